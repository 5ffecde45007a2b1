import { Injectable } from '@nestjs/common';
import { Enterprise, enterpriseSearch } from '@bihuan/identity';
import { filterSql, type SearchDefinition, type SearchField, UnitOfWork, valueSql } from '@bihuan/kernel';
import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { CampaignTarget } from '../campaign/campaign-target.entity';
import { targetSearch } from '../campaign/campaign.queries';
import { Hazard } from '../hazard/hazard.entity';
import { hazardSearch } from '../hazard/hazard-search';
import { Inspection } from '../inspection/inspection.entity';
import { inspectionSearch } from '../inspection/inspection.queries';
import {
  type Figure,
  type FigureDefinition,
  type FigureFilter,
  figureOf,
  type FigureResource,
} from './figure';

interface Countable {
  readonly entity: EntityTarget<ObjectLiteral>;
  readonly search: SearchDefinition;
}

const countable: Readonly<Record<FigureResource, Countable>> = {
  hazards: { entity: Hazard, search: hazardSearch },
  targets: { entity: CampaignTarget, search: targetSearch },
  inspections: { entity: Inspection, search: inspectionSearch },
  enterprises: { entity: Enterprise, search: enterpriseSearch },
};

/** What is counted: definitions of one resource, over the rows the scope lets through. */
export interface FigureRequest {
  readonly resource: FigureResource;
  readonly definitions: readonly FigureDefinition[];
  /** Also part of the filters of the figures. */
  readonly scope: FigureFilter;
}

/** Splits a count up. */
export interface FigureGroups {
  /** SQL of the key over the row called `line`. */
  readonly key: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Filter for the rows with a key. */
  readonly filter: (key: string) => FigureFilter;
  /** Groups to return, those with the most rows first. */
  readonly limit: number;
}

/** One line of a split-up count. */
export interface FigureGroup {
  readonly key: string;
  readonly figures: readonly Figure[];
}

type CountRow = Record<string, number | string | null>;

/**
 * Counts figures by the very filters that list the rows behind them, all of one resource in one statement: what a
 * person opens by a figure is what was counted.
 */
@Injectable()
export class FigureCounter {
  constructor(private readonly work: UnitOfWork) {}

  /** Figures over everything in scope, in the order of the definitions. */
  async figures(request: FigureRequest): Promise<Figure[]> {
    if (request.definitions.length === 0) return [];
    const row = await this.query(request).getRawOne<CountRow>();
    return figuresOf(request, row ?? {}, request.scope);
  }

  /** The same figures for each group. */
  async groups(
    request: FigureRequest,
    { key, parameters, filter, limit }: FigureGroups,
  ): Promise<FigureGroup[]> {
    const rows = await this.query(request)
      .addSelect(key, 'group_key')
      .groupBy('group_key')
      .orderBy('count(*)', 'DESC')
      .addOrderBy('group_key')
      .limit(limit)
      .setParameters(parameters ?? {})
      .getRawMany<CountRow>();
    return rows
      .filter((row) => row.group_key !== null)
      .map((row) => {
        const group = String(row.group_key);
        return { key: group, figures: figuresOf(request, row, { ...request.scope, ...filter(group) }) };
      });
  }

  private query(request: FigureRequest): SelectQueryBuilder<ObjectLiteral> {
    const { resource, definitions, scope } = request;
    const { entity, search: described } = countable[resource];
    const query = this.work.manager.createQueryBuilder(entity, 'line').select([]);
    const search = joined(query, described, request);
    const where = filterSql('line', search, scope, 'scope');
    if (where.sql !== '') query.where(where.sql, where.parameters);
    definitions.forEach(({ numerator, denominator, sum, mean }, index) => {
      const count = (filter: FigureFilter, what: string, aggregate = 'count(*)') => {
        const { sql, parameters } = filterSql('line', search, filter, `${what}${index}_`);
        const when = sql === '' ? '' : ` FILTER (WHERE ${sql})`;
        query.addSelect(`(${aggregate}${when})::float8`, `${what}${index}`).setParameters(parameters);
      };
      count(numerator, 'n');
      if (denominator) count(denominator, 'd');
      const amount = sum ?? mean;
      if (amount === undefined) return;
      const value = valueSql('line', amount, search.fields[amount] ?? { type: 'amount' });
      count(numerator, 'a', `${sum === undefined ? 'avg' : 'sum'}(${value})`);
    });
    return query;
  }
}

/** Joins what stands in other tables, each once however many figures ask for it. */
function joined(
  query: SelectQueryBuilder<ObjectLiteral>,
  search: SearchDefinition,
  { definitions, scope }: FigureRequest,
): SearchDefinition {
  const asked = new Set([
    ...Object.keys(scope),
    ...definitions.flatMap(({ numerator, denominator = {}, sum, mean }) => [
      ...[...Object.keys(numerator), ...Object.keys(denominator)],
      ...[sum, mean].flatMap((name) => name ?? []),
    ]),
  ]);
  const fields = Object.entries(search.fields).map(([name, field]): [string, SearchField] => {
    if (field.rows === undefined || !asked.has(name)) return [name, field];
    query.leftJoin(`(${field.rows})`, `of_${name}`, `"of_${name}".id = line.id`);
    return [name, { type: field.type, sql: () => `"of_${name}".value` }];
  });
  return { ...search, fields: Object.fromEntries(fields) };
}

function figuresOf({ definitions }: FigureRequest, row: CountRow, scope: FigureFilter): Figure[] {
  return definitions.map((definition, index) => {
    const amount = row[`a${index}`];
    return figureOf(
      definition,
      {
        numerator: Number(row[`n${index}`] ?? 0),
        denominator: Number(row[`d${index}`] ?? 0),
        amount: amount === null || amount === undefined ? null : Number(amount),
      },
      scope,
    );
  });
}
