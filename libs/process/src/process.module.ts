import { Module } from '@nestjs/common';
import { MetadataScanner } from '@nestjs/core';
import { KernelModule } from '@bihuan/kernel';
import { JobsModule } from '@bihuan/jobs';
import { changeControllers, changeProviders } from './change/change.parts';
import { DefinitionController } from './definition/definition.controller';
import { DefinitionQueries } from './definition/definition.queries';
import { DefinitionProof } from './definition/definition-proof';
import { Beginnings } from './definition/beginnings';
import { Promises } from './definition/promises';
import { DefinitionRegistry } from './definition/definition-registry';
import { DeployDefinition } from './definition/deploy-definition';
import { OwnRules } from './rule/own/own-rules';
import { RuleController } from './rule/own/rule.controller';
import { RuleQueries } from './rule/own/rule.queries';
import { WriteRule } from './rule/own/write-rule';
import { BeginDraft, DiscardDraft, SaveDraftFiles } from './definition/draft/keep-draft';
import { WorkflowDraftController } from './definition/draft/workflow-draft.controller';
import { WorkflowDrafts } from './definition/draft/workflow-drafts';
import { WorkflowInstaller } from './definition/workflow-installer';
import { EscalateTask } from './escalation/escalate-task';
import { EscalationSweeper } from './escalation/escalation-sweeper';
import { CompleteExternalTask } from './external/complete-external-task';
import { ExtendLock } from './external/extend-lock';
import { ExternalTaskController } from './external/external-task.controller';
import { ExternalTaskQueries } from './external/external-task.queries';
import { FailExternalTask } from './external/fail-external-task';
import { FetchAndLock } from './external/fetch-and-lock';
import { HeldTasks } from './external/held-tasks';
import { ReportBpmnError } from './external/report-bpmn-error';
import { IncidentController } from './incident/incident.controller';
import { IncidentQueries } from './incident/incident.queries';
import { FormController } from './form/form.controller';
import { TaskForms } from './form/task-forms';
import { Incidents } from './incident/incidents';
import { RaiseIncident } from './incident/raise-incident';
import { ReportIncident } from './incident/report-incident';
import { ResolveIncident } from './incident/resolve-incident';
import { RetryIncident } from './incident/retry-incident';
import { InsightModule } from './insight/insight.module';
import { BeginInstance } from './instance/begin-instance';
import { CancelInstance } from './instance/cancel-instance';
import { InstanceController } from './instance/instance.controller';
import { InstanceQueries } from './instance/instance.queries';
import { ProcessJobHandler } from './job/process-job.handler';
import { RunProcessTask } from './job/run-process-task';
import { bpmnEngineLane } from './lane/bpmn-engine/bpmn-engine-lane';
import { compiledLane } from './lane/compiled/compiled-lane';
import { DeliverMessage } from './message/deliver-message';
import { ExpireMessages } from './message/expire-messages';
import { MessageController } from './message/message.controller';
import { MessageDelivery } from './message/message-delivery';
import { MessageQueries } from './message/message.queries';
import { MessageSweeper } from './message/message-sweeper';
import { SendMessage } from './message/send-message';
import { CalendarController, LegalProfileController } from './rule/law/law.controller';
import { RuleEvaluator } from './rule/rule-evaluator';
import { AutomaticWaits } from './runtime/automatic-waits';
import { Handlers } from './runtime/handlers';
import { InstanceFactory } from './runtime/instance-factory';
import { LockedInstances } from './runtime/locked-instances';
import { MethodDiscovery } from './runtime/method-discovery';
import { Operations } from './runtime/operations';
import { Lanes, PROCESS_LANES } from './runtime/lanes';
import { ProcessRuntime } from './runtime/process-runtime';
import { StateNotifier } from './runtime/state-notifier';
import { Stepper } from './runtime/stepper';
import { StepWriter } from './runtime/step-writer';
import { BulkController } from './task/bulk/bulk.controller';
import { ClaimTask } from './task/claim-task';
import { Colleagues } from './task/colleagues';
import { CompleteTask } from './task/complete-task';
import { AddCosigners } from './task/cosign/add-cosigners';
import { CosignController } from './task/cosign/cosign.controller';
import { CosignTask } from './task/cosign/cosign-task';
import { CosignerQueries } from './task/cosign/cosigner.queries';
import { RemoveCosigner } from './task/cosign/remove-cosigner';
import { CommentController } from './task/comment/comment.controller';
import { CommentOnTask } from './task/comment/comment-on-task';
import { CommentQueries } from './task/comment/comment.queries';
import { AppointDeputy } from './task/deputy/appoint-deputy';
import { Deputies } from './task/deputy/deputies';
import { TaskStandIns } from './task/deputy/task-stand-ins';
import { DeputyController } from './task/deputy/deputy.controller';
import { DeputyQueries } from './task/deputy/deputy.queries';
import { EndDeputyship } from './task/deputy/end-deputyship';
import { DraftController } from './task/draft/draft.controller';
import { Drafts } from './task/draft/drafts';
import { SaveDraft } from './task/draft/save-draft';
import { DelegateTask } from './task/handover/delegate-task';
import { HandoverController } from './task/handover/handover.controller';
import { ReassignTask } from './task/handover/reassign-task';
import { ResolveTask } from './task/handover/resolve-task';
import { KnownTasks } from './task/known-tasks';
import { OpenTasks } from './task/open-tasks';
import { SetFollowUp } from './task/planning/set-follow-up';
import { SetPriority } from './task/planning/set-priority';
import { ReservedVariables } from './task/reserved-variables';
import { ReturnController } from './task/return/return.controller';
import { ReturnTargets } from './task/return/return-targets';
import { ReturnTask } from './task/return/return-task';
import { DeliverSignal } from './signal/deliver-signal';
import { SendSignal } from './signal/send-signal';
import { SignalController } from './signal/signal.controller';
import { SignalQueries } from './signal/signal.queries';
import { SignalSweeper } from './signal/signal-sweeper';
import { SpreadSignal } from './signal/spread-signal';
import { ThrownEvents } from './signal/thrown-events';
import { FireStartTimer } from './start/fire-start-timer';
import { InstanceStarter } from './start/instance-starter';
import { PauseStartEvent } from './start/pause-start-event';
import { StartEventController } from './start/start-event.controller';
import { StartEventQueries } from './start/start-event.queries';
import { StartEvents } from './start/start-events';
import { StartSweeper } from './start/start-sweeper';
import { TaskCommands } from './task/task-commands';
import { TaskController } from './task/task.controller';
import { TaskDispatch } from './task/task-dispatch';
import { TaskQueries } from './task/task.queries';
import { UnclaimTask } from './task/unclaim-task';
import { UseCaseRegistry } from './task/use-case-registry';
import { FireTimer } from './timer/fire-timer';
import { TimerSweeper } from './timer/timer-sweeper';

