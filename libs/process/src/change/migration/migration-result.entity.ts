import { Column, Entity, Index, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { CarriedPasses } from '../../instance/instance.entity';
import { Instance } from '../../instance/instance.entity';
import type { ProofFinding } from '../../proof/finding';
import { Migration } from './migration.entity';

/** `PENDING`: a job will see to it. */
export type MigrationResultStatus = 'PENDING' | 'MIGRATED' | 'REFUSED';

/** What became of one instance in a migration. */
@Entity('bh_instance_migration_result')
@Unique(['migrationId', 'instanceId'])
@Index(['migrationId', 'status', 'id'])
@Index(['instanceId'])
export class MigrationResult {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  migrationId: string;

  @ManyToOne(() => Migration)
  migration?: Migration;

  @Column('uuid')
  instanceId: string;

  @ManyToOne(() => Instance)
  instance?: Instance;

  /** Which of the jobs of the migration sees to it. */
  @Column('int')
  portion: number;

  @Column('text')
  status: MigrationResultStatus;

  /** Why it was refused. */
  @Column('jsonb')
  findings: readonly ProofFinding[];

  @Column('timestamptz', { nullable: true })
  at: Date | null;

  /** Version of the instance: before an undo as it has to be, afterwards as the migration left it. */
  @Column('int', { nullable: true })
  instanceVersion: number | null;

  /** What the instance had brought along before; an undo gives it back. */
  @Column('jsonb', { nullable: true, select: false })
  passesBefore: CarriedPasses | null;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
