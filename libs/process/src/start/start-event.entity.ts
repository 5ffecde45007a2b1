import { Column, Entity, Index, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Definition } from '../definition/definition.entity';

/** What creates instances of the latest version of a definition by itself; the next version replaces it. */
@Entity('bh_start_event')
@Unique(['key', 'elementId'])
@Index(['kind', 'name'])
@Index(['dueAt', 'id'], { where: '"dueAt" IS NOT NULL' })
export class StartEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  definitionId: string;

  @ManyToOne(() => Definition)
  definition?: Definition;

  /** Key of the definition. */
  @Column('text')
  key: string;

  @Column('int')
  definitionVersion: number;

  @Column('text')
  elementId: string;

  @Column('text')
  kind: 'message' | 'signal' | 'timer';

  /** Name of the message or signal. */
  @Column('text', { nullable: true })
  name: string | null;

  /** Timers: when it begins the next instance; null when never again. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** Timers: how many instances it has begun. */
  @Column('int')
  fired: number;

  /** Attempts that failed since the last instance it began. */
  @Column('int')
  failures: number;

  /** Why the last attempt failed. */
  @Column('text', { nullable: true })
  lastError: string | null;

  /** Nothing is tried again before this moment. */
  @Column('timestamptz', { nullable: true })
  pausedUntil: Date | null;

  /** Where its instances are at home: the place of the organisation that deployed the definition. */
  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