const useCases = [
  DeployDefinition,
  BeginDraft,
  SaveDraftFiles,
  DiscardDraft,
  WriteRule,
  BeginInstance,
  CancelInstance,
  RaiseIncident,
  RetryIncident,
  ResolveIncident,
  ReportIncident,
  RunProcessTask,
  SendMessage,
  DeliverMessage,
  ExpireMessages,
  FetchAndLock,
  CompleteExternalTask,
  FailExternalTask,
  ReportBpmnError,
  ExtendLock,
  FireTimer,
  FireStartTimer,
  PauseStartEvent,
  EscalateTask,
  SendSignal,
  SpreadSignal,
  DeliverSignal,
  ClaimTask,
  UnclaimTask,
  CompleteTask,
  DelegateTask,
  ResolveTask,
  ReassignTask,
  SetFollowUp,
  SetPriority,
  AddCosigners,
  RemoveCosigner,
  CosignTask,
  SaveDraft,
  CommentOnTask,
  ReturnTask,
  AppointDeputy,
  EndDeputyship,
];
const inside = [
  MetadataScanner,
  MethodDiscovery,
  Handlers,
  DefinitionProof,
  Beginnings,
  Promises,
  Lanes,
  LockedInstances,
  InstanceFactory,
  Incidents,
  HeldTasks,
  MessageDelivery,
  MessageQueries,
  MessageSweeper,
  StartEvents,
  InstanceStarter,
  StartSweeper,
  StartEventQueries,
  SignalQueries,
  SignalSweeper,
  EscalationSweeper,
  ThrownEvents,
  ExternalTaskQueries,
  AutomaticWaits,
  Stepper,
  StepWriter,
  StateNotifier,
  Operations,
  OpenTasks,
  KnownTasks,
  Colleagues,
  ReservedVariables,
  TaskDispatch,
  TaskQueries,
  CosignerQueries,
  CommentQueries,
  DeputyQueries,
  TaskCommands,
  ReturnTargets,
  Drafts,
  InstanceQueries,
  IncidentQueries,
  DefinitionQueries,
  WorkflowDrafts,
  TaskForms,
  OwnRules,
  RuleQueries,
  ProcessJobHandler,
  { provide: PROCESS_LANES, useFactory: () => [compiledLane(), bpmnEngineLane()] },
];
const offered = [
  Deputies,
  TaskStandIns,
  DefinitionRegistry,
  WorkflowInstaller,
  ProcessRuntime,
  RuleEvaluator,
  TimerSweeper,
  UseCaseRegistry,
];

/** The BPMN runtime on PostgreSQL. The host provides what {@link KernelModule} asks for, and an `Authenticator`. */
@Module({
  imports: [KernelModule, JobsModule, InsightModule],
  controllers: [
    DefinitionController,
    WorkflowDraftController,
    RuleController,
    LegalProfileController,
    CalendarController,
    InstanceController,
    IncidentController,
    ...changeControllers,
    ExternalTaskController,
    MessageController,
    StartEventController,
    SignalController,
    // Before the tasks: `bulk` is no id.
    BulkController,
    TaskController,
    FormController,
    HandoverController,
    CosignController,
    DraftController,
    CommentController,
    DeputyController,
    ReturnController,
  ],
  providers: [...useCases, ...changeProviders, ...inside, ...offered],
  exports: offered,
})
export class ProcessModule {}
