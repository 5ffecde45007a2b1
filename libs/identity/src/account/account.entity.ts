import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn } from 'typeorm';
import { Organisation } from '../organisation/organisation.entity';

/** Whether an account can be used. */
export enum AccountStatus {
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
}

/** A person who can sign in. */
@Entity('bh_account')
export class Account {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ unique: true })
  username: string;

  @Column()
  name: string;

  @Column('text', { nullable: true })
  phone: string | null;

  /** 执法证号 */
  @Column('text', { nullable: true })
  certificateNo: string | null;

  /** Argon2id in PHC notation; read only where a password is checked. */
  @Column('text', { select: false })
  passwordHash: string;

  @Column('uuid')
  @Index()
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisationId' })
  organisation?: Organisation;

  /** Of the organisation. */
  @Column({ type: 'text', collation: 'C' })
  @Index()
  jurisdiction: string;

  /** The organisation's id when it is an enterprise. */
  @Column('uuid', { nullable: true })
  @Index()
  enterpriseId: string | null;

  @Column('text')
  status: AccountStatus;

  /** Wrong passwords since the last right one. */
  @Column('int', { default: 0, select: false })
  failedLogins: number;

  /** No password is accepted before. */
  @Column('timestamptz', { nullable: true, select: false })
  lockedUntil: Date | null;

  /** Sessions opened earlier no longer count: the password was changed since. */
  @Column('timestamptz', { select: false })
  sessionsValidFrom: Date;

  @Column('timestamptz')
  createdAt: Date;

  @VersionColumn()
  version: number;
}
