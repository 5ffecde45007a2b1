import type { TablePolicy } from '@bihuan/kernel';
import { Migration } from './change/migration/migration.entity';
import { MigrationResult } from './change/migration/migration-result.entity';
import { Definition } from './definition/definition.entity';
import { WorkflowDraft } from './definition/draft/workflow-draft.entity';
import { ExternalTask } from './external/external-task.entity';
import { HistoryEntry } from './history/history.entity';
import { Incident } from './incident/incident.entity';
import { Instance } from './instance/instance.entity';
import { Message } from './message/message.entity';
import { Subscription } from './message/subscription.entity';
import { OwnRule } from './rule/own/own-rule.entity';
import { RuleEvaluation } from './rule/rule-evaluation.entity';
import { Signal } from './signal/signal.entity';
import { SignalDelivery } from './signal/signal-delivery.entity';
import { StartEvent } from './start/start-event.entity';
import { TaskComment } from './task/comment/task-comment.entity';
import { Deputyship } from './task/deputy/deputyship.entity';
import { TaskDraft } from './task/draft/task-draft.entity';
import { Cosigner } from './task/cosign/cosigner.entity';
import { Task } from './task/task.entity';
import { Timer } from './timer/timer.entity';

/** The rows of this library. */
export const processEntities = [
  Definition,
  WorkflowDraft,
  OwnRule,
  Instance,
  Task,
  Cosigner,
  TaskDraft,
  TaskComment,
  Deputyship,
  Timer,
  Subscription,
  Message,
  StartEvent,
  Signal,
  SignalDelivery,
  ExternalTask,
  Incident,
  HistoryEntry,
  RuleEvaluation,
  Migration,
  MigrationResult,
];

/** Who may see and change them. A step made by an enterprise writes tasks for authorities, so tasks are hidden by role when read, not here. */
export const processPolicies: readonly TablePolicy[] = [
  { table: 'bh_definition', kind: 'shared', update: ['suspendedAt', 'suspendedBy', 'suspensionReason'] },
  { table: 'bh_own_rule', kind: 'shared', update: false },
  { table: 'bh_workflow_draft', kind: 'tenant', enterprise: 'never', delete: true },
  { table: 'bh_instance', kind: 'tenant' },
  { table: 'bh_task', kind: 'tenant' },
  { table: 'bh_task_cosigner', kind: 'tenant' },
  { table: 'bh_task_draft', kind: 'tenant' },
  { table: 'bh_task_comment', kind: 'append-only' },
  { table: 'bh_deputyship', kind: 'tenant' },
  { table: 'bh_timer', kind: 'tenant', delete: true },
  { table: 'bh_subscription', kind: 'tenant', delete: true },
  { table: 'bh_message', kind: 'tenant' },
  { table: 'bh_start_event', kind: 'tenant', delete: true },
  { table: 'bh_signal', kind: 'tenant' },
  { table: 'bh_signal_delivery', kind: 'tenant' },
  { table: 'bh_external_task', kind: 'tenant', delete: true },
  { table: 'bh_incident', kind: 'tenant' },
  { table: 'bh_history', kind: 'append-only' },
  { table: 'bh_rule_evaluation', kind: 'append-only' },
  { table: 'bh_instance_migration', kind: 'tenant', enterprise: 'never' },
  { table: 'bh_instance_migration_result', kind: 'tenant', enterprise: 'never' },
];
