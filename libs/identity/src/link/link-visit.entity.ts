import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody who came by a link, as he calls himself: who acted for the enterprise. Its id stands as actor in the trail. */
@Entity('bh_link_visit')
export class LinkVisit {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @Index()
  linkId: string;

  /** SHA-256 of the session's token, hexadecimal. */
  @Column('text', { unique: true })
  tokenHash: string;

  /** As typed; nobody has checked it. */
  @Column('text')
  name: string;

  /** As typed; nobody has checked it. */
  @Column('text')
  phone: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column({ type: 'text', collation: 'C' })
  @Index()
  jurisdiction: string;

  @Column('uuid')
  @Index()
  enterpriseId: string;
}
