import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Why a unit answers for a hazard: 谁辖区、谁主管、谁发证、谁审批, the enterprise itself, or one of several parties. */
export type ResponsibilityBasis =
  'TERRITORIAL' | 'SECTOR' | 'LICENSING' | 'APPROVAL' | 'ENTERPRISE' | 'PARTY';

/** One unit or person responsible for a hazard, down to workshop, team, post and person. */
@Entity('bh_hazard_responsibility')
@Index(['hazardId'])
export class HazardResponsibility {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  hazardId: string;

  @Column('text')
  basis: ResponsibilityBasis;

  /** PARTY: 建设, 设计, 施工, 监理 or 监管. */
  @Column('text', { nullable: true })
  party: string | null;

  @Column('uuid')
  organisationId: string;

  /** Workshop, team or post of the enterprise. */
  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('text', { nullable: true })
  personName: string | null;

  @Column('uuid', { nullable: true })
  accountId: string | null;

  /** Rectifies (may not review) or supervises. */
  @Column('text')
  duty: 'RECTIFY' | 'SUPERVISE';

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid')
  enterpriseId: string;
}
