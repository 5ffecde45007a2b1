import type { Definition } from '../definition/definition.entity';
import type { Instance } from '../instance/instance.entity';
import type { Task } from '../task/task.entity';
import type { TaskSelection } from './process-requests';
import { ProcessRuntimeError } from './process-runtime.errors';

/** The task is done, or not yet to be done; tells what is to be done instead. */
export function taskNotOpen(selection: TaskSelection, open: readonly Task[]): ProcessRuntimeError {
  const wanted = selection.elementId ?? selection.command ?? 'This task';
  return new ProcessRuntimeError('TASK_NOT_OPEN', `${wanted} is not open. ${standing(open)}`, {
    details: {
      wanted: selection.elementId ?? selection.command ?? selection.taskId,
      open: open.map(briefly),
    },
  });
}

/** There is no such task, or not for this actor. */
export function taskNotFound(taskId: string): ProcessRuntimeError {
  return new ProcessRuntimeError(
    'TASK_NOT_FOUND',
    'There is no such task within what you may see. Search your tasks again.',
    { details: { taskId } },
  );
}

/** Nothing waits for the message now; tells what the case waits for instead. */
export function messageNotAwaited(message: string, open: readonly Task[]): ProcessRuntimeError {
  return new ProcessRuntimeError(
    'MESSAGE_NOT_AWAITED',
    `Nothing waits for ${message} now. ${standing(open)}`,
    {
      details: { message, open: open.map(briefly) },
    },
  );
}

/** The instance is over. */
export function notRunning({ id, status }: Instance): ProcessRuntimeError {
  return new ProcessRuntimeError(
    'INSTANCE_NOT_RUNNING',
    `This process instance is over (${status}); nothing can move it.`,
    {
      details: { instanceId: id, status },
    },
  );
}

/** Somebody has stopped the instance for the time being. */
export function instanceSuspended({ id, suspendedAt, suspensionReason }: Instance): ProcessRuntimeError {
  return new ProcessRuntimeError(
    'INSTANCE_SUSPENDED',
    `This process instance is suspended (${suspensionReason}). Resume it first; nothing of it is lost meanwhile.`,
    { details: { instanceId: id, suspendedAt, reason: suspensionReason } },
  );
}

/** Somebody has stopped this version of the workflow for the time being. */
export function definitionSuspended({ key, version, suspensionReason }: Definition): ProcessRuntimeError {
  return new ProcessRuntimeError(
    'DEFINITION_SUSPENDED',
    `Version ${version} of ${key} is suspended (${suspensionReason}): no instance of it begins. Resume it first.`,
    { details: { key, version, reason: suspensionReason } },
  );
}

/** A use case of the domain stands behind the task, and it cannot be reached this way. */
export function taskBound(taskId: string, command: string): ProcessRuntimeError {
  return new ProcessRuntimeError('TASK_BOUND_TO_COMMAND', `Complete this task by the command ${command}.`, {
    details: { taskId, command },
  });
}

/** What was to be answered is answered, or overtaken. */
export function waitGone(): ProcessRuntimeError {
  return new ProcessRuntimeError(
    'WAIT_GONE',
    'The instance does not stand there any more; nothing is to be done.',
  );
}

function standing(open: readonly Task[]): string {
  if (open.length === 0) return 'Nothing is open here for anybody now.';
  const list = open.map(
    ({ elementId, name, roles }) =>
      `${elementId} «${name}»${roles.length > 0 ? ` (${roles.join(' or ')})` : ''}`,
  );
  return `Open now: ${list.join(', ')}.`;
}

function briefly({ id, elementId, name, roles, assignee, due }: Task) {
  return { taskId: id, elementId, name, roles, assignee, due };
}
