import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { legalFunctions, legalProfile } from '@bihuan/rules';
import { BothLanes, randomMove } from './fixtures/both-lanes';
import { numbers } from './fixtures/random-model';
import type { StepContext, Variables } from './process-lane';

const workflows = ['campaign', 'inspection', 'general-hazard', 'major-hazard', 'lookback'];
const deadline = '2026-06-15T23:59:59+08:00';
const functions: StepContext['functions'] = { ...legalFunctions(legalProfile('cn-default')) };

/** Every variable a workflow asks for; the decisions fall at random. */
function variables(random: () => number): Variables {
  const yes = (): boolean => random() < 0.7;
  const gate = (): object => ({ passed: yes(), implemented: yes(), thorough: yes() });
  return {
    ...{
      stageEnds: Object.fromEntries(
        ['selfCheck', 'inspection', 'rectification', 'lookback', 'summary'].map((stage) => [stage, deadline]),
      ),
    },
    ...{ officers: ['ann', 'bob'], reviewers: ['eve', 'dan'], signers: ['LEADER', 'ORGANISER'] },
    ...{ effectiveDeadline: deadline, lookbackDue: '2027-06-15T00:00:00+08:00' },
    ...{
      onSpot: gate(),
      fiveInPlace: gate(),
      threeNotLetGo: gate(),
      strikeOff: gate(),
      lookbackSample: gate(),
    },
    ...{
      transfer: { outcome: yes() ? 'KEEP' : 'TRANSFER' },
      lookback: { outcome: yes() ? 'KEPT' : 'RECURRENCE' },
    },
    ...{ extension: { approved: yes() }, extended: !yes(), overdue: !yes(), closingRefused: !yes() },
    ...{ reviewAgreed: yes(), planApproved: yes(), possible: yes(), penalty: { decided: yes() } },
  };
}

it.each(workflows)(
  'walks %s on both lanes alike',
  async (name) => {
    const xml = readFileSync(join(__dirname, '../../../../workflows', name, 'process.bpmn'), 'utf8');
    let largest = 0;
    for (let seed = 1; seed <= 1; seed++) {
      const random = numbers(seed * 7919);
      const lanes = await BothLanes.start(xml, variables(random), { functions });
      if (!lanes) throw new Error('The workflow does not start.');
      let [engine, compiled] = lanes.seen;
      for (let steps = 1; steps < 40 && lanes.engine.step.outcome === 'running'; steps++) {
        expect([name, seed, steps, compiled]).toEqual([name, seed, steps, engine]);
        largest = Math.max(largest, JSON.stringify(lanes.compiled.step.snapshot).length);
        [engine, compiled] = lanes.both(randomMove(random, variables(random)));
      }
      expect([name, seed, compiled]).toEqual([name, seed, engine]);
    }
    expect(largest).toBeLessThan(1000);
  },
  120_000,
);
