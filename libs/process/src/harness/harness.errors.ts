import { BihuanError } from '@bihuan/kernel';
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
  'NOT_STARTED' | 'NOT_BEGUN_BY' | 'WAIT_NOT_FOUND' | 'MESSAGE_NOT_AWAITED' | 'TRACE_TOO_LONG';

/** A move the instance cannot make; the message says where it stands instead. */
export class HarnessError extends BihuanError<HarnessErrorCode> {
  constructor(code: HarnessErrorCode, message: string) {
    super(code, message, { kind: 'conflict' });
  }
}
