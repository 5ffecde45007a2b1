import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Annotation } from './annotation';
import { EvidenceBlob } from './evidence-blob.entity';
import { EvidenceKind } from './evidence-kind';

/** Where a device says it was. */
export interface EvidenceLocation {
  /** Degrees, WGS-84. */
  readonly latitude: number;
  /** Degrees, WGS-84. */
  readonly longitude: number;
  /** Metres. */
  readonly accuracy?: number;
}

/** A file handed in, and where it comes from. The same bytes handed in twice are two pieces of evidence. */
@Entity('bh_evidence')
@Index(['subjectType', 'subjectId'])
export class Evidence {
  @PrimaryColumn('uuid')
  id: string;

  /** SHA-256 of the content, hexadecimal. */
  @Column('text')
  @Index()
  hash: string;

  @ManyToOne(() => EvidenceBlob)
  @JoinColumn({ name: 'hash' })
  blob?: EvidenceBlob;

  @Column('text')
  kind: EvidenceKind;

  @Column()
  fileName: string;

  /** Read from the content, not from what the client says. */
  @Column()
  mime: string;

  /** Bytes. */
  @Column('int')
  size: number;

  /** When it was captured, as the device claims. */
  @Column('timestamptz', { nullable: true })
  takenAt: Date | null;

  /** The moment it stands for, when that is another one (a document's date). */
  @Column('timestamptz', { nullable: true })
  effectiveAt: Date | null;

  /** The device's clock when it sent the file: how far its claims are off. */
  @Column('timestamptz', { nullable: true })
  deviceTime: Date | null;

  /** When it arrived, by our clock. */
  @Column('timestamptz')
  receivedAt: Date;

  /** Account that handed it in. */
  @Column('uuid')
  takenBy: string;

  @Column()
  takenByName: string;

  @Column('jsonb', { nullable: true })
  location: EvidenceLocation | null;

  /** The thing it belongs to; null until a record refers to it. */
  @Column('text', { nullable: true })
  subjectType: string | null;

  @Column('text', { nullable: true })
  subjectId: string | null;

  @Column({ type: 'text', collation: 'C' })
  @Index()
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  @Index()
  enterpriseId: string | null;

  /** For a photo after rectification: the photo of the same spot before. */
  @Column('uuid', { nullable: true })
  beforeId: string | null;

  @ManyToOne(() => Evidence)
  @JoinColumn({ name: 'beforeId' })
  before?: Evidence;

  /** For an annotated copy: the photo it was drawn upon, which stays as it was. */
  @Column('uuid', { nullable: true })
  annotatesId: string | null;

  @ManyToOne(() => Evidence)
  @JoinColumn({ name: 'annotatesId' })
  annotates?: Evidence;

  /** For an annotated copy: what was drawn upon the photo; null for copies of which only the picture was handed in. */
  @Column('jsonb', { nullable: true })
  annotation: Annotation | null;
}
