import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../account/account.entity';

/** A signed-in client. Only the product itself can read these rows. */
@Entity('bh_session')
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  /** SHA-256 of the token, hexadecimal; the token itself is nowhere. */
  @Column({ unique: true })
  tokenHash: string;

  @Column('uuid')
  @Index()
  accountId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'accountId' })
  account?: Account;

  @Column('timestamptz')
  createdAt: Date;

  /** The latest moment it can be used, however busy it is. Deleted some time after it. */
  @Column('timestamptz')
  @Index()
  expiresAt: Date;

  /** Moved forward at most every few minutes. */
  @Column('timestamptz')
  lastSeenAt: Date;
}
