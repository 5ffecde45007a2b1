import { parseArgs } from 'node:util';
import { demoCases, demoPassword, DemoStage, playCase, type PlayedCase, timelineReport } from '@bihuan/demo';
import { ApiClient } from '@bihuan/testing';
import { httpTime } from './http-time';
import { runningServer } from './running-server';

const usage = `npm run demo [-- [--json] [--url http://localhost:3000] [${demoCases.map(({ id }) => id).join(' | ')} …]]`;

/** Plays cases of the domain reference against a server in demo mode. Exit code 1 when an expectation fails. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, url: { type: 'string' } },
    allowPositionals: true,
  });
  const chosen = positionals.length
    ? positionals.map((id) => demoCases.find((demoCase) => demoCase.id === id))
    : demoCases;
  const unknown = positionals.filter((_, index) => !chosen[index]);
  if (unknown.length) throw new Error(`There is no case ${unknown.join(', ')}. ${usage}`);
  const server = await runningServer(values.url ?? `http://localhost:${process.env.PORT ?? 3000}`);
  const played: PlayedCase[] = [];
  try {
    const client = new ApiClient(server.origin, demoPassword);
    const stage = new DemoStage(client, httpTime(client));
    for (const demoCase of chosen.filter((known) => known !== undefined)) {
      const result = await playCase(stage, demoCase);
      if (!values.json) console.log(timelineReport(result));
      played.push(result);
    }
  } finally {
    await server.release();
  }
  if (values.json) console.log(JSON.stringify(played, null, 2));
  const failed = played.filter(({ expectations }) => expectations.some(({ holds }) => !holds));
  if (failed.length)
    throw new Error(`These cases did not go as defined: ${failed.map(({ id }) => id).join(', ')}.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
