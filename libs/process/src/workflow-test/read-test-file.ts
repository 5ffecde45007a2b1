import type { Node } from 'yaml';
import {
  WorkflowTestFileError,
  type Expected,
  type Given,
  type TestCase,
  type TestFile,
  type TestStep,
} from './test-file';
import type { StartedBy } from '../harness/started-by';
import { YamlReader, type Entry } from './yaml-reader';

/** What may stand beside the verb of a step. */
const beside: Readonly<Record<string, readonly string[]>> = {
  complete: ['output'],
  succeedJob: ['output'],
  failJob: ['code', 'because'],
  message: ['key', 'payload'],
  signal: ['payload'],
  set: [],
  advance: [],
  answer: [],
  expect: [],
};
const verbs = Object.keys(beside);
const givenKeys = ['now', 'variables', 'startedBy', 'rules', 'jobs'];
const expectKeys = ['waits', 'state', 'states', 'trace', 'never', 'thrown', 'variables'];
const outcomes = ['running', 'ended', 'terminated', 'incident'] as const;

/** Reads a workflow test. @throws WorkflowTestFileError with every mistake and its line */
export function readTestFile(text: string): TestFile {
  const yaml = new YamlReader(text);
  if (yaml.problems.length > 0) throw new WorkflowTestFileError(yaml.problems);
  const { values } = yaml.entry(yaml.root, 'the file', ['workflow', 'given', 'cases']);
  const common = values.has('given') ? given(yaml, values.get('given')) : {};
  const cases = yaml.list(values.get('cases'), '`cases`').map((node) => testCase(yaml, node, common));
  const workflow = values.has('workflow') ? yaml.text(values.get('workflow'), '`workflow`') : 'process.bpmn';
  if (yaml.problems.length > 0) throw new WorkflowTestFileError(yaml.problems);
  return { workflow, cases };
}

function testCase(yaml: YamlReader, node: Node, common: Given): TestCase {
  const { line, values } = yaml.entry(node, 'a case', ['name', 'given', 'steps', 'expect']);
  const own = values.has('given') ? given(yaml, values.get('given')) : {};
  const steps = values.has('steps')
    ? yaml.list(values.get('steps'), '`steps`').map((step) => stepOf(yaml, step))
    : [];
  if (!values.has('expect') && !steps.some(({ kind }) => kind === 'expect'))
    yaml.complain(node, '用例没有预期，请加上 `expect`。', 'The case expects nothing; add `expect`.');
  const last: TestStep[] = values.has('expect') ? [expectation(yaml, values.get('expect'))] : [];
  return {
    name: yaml.text(values.get('name') ?? node, '`name`'),
    line,
    given: {
      ...common,
      ...own,
      variables: { ...common.variables, ...own.variables },
      rules: { ...common.rules, ...own.rules },
      jobs: { ...common.jobs, ...own.jobs },
    },
    steps: [...steps, ...last],
  };
}

function given(yaml: YamlReader, node: Node | null | undefined): Given {
  const { values } = yaml.entry(node, '`given`', givenKeys);
  const now = values.has('now') ? momentOf(yaml, values.get('now')) : undefined;
  return {
    ...(now !== undefined && { now }),
    ...(values.has('variables') && { variables: yaml.values(values.get('variables'), '`variables`') }),
    ...(values.has('startedBy') && { startedBy: startedBy(yaml, values.get('startedBy')) }),
    ...answers(yaml, values),
  };
}

function startedBy(yaml: YamlReader, node: Node | null | undefined): StartedBy {
  const { values } = yaml.entry(node, '`startedBy`', ['message', 'signal', 'timer', 'payload']);
  const kinds = ['message', 'signal', 'timer'].filter((kind) => values.has(kind));
  if (kinds.length !== 1)
    yaml.complain(
      node,
      '`startedBy` 须为 message、signal、timer 之一。',
      '`startedBy` has one of message, signal, timer.',
    );
  if (values.has('timer')) {
    if (values.has('payload')) yaml.complain(node, '定时不带 `payload`。', 'A timer brings no `payload`.');
    return { timer: true };
  }
  const payload = values.has('payload') && { payload: yaml.values(values.get('payload'), '`payload`') };
  if (values.has('signal')) return { signal: yaml.text(values.get('signal'), '`signal`'), ...payload };
  return { message: yaml.text(values.get('message') ?? node, '`message`'), ...payload };
}

