import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Role } from '../roles';
import { Account } from './account.entity';

/** A role an account holds, and how far it reaches. */
@Entity('bh_grant')
@Index(['accountId', 'role', 'jurisdiction', 'enterpriseId'], { unique: true })
export class AccountGrant {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'accountId' })
  account?: Account;

  @Column('text')
  role: Role;

  /** The node it reaches, with everything below; empty: everywhere. For enterprise roles: where the enterprise stands. */
  @Column({ type: 'text', collation: 'C' })
  @Index()
  jurisdiction: string;

  /** For enterprise roles: the one enterprise they reach. */
  @Column('uuid', { nullable: true })
  @Index()
  enterpriseId: string | null;

  /** Organisation for which the role is held. */
  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  createdAt: Date;
}
