import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { legalProfile, ruleBook } from '@bihuan/rules';
import { packCatalogue, type Catalogue } from './catalogue';
import { anyLane } from './fixtures/proof';
import { fullNet, replay } from './fixtures/replay';
import { prove, type CheckingLane, type DeploymentReport } from './report';

const folder = join(__dirname, '../../../../workflows');
const read = (pack: string, file: string): string => readFileSync(join(folder, pack, file), 'utf8');
const installed: Catalogue = {
  roles: [
    'ORGANISER',
    'TOWN_HEAD',
    'GRID_INSPECTOR',
    'REGULATOR_OFFICER',
    'REGULATOR_LEADER',
    'ENTERPRISE_PRINCIPAL',
    'ENTERPRISE_SAFETY',
    'AUDITOR',
  ],
  handlers: [
    'rectification.remind',
    'rectification.mark-overdue',
    'rectification.mark-progress-due',
    'closure.strike-off',
    'lookback.reopen',
  ],
  rules: ruleBook.list(),
  definitions: ['lookback'],
  messages: ['extension.requested'],
  legalClocks: legalProfile('cn-default').clocks.map(({ code }) => code),
  commands: ['review.assign'],
};

function proveXml(pack: string, xml: string, lanes?: [CheckingLane]): Promise<DeploymentReport> {
  const policies = read(pack, 'policies.yaml');
  const catalogue = { ...installed, ...packCatalogue(read(pack, 'pack.yaml')) };
  return prove(xml, { catalogue, policies, ...(lanes && { lanes }) });
}

it.each(['campaign', 'inspection', 'general-hazard', 'major-hazard', 'lookback'])(
  '%s is proven',
  async (pack) => {
    const report = await proveXml(pack, read(pack, 'process.bpmn'));
    expect(report).toMatchObject({ verdict: 'accepted', lane: 'bpmn-engine', findings: [], skipped: [] });
  },
);

/** Leads a flow to another element. */
function lead(xml: string, flow: string, target: string): string {
  const changed = xml.replace(
    new RegExp(`(<bpmn:sequenceFlow id="${flow}"[^>]* targetRef=)"[^"]*"`),
    `$1"${target}"`,
  );
  if (changed === xml) throw new Error(`There is no flow ${flow}.`);
  return changed;
}

function replaced(xml: string, from: string, to: string): string {
  if (!xml.includes(from)) throw new Error(`There is no ${from}.`);
  return xml.replace(from, to);
}

type Change = (xml: string) => string;

describe.each(['general-hazard', 'major-hazard'])('%s without its loop', (pack) => {
  const five = 'FIVE_IN_PLACE_BEFORE_STRIKE_OFF';
  const three = 'THREE_NOT_LET_GO_BEFORE_STRIKE_OFF';
  const changes: [string, string, Change][] = [
    [
      'the plan is not judged',
      five,
      (xml) => lead(xml, 'flow.plan-submitted_gate.five-in-place', 'before-rectify'),
    ],
    [
      'the flows of the gate are swapped',
      five,
      (xml) =>
        lead(
          lead(xml, 'flow.is-five-in-place_before-rectify', 'plan-returned'),
          'flow.is-five-in-place_plan-returned',
          'before-rectify',
        ),
    ],
    [
      'the gate asks something weaker',
      five,
      (xml) => replaced(xml, '=fiveInPlace.passed<', '=fiveInPlace.passed or extended<'),
    ],
    [
      'a plan handed in again is not judged again',
      five,
      (xml) => lead(xml, 'flow.plan-returned_before-plan', 'before-rectify'),
    ],
    ['the review is left out', three, (xml) => lead(xml, 'flow.is-extended_review.assign', 'close-pending')],
    [
      'a returned case is closed at once',
      three,
      (xml) => lead(xml, 'flow.is-let-go_before-return', 'accepted-ok'),
    ],
    [
      'what is only late counts as passed',
      three,
      (xml) => lead(xml, 'flow.is-let-go_supervision.dispose-lateness', 'accepted-ok'),
    ],
    [
      'another rule is asked under the same name',
      three,
      (xml) =>
        replaced(
          xml,
          'bihuan:variant="full"\n                           bihuan:result="threeNotLetGo"',
          'bihuan:variant="lax"\n                           bihuan:result="threeNotLetGo"',
        ),
    ],
    [
      'it is struck off on signature',
      'CONDITIONS_BEFORE_STRIKE_OFF',
      (xml) => lead(xml, 'flow.is-signed_before-strike-off', 'closure.strike-off'),
    ],
    [
      'a supplement is not looked at',
      'CONDITIONS_BEFORE_STRIKE_OFF',
      (xml) => lead(xml, 'flow.closure.supplement_before-strike-off', 'closure.strike-off'),
    ],
  ];
  it.each(changes)('is refused when %s', async (_, policy, change) => {
    const xml = change(read(pack, 'process.bpmn'));
    const report = await proveXml(pack, xml, [anyLane]);
    const finding = report.findings.find((found) => found.policy === policy);
    expect(finding).toMatchObject({ rule: 'policy-never', elementId: 'closure.strike-off' });
    const after = replay(await fullNet(xml), finding?.path ?? []);
    expect(after).not.toEqual([]);
  });

  it('is refused when the second reviewer may be the first', async () => {
    const xml = replaced(read(pack, 'process.bpmn'), ' bihuan:notPerformerOf="review.submit"', '');
    expect((await proveXml(pack, xml)).findings).toMatchObject([
      { policy: 'SECOND_REVIEWER_IS_ANOTHER', rule: 'policy-separate', elementId: 'review.countersign' },
    ]);
  });

  it('is refused when a task has no due date', async () => {
    const xml = replaced(read(pack, 'process.bpmn'), ' bihuan:due="=effectiveDeadline"', '');
    expect((await proveXml(pack, xml)).findings).toMatchObject([
      { policy: 'EVERY_TASK_HAS_ROLE_DUE_DATE_AND_ESCALATION', elementId: 'rectification.report-completion' },
    ]);
  });
});
