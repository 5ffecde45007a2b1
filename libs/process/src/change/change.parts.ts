import { GatesUnderWay } from './gates/gates-under-way';
import { Candidates } from './migration/candidates';
import { MigrateInstance } from './migration/migrate-instance';
import { MigrationChecks } from './migration/migration-check';
import { MigrationController } from './migration/migration.controller';
import { MigrationJobHandler } from './migration/migration-job.handler';
import { MigrationOrders } from './migration/migration-orders';
import { MigrationQueries } from './migration/migration.queries';
import { Mover } from './migration/mover';
import { Plans } from './migration/plans';
import { StartMigration } from './migration/start-migration';
import { UndoMigration } from './migration/undo-migration';
import { ModificationController } from './modification/modification.controller';
import { ModificationQueries } from './modification/modification.queries';
import { ModifyInstance } from './modification/modify-instance';
import { TokenHand } from './modification/token-hand';
import { RestartController } from './restart/restart.controller';
import { RestartInstance } from './restart/restart-instance';
import { DefinitionSuspensionController } from './suspension/definition-suspension.controller';
import { ResumeDefinition } from './suspension/resume-definition';
import { ResumeInstance } from './suspension/resume-instance';
import { SuspendDefinition } from './suspension/suspend-definition';
import { SuspendInstance } from './suspension/suspend-instance';
import { SuspensionController } from './suspension/suspension.controller';
import { Suspensions } from './suspension/suspensions';

/** Changing what is under way: parts of the process module, which has everything they need. */
export const changeControllers = [
  MigrationController,
  ModificationController,
  RestartController,
  SuspensionController,
  DefinitionSuspensionController,
];

/** Commands of the change, and what stands behind them. */
export const changeProviders = [
  ModifyInstance,
  RestartInstance,
  SuspendInstance,
  ResumeInstance,
  SuspendDefinition,
  ResumeDefinition,
  StartMigration,
  UndoMigration,
  MigrateInstance,
  GatesUnderWay,
  TokenHand,
  ModificationQueries,
  Suspensions,
  Plans,
  Candidates,
  Mover,
  MigrationOrders,
  MigrationQueries,
  MigrationChecks,
  MigrationJobHandler,
];
