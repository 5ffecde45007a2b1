import { useTerm } from '../../../i18n/terms';
import { Mark } from '../../../ui/mark';

/** Branches that say no, where others only show the way. */
const refusals = ['RETURN', 'RECURRENCE', 'REFUSE'];

/** Whether a verdict that did not pass is no failure: the case went another way. */
export function isRouting({ passed, outcome }: { passed: boolean; outcome: string }): boolean {
  return !passed && !refusals.includes(outcome);
}

/** Which branch a gate took: red when it let nothing pass. */
export function OutcomeTag({ passed, outcome }: { passed: boolean; outcome: string }) {
  const term = useTerm();
  const tone = refusals.includes(outcome) ? 'bad' : passed ? 'good' : 'plain';
  return <Mark tone={tone}>{term('ruleOutcome', outcome)}</Mark>;
}
