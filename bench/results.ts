import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BareFigures } from './bare-loop';
import type { CommandFigures } from './meter';
import type { InstanceBytes } from './sizes';

/** Everything a run of the bench found out. */
export interface Results {
  readonly at: string;
  readonly machine: { readonly node: string; readonly cpus: number; readonly loadBefore: number };
  readonly settings: { readonly cases: number; readonly concurrency: number; readonly poolSize: number };
  readonly seconds: number;
  readonly casesPerSecond: number;
  readonly commandsPerSecond: number;
  readonly commandsPerCase: number;
  /** Processor milliseconds of the product's process per command. */
  readonly cpuMsPerCommand: number;
  /** The same of PostgreSQL; null where it cannot be read. */
  readonly serverCpuMsPerCommand: number | null;
  readonly queriesPerCommand: number;
  readonly bare: BareFigures;
  /** Commands per bare transaction in the same time: what the product makes of the database. */
  readonly ofBare: number;
  readonly bytes: {
    /** In the middle of a case, while it is rectified. */
    readonly rectifying: InstanceBytes;
    /** Struck off; the look-back is still waited for. */
    readonly closed: InstanceBytes;
    /** Growth of all tables and indexes on disk. */
    readonly databasePerCase: number;
  };
  readonly commands: readonly CommandFigures[];
}

/** Writes `bench/results/<name>.json` under the working directory. @returns its path */
export async function writeResults(name: string, results: Results): Promise<string> {
  const folder = resolve('bench', 'results');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}

/** The results as a person reads them. */
export function asText(results: Results): string {
  const { settings, bare, bytes } = results;
  const server = results.serverCpuMsPerCommand;
  const facts: [string, string][] = [
    [
      'cases',
      `${settings.cases} major hazards, ${settings.concurrency} at a time, ${settings.poolSize} connections`,
    ],
    ['completed cases/s', fixed(results.casesPerSecond, 2)],
    ['commands/s', `${fixed(results.commandsPerSecond, 1)}  (${fixed(results.commandsPerCase, 1)} per case)`],
    ['queries per command', fixed(results.queriesPerCommand, 1)],
    [
      'CPU ms per command',
      `${fixed(results.cpuMsPerCommand, 2)}  (PostgreSQL: ${server === null ? '?' : fixed(server, 2)})`,
    ],
    [
      'bare transactions/s',
      `${fixed(bare.transactionsPerSecond, 0)}  (CPU ${fixed(bare.cpuMs, 2)} ms, p95 ${fixed(bare.p95, 1)} ms)`,
    ],
    ['commands per bare transaction', fixed(results.ofBare, 3)],
    ['bytes per instance, rectifying', bytesOf(bytes.rectifying)],
    ['bytes per instance, closed', bytesOf(bytes.closed)],
    ['bytes on disk per case', `${bytes.databasePerCase} (all tables and indexes)`],
  ];
  const head = facts.map(([label, value]) => `${label.padEnd(30)} ${value}`);
  return [...head, '', ...table(results.commands)].join('\n');
}

function table(commands: readonly CommandFigures[]): string[] {
  const lines = commands.map(({ command, runs, p50, p95, queries }) =>
    [command.padEnd(34), `${runs}`, fixed(p50, 1), fixed(p95, 1), fixed(queries, 1)]
      .map((cell) => cell.padStart(9))
      .join(''),
  );
  return [`${'command'.padEnd(34)}     runs   p50 ms   p95 ms  queries`, ...lines];
}

function bytesOf({ instance, snapshot, belongings }: InstanceBytes): string {
  const rows = Object.entries(belongings).map(([table, bytes]) => `${table.slice(3)} ${bytes}`);
  return `${instance} (snapshot ${snapshot}) + ${rows.join(', ')}`;
}

function fixed(value: number, digits: number): string {
  return value.toFixed(digits);
}
