import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Levels of the administrative division, highest first. */
export enum JurisdictionLevel {
  /** 省 */
  PROVINCE = 'PROVINCE',
  /** 市(州) */
  PREFECTURE = 'PREFECTURE',
  /** 县(市、区) */
  COUNTY = 'COUNTY',
  /** 乡镇(街道)、园区 */
  TOWN = 'TOWN',
  /** 村(社区) */
  VILLAGE = 'VILLAGE',
}

/** A node of the administrative division. */
@Entity('bh_jurisdiction')
export class Jurisdiction {
  /** The path from the province down, e.g. `51.08.21.003`: a node's code begins with its parent's. */
  @PrimaryColumn('text', { collation: 'C' })
  code: string;

  @Column()
  name: string;

  @Column('text')
  level: JurisdictionLevel;

  @Column({ type: 'text', collation: 'C', nullable: true })
  @Index()
  parentCode: string | null;
}
