import type { Finding } from '../lane/definition-refused.error';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';

/** The refusal of a change, with every reason and how to mend it. */
export function changeRefused(findings: readonly Finding[]): ProcessRuntimeError {
  const [first] = findings;
  const where = first?.elementId === undefined ? '' : ` at <${first.elementId}>`;
  const rest = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
  return new ProcessRuntimeError(
    'CHANGE_REFUSED',
    `The change is refused${where}: ${first?.problem.en ?? 'it cannot be made.'} ${first?.remedy.en ?? ''}${rest}`,
    { details: { findings } },
  );
}

/** The refusal for what runs on a lane whose tokens nobody can move. */
export function changeUnsupported(lane: string): ProcessRuntimeError {
  return new ProcessRuntimeError(
    'CHANGE_UNSUPPORTED',
    `This process instance runs on the lane ${lane}, on which tokens cannot be moved. Cancel it, or let it end as it is.`,
    { details: { lane } },
  );
}
