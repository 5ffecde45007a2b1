import { Injectable } from '@nestjs/common';
import { industryLabels } from '@bihuan/identity';
import { UnitOfWork } from '@bihuan/kernel';
import type { BilingualText } from '@bihuan/rules';
import { areaOf } from '../campaign/population';
import { coverage, hazardFigures } from './board-figures';
import type { Figure, FigureFilter } from './figure';
import { FigureCounter, type FigureGroup, type FigureGroups } from './figure-counter';

/** A place, an industry or an officer with the figures about it. */
export interface BoardRow {
  /** Code of the place or industry, or id of the account. */
  readonly key: string;
  readonly label: BilingualText;
  readonly figures: readonly Figure[];
}

/** What the lines of a board are counted over. */
export interface BoardScope {
  readonly hazards: FigureFilter;
  readonly targets: FigureFilter;
  /** The places one level below this one are told apart; empty: the topmost ones. */
  readonly place: string;
  readonly at: Date;
}

const longest = 100;
const industryOf = (alias: string) =>
  `(SELECT e.industry FROM bh_enterprise e WHERE e.id = "${alias}"."enterpriseId")`;

/** Splits the figures of a board up. */
@Injectable()
export class Breakdown {
  constructor(
    private readonly work: UnitOfWork,
    private readonly counter: FigureCounter,
  ) {}

  /** By the places one level below; what lies at the place itself is a line of its own. */
  async byArea(scope: BoardScope): Promise<BoardRow[]> {
    const groups: FigureGroups = {
      key: areaOf('line', ':place'),
      parameters: { place: scope.place },
      filter: (area) => (area === scope.place ? { jurisdiction: area } : { area }),
      limit: longest,
    };
    const lines = await this.both(scope, groups, groups);
    const names = await this.names(
      'SELECT code AS key, name FROM bh_jurisdiction WHERE code = ANY ($1)',
      lines,
    );
    return lines.map((line) => {
      const name = names.get(line.key) ?? line.key;
      const here = line.key === scope.place;
      return { ...line, label: here ? { zh: `${name}本级`, en: `${name} itself` } : { zh: name, en: name } };
    });
  }

  /** By the industry of the enterprise. */
  async byIndustry(scope: BoardScope): Promise<BoardRow[]> {
    const by = (key: string): FigureGroups => ({ key, filter: (industry) => ({ industry }), limit: longest });
    const lines = await this.both(scope, by(industryOf('line')), by('line.industry'));
    return lines.map((line) => ({ ...line, label: industryLabel(line.key) }));
  }

  /** By the officer who wrote the hazard down. */
  async byOfficer({ hazards: filter, at }: BoardScope): Promise<BoardRow[]> {
    const lines = await this.counter.groups(
      { resource: 'hazards', definitions: hazardFigures(at), scope: filter },
      { key: 'line.recordedBy', filter: (recordedBy) => ({ recordedBy }), limit: longest },
    );
    const names = await this.names(
      'SELECT id::text AS key, name FROM bh_account WHERE id = ANY ($1::uuid[])',
      lines,
    );
    return lines.map((line) => {
      const name = names.get(line.key) ?? '—';
      return { ...line, label: { zh: name, en: name } };
    });
  }

  /** Coverage first, then hazards, of every group that has either. */
  private async both(
    { targets, hazards, at }: BoardScope,
    hazardGroups: FigureGroups,
    targetGroups: FigureGroups,
  ): Promise<FigureGroup[]> {
    const covered = await this.counter.groups(
      { resource: 'targets', definitions: [coverage], scope: targets },
      targetGroups,
    );
    const counted = await this.counter.groups(
      { resource: 'hazards', definitions: hazardFigures(at), scope: hazards },
      hazardGroups,
    );
    const keys = [...new Set([...covered, ...counted].map(({ key }) => key))].toSorted();
    const of = (groups: readonly FigureGroup[], key: string) =>
      groups.find((group) => group.key === key)?.figures ?? [];
    return keys.map((key) => ({ key, figures: [...of(covered, key), ...of(counted, key)] }));
  }

  private async names(sql: string, lines: readonly FigureGroup[]): Promise<Map<string, string>> {
    const rows = await this.work.manager.query<{ key: string; name: string }[]>(sql, [
      lines.map(({ key }) => key),
    ]);
    return new Map(rows.map(({ key, name }) => [key, name]));
  }
}

function industryLabel(code: string): BilingualText {
  const zh = (industryLabels as Readonly<Record<string, string>>)[code] ?? code;
  const words = code.toLowerCase().replaceAll('_', ' ');
  return { zh, en: words.charAt(0).toUpperCase() + words.slice(1) };
}
