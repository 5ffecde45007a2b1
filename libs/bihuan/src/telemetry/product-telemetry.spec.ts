import { NoCommandError, NotPermittedError } from '@bihuan/kernel';
import { ProductTelemetry } from './product-telemetry';

const lines: Record<string, unknown>[] = [];
const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
const telemetryAt = (level: 'info' | 'warn') => new ProductTelemetry({ level, destination });
const command = { kind: 'command', name: 'hazard.judge', attributes: { channel: 'http' } } as const;
const job = { kind: 'job', name: 'process.task', attributes: { id: 'j1', attempt: 1, of: 3 } } as const;
const rejecting = (error: Error) => () => Promise.reject(error);

afterEach(() => void (lines.length = 0));

it('writes one line for what is done and passes the answer on', async () => {
  const telemetry = telemetryAt('info');
  await expect(telemetry.observe(command, () => Promise.resolve(7))).resolves.toBe(7);
  telemetry.report({ kind: 'timer', name: 'fired', attributes: { elementId: 'overdue', lag: 1500 } });
  expect(lines).toMatchObject([
    { level: 30, kind: 'command', name: 'hazard.judge', outcome: 'done', channel: 'http' },
    { level: 30, kind: 'timer', outcome: 'fired', elementId: 'overdue', lag: 1500 },
  ]);
});

it('passes errors on and tells a refusal from a failure', async () => {
  const telemetry = telemetryAt('info');
  const refusal = new NotPermittedError('hazard.judge');
  const failure = new NoCommandError();
  await expect(telemetry.observe(command, rejecting(refusal))).rejects.toBe(refusal);
  await expect(telemetry.observe(command, rejecting(failure))).rejects.toBe(failure);
  expect(lines).toMatchObject([
    { level: 30, outcome: 'refused', code: 'NOT_PERMITTED' },
    {
      level: 50,
      outcome: 'failed',
      code: 'NO_COMMAND',
      err: { stack: expect.stringContaining('Every write') as string },
    },
  ]);
});

it('is quiet by default, except about what somebody should look at', async () => {
  const telemetry = telemetryAt('warn');
  await telemetry.observe(command, () => Promise.resolve());
  telemetry.report({ kind: 'timer', name: 'fired', attributes: { lag: 0 } });
  await telemetry.observe(job, rejecting(new Error('mail is down'))).catch(() => undefined);
  telemetry.report({ kind: 'incident', name: 'raised', attributes: { reason: 'mail is down' } });
  expect(lines).toMatchObject([
    { level: 40, msg: 'job process.task: mail is down', attempt: 1 },
    { level: 50, kind: 'incident', reason: 'mail is down' },
  ]);
});

it('counts by name and outcome', async () => {
  const telemetry = telemetryAt('warn');
  await telemetry.observe(command, () => Promise.resolve());
  await telemetry.observe(command, rejecting(new NotPermittedError('hazard.judge'))).catch(() => undefined);
  telemetry.report({ kind: 'timer', name: 'fired', attributes: { lag: 1500 } });
  telemetry.report({ kind: 'incident', name: 'raised', attributes: {} });
  const text = await telemetry.metrics.registry.metrics();
  expect(text).toContain('bihuan_command_duration_seconds_count{name="hazard.judge",outcome="done"} 1');
  expect(text).toContain('bihuan_command_duration_seconds_count{name="hazard.judge",outcome="refused"} 1');
  expect(text).toContain('bihuan_timer_lag_seconds_bucket{le="2",outcome="fired"} 1');
  expect(text).toContain('bihuan_timer_lag_seconds_bucket{le="1",outcome="fired"} 0');
  expect(text).toContain('bihuan_incidents_raised_total 1');
});

it('takes the lines of Nest into the same log', () => {
  const { logger } = telemetryAt('warn');
  logger.log('starting', 'Nest');
  logger.warn('slow', 'Jobs');
  logger.error(new Error('broken'), 'Bihuan');
  expect(lines).toMatchObject([
    { level: 40, msg: 'slow', context: 'Jobs' },
    { level: 50, msg: 'broken', context: 'Bihuan', err: { message: 'broken' } },
  ]);
});
