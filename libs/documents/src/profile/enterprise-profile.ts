import { Injectable } from '@nestjs/common';
import { Enterprise, Enterprises, EnterpriseUnit, Jurisdiction, Organisation } from '@bihuan/identity';
import { UnitOfWork } from '@bihuan/kernel';
import { Escalation, Hazard, HazardSearch, Inspection, RectificationOrder } from '@bihuan/loop';
import { In } from 'typeorm';

/** Rows of each kind an answer holds; the searches of the kinds list the rest. */
const shown = 20;
/** Entries of the history an answer holds. */
const remembered = 100;
const openPhases = ['RECORD', 'RECTIFY', 'REVIEW', 'CLOSE'];
/** A draft is no case yet. */
const countedPhases = [...openPhases, 'CLOSED', 'TRANSFERRED', 'VOIDED'];

/** The newest rows of a kind, and how many there are. */
export interface Newest<Row> {
  readonly total: number;
  readonly items: readonly Row[];
}

/** A visit in a profile. */
export type ProfileVisit = Pick<
  Inspection,
  'id' | 'number' | 'campaignId' | 'mode' | 'state' | 'plannedOn' | 'checkedInAt' | 'endedAt'
>;

/** A case in a profile. */
export type ProfileHazard = Pick<
  Hazard,
  | ('id' | 'number' | 'title' | 'level' | 'state' | 'place' | 'overdue' | 'linkKind')
  | ('recordedAt' | 'effectiveDeadline' | 'closedAt')
>;

/** An order in a profile. */
export type ProfileOrder = Pick<RectificationOrder, 'id' | 'number' | 'status' | 'issuedAt'>;

/** A fine in a profile. */
export interface ProfilePenalty {
  readonly id: string;
  readonly hazardId: string;
  readonly at: Date;
  readonly article: string | null;
  readonly amountYuan: number | null;
}

/** How many cases an enterprise has; recurrent ones are counted among the others. */
export interface HazardCounts {
  readonly total: number;
  readonly open: number;
  readonly openMajor: number;
  readonly overdue: number;
  readonly closed: number;
  /** The same fault again on the same premises, or reopened at a look back. */
  readonly recurrent: number;
}

/** Something that happened to an enterprise. */
export interface ProfileEvent {
  readonly at: Date;
  readonly kind: 'FILE' | 'VISIT' | 'HAZARD_FOUND' | 'HAZARD_CLOSED' | 'ORDER' | 'PENALTY';
  /** Of the visit, case or order; of a penalty its case; of a change of the file the audit event. */
  readonly id: string;
  /** Number or title; of a change of the file the command. */
  readonly title: string;
  /** Who changed the file; null for everything else. */
  readonly by: string | null;
}

/** 一企一档: what is known of an enterprise, as far as the reader sees it. */
export interface EnterpriseProfile {
  readonly enterprise: Enterprise;
  readonly jurisdictionName: string;
  /** Names of the authorities by their ids. */
  readonly authorities: Readonly<Record<string, string>>;
  readonly units: readonly EnterpriseUnit[];
  readonly visits: Newest<ProfileVisit>;
  readonly hazardCounts: HazardCounts;
  readonly openHazards: readonly ProfileHazard[];
  readonly closedHazards: readonly ProfileHazard[];
  readonly orders: Newest<ProfileOrder>;
  readonly penalties: Newest<ProfilePenalty>;
  /** The newest first, at most 100. */
  readonly history: readonly ProfileEvent[];
}

