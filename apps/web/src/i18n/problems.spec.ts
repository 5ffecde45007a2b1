import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import ts from 'typescript';
import type { Problem } from '../api/problem';
import enProblems from './en/problems.json';
import enTerms from './en/terms.json';
import { addFormats } from './formats';
import { detailOf } from './problem-detail';
import zhProblems from './zh-CN/problems.json';
import zhTerms from './zh-CN/terms.json';

const libs = join(__dirname, '../../../../libs');

/** What is thrown before there is a server, or only where the demo plays, reaches nobody's page. */
const isProduct = (path: string): boolean =>
  path.endsWith('.ts') && !path.endsWith('.spec.ts') && !/^demo\/|\/fixtures\//.test(path);

/** Codes of the errors a file declares: the literals, unions and tables named by its classes of errors. */
function codesIn(text: string): string[] {
  const file = ts.createSourceFile('errors.ts', text, ts.ScriptTarget.Latest, true);
  const types = new Map<string, ts.TypeNode>();
  const tables = new Map<string, string[]>();
  const codes: string[] = [];
  const codesOf = (type: ts.TypeNode | undefined): string[] => {
    if (!type) return [];
    if (ts.isLiteralTypeNode(type)) return ts.isStringLiteral(type.literal) ? [type.literal.text] : [];
    if (ts.isUnionTypeNode(type)) return type.types.flatMap(codesOf);
    if (ts.isTypeReferenceNode(type)) return codesOf(types.get(type.typeName.getText()));
    if (ts.isTypeOperatorNode(type) && ts.isTypeQueryNode(type.type))
      return tables.get(type.type.exprName.getText()) ?? [];
    return [];
  };
  const note = (node: ts.Node): void => {
    if (ts.isTypeAliasDeclaration(node)) types.set(node.name.text, node.type);
    if (ts.isVariableDeclaration(node)) {
      let value = node.initializer;
      while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression;
      if (value && ts.isObjectLiteralExpression(value))
        tables.set(
          node.name.getText(),
          value.properties.map(({ name }) => name?.getText() ?? ''),
        );
    }
    node.forEachChild(note);
  };
  const collect = (node: ts.Node): void => {
    if (ts.isExpressionWithTypeArguments(node) && node.expression.getText() === 'BihuanError')
      codes.push(...codesOf(node.typeArguments?.[0]));
    node.forEachChild(collect);
  };
  note(file);
  collect(file);
  return codes;
}

const paths = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter(isProduct);
const declared = new Set<string>(
  paths
    .map((path) => readFileSync(join(libs, path), 'utf8'))
    .filter((text) => text.includes('BihuanError<'))
    .flatMap(codesIn),
);
/** Said by the kernel without an error of ours, or by the app itself. */
const others = ['INTERNAL', 'VALIDATION_FAILED', 'BODY_UNREADABLE', 'BODY_TOO_LARGE', 'NOT_FOUND'];
const ofTheApp = ['UNEXPECTED', 'PHOTO_CHANGED_ON_THE_WAY'];

it.each([
  ['zh-CN', zhProblems],
  ['en', enProblems],
])('has a sentence in %s for every refusal of the server, and for nothing else', (_language, { code }) => {
  // A reason of a refusal may have a sentence of its own: `LINK_OVER_EXPIRED`.
  const isOfReason = (name: string): boolean => [...declared].some((known) => name.startsWith(`${known}_`));
  const named = Object.keys(code).filter((name) => declared.has(name) || !isOfReason(name));
  expect(declared.size).toBeGreaterThan(200);
  expect(new Set(named)).toEqual(new Set([...declared, ...others, ...ofTheApp]));
});

describe('the words of a refusal', () => {
  beforeAll(async () => {
    await i18next.init({
      lng: 'zh-CN',
      fallbackLng: false,
      interpolation: { escapeValue: false },
      resources: {
        'zh-CN': { problems: zhProblems, terms: zhTerms },
        en: { problems: enProblems, terms: enTerms },
      },
    });
    addFormats(i18next);
  });

  const say = (language: 'zh-CN' | 'en', problem: Omit<Problem, 'status'>): string => {
    const t = i18next.getFixedT(language, 'problems');
    const look = (name: string, values = {}): string | undefined => {
      const text: unknown = t(name as never, { ...values, defaultValue: '' } as never);
      return typeof text === 'string' && text !== '' ? text : undefined;
    };
    return detailOf({ status: 422, ...problem }, look, language === 'zh-CN');
  };

  it('name states and commands as the field does', () => {
    const problem = { code: 'HAZARD_STATE', state: 'REGISTERED', expected: ['JUDGED', 'REVIEWING'] };
    expect(say('zh-CN', problem)).toContain(`“${zhTerms.hazardState.REGISTERED}”`);
    expect(say('en', problem)).toContain(`${enTerms.hazardState.JUDGED}, ${enTerms.hazardState.REVIEWING}`);
    expect(say('zh-CN', { code: 'NOT_PERMITTED', command: 'order.issue' })).toContain('“下达整改指令”');
  });

  it('add the reasons in the language on screen', () => {
    const problem = {
      code: 'EXTENSION_NOT_ALLOWED',
      criteria: [{ reason: { zh: '延期次数: 已延期 2 次', en: 'Count: extended 2 times' } }],
    };
    expect(say('zh-CN', problem)).toMatch(/^不符合延期条件。.*延期次数: 已延期 2 次$/);
    expect(say('en', problem)).toMatch(/Count: extended 2 times$/);
  });

  it('prefer the sentence of the reason', () => {
    expect(say('zh-CN', { code: 'LINK_OVER', reason: 'EXPIRED' })).toBe('链接已过期。请重新索取。');
    expect(say('zh-CN', { code: 'LINK_OVER', reason: 'nobody knows' })).toBe('链接已失效。请重新索取。');
  });

  it('say what is wrong with each field', () => {
    const errors = [
      { field: 'items.0.deadline', messages: ['x'], constraints: { isIso8601: 'deadline must be a date' } },
      {
        field: 'reason',
        messages: ['x'],
        constraints: { maxLength: 'shorter than or equal to 500 characters' },
      },
    ];
    expect(say('zh-CN', { code: 'VALIDATION_FAILED', errors })).toBe(
      '有内容需要改正。整改期限须为日期；理由最多 500 个字',
    );
    expect(say('en', { code: 'VALIDATION_FAILED', errors })).toContain('Reason takes 500 characters at most');
  });

  it('say which of two languages a text lacks', () => {
    const errors = [
      { field: 'criteria.0.label.en', constraints: { isNotEmpty: 'en should not be empty' } },
      { field: 'name.zh', constraints: { isNotEmpty: 'zh should not be empty' } },
    ];
    expect(say('zh-CN', { code: 'VALIDATION_FAILED', errors })).toBe(
      '有内容需要改正。名称（英文）不能为空；名称（中文）不能为空',
    );
    expect(say('en', { code: 'VALIDATION_FAILED', errors })).toContain('Label (English)');
  });

  it('fall back to what the server said, in its half of the language', () => {
    const problem = { code: 'OF_A_PLUGIN', detail: 'The plan is closed. 方案已关闭。' };
    expect(say('zh-CN', problem)).toBe('方案已关闭。');
    expect(say('en', problem)).toBe('The plan is closed.');
  });
});
