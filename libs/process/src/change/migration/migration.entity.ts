import { Column, Entity, Index, ManyToOne, PrimaryColumn } from 'typeorm';
import { Definition } from '../../definition/definition.entity';
import type { MigrationPlan } from './migration-plan';

/** A migration of instances from one version of a workflow to another; what became of each is in its results. */
@Entity('bh_instance_migration')
@Index(['jurisdiction', 'id'])
export class Migration {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  sourceDefinitionId: string;

  @ManyToOne(() => Definition)
  sourceDefinition?: Definition;

  @Column('uuid')
  targetDefinitionId: string;

  @ManyToOne(() => Definition)
  targetDefinition?: Definition;

  /** What stands for what, as it was ordered. */
  @Column('jsonb')
  plan: MigrationPlan;

  @Column('text')
  reason: string;

  /** Instances it is about. */
  @Column('int')
  total: number;

  /** The migration it takes back. */
  @Column('uuid', { nullable: true })
  undoOf: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid')
  createdBy: string;

  /** Where the right to migrate was held. */
  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
