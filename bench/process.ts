import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { JobWorker } from '@bihuan/bihuan';
import { systemActor } from '@bihuan/kernel';
import { type BareFigures, bareLoop } from './bare-loop';
import { Meter } from './meter';
import { BenchDomain } from './process-domain';
import { laneFigures, type LaneFigures } from './process-lanes';
import { type Shape, shapes } from './process-shapes';
import { serverCpuMs } from './server-cpu';
import { inParallel, type Product, startProduct } from './stage';

/** What one shape came to, with full history, an audit event per command, and row-level security. */
interface ShapeFigures {
  readonly shape: string;
  readonly instances: number;
  readonly seconds: number;
  readonly instancesPerSecond: number;
  /** User and service tasks. */
  readonly tasksPerSecond: number;
  readonly commandsPerSecond: number;
  /** With BEGIN, COMMIT and the row-level-security context; jobs are not counted, their worker is nobody's command. */
  readonly queriesPerCommand: number | null;
  /** Processor milliseconds per command of this process and of PostgreSQL: what other loads of the machine do not change. */
  readonly cpuMs: number;
  readonly databaseCpuMs: number | null;
  /** Commands in the time of one bare transaction of the same run: 1 would be as fast as that. */
  readonly ofBare: number;
}

interface Results {
  readonly at: string;
  readonly machine: { readonly node: string; readonly cpus: number; readonly loadBefore: number };
  readonly connections: number;
  readonly bare: { readonly before: BareFigures; readonly after: BareFigures };
  readonly shapes: readonly ShapeFigures[];
  readonly lanes: readonly LaneFigures[];
}

const actor = systemActor('bench');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      connections: { type: 'string', default: '10' },
      scale: { type: 'string', default: '1' },
      lanes: { type: 'boolean', default: true },
      statements: { type: 'string', default: '0' },
    },
    allowNegative: true,
  });
  const lanes = values.lanes ? await laneFigures() : [];
  if (values.lanes) console.table(lanes);
  const loadBefore = loadavg()[0] ?? 0;
  const connections = Number(values.connections);
  const product = await startProduct(connections, [BenchDomain], { concurrency: connections });
  try {
    const meter = new Meter();
    const figures = await measure(product, meter, { connections, scale: Number(values.scale) });
    const { bare } = figures;
    console.log(
      `bare transactions/s: ${round(rate(bare))} (${round(bare.before.transactionsPerSecond)} before, ` +
        `${round(bare.after.transactionsPerSecond)} after), ${connections} connections, ` +
        `CPU ${round(bare.before.cpuMs)} ms`,
    );
    console.table(figures.shapes.map(rounded));
    for (const [statement, times] of meter.frequentStatements().slice(0, Number(values.statements)))
      console.log(`${String(times).padStart(8)}  ${statement}`);
    const machine = { node: process.version, cpus: cpus().length, loadBefore };
    console.log(await write({ at: new Date().toISOString(), machine, connections, ...figures, lanes }));
  } finally {
    await product.close();
  }
}

async function measure(
  product: Product,
  meter: Meter,
  { connections, scale }: { readonly connections: number; readonly scale: number },
): Promise<Pick<Results, 'bare' | 'shapes'>> {
  const bare = () => bareLoop(product.database.ownerUrl, connections, Math.ceil(5000 * scale));
  const all = shapes(new Date());
  for (const { xml } of all) await product.stage.run('definition.deploy', actor, { xml });
  for (const shape of all) await new Play(product, meter, shape).run(10, connections);
  meter.reset();
  const before = await bare();
  const plays: Omit<ShapeFigures, 'ofBare'>[] = [];
  for (const shape of all)
    plays.push(await new Play(product, meter, shape).run(Math.ceil(shape.instances * scale), connections));
  const after = await bare();
  const figures = plays.map((play) => ({
    ...play,
    ofBare: play.commandsPerSecond / rate({ before, after }),
  }));
  return { bare: { before, after }, shapes: figures };
}

/** Some instances of one shape, from the start of the first to the end of the last. */
class Play {
  private commands = 0;
  private tasks = 0;
  private queries = 0;

  constructor(
    private readonly product: Product,
    private readonly meter: Meter,
    private readonly shape: Shape,
  ) {}

  async run(instances: number, connections: number): Promise<Omit<ShapeFigures, 'ofBare'>> {
    const { stage, app } = this.product;
    const { key, variables } = this.shape;
    const jobs = await this.jobsDone();
    this.meter.reset();
    const { dataDirectory } = this.product.database;
    const [cpu, databaseCpu] = [process.cpuUsage(), await serverCpuMs(dataDirectory)];
    const begin = performance.now();
    await inParallel(instances, connections, () =>
      this.command('bench.start', { key, subjectId: randomUUID(), variables }),
    );
    for (let open = await this.openTasks(); open.length > 0; open = await this.openTasks()) {
      const todo = open.values();
      await inParallel(open.length, connections, () => this.command('bench.complete', todo.next().value));
      this.tasks += open.length;
    }
    await app.get(JobWorker, { strict: false }).runDue();
    const seconds = (performance.now() - begin) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const databaseCpuAfter = await serverCpuMs(dataDirectory);
    const [left] = await stage.read<{ n: number }>(
      `SELECT count(*)::int AS n FROM bh_instance WHERE key = $1 AND status <> 'ENDED'`,
      [key],
    );
    if (left?.n !== 0) throw new Error(`${left?.n} instances of ${key} did not end.`);
    const byJob = (await this.jobsDone()) - jobs;
    for (const { runs, queries } of this.meter.figures()) this.queries += runs * queries;
    return {
      shape: this.shape.name,
      instances,
      seconds,
      instancesPerSecond: instances / seconds,
      tasksPerSecond: (this.tasks + byJob) / seconds,
      commandsPerSecond: (this.commands + byJob) / seconds,
      queriesPerCommand: this.queries / this.commands,
      cpuMs: (user + system) / 1000 / (this.commands + byJob),
      databaseCpuMs:
        databaseCpu === null || databaseCpuAfter === null
          ? null
          : (databaseCpuAfter - databaseCpu) / (this.commands + byJob),
    };
  }

  private async command(name: string, input: unknown): Promise<void> {
    this.commands += 1;
    await this.meter.measure(name, () => this.product.stage.run(name, actor, input));
  }

  /** All of them in one query, so that looking for work is not what is measured. */
  private openTasks(): Promise<{ taskId: string; subjectId: string }[]> {
    return this.product.stage.read(
      `SELECT t.id AS "taskId", t."subjectId" FROM bh_task t JOIN bh_instance i ON i.id = t."instanceId"
        WHERE t.status = 'OPEN' AND i.key = $1 AND i.status = 'RUNNING'`,
      [this.shape.key],
    );
  }

  private async jobsDone(): Promise<number> {
    const [row] = await this.product.stage.read<{ n: number }>(
      `SELECT count(*)::int AS n FROM bh_audit_event WHERE command = 'process.run-task'`,
    );
    return row?.n ?? 0;
  }
}

/** Middle of the two: others may want the machine, too. */
function rate({ before, after }: Results['bare']): number {
  return (before.transactionsPerSecond + after.transactionsPerSecond) / 2;
}

const round = (value: number): number => Number(value.toPrecision(3));

function rounded(figures: ShapeFigures): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, typeof value === 'number' ? round(value) : value]),
  );
}

async function write(results: Results): Promise<string> {
  const folder = resolve('bench', 'results');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'process.json');
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
