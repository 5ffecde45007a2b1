import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from './en/steps.json';
import zh from './zh-CN/steps.json';

const workflows = join(__dirname, '../../../../workflows');

/** Everything written in Chinese into the diagrams of the product. */
const drawn = new Set(
  readdirSync(workflows).flatMap((pack) =>
    [...readFileSync(join(workflows, pack, 'process.bpmn'), 'utf8').matchAll(/\bname="([^"]*)"/g)]
      .map(([, name = '']) => name)
      .filter((name) => /[\u4e00-\u9fff]/.test(name)),
  ),
);

it('says every name of the diagrams of the product in English, and no other', () => {
  expect(new Set(Object.keys(en.name))).toEqual(drawn);
  expect(Object.entries(zh.name).filter(([name, shown]) => name !== shown)).toEqual([]);
  expect(Object.values(en.name).filter((name) => /[\u4e00-\u9fff]/.test(name))).toEqual([]);
});
