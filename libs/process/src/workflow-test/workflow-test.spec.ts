import { condition, inARow, timer, workflow } from '../fixtures/workflow';
import { readTestFile } from './read-test-file';
import { runWorkflowTests } from './run-workflow-tests';
import { WorkflowTestFileError, type TestFileProblem } from './test-file';

const xml = workflow('letters', {
  nodes: {
    begin: ['startEvent', 'bihuan:state="OPEN"'],
    write: ['userTask', 'bihuan:state="WRITING"'],
    gate: ['businessRuleTask', 'bihuan:rule="READABLE" bihuan:result="verdict"'],
    ok: 'exclusiveGateway',
    send: ['serviceTask', 'bihuan:handler="letters.send"'],
    rest: ['intermediateCatchEvent', '', timer('P3D', 'timeDuration')],
    done: ['endEvent', 'bihuan:state="DONE"'],
    merge: 'exclusiveGateway',
  },
  flows: [
    'begin > merge',
    'merge > write',
    'write > gate',
    'gate > ok',
    'ok > send if =verdict.passed',
    'ok > merge default',
    'send > rest',
    'rest > done',
  ],
});

function problems(text: string): readonly TestFileProblem[] {
  try {
    readTestFile(text);
  } catch (error) {
    if (error instanceof WorkflowTestFileError) return error.problems;
    throw error;
  }
  return [];
}

it('plays every case: answers, steps and expectations on the way', async () => {
  const report = await runWorkflowTests(
    xml,
    `
given:
  now: 2026-03-02T01:00:00Z
  rules: { READABLE: { passed: true } }
cases:
  - name: sent
    steps:
      - complete: write
        output: { text: hello }
      - expect: { waits: [send], states: [OPEN, WRITING] }
      - succeedJob: send
      - advance: P2D
      - expect: { waits: [rest], state: running }
      - advance: 2026-03-05T01:00:00Z
    expect:
      state: ended
      states: [OPEN, DONE]
      trace: [write, leave write, send, done]
      variables: { text: hello }
  - name: written again
    given:
      rules: { READABLE: { passed: false } }
      jobs: { letters.send: { number: 7 } }
    steps:
      - complete: write
      - expect: { waits: [write], never: [send] }
      - answer: { rules: { gate: { passed: true } } }
      - complete: write
    expect: { waits: [rest], variables: { number: 7 } }
  - name: lost
    steps:
      - complete: write
      - failJob: send
        because: no stamps
    expect: { state: incident, waits: [send] }
`,
  );
  expect(report).toEqual({
    passed: true,
    cases: ['sent', 'written again', 'lost'].map((name) => ({ name, passed: true })),
  });
});

it('shows what came instead', async () => {
  const { passed, cases } = await runWorkflowTests(
    xml,
    `cases:
  - name: elsewhere
    given: { rules: { READABLE: { passed: true } } }
    steps:
      - complete: write
      - expect:
          waits: [rest]
          state: ended
          states: [OPEN, DONE]
          trace: [write, rest]
          never: [write]
          variables: { a: 1 }
  - name: not open
    steps:
      - complete: send
    expect: { state: ended }
  - name: no duration
    steps: [{ advance: Pfoo }]
    expect: { state: running }
  - name: too long
    steps: [{ advance: P999999999Y }]
    expect: { state: running }
  - name: not the last state
    expect: { states: [OPEN] }
`,
  );
  expect(passed).toBe(false);
  expect(cases[0]).toEqual({
    name: 'elsewhere',
    passed: false,
    line: 7,
    differences: [
      { what: 'state', diff: ['- ended', '+ running'] },
      { what: 'waits', diff: ['- rest', '+ send'] },
      { what: 'states', diff: ['  OPEN', '- DONE', '+ WRITING'] },
      {
        what: 'trace',
        diff: expect.arrayContaining(['  enter write', '- enter rest', '+ enter send']) as string[],
      },
      { what: 'never', diff: ['+ enter write'] },
      { what: 'variables', diff: ['- a: 1', '+ a: —'] },
    ],
  });
  expect(cases[1]).toMatchObject({
    line: 15,
    problem: {
      code: 'WAIT_NOT_FOUND',
      detail: expect.stringContaining('stands at write (task)') as string,
      reasons: [{ zh: '停在 write (task)', en: 'The instance stands at write (task).' }],
    },
  });
  expect(cases[2]).toMatchObject({ line: 18, problem: { code: 'MOMENT_UNREADABLE' } });
  expect(cases[3]).toMatchObject({ problem: { detail: expect.stringContaining('invalid date') as string } });
  expect(cases[4]).toMatchObject({ differences: [{ diff: ['  OPEN', '+ WRITING'] }] });
});

