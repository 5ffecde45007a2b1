import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One item to check. */
export interface ChecklistItem {
  readonly no: number;
  readonly textZh: string;
  readonly text: string;
  /** Legal basis as the source names it. */
  readonly basis: string;
  readonly suggestedLevel: 'GENERAL' | 'MAJOR';
  /** How far the basis was checked; anything but `verified` is shown as 待核. */
  readonly verified: 'verified' | 'excerpt' | 'unverified';
  readonly note?: string;
}

/** A versioned checklist (检查表) that came with a workflow pack. Append-only. */
@Entity('bh_checklist')
@Unique(['code', 'version'])
export class Checklist {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('int')
  version: number;

  @Column('text')
  titleZh: string;

  @Column('text')
  title: string;

  @Column('jsonb')
  items: ChecklistItem[];

  /** SHA-256 of the items, hexadecimal. */
  @Column('text')
  hash: string;

  @Column('timestamptz')
  installedAt: Date;
}
