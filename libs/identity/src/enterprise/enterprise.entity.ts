import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn } from 'typeorm';
import { Organisation } from '../organisation/organisation.entity';
import { EnterpriseRiskLevel, EnterpriseScale, EnterpriseStatus } from './enterprise-terms';
import { Industry } from './industry';

/** An enterprise as the authorities know it (一企一档). Its id is that of its organisation. */
@Entity('bh_enterprise')
export class Enterprise {
  @PrimaryColumn('uuid')
  id: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'id' })
  organisation?: Organisation;

  /** The same as {@link id}: an enterprise's own people see its row like every other row of it. */
  @Column('uuid')
  @Index()
  enterpriseId: string;

  @Column({ type: 'text', collation: 'C' })
  @Index()
  jurisdiction: string;

  /** 统一社会信用代码; null for premises that never registered (小散远). */
  @Column('text', { nullable: true, unique: true })
  creditCode: string | null;

  @Column()
  @Index()
  name: string;

  @Column()
  address: string;

  @Column()
  principalName: string;

  @Column('text', { nullable: true })
  principalPhone: string | null;

  @Column('text')
  industry: Industry;

  @Column('text')
  scale: EnterpriseScale;

  @Column('text')
  status: EnterpriseStatus;

  /** 安全风险等级; null while nobody has assessed it. */
  @Column('text', { nullable: true })
  riskLevel: EnterpriseRiskLevel | null;

  /** 行业主管部门 */
  @Column('uuid', { nullable: true })
  sectorRegulatorId: string | null;

  /** 发证机关 */
  @Column('uuid', { nullable: true })
  licensingAuthorityId: string | null;

  /** 审批机关 */
  @Column('uuid', { nullable: true })
  approvingAuthorityId: string | null;

  @Column('text', { array: true, default: '{}' })
  tags: string[];

  /** Degrees, WGS-84. */
  @Column('double precision', { nullable: true })
  latitude: number | null;

  /** Degrees, WGS-84. */
  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('timestamptz')
  createdAt: Date;

  @VersionColumn()
  version: number;
}
