import 'reflect-metadata';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { withDatabase } from '@bihuan/database';
import { bareLoop } from './bare-loop';
import { MajorCase, type Place, type Until } from './major-case';
import { Meter } from './meter';
import { asText, type Results, writeResults } from './results';
import { serverCpuMs } from './server-cpu';
import { databaseBytes, instanceBytes } from './sizes';
import { inParallel, type Product, startProduct } from './stage';

interface Settings {
  readonly cases: number;
  readonly concurrency: number;
  readonly poolSize: number;
  readonly name: string;
  /** How many of the most frequent statements are listed. */
  readonly statements: number;
}

/** Where cases are played, in turn. */
const places = [
  { name: '云溪县星河制衣有限公司', principal: 'xinghe-principal', townHead: 'town-head' },
  { name: '云溪县青禾纸业', principal: 'qinghe-paper-principal', townHead: 'qinghe-head' },
  { name: '云溪冶炼', principal: 'smelter-principal', townHead: 'qinghe-head' },
];
/** Cases played before anything counts: compiled code, filled caches, open connections. */
const warmUp = 8;
/** Cases left in the middle, to see how large a running instance is. */
const left = 16;

async function main(): Promise<void> {
  const settings = settingsOf(process.argv.slice(2));
  const product = await startProduct(settings.poolSize);
  try {
    const meter = new Meter();
    const results = await measure(product, meter, settings);
    console.log(asText(results));
    for (const [statement, times] of meter.frequentStatements().slice(0, settings.statements)) {
      console.log(`${String(times).padStart(8)}  ${statement}`);
    }
    console.log(`\n${await writeResults(settings.name, results)}`);
  } finally {
    await product.close();
  }
}

function settingsOf(args: string[]): Settings {
  const { values } = parseArgs({
    args,
    options: {
      cases: { type: 'string', default: '500' },
      concurrency: { type: 'string', default: '32' },
      pool: { type: 'string', default: '10' },
      name: { type: 'string', default: 'loop' },
      statements: { type: 'string', default: '0' },
    },
  });
  const [cases, concurrency, poolSize, statements] = [
    values.cases,
    values.concurrency,
    values.pool,
    values.statements,
  ].map(Number) as [number, number, number, number];
  return { cases, concurrency, poolSize, statements, name: values.name };
}

async function measure(product: Product, meter: Meter, settings: Settings): Promise<Results> {
  const { database } = product;
  // Nothing else sees all rows: row-level security binds also the owner.
  const everything = withDatabase(database.superuserUrl, 'bihuan');
  const { cases, concurrency, poolSize } = settings;
  const load = loadavg()[0] ?? 0;
  const playAt = await player(product, meter);
  await inParallel(warmUp, concurrency, playAt('CLOSED'));
  const bare = await bareLoop(database.ownerUrl, poolSize, 5000);
  const before = await databaseBytes(everything);
  meter.reset();
  const cpu = process.cpuUsage();
  const serverBefore = await serverCpuMs(database.dataDirectory);
  const begin = performance.now();
  await inParallel(cases, concurrency, playAt('CLOSED'));
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const server = await serverCpuMs(database.dataDirectory);
  const commands = meter.figures();
  const after = await databaseBytes(everything);
  await inParallel(left, concurrency, playAt('RECTIFYING'));
  const runs = commands.reduce((sum, command) => sum + command.runs, 0);
  const queries = commands.reduce((sum, command) => sum + command.runs * command.queries, 0);
  return {
    at: new Date().toISOString(),
    machine: { node: process.version, cpus: cpus().length, loadBefore: load },
    settings: { cases, concurrency, poolSize },
    seconds,
    casesPerSecond: cases / seconds,
    commandsPerSecond: runs / seconds,
    commandsPerCase: runs / cases,
    cpuMsPerCommand: (user + system) / 1000 / runs,
    serverCpuMsPerCommand: server === null || serverBefore === null ? null : (server - serverBefore) / runs,
    queriesPerCommand: queries / runs,
    bare,
    ofBare: runs / seconds / bare.transactionsPerSecond,
    bytes: {
      rectifying: await instanceBytes(everything, 'RECTIFYING'),
      closed: await instanceBytes(everything, 'CLOSED'),
      databasePerCase: Math.round((after - before) / cases),
    },
    commands,
  };
}

/** @returns for an end, what plays the case with a number until there */
async function player(
  { stage }: Product,
  meter: Meter,
): Promise<(until: Until) => (no: number) => Promise<void>> {
  const enterprises = await stage.read<{ id: string; name: string }>('SELECT id, name FROM bh_enterprise');
  const found: Place[] = places.map(({ name, ...people }) => {
    const enterprise = enterprises.find((row) => row.name === name);
    if (!enterprise) throw new Error(`The demo organisation has no enterprise ${name}.`);
    return { enterpriseId: enterprise.id, ...people };
  });
  return (until) => async (no) => {
    await new MajorCase(stage, meter, found[no % found.length] as Place).play(until);
  };
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