/** Puts an enterprise's file together; nothing of it is stored twice. Inside a unit of work. */
@Injectable()
export class EnterpriseProfiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly enterprises: Enterprises,
    private readonly hazards: HazardSearch,
  ) {}

  /** @throws IdentityError `ENTERPRISE_NOT_FOUND` */
  async read(id: string): Promise<EnterpriseProfile> {
    const enterprise = await this.enterprises.require(id);
    const place = await this.work.manager.findOneBy(Jurisdiction, { code: enterprise.jurisdiction });
    return {
      enterprise,
      jurisdictionName: place?.name ?? enterprise.jurisdiction,
      authorities: await this.authorities(enterprise),
      units: await this.enterprises.units(id),
      visits: await this.visits(id),
      hazardCounts: await this.counts(id),
      openHazards: await this.listed(id, openPhases),
      closedHazards: await this.listed(id, ['CLOSED']),
      orders: await this.orders(id),
      penalties: await this.penalties(id),
      history: await this.history(id),
    };
  }

  private async authorities(enterprise: Enterprise): Promise<Record<string, string>> {
    const { sectorRegulatorId, licensingAuthorityId, approvingAuthorityId } = enterprise;
    const ids = [sectorRegulatorId, licensingAuthorityId, approvingAuthorityId].flatMap((id) => id ?? []);
    const rows = await this.work.manager.findBy(Organisation, { id: In(ids) });
    return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  }

  private async visits(enterpriseId: string): Promise<Newest<ProfileVisit>> {
    const [items, total] = await this.work.manager.findAndCount(Inspection, {
      select: {
        ...{ id: true, number: true, campaignId: true, mode: true, state: true },
        ...{ plannedOn: true, checkedInAt: true, endedAt: true },
      },
      where: { enterpriseId },
      order: { plannedOn: 'DESC', id: 'DESC' },
      take: shown,
    });
    return { total, items };
  }

  private async counts(enterpriseId: string): Promise<HazardCounts> {
    const count = (filter: object) => this.hazards.count({ enterpriseId, ...filter });
    return {
      total: await count({ phase: countedPhases }),
      open: await count({ phase: openPhases }),
      openMajor: await count({ phase: openPhases, level: 'MAJOR' }),
      overdue: await count({ phase: openPhases, overdue: true }),
      closed: await count({ phase: 'CLOSED' }),
      recurrent: await count({ recurrent: true }),
    };
  }

  private async listed(enterpriseId: string, phase: string[]): Promise<ProfileHazard[]> {
    const filter = { enterpriseId, phase };
    const { items } = await this.hazards.page({ filter, page: { limit: shown } });
    return items.map((row) => {
      const { id, number, title, level, state, place, overdue, linkKind } = row;
      const { recordedAt, effectiveDeadline, closedAt } = row;
      return {
        ...{ id, number, title, level, state, place, overdue, linkKind },
        ...{ recordedAt, effectiveDeadline, closedAt },
      };
    });
  }

  private async orders(enterpriseId: string): Promise<Newest<ProfileOrder>> {
    const [items, total] = await this.work.manager.findAndCount(RectificationOrder, {
      select: { id: true, number: true, status: true, issuedAt: true },
      where: { enterpriseId },
      order: { issuedAt: 'DESC', id: 'DESC' },
      take: shown,
    });
    return { total, items };
  }

  private async penalties(enterpriseId: string): Promise<Newest<ProfilePenalty>> {
    const [rows, total] = await this.work.manager.findAndCount(Escalation, {
      where: { enterpriseId, kind: 'PENALTY_DECIDED' },
      order: { at: 'DESC', id: 'DESC' },
      take: shown,
    });
    const items = rows.map(({ id, hazardId, at, content }) => ({
      ...{ id, hazardId, at },
      article: typeof content.article === 'string' ? content.article : null,
      amountYuan: typeof content.amountYuan === 'number' ? content.amountYuan : null,
    }));
    return { total, items };
  }

  private history(enterpriseId: string): Promise<ProfileEvent[]> {
    return this.work.manager.query<ProfileEvent[]>(
      `SELECT * FROM (
         SELECT "checkedInAt" AS at, 'VISIT' AS kind, id, number AS title, NULL AS by
           FROM bh_inspection WHERE "enterpriseId" = $1 AND "checkedInAt" IS NOT NULL
         UNION ALL SELECT "registeredAt", 'HAZARD_FOUND', id, title, NULL
           FROM bh_hazard WHERE "enterpriseId" = $1 AND "registeredAt" IS NOT NULL
         UNION ALL SELECT "closedAt", 'HAZARD_CLOSED', id, title, NULL
           FROM bh_hazard WHERE "enterpriseId" = $1 AND "closedAt" IS NOT NULL
         UNION ALL SELECT "issuedAt", 'ORDER', id, number, NULL FROM bh_order WHERE "enterpriseId" = $1
         UNION ALL SELECT e.at, 'PENALTY', e."hazardId", h.title, NULL
           FROM bh_escalation e JOIN bh_hazard h ON h.id = e."hazardId"
          WHERE e."enterpriseId" = $1 AND e.kind = 'PENALTY_DECIDED'
         UNION ALL SELECT at, 'FILE', id, command, "actorName"
           FROM bh_audit_event
          WHERE id IN (SELECT "eventId" FROM bh_audit_mention WHERE "subjectId" = $1::text)
            AND command LIKE 'enterprise.%'
       ) AS event ORDER BY at DESC, id DESC LIMIT ${remembered}`,
      [enterpriseId],
    );
  }
}
