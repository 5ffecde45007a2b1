import { industryLabels, Role, roleDescriptions } from '@bihuan/identity';
import {
  campaignStatuses,
  enforcementDocuments,
  enterpriseStatuses,
  hazardStates,
  loopDocuments,
  loopStages,
  ruleBook,
} from '@bihuan/rules';
import en from './en/terms.json';
import zh from './zh-CN/terms.json';

type Labels = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

const sources: Readonly<Record<string, Labels>> = {
  hazardState: hazardStates,
  loopStage: loopStages,
  campaignStatus: campaignStatuses,
  enterpriseStatus: enterpriseStatuses,
  role: roleDescriptions,
  rule: Object.fromEntries(ruleBook.list().map(({ code, name }) => [code, name])),
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

it('names every industry and role', () => {
  expect(zh.industry).toEqual(industryLabels);
  expect(Object.keys(en.industry)).toEqual(Object.keys(industryLabels));
  expect(Object.keys(zh.role)).toEqual(Object.values(Role));
});
