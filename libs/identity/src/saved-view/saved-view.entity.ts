import { Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** Who finds a view beside its owner. */
export type ViewSharing = 'NONE' | 'ORGANISATION';

/** Filters, columns and order of a page, kept under a name. */
@Entity('bh_saved_view')
@Index(['accountId', 'page'])
@Index(['organisationId', 'page'])
export class SavedView {
  @PrimaryColumn('uuid')
  id: string;

  /** Whose it is; nobody else changes it. */
  @Column('uuid')
  accountId: string;

  /** Of the owner; its people find the view when it is shared. */
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  /** Page of the web app, e.g. `ledger`. */
  @Column('text')
  page: string;

  @Column('text')
  name: string;

  /** The page's search as it stands in the address. */
  @Column('jsonb')
  query: Record<string, unknown>;

  @Column('text')
  shared: ViewSharing;

  @Column('timestamptz')
  createdAt: Date;

  @VersionColumn()
  version: number;
}
