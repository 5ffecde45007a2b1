import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody does somebody else's tasks for a time. */
@Entity('bh_deputyship')
@Index(['deputyId', 'to'])
@Index(['accountId'])
export class Deputyship {
  @PrimaryColumn('uuid')
  id: string;

  /** Who is absent. */
  @Column('uuid')
  accountId: string;

  @Column('text')
  accountName: string;

  /** Who does its tasks meanwhile, beside the own. */
  @Column('uuid')
  deputyId: string;

  @Column('text')
  deputyName: string;

  @Column('timestamptz')
  from: Date;

  /** Not any more from this moment on. */
  @Column('timestamptz')
  to: Date;

  @Column('text')
  reason: string;

  @Column('uuid')
  appointedBy: string;

  @Column('timestamptz')
  createdAt: Date;

  /** When it was ended before its time. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** Of who is absent. */
  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
