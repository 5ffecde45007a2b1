import { Column, Entity, Index, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Instance } from '../instance/instance.entity';

/** A message or signal an instance waits for; deleted when it has come, or when nobody waits for it any more. */
@Entity('bh_subscription')
@Unique(['instanceId', 'executionId'])
@Index(['subjectId', 'name'])
@Index(['name', 'correlationKey'])
export class Subscription {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  instanceId: string;

  @ManyToOne(() => Instance)
  instance?: Instance;

  @Column('text')
  executionId: string;

  @Column('text')
  elementId: string;

  @Column('text')
  kind: 'message' | 'signal';

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  correlationKey: string | null;

  @Column('uuid')
  subjectId: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
