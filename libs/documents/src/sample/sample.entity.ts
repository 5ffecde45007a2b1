import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How a sample is drawn; a new way gets a new name. */
export type SampleAlgorithm = 'SHA256_LOT_1';

/** Cases drawn at random so that anybody can repeat the draw. Append-only. */
@Entity('bh_sample')
@Index(['jurisdiction', 'id'])
export class Sample {
  @PrimaryColumn('uuid')
  id: string;

  /** Of the role that draws. */
  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  drawnBy: string;

  @Column('text')
  drawnByName: string;

  @Column('timestamptz')
  drawnAt: Date;

  /** Why, in the drawer's words. */
  @Column('text')
  purpose: string;

  /** As for a search of hazards. */
  @Column('jsonb')
  filter: Record<string, unknown>;

  @Column('text')
  algorithm: SampleAlgorithm;

  @Column('text')
  seed: string;

  /** Whether the drawer brought the seed, or the server made it up. */
  @Column('boolean')
  seedGiven: boolean;

  /** Ids the filter found, in their order; the drawer saw no others. */
  @Column('uuid', { array: true, select: false })
  population: string[];

  @Column('int')
  populationCount: number;

  /** SHA-256 over the ids of the population in their order, each followed by a line feed; hexadecimal. */
  @Column('text')
  populationHash: string;

  @Column('int')
  size: number;

  /** In the order of the draw. */
  @Column('uuid', { array: true })
  drawn: string[];
}