it.each([
  ['cases: [', [1, 'Flow sequence']],
  ['- a', [1, 'the file is a map']],
  ['workflow: a.bpmn', [1, '`cases` is a list']],
  ['cases:\n  - name: a\n    stpes: []\n    expect: { state: ended }', [3, '"stpes" is unknown in a case']],
  [
    'cases:\n  - name: a\n    steps:\n      - compelte: b\n    expect: { state: ended }',
    [4, 'does one of complete'],
  ],
  [
    'cases:\n  - name: a\n    steps:\n      - advance: P1D\n        key: b\n    expect: { state: ended }',
    [5, '"key" is unknown'],
  ],
  ['cases:\n  - name: a\n    steps:\n      - complete: b', [2, 'expects nothing']],
  ['cases:\n  - name: a\n    expect:\n      state: done', [4, 'is one of running']],
  ['cases:\n  - name: a\n    given: { now: today }\n    expect: { state: ended }', [3, 'is a moment']],
  ['cases:\n  - name: a\n    expect: { waits: [[b]] }', [3, 'each of `waits` is a text']],
  ['cases:\n  - expect: { state: ended }', [2, '`name` is a text']],
  [
    'cases:\n  - name: a\n    given:\n      startedBy: { message: m, signal: s }\n    expect: { state: ended }',
    [4, 'one of message, signal, timer'],
  ],
  [
    'cases:\n  - name: a\n    given:\n      startedBy: { timer: true, payload: {} }\n    expect: { state: ended }',
    [4, 'brings no `payload`'],
  ],
  [
    'cases:\n  - name: a\n    given: { variables: 7 }\n    expect: { state: ended }',
    [3, 'map of names and values'],
  ],
])('names the line of a mistake: %j', (text, [line, problem]) => {
  expect(problems(text)).toContainEqual({
    line,
    problem: {
      zh: expect.stringMatching(/[\u4e00-\u9fff]/) as string,
      en: expect.stringContaining(String(problem)) as string,
    },
  });
});

it('is bounded', async () => {
  const steps = '[{ advance: P1D }, { advance: P1D }]';
  const file = `cases:\n  - name: a\n    steps: ${steps}\n    expect: { state: ended }`;
  await expect(runWorkflowTests(xml, file, { steps: 2, trace: 10 })).rejects.toThrow('3 steps are too many');
  const once = await runWorkflowTests(
    inARow('two', { a: 'userTask', b: 'userTask' }),
    `cases:\n  - name: a\n    steps: [{ complete: a }, { complete: b }]\n    expect: { state: ended }`,
    { steps: 10, trace: 1 },
  );
  expect(once.cases[0]?.problem?.detail).toContain('More than 1 things happened');
});

it('reports a case that cannot begin, and goes on with the next', async () => {
  const tests = `
cases:
  - name: by nobody
    given: { startedBy: { message: letter.came } }
    expect: { waits: [write] }
  - name: begun
    expect: { waits: [write] }`;
  const report = await runWorkflowTests(xml, tests, { steps: 10, trace: 100, shown: 10 });
  expect(report.cases).toMatchObject([
    { passed: false, problem: { code: 'NOT_BEGUN_BY' }, trace: [] },
    { passed: true },
  ]);
});

it('sets variables for conditions to look at', async () => {
  const urgent = inARow('urgent', {
    ready: ['intermediateCatchEvent', '', condition('=papers >= 2')],
    work: 'userTask',
  });
  const file = (papers: number): string =>
    `cases:\n- name: c\n  given: { variables: { papers: 1 } }\n  steps:\n  - expect: { waits: [ready] }\n  - set: { papers: ${papers} }\n  expect: { waits: [work], variables: { papers: ${papers} } }`;
  expect(await runWorkflowTests(urgent, file(2))).toMatchObject({ passed: true });
  expect(await runWorkflowTests(urgent, file(0))).toMatchObject({ passed: false, cases: [{ line: 7 }] });
  expect(problems('cases:\n- name: c\n  steps:\n  - set: papers\n  expect: { waits: [] }')).toMatchObject([
    { line: 4 },
  ]);
});
