import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One command as it happened. Rows are only ever added. */
@Entity('bh_audit_event')
export class AuditEvent {
  /** The command's own id (UUIDv7), so events sort by time. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('timestamptz')
  @Index()
  at: Date;

  @Column('uuid')
  @Index()
  actorId: string;

  @Column()
  actorName: string;

  /** Account for which the actor acted, when it was not for itself. */
  @Column('uuid', { nullable: true })
  onBehalfOf: string | null;

  /** `http`, `job`, `timer`, `import`, `bulk`, `install` */
  @Column()
  channel: string;

  /** Name of the command, e.g. `hazard.judge`. */
  @Column()
  command: string;

  /** What the command was about, the main thing first. */
  @Column('jsonb')
  subjects: AuditSubject[];

  /** Ids of {@link subjects}; the events of one thing are found by its {@link AuditMention}s. */
  @Column('text', { array: true })
  subjectIds: string[];

  /** Territory of the main subject. */
  @Column({ type: 'text', collation: 'C' })
  @Index()
  jurisdiction: string;

  /**
   * Enterprises that all subjects belong to; empty as soon as one subject is a matter of the authorities. An enterprise
   * sees the event when the list is not empty and holds no other enterprise.
   */
  @Column('uuid', { array: true })
  enterpriseIds: string[];

  /** What the actor sent, without secrets and personal data. */
  @Column('jsonb', { nullable: true })
  input: unknown;

  /** What followed from it: numbers given, states left and entered, gate evaluations. */
  @Column('jsonb')
  facts: Record<string, unknown[]>;

  /** The workflow definition that was followed, when one was. */
  @Column('jsonb', { nullable: true })
  definition: unknown;

  /** SHA-256 over 0x00 and the RFC 8785 form of everything above: the leaf of the Merkle tree (RFC 6962). */
  @Column('bytea')
  leafHash: Buffer;
}

/** A thing a command was about. */
export interface AuditSubject {
  /** e.g. `hazard` */
  readonly type: string;
  readonly id: string;
}
