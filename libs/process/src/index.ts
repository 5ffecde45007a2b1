export type { MigrationCheck, MigrationVerdict, SuggestedPlan } from './change/migration/migration-check';
export type { MigrationInstruction, MigrationPlan } from './change/migration/migration-plan';
export { Migration } from './change/migration/migration.entity';
export { MigrationResult, type MigrationResultStatus } from './change/migration/migration-result.entity';
export type { MigrationDetail, MigrationProgress } from './change/migration/migration.queries';
export { StartMigration, type StartMigrationInput } from './change/migration/start-migration';
export { UndoMigration, type UndoMigrationInput } from './change/migration/undo-migration';
export type { ModificationAnswer } from './change/modification/modification.queries';
export { ModifyInstance, type ModifyInstanceInput } from './change/modification/modify-instance';
export { RestartInstance, type RestartInstanceInput } from './change/restart/restart-instance';
export { ResumeDefinition, type ResumeDefinitionInput } from './change/suspension/resume-definition';
export { ResumeInstance } from './change/suspension/resume-instance';
export { SuspendDefinition, type SuspendDefinitionInput } from './change/suspension/suspend-definition';
export { SuspendInstance, type SuspendInstanceInput } from './change/suspension/suspend-instance';
export { Definition, type DefinitionNode } from './definition/definition.entity';
export { DefinitionRegistry } from './definition/definition-registry';
export {
  DeployDefinition,
  type DeployDefinitionInput,
  type DeployedDefinition,
} from './definition/deploy-definition';
export { WorkflowInstaller } from './definition/workflow-installer';
export { ExternalTask } from './external/external-task.entity';
export { FetchAndLock, type FetchAndLockInput, type FetchedTask } from './external/fetch-and-lock';
export { DeploymentRefused, HarnessError, type HarnessErrorCode } from './harness/harness.errors';
export type { HarnessWait, Surroundings } from './harness/played-instance';
export type { StartedBy } from './harness/started-by';
export {
  type HarnessOptions,
  type HarnessThrown,
  type HarnessTraceEntry,
  ProcessHarness,
} from './harness/process-harness';
export { HistoryEntry } from './history/history.entity';
export { Incident } from './incident/incident.entity';
export { ResolveIncident, type ResolveIncidentInput } from './incident/resolve-incident';
export { RetryIncident, type RetryIncidentInput } from './incident/retry-incident';
export { ElementTokens } from './insight/insight.dto';
export { openTokensOf } from './insight/insight-sql';
export { BeginInstance, type BegunInstance } from './instance/begin-instance';
export { CancelInstance } from './instance/cancel-instance';
export { type CarriedPasses, Instance, type InstanceStatus, type OpenWait } from './instance/instance.entity';
export type { InstanceDetail, TravelledElement } from './instance/instance.queries';
export type { ProcessSubject } from './instance/process-subject';
export {
  ErrorPathTaken,
  type MarksMethod,
  ProcessTask,
  type ProcessTaskCall,
  type ProcessTaskMethod,
} from './job/process-task';
export { compiledLane, type CompiledLane } from './lane/compiled/compiled-lane';
export { bpmnEngineLane, type BpmnEngineLane } from './lane/bpmn-engine/bpmn-engine-lane';
export { type Bilingual, DefinitionRefusedError, type Finding } from './lane/definition-refused.error';
export { ProcessError, type ProcessErrorCode } from './lane/process-error';
export type { TokenMove } from './lane/changing-lane';
export type * from './lane/process-lane';
export { Message, type MessageStatus } from './message/message.entity';
export { SendMessage, type SendMessageInput, type SentMessage } from './message/send-message';
export { Subscription } from './message/subscription.entity';
export { SendSignal, type SendSignalInput, type SentSignal } from './signal/send-signal';
export { Signal } from './signal/signal.entity';
export { SignalDelivery, type SignalDeliveryStatus } from './signal/signal-delivery.entity';
export type { SignalCounts, SignalRow } from './signal/signal.queries';
export { StartEvent } from './start/start-event.entity';
export { ProcessModule } from './process.module';
export { processEntities, processPolicies } from './process.tables';
export { type Catalogue, packCatalogue } from './proof/catalogue';
export type { ProofFinding } from './proof/finding';
export { type LoopPolicy, parsePolicies, PolicyFileError } from './proof/policy-file';
export { type CheckingLane, type DeploymentReport, type ProofOptions, prove } from './proof/report';
export { workflowCatalogue } from './proof/workflow-catalogue';
export { RuleEvaluation } from './rule/rule-evaluation.entity';
export {
  DEFAULT_LEGAL_PROFILE,
  RuleEvaluator,
  type AskingInstance,
  type Verdict,
} from './rule/rule-evaluator';
export { type FactsMethod, type FactsRequest, RuleFacts } from './rule/rule-facts';
export { Lanes, type OfferedLane, PROCESS_LANES } from './runtime/lanes';
export type {
  CancelRequest,
  CompleteRequest,
  CorrelateRequest,
  SetVariablesRequest,
  StartRequest,
  TaskSelection,
} from './runtime/process-requests';
export { ProcessRuntime } from './runtime/process-runtime';
export { ProcessRuntimeError, type ProcessRuntimeErrorCode } from './runtime/process-runtime.errors';
export {
  type StateContext,
  type StateTransition,
  SubjectState,
  type SubjectStateMethod,
} from './subject/subject-state';
export { ClaimTask, type TaskInput } from './task/claim-task';
export { CompleteTask, type CompleteTaskInput } from './task/complete-task';
export { AddCosigners, type AddCosignersInput } from './task/cosign/add-cosigners';
export { CosignTask, type CosignTaskInput } from './task/cosign/cosign-task';
export { type CosignDecision, Cosigner } from './task/cosign/cosigner.entity';
export { RemoveCosigner, type RemoveCosignerInput } from './task/cosign/remove-cosigner';
export { CommentOnTask, type CommentOnTaskInput } from './task/comment/comment-on-task';
export { TaskComment } from './task/comment/task-comment.entity';
export { AppointDeputy, type AppointDeputyInput } from './task/deputy/appoint-deputy';
export { Deputies, type Represented } from './task/deputy/deputies';
export { Deputyship } from './task/deputy/deputyship.entity';
export { TaskStandIns } from './task/deputy/task-stand-ins';
export { EndDeputyship, type EndDeputyshipInput } from './task/deputy/end-deputyship';
export { SaveDraft, type SaveDraftInput } from './task/draft/save-draft';
export { TaskDraft } from './task/draft/task-draft.entity';
export { DelegateTask, type DelegateTaskInput } from './task/handover/delegate-task';
export { ReassignTask, type ReassignTaskInput } from './task/handover/reassign-task';
export { ResolveTask } from './task/handover/resolve-task';
export { type ReturnTarget } from './task/return/return-targets';
export { ReturnTask, type ReturnTaskInput } from './task/return/return-task';
export { SetFollowUp, type SetFollowUpInput } from './task/planning/set-follow-up';
export { SetPriority, type SetPriorityInput } from './task/planning/set-priority';
export { visibleTo, waitingFor } from './task/task-visibility';
export { type DelegationState, Task, type TaskStatus } from './task/task.entity';
export { UnclaimTask } from './task/unclaim-task';
export { type BoundUseCase, UseCaseRegistry } from './task/use-case-registry';
export { Timer } from './timer/timer.entity';
export { TimerSweeper } from './timer/timer-sweeper';
export type { Difference } from './workflow-test/compare';
export { readTestFile } from './workflow-test/read-test-file';
export {
  runWorkflowTests,
  type TestCaseResult,
  type TestLimits,
  type WorkflowTestReport,
} from './workflow-test/run-workflow-tests';
export {
  type Expected,
  type Given,
  type TestCase,
  type TestFile,
  type TestFileProblem,
  type TestStep,
  WorkflowTestFileError,
} from './workflow-test/test-file';
