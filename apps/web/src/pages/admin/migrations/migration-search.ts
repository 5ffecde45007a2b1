/** What is shown of a migration. */
export interface MigrationSearch {
  readonly status?: 'PENDING' | 'MIGRATED' | 'REFUSED';
}
