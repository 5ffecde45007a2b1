import { Injectable } from '@nestjs/common';
import { Account, Enterprise, EnterpriseUnit, Jurisdiction, Organisation } from '@bihuan/identity';
import { UnitOfWork } from '@bihuan/kernel';
import {
  Escalation,
  type Hazard,
  HazardResponsibility,
  Inspection,
  Measure,
  RectificationPlan,
  Review,
} from '@bihuan/loop';
import { In } from 'typeorm';
import type { LedgerEntry, LedgerMeasure } from './ledger-entry';

/** Reads what the ledgers say about a page of cases, a fixed number of statements however many they are. */
@Injectable()
export class LedgerFacts {
  constructor(private readonly work: UnitOfWork) {}

  /** The entries in the order of the cases. Inside a unit of work. */
  async entries(hazards: readonly Hazard[]): Promise<LedgerEntry[]> {
    if (hazards.length === 0) return [];
    const { manager } = this.work;
    const ids = In(hazards.map(({ id }) => id));
    const inspections = byId(
      await manager.find(Inspection, {
        select: { id: true, officerIds: true, checkedInAt: true },
        where: { id: In(present(hazards.map(({ inspectionId }) => inspectionId))) },
      }),
    );
    const plans = lastOf(
      await manager.find(RectificationPlan, {
        where: { hazardId: ids, status: In(['SUBMITTED', 'RETURNED', 'ACCEPTED']) },
        order: { round: 'ASC' },
      }),
    );
    const reviews = lastOf(
      await manager.find(Review, {
        where: { hazardId: ids, status: In(['COUNTERSIGNED', 'CONFIRMED']) },
        order: { round: 'ASC', attempt: 'ASC' },
      }),
    );
    const answering = lastOf(await manager.findBy(HazardResponsibility, { hazardId: ids, duty: 'RECTIFY' }));
    const fines = await manager.find(Escalation, {
      where: { hazardId: ids, kind: In(['PENALTY_DECIDED', 'PENALTY_REFUSED']) },
      order: { id: 'ASC' },
    });
    const measures = await this.measures([...plans.values()]);
    const names = await this.names(hazards, { inspections, reviews, answering });
    return hazards.map((hazard) => {
      const inspection = inspections.get(hazard.inspectionId ?? '');
      const officers = inspection?.officerIds ?? [];
      const plan = plans.get(hazard.id) ?? null;
      const duty = answering.get(hazard.id);
      const review = reviews.get(hazard.id) ?? null;
      const enterprise = names.of(hazard.enterpriseId);
      return {
        ...{ hazard, enterprise, jurisdiction: names.of(hazard.jurisdiction), plan, review },
        finders: (officers.length > 0 ? officers : [hazard.recordedBy]).map(names.of),
        foundAt: inspection?.checkedInAt ?? hazard.recordedAt,
        unit: duty?.unitId ? names.of(duty.unitId) : enterprise,
        person: plan?.responsibility.personName ?? duty?.personName ?? null,
        measures: (plan && measures.get(plan.id)) ?? plan?.measures ?? [],
        reviewers: (review?.reviewerIds ?? []).map(names.of),
        reviewDepartment: names.of(hazard.competentDepartmentId),
        fines: fines.filter(({ hazardId }) => hazardId === hazard.id),
      };
    });
  }

  private async measures(plans: readonly RectificationPlan[]): Promise<Map<string, LedgerMeasure[]>> {
    const rows = await this.work.manager.find(Measure, {
      where: { planId: In(plans.map(({ id }) => id)) },
      order: { no: 'ASC' },
    });
    const byPlan = new Map<string, LedgerMeasure[]>();
    for (const row of rows) byPlan.set(row.planId, [...(byPlan.get(row.planId) ?? []), row]);
    return byPlan;
  }

  /** Who inspected and reviewed stands on the papers an enterprise is handed, so it may be named whoever reads. */
  private async names(hazards: readonly Hazard[], related: Related): Promise<Names> {
    const { manager } = this.work;
    const { inspections, reviews, answering } = related;
    const accounts = new Set([
      ...hazards.map(({ recordedBy }) => recordedBy),
      ...[...inspections.values()].flatMap(({ officerIds }) => officerIds),
      ...[...reviews.values()].flatMap(({ reviewerIds }) => reviewerIds),
    ]);
    const select = { id: true, name: true } as const;
    const people = await this.work.lookUp(() =>
      manager.find(Account, { select, where: { id: In([...accounts]) } }),
    );
    const of = (pick: (hazard: Hazard) => string) => In([...new Set(hazards.map(pick))]);
    const enterprises = await manager.find(Enterprise, {
      select,
      where: { id: of((row) => row.enterpriseId) },
    });
    const departments = await manager.find(Organisation, {
      select,
      where: { id: of((row) => row.competentDepartmentId) },
    });
    const units = await manager.find(EnterpriseUnit, {
      select,
      where: { id: In(present([...answering.values()].map(({ unitId }) => unitId))) },
    });
    const places = await manager.findBy(Jurisdiction, { code: of((row) => row.jurisdiction) });
    const known = new Map(
      [...people, ...enterprises, ...departments, ...units].map(({ id, name }) => [id, name]),
    );
    for (const { code, name } of places) known.set(code, name);
    return { of: (id) => known.get(id) ?? '' };
  }
}

interface Related {
  readonly inspections: ReadonlyMap<string, Inspection>;
  readonly reviews: ReadonlyMap<string, Review>;
  readonly answering: ReadonlyMap<string, HazardResponsibility>;
}

interface Names {
  /** Empty for what the reader may not see. */
  readonly of: (id: string) => string;
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The last row of each case. */
function lastOf<Row extends { hazardId: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.hazardId, row]));
}

function present(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.flatMap((id) => id ?? []))];
}
