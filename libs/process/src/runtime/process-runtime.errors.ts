import { BihuanError, type BihuanErrorOptions, type ErrorKind } from '@bihuan/kernel';

/** Why the runtime refuses. */
export type ProcessRuntimeErrorCode = keyof typeof kinds;

const kinds = {
  TASK_NOT_FOUND: 'not-found',
  TASK_NOT_OPEN: 'conflict',
  TASK_CLAIMED_BY_OTHER: 'conflict',
  TASK_BOUND_TO_COMMAND: 'conflict',
  TASK_DELEGATED: 'conflict',
  TASK_NOT_DELEGATED: 'conflict',
  TASK_NOT_HELD: 'conflict',
  RETURN_NOT_MODELLED: 'conflict',
  CONSENT_MISSING: 'conflict',
  NOT_A_COSIGNER: 'forbidden',
  DRAFT_NOT_FOUND: 'not-found',
  WORKFLOW_DRAFT_NOT_FOUND: 'not-found',
  DRAFT_TOO_LARGE: 'too-large',
  DEPUTY_NOT_YOURS: 'forbidden',
  DEPUTY_PERIOD_INVALID: 'unprocessable',
  DEPUTYSHIP_NOT_FOUND: 'not-found',
  ACCOUNT_UNSUITABLE: 'unprocessable',
  NOT_A_CANDIDATE: 'forbidden',
  SEPARATION_OF_DUTIES: 'forbidden',
  OUTPUT_RESERVED: 'unprocessable',
  MESSAGE_NOT_AWAITED: 'conflict',
  MESSAGE_ID_REUSED: 'conflict',
  SIGNAL_ID_REUSED: 'conflict',
  SIGNAL_REACH_UNCLEAR: 'unprocessable',
  WAIT_GONE: 'conflict',
  ATTRIBUTE_INVALID: 'unprocessable',
  INSTANCE_NOT_FOUND: 'not-found',
  INSTANCE_NOT_RUNNING: 'conflict',
  INSTANCE_BUSY: 'conflict',
  INSTANCE_CALLED: 'conflict',
  INSTANCE_RESTARTED: 'conflict',
  INSTRUCTION_INVALID: 'invalid',
  INSTANCE_SUSPENDED: 'conflict',
  INSTANCE_NOT_SUSPENDED: 'conflict',
  DEFINITION_SUSPENDED: 'conflict',
  DEFINITION_NOT_SUSPENDED: 'conflict',
  CHANGE_REFUSED: 'unprocessable',
  CHANGE_UNSUPPORTED: 'unprocessable',
  RESTART_BELONGS_TO_DOMAIN: 'conflict',
  MIGRATION_INVALID: 'unprocessable',
  MIGRATION_NOT_FOUND: 'not-found',
  MIGRATION_NOT_UNDOABLE: 'conflict',
  DEFINITION_NOT_FOUND: 'not-found',
  DEFINITION_ELSEWHERE: 'conflict',
  DEFINITION_OUT_OF_PLACE: 'unprocessable',
  ENTERPRISE_OUT_OF_PLACE: 'unprocessable',
  DEFINITION_BEGINS_OTHERWISE: 'conflict',
  VARIANT_UNKNOWN: 'unprocessable',
  RULE_UNKNOWN: 'unprocessable',
  FACTS_MISSING: 'defect',
  HANDLER_MISSING: 'defect',
  HANDLER_DUPLICATE: 'defect',
  EXTERNAL_TASK_NOT_FOUND: 'not-found',
  EXTERNAL_TASK_NOT_HELD: 'conflict',
  INCIDENT_NOT_FOUND: 'not-found',
  INCIDENT_KNOWN: 'conflict',
  INCIDENT_STUCK: 'conflict',
} as const satisfies Record<string, ErrorKind>;

/** A refusal of the runtime; the command it happened in has changed nothing. */
export class ProcessRuntimeError extends BihuanError<ProcessRuntimeErrorCode> {
  constructor(
    code: ProcessRuntimeErrorCode,
    message: string,
    options: Omit<BihuanErrorOptions, 'kind'> = {},
  ) {
    super(code, message, { kind: kinds[code], ...options });
  }
}

/** Whether `error` is the runtime's refusal with this code. */
export function isRuntimeError(error: unknown, code: ProcessRuntimeErrorCode): boolean {
  return error instanceof ProcessRuntimeError && error.code === code;
}
