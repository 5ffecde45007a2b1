import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  readTestFile,
  runWorkflowTests,
  type TestCaseResult,
  type WorkflowTestReport,
} from '@bihuan/testing';
import { textOf, UsageError } from './read-file';

/** How one test file went; `problem` instead of cases when it or its workflow cannot be read. */
export interface FileResult {
  readonly file: string;
  readonly passed: boolean;
  readonly cases: WorkflowTestReport['cases'];
  readonly problem?: string;
}

/** Runs the test files given, and those in the folders given. @throws UsageError when there are none */
export async function test(paths: readonly string[]): Promise<FileResult[]> {
  const files = (await Promise.all(paths.map(testFilesIn))).flat();
  if (files.length === 0) throw new UsageError(`There are no *.test.yaml files in ${paths.join(', ')}.`);
  const results: FileResult[] = [];
  for (const file of files) results.push(await runFile(file));
  return results;
}

async function testFilesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`There is no ${path}.`);
  if (!found.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => name.endsWith('.test.yaml'))
    .sort()
    .map((name) => join(path, name));
}

async function runFile(file: string): Promise<FileResult> {
  const tests = await textOf(file);
  try {
    const { workflow } = readTestFile(tests);
    const xml = await textOf(resolve(dirname(file), workflow));
    return { file, ...(await runWorkflowTests(xml, tests)) };
  } catch (error) {
    return {
      file,
      passed: false,
      cases: [],
      problem: error instanceof Error ? error.message : String(error),
    };
  }
}

/** Results for people. */
export function testText(results: readonly FileResult[]): string {
  const cases = results.flatMap((result) => result.cases);
  const passed = cases.filter((result) => result.passed).length;
  const unread = results.filter(({ problem }) => problem !== undefined).length;
  return [
    ...results.flatMap(fileLines),
    `${passed} passed, ${cases.length - passed} failed${unread > 0 ? `, ${unread} files not run` : ''}`,
  ].join('\n');
}

function fileLines({ file, cases, problem }: FileResult): string[] {
  return [
    file,
    ...(problem === undefined ? [] : [`  ${problem}`]),
    ...cases.flatMap((c) => caseLines(file, c)),
  ];
}

function caseLines(
  file: string,
  { name, passed, line, problem, differences = [] }: TestCaseResult,
): string[] {
  if (passed) return [`  ✓ ${name}`];
  return [
    `  ✗ ${name} (${file}:${line})`,
    ...(problem === undefined ? [] : [`      ${problem.detail ?? problem.code}`]),
    ...differences.flatMap(({ what, diff }) => [`      ${what}`, ...diff.map((text) => `        ${text}`)]),
  ];
}
