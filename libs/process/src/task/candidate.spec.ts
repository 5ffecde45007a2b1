import fc from 'fast-check';
import { type Grant, isWithin, newId, selvesOf, systemActor } from '@bihuan/kernel';
import { refusalOf } from './candidate';
import type { Task } from './task.entity';

const roles = ['REGULATOR_OFFICER', 'REGULATOR_LEADER', 'ENTERPRISE_PRINCIPAL'];
const nodes = ['', '51', '51.08', '51.08.21', '51.08.2', '52'];
const people = [newId(), newId(), newId()];
const enterprises = [newId(), newId()];

const grants: fc.Arbitrary<Grant> = fc.oneof(
  fc.record({ role: fc.constantFrom(...roles), jurisdiction: fc.constantFrom(...nodes) }),
  fc.record({ role: fc.constantFrom(...roles), enterpriseId: fc.constantFrom(...enterprises) }),
);
const actors = fc.record({
  accountId: fc.constantFrom(...people),
  name: fc.constant('somebody'),
  kind: fc.constant('person' as const),
  onBehalfOf: fc.constantFrom(undefined, ...people),
  grants: fc.array(grants, { maxLength: 3 }),
});
const tasks: fc.Arbitrary<Task> = fc
  .record({
    roles: fc.subarray(roles),
    assignee: fc.constantFrom(null, ...people),
    claimedBy: fc.constantFrom(null, ...people),
    cosigners: fc.subarray(people, { maxLength: 1 }),
    jurisdiction: fc.constantFrom(...nodes.slice(1)),
    enterpriseId: fc.constantFrom(null, ...enterprises),
  })
  .map(
    (task) =>
      ({
        id: newId(),
        owner: null,
        delegationState: null,
        elementId: 'x.work',
        name: 'work',
        ...task,
      }) as Task,
  );
const performers = fc.array(
  fc.record({
    elementId: fc.constant('x.before'),
    accountId: fc.constantFrom(...people),
    onBehalfOf: fc.constantFrom(null, ...people),
  }),
  {
    maxLength: 2,
  },
);

it('never lets somebody check what they have done themselves, or in whose name they act', () => {
  fc.assert(
    fc.property(actors, tasks, performers, (actor, task, done) => {
      fc.pre(
        done.some((it) =>
          [it.accountId, it.onBehalfOf].some((account) => account && selvesOf(actor).includes(account)),
        ),
      );
      expect(refusalOf(actor, task, done)?.code).toBe('SEPARATION_OF_DUTIES');
    }),
  );
});

it('lets a person do a task exactly when one of its roles, its assignee and its claim all allow it', () => {
  fc.assert(
    fc.property(actors, tasks, (actor, task) => {
      const selves = selvesOf(actor);
      const holds = actor.grants.some(
        ({ role, jurisdiction, enterpriseId }) =>
          task.roles.includes(role) &&
          (enterpriseId === undefined
            ? isWithin(jurisdiction ?? '-', task.jurisdiction)
            : enterpriseId === task.enterpriseId),
      );
      const free = (holder: string | null) => holder === null || selves.includes(holder);
      const cosigns = task.cosigners.some((account) => selves.includes(account));
      const may =
        (task.roles.length === 0 || holds) && free(task.assignee) && free(task.claimedBy) && !cosigns;
      expect(refusalOf(actor, task, []) === undefined).toBe(may);
    }),
    { numRuns: 500 },
  );
});

it('does not stand in the way of the product itself', () => {
  fc.assert(
    fc.property(tasks, performers, (task, done) => {
      expect(refusalOf(systemActor('job'), task, done)).toBeUndefined();
    }),
  );
});
