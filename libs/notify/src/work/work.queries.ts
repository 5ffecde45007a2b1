import { Injectable } from '@nestjs/common';
import { type Actor, Clock, ReadAccess, selvesOf, UnitOfWork } from '@bihuan/kernel';
import { type Bilingual, Deputies, Task, UseCaseRegistry, waitingFor } from '@bihuan/process';
import { deadlineEnd, localDate } from '@bihuan/rules';
import type { SelectQueryBuilder } from 'typeorm';
import { taskName } from '../news/wording';
import { type WorkGroup, workGroups, type WorkPage } from './work.dto';

/** A person by name. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** Something the caller can do now, or is to consent to. */
export interface WorkItem {
  readonly taskId: string;
  readonly elementId: string;
  /** Use case that completes it. */
  readonly command: string;
  /** What is to be done. */
  readonly todo: Bilingual;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Number of the case; null when it has none. */
  readonly number: string | null;
  /** Title of the case or campaign; the name of the workflow when the task is about nothing else. */
  readonly title: string | null;
  /** The same for English pages: what people wrote themselves, and the English name of the workflow. */
  readonly titleEn: string | null;
  readonly level: string | null;
  readonly state: string | null;
  readonly enterpriseId: string | null;
  readonly enterpriseName: string | null;
  readonly due: Date | null;
  readonly overdue: boolean;
  readonly priority: number;
  readonly createdAt: Date;
  /** Free for whoever claims it first; false when it is the caller's own. */
  readonly free: boolean;
  /** Somebody has asked the caller to prepare it; it then goes back to that one. */
  readonly delegated: boolean;
  /** Whose it is, when the caller has it as a deputy only; null: it is the caller's. */
  readonly onBehalfOf: NamedPerson | null;
  readonly groups: readonly WorkGroup[];
}

/** How much there is in each group, and in all. */
export type WorkCounts = Readonly<Record<WorkGroup | 'all', number>>;

/** What the caller has to do: counts of all of it, and a part of the list, what is due first first. */
export interface Work {
  readonly counts: WorkCounts;
  readonly items: readonly WorkItem[];
}

/** Somebody else does it, and waits for a consent of the caller. */
const cosign = `(task.cosigners && ARRAY[:...selves]::uuid[] AND task."consentsAwaited" && ARRAY[:...selves]::uuid[])`;

/** What is to be done by the caller, by kind. */
const kinds = {
  claim: 'task."claimedBy" IS NULL AND task.assignee IS NULL',
  review: `task."elementId" IN ('review.submit', 'review.confirm-on-spot', 'review.assign', 'lookback.record',
    'inspection.approve-plan', 'rectification.decide-extension', 'supervision.decide-penalty')`,
  sign: `task."elementId" IN ('order.accept', 'review.countersign', 'closure.sign', 'inspection.sign',
    'inspection.sign-unit-head')`,
  returned: `(task."elementId" = 'rectification.submit-plan' AND hazard."planReturns" > 0)
    OR (task."elementId" = 'rectification.report-completion' AND hazard."loopCount" > 0)
    OR task."elementId" IN ('review.return', 'closure.supplement')`,
  form: 'NOT (task."elementId" = ANY (:bound) OR task.command = ANY (:bound))',
} as const;

/** Conditions over `task`, `hazard`, the moment, the caller and the commands tasks are bound to; what a group is, in one place for counting and listing. */
const conditions: Readonly<Record<WorkGroup, string>> = {
  overdue: 'task.due < :now',
  today: 'task.due >= :now AND task.due <= :tonight',
  cosign,
  ...(Object.fromEntries(
    Object.entries(kinds).map(([kind, condition]) => [kind, `(${condition}) AND NOT ${cosign}`]),
  ) as Record<keyof typeof kinds, string>),
};

interface Row extends Omit<WorkItem, 'todo' | 'groups' | 'onBehalfOf'>, Record<`in_${WorkGroup}`, boolean> {
  readonly name: string;
  readonly nameEn: string | null;
}