function momentOf(yaml: YamlReader, node: Node | null | undefined): string {
  const text = yaml.text(node, '`now`');
  if (Number.isNaN(Date.parse(text)))
    yaml.complain(
      node,
      '`now` 须为时刻，例如 2026-03-02T01:00:00Z。',
      '`now` is a moment, e.g. 2026-03-02T01:00:00Z.',
    );
  return text;
}

function answers(yaml: YamlReader, values: Entry['values']): Pick<Given, 'rules' | 'jobs'> {
  const jobs: Record<string, Record<string, unknown>> = {};
  if (values.has('jobs'))
    for (const [name, output] of yaml.entry(values.get('jobs'), '`jobs`').values)
      jobs[name] = yaml.values(output, `the output of ${name}`);
  return {
    ...(values.has('rules') && { rules: yaml.values(values.get('rules'), '`rules`') }),
    ...(values.has('jobs') && { jobs }),
  };
}

function stepOf(yaml: YamlReader, node: Node): TestStep {
  const { line, values } = yaml.entry(node, 'a step');
  const verb = verbs.find((name) => values.has(name));
  const nothing: TestStep = { line, kind: 'answer', answers: {} };
  if (verb === undefined) {
    yaml.complain(node, `步骤须为 ${verbs.join('、')} 之一。`, `A step does one of ${verbs.join(', ')}.`);
    return nothing;
  }
  yaml.entry(node, `a \`${verb}\` step`, [verb, ...(beside[verb] ?? [])]);
  const value = values.get(verb);
  if (verb === 'expect') return expectation(yaml, value);
  if (verb === 'set') return { line, kind: 'set', variables: yaml.values(value, '`set`') };
  if (verb === 'answer')
    return {
      line,
      kind: 'answer',
      answers: answers(yaml, yaml.entry(value, '`answer`', ['rules', 'jobs']).values),
    };
  return move(yaml, verb, { line, values });
}

function move(yaml: YamlReader, verb: string, { line, values }: Entry): TestStep {
  const subject = yaml.text(values.get(verb), `\`${verb}\``);
  const optional = (name: string): string | undefined =>
    values.has(name) ? yaml.text(values.get(name), `\`${name}\``) : undefined;
  const variables = (name: string): Record<string, unknown> =>
    values.has(name) ? yaml.values(values.get(name), `\`${name}\``) : {};
  if (verb === 'advance') return { line, kind: 'advance', by: subject };
  if (verb === 'failJob') {
    const code = optional('code');
    return {
      line,
      kind: 'failJob',
      id: subject,
      because: optional('because') ?? 'it failed',
      ...(code && { code }),
    };
  }
  if (verb === 'message') {
    const key = optional('key');
    return { line, kind: 'message', name: subject, payload: variables('payload'), ...(key && { key }) };
  }
  if (verb === 'signal') return { line, kind: 'signal', name: subject, payload: variables('payload') };
  const kind = verb === 'succeedJob' ? 'succeedJob' : 'complete';
  return { line, kind, id: subject, output: variables('output') };
}

function expectation(yaml: YamlReader, node: Node | null | undefined): TestStep {
  const { line, values } = yaml.entry(node, '`expect`', expectKeys);
  const texts = (name: string): object =>
    values.has(name) ? { [name]: yaml.texts(values.get(name), `\`${name}\``) } : {};
  if (values.size === 0)
    yaml.complain(
      node,
      `\`expect\` 至少有 ${expectKeys.join('、')} 之一。`,
      `\`expect\` has one of ${expectKeys.join(', ')}.`,
    );
  const expected: Expected = {
    line,
    ...texts('waits'),
    ...(values.has('state') && { state: outcomeOf(yaml, values.get('state')) }),
    ...texts('states'),
    ...texts('trace'),
    ...texts('never'),
    ...texts('thrown'),
    ...(values.has('variables') && { variables: yaml.values(values.get('variables'), '`variables`') }),
  };
  return { line, kind: 'expect', expected };
}

function outcomeOf(yaml: YamlReader, node: Node | null | undefined): (typeof outcomes)[number] {
  const text = yaml.text(node, '`state`');
  const outcome = outcomes.find((known) => known === text);
  if (!outcome)
    yaml.complain(
      node,
      `\`state\` 须为 ${outcomes.join('、')} 之一。`,
      `\`state\` is one of ${outcomes.join(', ')}.`,
    );
  return outcome ?? 'running';
}
