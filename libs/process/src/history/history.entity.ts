import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TraceEntry } from '../lane/process-lane';

/** One thing that happened in an instance. Only ever added. */
@Entity('bh_history')
export class HistoryEntry {
  @PrimaryColumn('uuid')
  instanceId: string;

  /** Counts from 1 within the instance, in the order things happened. */
  @PrimaryColumn('int')
  seq: number;

  @Column('text')
  elementId: string;

  @Column('text')
  event: TraceEntry['event'];

  @Column('timestamptz')
  at: Date;

  @Column('text', { nullable: true })
  executionId: string | null;

  /** State of the subject from here on. */
  @Column('text', { nullable: true })
  state: string | null;

  /** The command in which it happened; id of its audit event. */
  @Column('uuid')
  commandId: string;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
