import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withLadder } from './escalation-ladder';

const never = `# ours
policies:
- code: P
  title: { zh: 策略, en: Policy }
  never: { reach: a, without: { passed: R } }
`;

const codesIn = (policies = ''): string[] =>
  (parse(policies) as { policies: { code: string }[] }).policies.map(({ code }) => code);

it('puts a ladder behind what the policies say, once', () => {
  const first = withLadder('');
  expect(codesIn(first)).toEqual(['EVERY_TASK_HAS_ROLE_DUE_DATE_AND_ESCALATION']);
  expect(withLadder(first ?? '')).toBeUndefined();
  const both = withLadder(never);
  expect(both).toContain('# ours');
  expect(codesIn(both)).toEqual(['P', 'EVERY_TASK_HAS_ROLE_DUE_DATE_AND_ESCALATION']);
});

it.each(['policies: [', 'just a text'])('leaves what cannot be read alone: %s', (text) => {
  expect(withLadder(text)).toBeUndefined();
});

it('is what the workflows of the product have', () => {
  const file = join(__dirname, '../../../../../workflows/general-hazard/policies.yaml');
  const shipped = readFileSync(file, 'utf8');
  const { policies } = parse(shipped) as { policies: { code: string }[] };
  expect((parse(withLadder('') ?? '') as { policies: unknown[] }).policies).toEqual(
    policies.filter(({ code }) => code.startsWith('EVERY_TASK')),
  );
});
