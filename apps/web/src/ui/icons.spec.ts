import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
);

it('lets no icon be read aloud by its English name: it has words of ours, or is hidden', () => {
  const unnamed = sources.flatMap((path) => {
    const icons =
      readFileSync(join(__dirname, '..', path), 'utf8').match(/<\w+(Outlined|Filled)\b[^<>]*>/g) ?? [];
    return icons.filter((icon) => !/aria-(hidden|label)/.test(icon)).map((icon) => `${path}: ${icon}`);
  });
  expect(sources.length).toBeGreaterThan(100);
  expect(unnamed).toEqual([]);
});
