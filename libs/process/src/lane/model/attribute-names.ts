/** `bihuan:` attributes of a flow node that may be FEEL, in the order they are evaluated. */
export const attributeNames = [
  'state',
  'role',
  'assignee',
  'due',
  'priority',
  'command',
  'notPerformerOf',
  'rule',
  'result',
  'variant',
  'handler',
  'topic',
  'inline',
  'retries',
  'calledElement',
  'correlationKey',
  'payload',
] as const;

/** Attributes that may evaluate to null and then count as absent. */
export const optionalAttributes: ReadonlySet<string> = new Set([
  'state',
  'assignee',
  'due',
  'priority',
  'notPerformerOf',
  'variant',
]);
