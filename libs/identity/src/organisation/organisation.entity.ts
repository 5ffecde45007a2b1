import { Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { OrganisationFunction, OrganisationKind } from './organisation-kind';

/** An authority, expert body or enterprise that has accounts. */
@Entity('bh_organisation')
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: OrganisationKind;

  @Column()
  name: string;

  @Column()
  shortName: string;

  /** The node it stands at; what its people reach is said by their grants. */
  @Column({ type: 'text', collation: 'C' })
  @Index()
  jurisdiction: string;

  /** The organisation above it. */
  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** Codes of the industries it regulates; empty for others. */
  @Column('text', { array: true, default: '{}' })
  industries: string[];

  /** What it does for enterprises of its industries. */
  @Column('text', { array: true, default: '{}' })
  functions: OrganisationFunction[];

  /** 统一社会信用代码 */
  @Column('text', { nullable: true, unique: true })
  creditCode: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @VersionColumn()
  version: number;
}
