import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, path), 'utf8'));

it('draws with the attributes the server reads', () => {
  const server = '../../../../../../libs/process/src/lane/model/bihuan-moddle.json';
  expect(read('bihuan-moddle.json')).toEqual(read(server));
});
