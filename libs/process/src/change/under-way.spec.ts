import * as fc from 'fast-check';
import { CommandExecutor, isBihuanError, newId, systemActor } from '@bihuan/kernel';
import {
  Instance,
  ModifyInstance,
  RestartInstance,
  ResumeInstance,
  SendMessage,
  SuspendInstance,
  type TokenMove,
} from '../index';
import { officer } from '../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../fixtures/test-process';
import { event, inARow, timer, workflow } from '../fixtures/workflow';
import { newMatter } from './fixtures/guarded';

let process: TestProcess;
let executor: CommandExecutor;
const lin = officer('lin');
const system = systemActor('test');
const reason = 'at random';

const nodes = {
  begin: 'startEvent',
  fork: 'parallelGateway',
  'x.one': 'userTask',
  daily: ['boundaryEvent', 'attachedToRef="x.one" cancelActivity="false"', timer('R3/P1D', 'timeCycle')],
  remind: ['serviceTask', 'bihuan:handler="case.remind"'],
  told: 'endEvent',
  papers: ['intermediateCatchEvent', '', event('message', 'Msg')],
  outside: ['serviceTask', 'bihuan:topic="anything"'],
  join: 'parallelGateway',
  later: ['intermediateCatchEvent', '', timer('P2D', 'timeDuration')],
  call: ['callActivity', 'calledElement="random-child"'],
  done: 'endEvent',
} as const;
const flows = [
  ...['begin > fork', 'fork > x.one', 'fork > papers', 'daily > remind', 'remind > told'],
  ...['papers > outside', 'x.one > join', 'outside > join', 'join > later', 'later > call', 'call > done'],
];
const elements = Object.keys(nodes).filter((id) => id !== 'told');

beforeAll(async () => {
  process = await startTestProcess();
  executor = process.app.get(CommandExecutor);
  await process.deploy(inARow('random-child', { 'x.inner': 'userTask' }));
  await process.deploy(workflow('random', { nodes, flows, roots: '<bpmn:message id="Msg" name="papers"/>' }));
});
afterAll(() => process.close());

type Deed =
  | {
      readonly kind: 'modify' | 'restart';
      readonly cancel: number;
      readonly start: number;
      readonly after: boolean;
    }
  | { readonly kind: 'suspend' | 'resume' | 'complete' | 'post' | 'wait' };

const number = fc.nat({ max: elements.length - 1 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('modify' as const, 'modify' as const, 'restart' as const),
    cancel: number,
    start: number,
    after: fc.boolean(),
  }),
  fc.record({ kind: fc.constantFrom('suspend' as const, 'resume' as const, 'complete' as const) }),
  fc.record({ kind: fc.constantFrom('post' as const, 'wait' as const) }),
);

async function perform(one: Deed, instance: Instance): Promise<void> {
  const { id: instanceId, subjectId } = instance;
  const subject = { type: 'matter', id: subjectId, jurisdiction: '51.08.21', enterpriseId: null };
  switch (one.kind) {
    case 'modify': {
      const wait = instance.waits[one.cancel % Math.max(1, instance.waits.length)];
      const elementId = elements[one.start] ?? '';
      const moves: TokenMove[] = [
        ...(wait ? [{ type: 'cancel' as const, elementId: wait.elementId }] : []),
        { type: one.after ? 'startAfter' : 'startBefore', elementId },
      ];
      return executor.run(ModifyInstance, system, { instanceId, reason, moves });
    }
    case 'restart':
      await executor.run(RestartInstance, system, { instanceId, reason, from: elements[one.start] ?? '' });
      return;
    case 'suspend':
      return executor.run(SuspendInstance, system, { instanceId, reason });
    case 'resume':
      return executor.run(ResumeInstance, system, { instanceId, reason });
    case 'complete':
      await process.complete(lin, subject, {});
      return;
    case 'post':
      await executor.run(SendMessage, system, {
        name: 'papers',
        subjectId,
        messageId: newId(),
        ttlSeconds: 9e5,
      });
      return;
    case 'wait':
      process.clock.advance('P1DT1H');
  }
}

/** What the database holds that can still move an instance. */
async function movers(id: string): Promise<number> {
  const [row] = await process.dataSource.query<{ count: number }[]>(
    `SELECT ((SELECT count(*) FROM bh_task WHERE "instanceId" = $1 AND status = 'OPEN')
           + (SELECT count(*) FROM bh_timer WHERE "instanceId" = $1)
           + (SELECT count(*) FROM bh_subscription WHERE "instanceId" = $1)
           + (SELECT count(*) FROM bh_external_task WHERE "instanceId" = $1)
           + (SELECT count(*) FROM bh_job WHERE payload->>'instanceId' = $1::text AND status = 'OPEN')
           + (SELECT count(*) FROM bh_instance WHERE "parentId" = $1 AND status = 'RUNNING'))::int AS count`,
    [id],
  );
  return row?.count ?? 0;
}

async function expectStanding(id: string, deeds: readonly Deed[]): Promise<Instance> {
  const instance = await process.dataSource.getRepository(Instance).findOneByOrFail({ id });
  const stands = instance.waits.length > 0 && (instance.suspendedAt !== null || (await movers(id)) > 0);
  const isRight = instance.status === 'RUNNING' ? stands : instance.waits.length === 0;
  expect({ deeds, status: instance.status, isRight }).toMatchObject({ isRight: true });
  return instance;
}

it('whatever is done to an instance, it waits for something that will move it, or it is over', async () => {
  const check = async (deeds: readonly Deed[]): Promise<void> => {
    let made = 0;
    let { id } = await process.start({ key: 'random', subject: newMatter() });
    for (const one of deeds) {
      const instance = await expectStanding(id, deeds);
      if (instance.status !== 'RUNNING') break;
      await perform(one, instance).then(
        () => made++,
        (error: unknown) => {
          if (!isBihuanError(error)) throw error;
        },
      );
      await process.worker.runDue();
      id = instance.restartedAs ?? id;
    }
    const { suspendedAt } = await expectStanding(id, deeds);
    if (suspendedAt) await executor.run(ResumeInstance, system, { instanceId: id, reason });
    await expectStanding(id, deeds);
    // Where everything was refused, nothing was tried: that is no run.
    fc.pre(made > 0);
  };
  const runs = fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 9 }), check);
  await expect(fc.assert(runs, { numRuns: 10 })).resolves.toBeUndefined();
}, 120_000);
