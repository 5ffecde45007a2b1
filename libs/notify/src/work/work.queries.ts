import { Injectable } from '@nestjs/common';
import { type Actor, Clock, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { type Bilingual, Deputies, doableBy, Task, UseCaseRegistry } from '@bihuan/process';
import { deadlineEnd, localDate } from '@bihuan/rules';
import type { SelectQueryBuilder } from 'typeorm';
import { taskName } from '../news/wording';
import { type WorkGroup, workGroups, type WorkPage } from './work.dto';

/** Something the caller can do now. */
export interface WorkItem {
  readonly taskId: string;
  readonly elementId: string;
  /** What is to be done. */
  readonly todo: Bilingual;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Number of the case; null when it has none. */
  readonly number: string | null;
  /** Title of the case or campaign; the name of the workflow when the task is about nothing else. */
  readonly title: string | null;
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
  readonly groups: readonly WorkGroup[];
}

/** How much there is in each group, and in all. */
export type WorkCounts = Readonly<Record<WorkGroup | 'all', number>>;

/** What the caller has to do: counts of all of it, and a part of the list, what is due first first. */
export interface Work {
  readonly counts: WorkCounts;
  readonly items: readonly WorkItem[];
}

/** Conditions over `task`, `hazard`, the moment and the commands tasks are bound to; what a group is, in one place for counting and listing. */
const conditions: Readonly<Record<WorkGroup, string>> = {
  overdue: 'task.due < :now',
  today: 'task.due >= :now AND task.due <= :tonight',
  claim: 'task."claimedBy" IS NULL AND task.assignee IS NULL',
  review: `task."elementId" IN ('review.submit', 'review.confirm-on-spot', 'review.assign', 'lookback.record',
    'inspection.approve-plan', 'rectification.decide-extension', 'supervision.decide-penalty')`,
  sign: `task."elementId" IN ('order.accept', 'review.countersign', 'closure.sign', 'inspection.sign',
    'inspection.sign-unit-head')`,
  returned: `(task."elementId" = 'rectification.submit-plan' AND hazard."planReturns" > 0)
    OR (task."elementId" = 'rectification.report-completion' AND hazard."loopCount" > 0)
    OR task."elementId" IN ('review.return', 'closure.supplement')`,
  form: 'NOT (task."elementId" = ANY (:bound) OR task.command = ANY (:bound))',
};

/** The English name an organiser has given to a step. */
const nameEn = `(SELECT step->'attributes'->>'nameEn' FROM jsonb_array_elements(definition.elements) step
  WHERE step->>'id' = task."elementId")`;

interface Row extends Omit<WorkItem, 'todo' | 'groups'>, Record<`in_${WorkGroup}`, boolean> {
  readonly name: string;
  readonly nameEn: string | null;
}

/** Reads what somebody has to do, with the case and the enterprise it is about, by three queries. */
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
    const actors = [actor, ...(await this.deputies.representedBy(actor))];
    const reader = { ...actor, grants: actors.flatMap(({ grants }) => grants) };
    return this.reading.run(reader, 'task.read', async () => {
      const doable = () => this.doable(actors, subjectId);
      const counts = (await counting(doable()).getRawOne<WorkCounts>()) as WorkCounts;
      const chosen = inOrder(doable().select('task.id', 'id'));
      if (group) chosen.andWhere(`(${conditions[group]})`);
      const ids = (await chosen.limit(limit).offset(offset).getRawMany<{ id: string }>()).map(({ id }) => id);
      // What they are about is looked up for the part that is shown only.
      const listed = listing(this.open(subjectId).andWhere('task.id = ANY (:ids)', { ids }));
      return { counts, items: ids.length === 0 ? [] : (await listed.getRawMany<Row>()).map(itemOf) };
    });
  }

  private doable(actors: readonly Actor[], subjectId?: string): SelectQueryBuilder<Task> {
    return doableBy(actors, this.open(subjectId));
  }

  private open(subjectId?: string): SelectQueryBuilder<Task> {
    const now = this.clock.now();
    const query = this.work.manager
      .createQueryBuilder(Task, 'task')
      .leftJoin('bh_hazard', 'hazard', 'hazard.id = task.subjectId')
      .setParameters({ now, tonight: deadlineEnd(localDate(now)), bound: this.useCases.bindings() });
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
    // Only where the organiser's names are asked for.
    .leftJoin('bh_instance', 'instance', `(${conditions.form}) AND instance.id = task.instanceId`)
    .leftJoin('bh_definition', 'definition', 'definition.id = instance."definitionId"')
    .leftJoin(
      'bh_enterprise',
      'enterprise',
      'enterprise.id = coalesce(hazard."enterpriseId", inspection."enterpriseId", task."enterpriseId")',
    )
    .select('task.id', 'taskId')
    .addSelect('task.name', 'name')
    .addSelect(nameEn, 'nameEn')
    .addSelect('hazard.number', 'number')
    .addSelect('coalesce(hazard.title, campaign.title, definition.name)', 'title')
    .addSelect('hazard.level', 'level')
    .addSelect('coalesce(hazard.state, inspection.state, campaign.status)', 'state')
    .addSelect('enterprise.id', 'enterpriseId')
    .addSelect('enterprise.name', 'enterpriseName')
    .addSelect('coalesce(task.due < :now, false)', 'overdue')
    .addSelect('task."claimedBy" IS NULL AND task.assignee IS NULL', 'free');
  for (const column of ['elementId', 'subjectType', 'subjectId', 'due', 'priority', 'createdAt'] as const)
    query.addSelect(`task.${column}`, column);
  for (const group of workGroups) query.addSelect(`coalesce(${conditions[group]}, false)`, `in_${group}`);
  return inOrder(query);
}

function itemOf({ name, nameEn: en, ...row }: Row): WorkItem {
  const groups = workGroups.filter((group) => row[`in_${group}`]);
  const plain = Object.fromEntries(Object.entries(row).filter(([column]) => !column.startsWith('in_')));
  return { ...(plain as typeof row), todo: taskName({ elementId: row.elementId, name, nameEn: en }), groups };
}
