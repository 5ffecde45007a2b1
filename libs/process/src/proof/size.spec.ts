import { bodyOf, timer, type Diagram } from '../lane/fixtures/diagram';
import { proof } from './fixtures/proof';

describe('large definitions', () => {
  const chain = (prefix: string, length: number): { nodes: Diagram['nodes']; flows: string[] } => ({
    nodes: Object.fromEntries(Array.from({ length }, (_, i) => [`${prefix}${i}`, 'userTask'])),
    flows: Array.from({ length: length - 1 }, (_, i) => `${prefix}${i} > ${prefix}${i + 1}`),
  });
  /** Parallel chains; with `guarded` every task has a timer that starts work beside it. */
  const parallel = (branches: number, length: number, guarded = false): Diagram => {
    const chains = Array.from({ length: branches }, (_, i) => chain(`t${i}.`, length));
    const tasks = chains.flatMap(({ nodes }) => Object.keys(nodes));
    const timers = guarded
      ? tasks.map((id) => [`b.${id}`, ['boundaryEvent', `attachedToRef="${id}"`, timer('=d')]] as const)
      : [];
    return {
      nodes: {
        s: 'startEvent',
        f: 'parallelGateway',
        j: 'parallelGateway',
        e: 'endEvent',
        ...(Object.assign({}, ...chains.map(({ nodes }) => nodes)) as Diagram['nodes']),
        ...Object.fromEntries(timers),
        ...Object.fromEntries(timers.map(([id]) => [`w.${id}`, 'userTask'])),
        ...Object.fromEntries(timers.map(([id]) => [`m.${id}`, 'exclusiveGateway'])),
      },
      flows: [
        's > f',
        'j > e',
        ...chains.flatMap((part, i) => [
          `f > t${i}.0`,
          ...(guarded ? [] : part.flows),
          `${guarded ? 'm.b.' : ''}t${i}.${length - 1} > j`,
        ]),
        ...timers.flatMap(([id]) => {
          const task = id.slice(2);
          const [at = '', n = '0'] = task.split('.');
          const next = `${at}.${Number(n) + 1}`;
          return [
            `${task} > m.${id}`,
            `${id} > w.${id}`,
            `w.${id} > m.${id}`,
            ...(Number(n) + 1 < length ? [`m.${id} > ${next}`] : []),
          ];
        }),
      ],
    };
  };

  it('200 elements beside each other are a handful of markings', async () => {
    const { verdict, explored } = await proof(parallel(5, 39));
    expect(verdict).toBe('accepted');
    expect(explored.markings).toBeLessThan(20);
  });

  it('200 elements with a timer at every task, too', async () => {
    const { verdict, explored } = await proof(parallel(5, 10, true));
    expect(verdict).toBe('accepted');
    expect(explored.markings).toBeLessThan(200);
  });

  it('says when the limit kept it from looking at everything', async () => {
    const { verdict, findings, explored } = await proof(nestedForks, 50);
    expect(verdict).toBe('refused');
    expect(explored.limitReached).toBe(true);
    expect(findings.map(({ rule }) => rule)).toEqual(['proof-incomplete']);
  });

  const sub = (n: number): Diagram['nodes'][string] => [
    'subProcess',
    '',
    bodyOf(
      {
        nodes: { [`s.${n}`]: 'startEvent', [`u.${n}`]: 'userTask', [`e.${n}`]: 'endEvent' },
        flows: [`s.${n} > u.${n}`, `u.${n} > e.${n}`],
      },
      `in.${n}`,
    ),
  ];
  const subs = Array.from({ length: 6 }, (_, n) => `sub.${n}`);
  const nestedForks: Diagram = {
    nodes: {
      s: 'startEvent',
      f: 'parallelGateway',
      j: 'parallelGateway',
      e: 'endEvent',
      ...Object.fromEntries(subs.map((id, n) => [id, sub(n)])),
    },
    flows: ['s > f', 'j > e', ...subs.flatMap((id) => [`f > ${id}`, `${id} > j`])],
  };
});
