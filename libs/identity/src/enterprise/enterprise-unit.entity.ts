import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Enterprise } from './enterprise.entity';
import { EnterpriseUnitKind } from './enterprise-terms';

/** A workshop, team or post inside an enterprise. */
@Entity('bh_enterprise_unit')
export class EnterpriseUnit {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @Index()
  enterpriseId: string;

  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'enterpriseId' })
  enterprise?: Enterprise;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('text')
  kind: EnterpriseUnitKind;

  @Column()
  name: string;

  /** The unit it belongs to; null right below the enterprise. */
  @Column('uuid', { nullable: true })
  parentId: string | null;

  @ManyToOne(() => EnterpriseUnit)
  @JoinColumn({ name: 'parentId' })
  parent?: EnterpriseUnit;

  /** Who answers for it. */
  @Column('text', { nullable: true })
  headName: string | null;
}
