import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = (language: string): string => join(__dirname, language);
const namespaces = readdirSync(folder('zh-CN'));

function keysOf(text: unknown, prefix = ''): string[] {
  if (typeof text !== 'object' || text === null) return [prefix];
  return Object.entries(text).flatMap(([name, inner]) => keysOf(inner, prefix ? `${prefix}.${name}` : name));
}

/** Plural forms are one key: Chinese has one form, English two. */
const forms = (keys: string[]): string[] =>
  [...new Set(keys.map((name) => name.replace(/_(one|other)$/, '')))].sort();

function load(language: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder(language), file), 'utf8'));
}

const placeholders = (text: unknown): string[] => [...new Set(String(text).match(/{{\s*\w+/g) ?? [])].sort();

function textAt(texts: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], texts);
}

it('has the same files in both languages', () => {
  expect(new Set(readdirSync(folder('en')))).toEqual(new Set(namespaces));
});

describe.each(namespaces)('%s', (file) => {
  const zh = load('zh-CN', file);
  const en = load('en', file);

  it('has the same keys in both languages', () => {
    expect(forms(keysOf(en))).toEqual(forms(keysOf(zh)));
  });

  it('has no empty text, and the same placeholders in both languages', () => {
    const inBoth = keysOf(zh).filter((path) => textAt(en, path) !== undefined);
    expect(keysOf(zh).filter((path) => textAt(zh, path) === '')).toEqual([]);
    expect(inBoth.map((path) => [path, placeholders(textAt(en, path))])).toEqual(
      inBoth.map((path) => [path, placeholders(textAt(zh, path))]),
    );
  });
});
