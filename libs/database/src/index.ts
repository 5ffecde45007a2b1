export { applicationConnection, ownerConnection, type PostgresConnection, withDatabase } from './connections';
export { DatabaseError, type DatabaseErrorCode } from './database.errors';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded/embedded-postgres';
export { startTemporaryPostgres } from './embedded/temporary-postgres';
export { APPLICATION_ROLE, ensureRoles, OWNER_ROLE } from './roles';
export { openSession, type Session, withSession } from './session';
