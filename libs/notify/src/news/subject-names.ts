import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import type { SubjectName } from './news';

/** What cases, inspections, campaigns and workflows that are about nothing else are called, by one statement. */
const statement = `
  SELECT hazard.id, 'hazard' AS type, concat_ws(' ', hazard.number, hazard.title, enterprise.name) AS label,
         NULL AS "labelEn", NULL AS prefix,
         hazard.jurisdiction, hazard."enterpriseId", hazard."recordedBy" AS keeper
    FROM bh_hazard hazard LEFT JOIN bh_enterprise enterprise ON enterprise.id = hazard."enterpriseId"
   WHERE hazard.id = ANY ($1::uuid[])
  UNION ALL
  SELECT inspection.id, 'inspection', enterprise.name, NULL, 'inspection', inspection.jurisdiction,
         inspection."enterpriseId", NULL
    FROM bh_inspection inspection LEFT JOIN bh_enterprise enterprise ON enterprise.id = inspection."enterpriseId"
   WHERE inspection.id = ANY ($1::uuid[])
  UNION ALL
  SELECT campaign.id, 'campaign', campaign.title, NULL, NULL, campaign.jurisdiction, NULL, NULL
    FROM bh_campaign campaign WHERE campaign.id = ANY ($1::uuid[])
  UNION ALL
  SELECT instance."subjectId", 'process', concat_ws(' ', definition.name, enterprise.name),
         concat_ws(' ', coalesce(definition."nameEn", definition.name), enterprise.name), NULL,
         instance.jurisdiction, instance."enterpriseId", NULL
    FROM bh_instance instance JOIN bh_definition definition ON definition.id = instance."definitionId"
         LEFT JOIN bh_enterprise enterprise ON enterprise.id = instance."enterpriseId"
   WHERE instance."subjectId" = ANY ($1::uuid[]) AND instance."subjectType" = 'process'
     AND instance."parentId" IS NULL`;

interface Row extends Omit<SubjectName, 'label' | 'labelEn'> {
  readonly label: string | null;
  /** Null where the label is a name that has no English. */
  readonly labelEn: string | null;
  /** What kind of thing it is, where its label does not tell. */
  readonly prefix: keyof typeof prefixes | null;
}

const prefixes = { inspection: { zh: '检查', en: 'Inspection' } } as const;

/** Tells what the things are called that people are told of. */
@Injectable()
export class SubjectNames {
  constructor(private readonly work: UnitOfWork) {}

  /** By id; what has no name of its own is left out. */
  async of(ids: readonly string[]): Promise<Map<string, SubjectName>> {
    if (ids.length === 0) return new Map();
    const rows = await this.work.manager.query<Row[]>(statement, [[...new Set(ids)]]);
    return new Map(rows.map((row) => [row.id, named(row)]));
  }
}

function named({ prefix, label, labelEn, ...row }: Row): SubjectName {
  const words = prefix === null ? { zh: '', en: '' } : prefixes[prefix];
  const called = (...parts: (string | null)[]): string => parts.filter(Boolean).join(' ');
  return { ...row, label: called(words.zh, label), labelEn: called(words.en, labelEn ?? label) };
}
