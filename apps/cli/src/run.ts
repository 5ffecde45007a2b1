import { parseArgs } from 'node:util';
import { check, checkText } from './check';
import { UsageError } from './read-file';
import { test, testText } from './test';

const usage = `bihuan check <file.bpmn | folder> … [--pack pack.yaml] [--policies policies.yaml] [--catalogue file.yaml] [--json]
bihuan test <folder | file.test.yaml> … [--json]`;

const options = {
  pack: { type: 'string' },
  policies: { type: 'string' },
  catalogue: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs one command line and says it all to `print`. @returns the exit code: 0 good, 1 refused or failed, 2 called wrongly */
export async function run(args: readonly string[], print: (text: string) => void): Promise<0 | 1 | 2> {
  try {
    return await command(args, print);
  } catch (error) {
    if (!isUsage(error)) throw error;
    print(`${error.message}\n${usage}`);
    return 2;
  }
}

async function command(args: readonly string[], print: (text: string) => void): Promise<0 | 1> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [verb, ...paths] = positionals;
  if (values.help) {
    print(usage);
    return 0;
  }
  if ((verb !== 'check' && verb !== 'test') || paths.length === 0)
    throw new UsageError('Say what to check or to test.');
  if (verb === 'test') {
    const results = await test(paths);
    print(values.json ? JSON.stringify(results, null, 2) : testText(results));
    return results.every(({ passed }) => passed) ? 0 : 1;
  }
  const reports = await Promise.all(
    paths.map(async (path) => ({ file: path, report: await check(path, values) })),
  );
  print(
    values.json
      ? JSON.stringify(
          reports.map(({ file, report }) => ({ file, ...report })),
          null,
          2,
        )
      : reports.map(({ file, report }) => checkText(file, report)).join('\n'),
  );
  return reports.every(({ report }) => report.verdict === 'accepted') ? 0 : 1;
}

/** Node names mistakes in arguments by their code. */
function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof RangeError) return true;
  return String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}
