import { isId, newId } from '@bihuan/kernel';
import { deadlineEnd } from '@bihuan/rules';
import { attemptsOf, type ExternalTask } from '../external/external-task.entity';
import type { Instance } from '../instance/instance.entity';
import type { Wait } from '../lane/process-lane';
import type { Subscription } from '../message/subscription.entity';
import type { Task } from '../task/task.entity';
import type { Timer } from '../timer/timer.entity';
import type { LiveInstance } from './live-instance';
import { ProcessRuntimeError } from './process-runtime.errors';

type Opener = Pick<LiveInstance, 'row' | 'compiled'>;

/** The row by which people find a task. @throws ProcessRuntimeError `ATTRIBUTE_INVALID` */
export function taskOf({ row, compiled }: Opener, wait: Wait, now: Date): Partial<Task> {
  const { elementId, elementName, attributes } = wait;
  const { role, assignee, due, priority = 50, command, notPerformerOf, item } = attributes;
  if (assignee && !isId(assignee)) throw invalid(wait, 'assignee', 'the id of an account');
  return {
    ...placeOf(row, wait),
    name: elementName ?? elementId,
    nameEn: compiled.elements.get(elementId)?.attributes['nameEn'] ?? null,
    command: command ?? elementId,
    roles: rolesOf(wait, role),
    assignee: assignee ?? null,
    claimedBy: null,
    claimedAt: null,
    due: due ? dueDateOf(wait, due) : null,
    priority,
    notPerformerOf: notPerformerOf ?? null,
    item: (item ?? null) as object,
    status: 'OPEN',
    createdAt: now,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
  };
}

/** The row the sweeper finds. */
export function timerOf(row: Instance, wait: Wait): Partial<Timer> {
  if (!wait.dueAt) throw invalid(wait, 'moment', 'a date');
  return { ...placeOf(row, wait), dueAt: wait.dueAt, incidentId: null };
}

/** The row a worker outside of the product fetches. */
export function externalTaskOf(row: Instance, wait: Wait, now: Date): Partial<ExternalTask> {
  const { topic } = wait.attributes;
  if (!topic) throw invalid(wait, 'topic', 'the name under which workers fetch it');
  return {
    ...placeOf(row, wait),
    topic,
    retries: attemptsOf(wait.attributes),
    failures: 0,
    lastError: null,
    availableAt: now,
    lockedBy: null,
    lockedUntil: null,
    createdAt: now,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
  };
}

/** The row by which a message or signal finds who waits for it. */
export function subscriptionOf(row: Instance, wait: Wait): Partial<Subscription> {
  const { name, correlationKey } = wait.attributes;
  if (!name) throw invalid(wait, 'name', 'the name of a message or signal');
  return {
    ...placeOf(row, wait),
    kind: wait.kind === 'signal' ? 'signal' : 'message',
    name,
    correlationKey: correlationKey ?? null,
    subjectId: row.subjectId,
  };
}

/** An expression that names nobody must not open the task to everybody. */
function rolesOf(wait: Wait, role: string | undefined): string[] {
  const roles = [...new Set(role?.split(/\s+/).filter(Boolean))];
  if (role !== undefined && roles.length === 0) throw invalid(wait, 'role', 'one or more roles');
  return roles;
}

function placeOf(row: Instance, { executionId, elementId }: Wait) {
  const { id: instanceId, jurisdiction, enterpriseId } = row;
  return { id: newId(), instanceId, executionId, elementId, jurisdiction, enterpriseId };
}

function dueDateOf(wait: Wait, due: string): Date {
  try {
    return deadlineEnd(due);
  } catch {
    throw invalid(wait, 'due', 'a day or an ISO 8601 moment with offset');
  }
}

function invalid({ elementId }: Wait, attribute: string, expected: string): ProcessRuntimeError {
  return new ProcessRuntimeError(
    'ATTRIBUTE_INVALID',
    `The ${attribute} of <${elementId}> must be ${expected}.`,
    {
      details: { elementId, attribute },
    },
  );
}
