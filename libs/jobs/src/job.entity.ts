import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Work to be done outside of the command that ordered it. The row is the order; a queue elsewhere may lose everything. */
@Entity('bh_job')
@Index(['key'], { unique: true, where: `status = 'OPEN'` })
@Index(['runAt', 'id'], { where: `status = 'OPEN'` })
export class Job {
  @PrimaryColumn('uuid')
  id: string;

  /** Which handler does it, see {@link JobHandler}. */
  @Column('text')
  kind: string;

  @Column('jsonb')
  payload: Readonly<Record<string, unknown>>;

  /** Done jobs are deleted; a failed one has used all its attempts and stays to be looked at. */
  @Column('text')
  status: 'OPEN' | 'FAILED';

  /** Not before this moment. */
  @Column('timestamptz')
  runAt: Date;

  /** Attempts begun so far. */
  @Column('int')
  attempts: number;

  @Column('int')
  maxAttempts: number;

  /** Pause after the first failed attempt in milliseconds; it doubles with each further one. */
  @Column('int')
  backoff: number;

  /** Until then the job belongs to `lockedBy`; a worker that died lets it go by not coming back. */
  @Column('timestamptz', { nullable: true })
  lockedUntil: Date | null;

  @Column('uuid', { nullable: true })
  lockedBy: string | null;

  /** Of the jobs that are open, one at most has this key. */
  @Column('text', { nullable: true })
  key: string | null;

  @Column('text', { nullable: true })
  lastError: string | null;

  @Column('timestamptz')
  createdAt: Date;
}
