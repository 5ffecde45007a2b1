import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { industryLabels, permissions, Role, roleDescriptions } from '@bihuan/identity';
import {
  campaignStatuses,
  enforcementDocuments,
  enterpriseStatuses,
  exampleFacts,
  hazardStates,
  loopDocuments,
  loopStages,
  legalProfile,
  legalProfiles,
  readableGates,
  ruleBook,
  type RuleCode,
  sourcesInWords,
  variantNames,
} from '@bihuan/rules';
import { unverifiedTags } from '../ui/unverified-tags';
import en from './en/terms.json';
import zh from './zh-CN/terms.json';

type Labels = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

const sources: Readonly<Record<string, Labels>> = {
  hazardState: hazardStates,
  loopStage: loopStages,
  campaignStatus: campaignStatuses,
  enterpriseStatus: enterpriseStatuses,
  role: roleDescriptions,
  variant: variantNames,
  rule: Object.fromEntries(ruleBook.list().map(({ code, name }) => [code, name])),
  basis: Object.fromEntries(sourcesInWords),
  documentKind: Object.fromEntries(
    [...enforcementDocuments, ...loopDocuments].map(({ code, name }) => [code, name]),
  ),
};

it.each(Object.entries(sources))('names every %s as the server does', (group, labels) => {
  const expected = (language: 'zh' | 'en'): object =>
    Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, label[language]]));
  expect(zh).toHaveProperty(group, expected('zh'));
  expect(en).toHaveProperty(group, expected('en'));
});

it('names every command', () => {
  const libs = join(__dirname, '../../../../libs');
  const files = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.includes('fixtures'),
  );
  const commands = files.flatMap((file) =>
    [...readFileSync(join(libs, file), 'utf8').matchAll(/@UseCaseHandler\(\s*'([^']+)'/g)].map(
      ([, name]) => name,
    ),
  );
  expect(commands.length).toBeGreaterThan(100);
  for (const language of [zh, en])
    expect(Object.keys(language.command)).toEqual(expect.arrayContaining(commands));
});

it('names everything a role may do', () => {
  for (const { permission, command } of [zh, en]) {
    const named = [...Object.keys(permission), ...Object.keys(command)];
    expect(named).toEqual(expect.arrayContaining(Object.values(permissions).flat()));
  }
});

it('names every industry and role', () => {
  expect(zh.industry).toEqual(industryLabels);
  expect(Object.keys(en.industry)).toEqual(Object.keys(industryLabels));
  expect(Object.keys(zh.role)).toEqual(Object.values(Role));
});

it('names every legal profile and every form of a rule', () => {
  const profiles = new Set(legalProfiles.map(({ id }) => id));
  const variants = new Set(ruleBook.list().flatMap((rule) => rule.variants));
  expect(new Set(Object.keys(zh.legalProfile))).toEqual(profiles);
  expect(new Set(Object.keys(zh.variant))).toEqual(variants);
});

it('marks the same sources as unverified as the server does', () => {
  // Bases of criteria carry their tag; legal numbers say by a field of their own whether they were verified.
  const tagged = [...sourcesInWords].filter(([source]) => source.includes('['));
  expect(tagged.map(([source]) => [source, unverifiedTags.test(source)])).toEqual(
    tagged.map(([source, { verified }]) => [source, !verified]),
  );
});

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => keysOf(one));
  return Object.entries(value).flatMap(([name, inner]) => [name, ...keysOf(inner)]);
}

it.each(ruleBook.list().map((rule) => [rule.code as RuleCode, rule] as const))(
  'names every fact and every outcome of %s',
  (code, rule) => {
    const context = { now: '2026-06-01T02:00:00Z', profile: legalProfile('cn-default') };
    const { criteria } = rule.evaluate(exampleFacts[code], context);
    const names = [...keysOf(exampleFacts[code]), ...criteria.flatMap(({ inputs }) => keysOf(inputs))];
    expect(Object.keys(zh.fact)).toEqual(expect.arrayContaining(names));
    expect(Object.keys(zh.ruleOutcome)).toEqual(expect.arrayContaining([...readableGates[code].outcomes]));
  },
);
