// Writes the description of the API and the types of its clients; with `--check` it only says whether they are current.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypeScript, { astToString } from 'openapi-typescript';
import describe from '../../dist/apps/server/src/describe-requests.js';
import { withAnswers } from './document.mjs';

const document = withAnswers(await describe.describeRequests());
const types = astToString(await openapiTypeScript(structuredClone(document)));
const files = {
  'docs/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'apps/web/src/api/schema.ts': `/** Made from docs/openapi.json by \`npm run openapi\`; edit the controllers instead. */\n\n${types}`,
};

for (const [file, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${file} is not what the API is. Run \`npm run openapi\` and commit it.`);
    process.exitCode = 1;
  }
}
