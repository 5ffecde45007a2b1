import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { HazardState } from '@bihuan/rules';

/** One state a case entered. Append-only. */
@Entity('bh_hazard_transition')
@Index(['hazardId', 'id'])
export class HazardTransition {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  hazardId: string;

  @Column('text', { nullable: true })
  from: HazardState | null;

  @Column('text')
  to: HazardState;

  /** Element of the workflow that brought it there; null when a use case did. */
  @Column('text', { nullable: true })
  elementId: string | null;

  @Column('uuid')
  commandId: string;

  /** Its place in the order of what the command brought about, from 1. */
  @Column('int')
  seq: number;

  @Column('timestamptz')
  at: Date;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  /** Null while the enterprise does not know of the case yet. */
  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
