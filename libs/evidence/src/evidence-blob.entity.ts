import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The bytes of a file, stored once however often they are handed in. */
@Entity('bh_evidence_blob')
export class EvidenceBlob {
  /** SHA-256 of the bytes, hexadecimal. */
  @PrimaryColumn('text')
  hash: string;

  @Column('bytea')
  bytes: Buffer;
}
