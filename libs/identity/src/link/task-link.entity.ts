import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A way to one task of an enterprise for somebody without an account. One of them at most is alive per task. */
@Entity('bh_task_link')
export class TaskLink {
  @PrimaryColumn('uuid')
  id: string;

  /** SHA-256 of the token, hexadecimal; the token itself is nowhere. */
  @Column('text', { unique: true })
  tokenHash: string;

  @Column('uuid')
  @Index()
  taskId: string;

  @Column('text')
  elementId: string;

  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  @Column({ type: 'text', collation: 'C' })
  @Index()
  jurisdiction: string;

  @Column('uuid')
  @Index()
  enterpriseId: string;

  /** Digits of the phone number it belongs to: named by whoever made it, else by whoever opens it first. */
  @Column('text', { nullable: true })
  phone: string | null;

  /** How often it was opened. */
  @Column('int', { default: 0 })
  openings: number;

  /** How often somebody came with another phone number. */
  @Column('int', { default: 0 })
  strangers: number;

  @Column('uuid')
  createdBy: string;

  @Column('text')
  createdByName: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
