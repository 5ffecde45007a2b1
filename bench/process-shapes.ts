import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Variables } from '../libs/process/src/lane/process-lane';

/** A workflow to measure. */
export interface Shape {
  readonly name: string;
  readonly key: string;
  readonly xml: string;
  readonly variables: Variables;
  /** Instances of a run in which every shape takes about as long. */
  readonly instances: number;
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bihuan="urn:bihuan:bpmn"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="urn:bench">`;

/** @param nodes elements by id @param flows `from > to` */
function diagram(key: string, nodes: Readonly<Record<string, string>>, flows: readonly string[]): string {
  const elements = Object.entries(nodes).map(
    ([id, rest]) => `<bpmn:${rest.replace(/^\w+/, `$& id="${id}"`)}/>`,
  );
  const sequence = flows.map((flow, i) => {
    const [from, to] = flow.split(' > ');
    return `<bpmn:sequenceFlow id="flow-${i}" sourceRef="${from}" targetRef="${to}"/>`;
  });
  return `${head}<bpmn:process id="${key}" isExecutable="true">${[...elements, ...sequence].join('')}</bpmn:process></bpmn:definitions>`;
}

function inARow(key: string, count: number, node: string): string {
  const ids = Array.from({ length: count }, (_, i) => `step-${i + 1}`);
  const path = ['begin', ...ids, 'done'];
  const nodes = { begin: 'startEvent', ...Object.fromEntries(ids.map((id) => [id, node])), done: 'endEvent' };
  return diagram(
    key,
    nodes,
    path.slice(1).map((id, i) => `${path[i]} > ${id}`),
  );
}

const person = 'userTask bihuan:role="REGULATOR_OFFICER"';
const job = 'serviceTask bihuan:handler="bench.answer"';

function splitAndJoin(key: string): string {
  const nodes = { begin: 'startEvent', split: 'parallelGateway', join: 'parallelGateway', done: 'endEvent' };
  const branches = ['left', 'middle', 'right'];
  return diagram(key, { ...nodes, ...Object.fromEntries(branches.map((id) => [id, person])) }, [
    'begin > split',
    ...branches.flatMap((id) => [`split > ${id}`, `${id} > join`]),
    'join > done',
  ]);
}

/**
 * The shipped workflow with all its waits, timers and forks, but without its domain: rules and service tasks are inline
 * ones that say nothing, so that the first variables decide the way, and the look-back is a process that ends at once.
 */
function majorHazard(key: string): string {
  return readFileSync(join(process.cwd(), 'workflows/major-hazard/process.bpmn'), 'utf8')
    .replaceAll('id="major-hazard"', `id="${key}"`)
    .replaceAll('bpmnElement="major-hazard"', `bpmnElement="${key}"`)
    .replaceAll(/\s+bihuan:(state|handler|rule|result|variant|inline)="[^"]*"/g, '')
    .replaceAll('<bpmn:businessRuleTask', '<bpmn:serviceTask')
    .replaceAll('</bpmn:businessRuleTask>', '</bpmn:serviceTask>')
    .replaceAll('<bpmn:serviceTask', '<bpmn:serviceTask bihuan:handler="bench.answer" bihuan:inline="true"')
    .replaceAll(/calledElement="[^"]*"/g, 'calledElement="bench-through"');
}

/** Everything the large workflow asks for, so that it goes the long way to the end. */
export function favourable(now: Date): Variables {
  const inDays = (days: number): string => new Date(now.getTime() + days * 86_400_000).toISOString();
  const bench = '00000000-0000-7000-8000-000000000000';
  return {
    ...{ reviewers: [bench, bench], signers: ['REGULATOR_OFFICER', 'REGULATOR_LEADER'] },
    ...{ effectiveDeadline: inDays(60), lookbackDue: inDays(400) },
    ...{ fiveInPlace: { passed: true }, strikeOff: { passed: true }, transfer: { outcome: 'KEEP' } },
    ...{ threeNotLetGo: { passed: true, implemented: true, thorough: true }, extension: { approved: true } },
    ...{ extended: false, overdue: false, closingRefused: false, reviewAgreed: true, planApproved: true },
  };
}

/** What is measured, in the order in which it has to be deployed. */
export function shapes(now: Date): Shape[] {
  const none = {};
  return [
    {
      name: 'start to end',
      key: 'bench-through',
      xml: inARow('bench-through', 0, person),
      variables: none,
      instances: 1000,
    },
    {
      name: 'ten service tasks in a row',
      key: 'bench-jobs',
      xml: inARow('bench-jobs', 10, job),
      variables: none,
      instances: 60,
    },
    {
      name: 'split, three user tasks, join',
      key: 'bench-fork',
      xml: splitAndJoin('bench-fork'),
      variables: none,
      instances: 200,
    },
    {
      name: 'five user tasks in a row',
      key: 'bench-people',
      xml: inARow('bench-people', 5, person),
      variables: none,
      instances: 150,
    },
    {
      name: 'major-hazard, process only',
      key: 'bench-major',
      xml: majorHazard('bench-major'),
      variables: favourable(now),
      instances: 60,
    },
  ];
}
