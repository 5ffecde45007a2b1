import { BihuanError } from '@bihuan/kernel';
import type { BilingualText } from '@bihuan/rules';
import { DefinitionRefusedError } from '../lane/definition-refused.error';
import type { DeploymentReport } from '../proof/report';

/** A definition the harness will not play; `report` is what deployment would say. */
export class DeploymentRefused extends DefinitionRefusedError {
  constructor(readonly report: DeploymentReport) {
    super(report.findings);
  }
}

/** What a test asked of the harness although the instance does not stand there. */
export type HarnessErrorCode =
  | 'NOT_STARTED'
  | 'NOT_BEGUN_BY'
  | 'WAIT_NOT_FOUND'
  | 'MESSAGE_NOT_AWAITED'
  | 'MOMENT_UNREADABLE'
  | 'TRACE_TOO_LONG';

/** A move the instance cannot make; the message, and `reasons` in both languages, say where it stands instead. */
export class HarnessError extends BihuanError<HarnessErrorCode> {
  constructor(code: HarnessErrorCode, message: string, reasons: readonly BilingualText[] = []) {
    const all = [message, ...reasons.map(({ en }) => en)].join(' ');
    super(code, all, { kind: 'conflict', ...(reasons.length > 0 && { details: { reasons } }) });
  }
}
