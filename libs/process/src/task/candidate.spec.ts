import fc from 'fast-check';
import { type Actor, type Grant, isWithin, newId, systemActor } from '@bihuan/kernel';
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
const actors: fc.Arbitrary<Actor> = fc.record({
  accountId: fc.constantFrom(...people),
  name: fc.constant('somebody'),
  kind: fc.constant('person' as const),
  grants: fc.array(grants, { maxLength: 3 }),
});
const tasks: fc.Arbitrary<Task> = fc
  .record({
    roles: fc.subarray(roles),
    assignee: fc.constantFrom(null, ...people),
    claimedBy: fc.constantFrom(null, ...people),
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
  fc.record({ elementId: fc.constant('x.before'), accountId: fc.constantFrom(...people) }),
  {
    maxLength: 2,
  },
);

it('never lets somebody check what they have done themselves', () => {
  fc.assert(
    fc.property(actors, tasks, performers, (actor, task, done) => {
      fc.pre(done.some(({ accountId }) => accountId === actor.accountId));
      expect(refusalOf(actor, task, done)?.code).toBe('SEPARATION_OF_DUTIES');
    }),
  );
});

it('lets a person do a task exactly when one of its roles, its assignee and its claim all allow it', () => {
  fc.assert(
    fc.property(actors, tasks, (actor, task) => {
      const { accountId: me } = actor;
      const holds = actor.grants.some(
        ({ role, jurisdiction, enterpriseId }) =>
          task.roles.includes(role) &&
          (enterpriseId === undefined
            ? isWithin(jurisdiction ?? '-', task.jurisdiction)
            : enterpriseId === task.enterpriseId),
      );
      const free = (holder: string | null) => holder === null || holder === me;
      const may = (task.roles.length === 0 || holds) && free(task.assignee) && free(task.claimedBy);
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