/** Reads what somebody has to do, with the case and the enterprise it is about, by three queries; one more for each one the caller stands in for. */
@Injectable()
export class WorkQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly deputies: Deputies,
    private readonly useCases: UseCaseRegistry,
    private readonly clock: Clock,
  ) {}

  /** Also the work of those the caller stands in for. @throws NotPermittedError */
  async of(actor: Actor, { group, subjectId, limit = 50, offset = 0 }: WorkPage): Promise<Work> {
    const { actors, reader } = await this.deputies.together(actor);
    return this.reading.run(reader, 'task.read', async () => {
      const doable = () => this.doable(actors, subjectId);
      const counts = (await counting(doable()).getRawOne<WorkCounts>()) as WorkCounts;
      const chosen = inOrder(doable().select('task.id', 'id'));
      if (group) chosen.andWhere(`(${conditions[group]})`);
      const ids = (await chosen.limit(limit).offset(offset).getRawMany<{ id: string }>()).map(({ id }) => id);
      // What they are about is looked up for the part that is shown only.
      const listed = listing(this.open(actors, subjectId).andWhere('task.id = ANY (:ids)', { ids }));
      const rows = ids.length === 0 ? [] : await listed.getRawMany<Row>();
      const owners = await this.ownersOf(ids, actors);
      return { counts, items: rows.map((row) => itemOf(row, owners.get(row.taskId) ?? null)) };
    });
  }

  /** Whose the tasks are that the first of `actors` has only as a deputy. */
  private async ownersOf(
    ids: readonly string[],
    actors: readonly Actor[],
  ): Promise<Map<string, NamedPerson>> {
    const owners = new Map<string, NamedPerson>();
    if (actors.length === 1 || ids.length === 0) return owners;
    const rest = new Set(ids);
    for (const actor of actors) {
      const waiting = this.doable([actor]).select('task.id', 'id');
      const found = await waiting
        .andWhere('task.id = ANY (:ids)', { ids: [...rest] })
        .getRawMany<{ id: string }>();
      for (const { id } of found) {
        rest.delete(id);
        const { onBehalfOf, onBehalfOfName = '' } = actor;
        if (onBehalfOf !== undefined) owners.set(id, { id: onBehalfOf, name: onBehalfOfName });
      }
    }
    return owners;
  }

  private doable(actors: readonly Actor[], subjectId?: string): SelectQueryBuilder<Task> {
    return waitingFor(actors, this.open(actors, subjectId));
  }

  private open(actors: readonly Actor[], subjectId?: string): SelectQueryBuilder<Task> {
    const now = this.clock.now();
    const selves = actors.flatMap(selvesOf);
    const query = this.work.manager
      .createQueryBuilder(Task, 'task')
      .leftJoin('bh_hazard', 'hazard', 'hazard.id = task.subjectId')
      .setParameters({ selves, now, tonight: deadlineEnd(localDate(now)), bound: this.useCases.bindings() });
    if (subjectId) query.andWhere('task.subjectId = :subjectId', { subjectId });
    return query;
  }
}

/** What is due first first. */
function inOrder(query: SelectQueryBuilder<Task>): SelectQueryBuilder<Task> {
  return query
    .orderBy('task.due', 'ASC', 'NULLS LAST')
    .addOrderBy('task.priority', 'DESC')
    .addOrderBy('task.id', 'ASC');
}

function counting(query: SelectQueryBuilder<Task>): SelectQueryBuilder<Task> {
  query.select('count(*)::int', 'all');
  for (const group of workGroups)
    query.addSelect(`(count(*) FILTER (WHERE ${conditions[group]}))::int`, group);
  return query;
}

function listing(query: SelectQueryBuilder<Task>): SelectQueryBuilder<Task> {
  query
    .leftJoin('bh_inspection', 'inspection', 'inspection.id = task.subjectId')
    .leftJoin('bh_campaign', 'campaign', 'campaign.id = task.subjectId')
    // Only where a workflow is all there is to name.
    .leftJoin('bh_instance', 'instance', `task."subjectType" = 'process' AND instance.id = task.instanceId`)
    .leftJoin('bh_definition', 'definition', 'definition.id = instance."definitionId"')
    .leftJoin(
      'bh_enterprise',
      'enterprise',
      'enterprise.id = coalesce(hazard."enterpriseId", inspection."enterpriseId", task."enterpriseId")',
    )
    .select('task.id', 'taskId')
    .addSelect('task.name', 'name')
    .addSelect('task."nameEn"', 'nameEn')
    .addSelect('hazard.number', 'number')
    .addSelect('coalesce(hazard.title, campaign.title, definition.name)', 'title')
    .addSelect('coalesce(hazard.title, campaign.title, definition."nameEn", definition.name)', 'titleEn')
    .addSelect('hazard.level', 'level')
    .addSelect('coalesce(hazard.state, inspection.state, campaign.status)', 'state')
    .addSelect('enterprise.id', 'enterpriseId')
    .addSelect('enterprise.name', 'enterpriseName')
    .addSelect('coalesce(task.due < :now, false)', 'overdue')
    .addSelect(`task."claimedBy" IS NULL AND task.assignee IS NULL AND NOT ${cosign}`, 'free')
    .addSelect(`coalesce(task."delegationState" = 'PENDING', false)`, 'delegated');
  for (const column of [
    'elementId',
    'command',
    'subjectType',
    'subjectId',
    'due',
    'priority',
    'createdAt',
  ] as const)
    query.addSelect(`task.${column}`, column);
  for (const group of workGroups) query.addSelect(`coalesce(${conditions[group]}, false)`, `in_${group}`);
  return inOrder(query);
}

function itemOf({ name, nameEn, ...row }: Row, onBehalfOf: NamedPerson | null): WorkItem {
  const groups = workGroups.filter((group) => row[`in_${group}`]);
  const plain = Object.fromEntries(Object.entries(row).filter(([column]) => !column.startsWith('in_')));
  const todo = taskName({ elementId: row.elementId, name, nameEn });
  return { ...(plain as typeof row), todo, onBehalfOf, groups };
}
