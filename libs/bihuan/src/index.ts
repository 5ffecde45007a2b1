export { BihuanModule } from './bihuan.module';
export type { BihuanOptions, BihuanStaticOptions } from './bihuan.options';
export { installBihuan } from './install-bihuan';
export { migrateDatabase } from './migrate-database';
export { bihuanEntities, bihuanPolicies } from './tables';
export {
  isLogLevel,
  type LogLevel,
  ProductTelemetry,
  type TelemetryOptions,
} from './telemetry/product-telemetry';
export { StateMetrics } from './telemetry/state-metrics';

export { AuditTrail } from '@bihuan/audit';
export {
  CreateAccount,
  CreateEnterprise,
  CreateOrganisation,
  creditCodeCheck,
  EnterpriseScale,
  GiveGrant,
  Industry,
  InstallJurisdictions,
  JurisdictionLevel,
  OrganisationFunction,
  OrganisationKind,
  Organisations,
  Role,
} from '@bihuan/identity';
export { type JobOptions, JobWorker } from '@bihuan/jobs';
export {
  type Actor,
  Authenticator,
  BihuanController,
  BihuanError,
  By,
  Clock,
  CommandExecutor,
  CommandScope,
  isBihuanError,
  ProblemFilter,
  type RequestBy,
  systemActor,
  SystemClock,
  Telemetry,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
export { DefinitionRefusedError, ProcessRuntime, ProcessTask, RuleFacts } from '@bihuan/process';
