import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { drawLots, populationHash } from './lot';

const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 60 });

describe('a draw', () => {
  it('is the same for the same seed, whatever the order the ids come in', () => {
    fc.assert(
      fc.property(ids, fc.string(), fc.nat(20), (population, seed, size) => {
        expect(drawLots([...population].reverse(), seed, size)).toEqual(drawLots(population, seed, size));
      }),
    );
  });

  it('takes as many as asked for, each once, and the smaller draw first', () => {
    fc.assert(
      fc.property(ids, fc.string(), fc.nat(70), (population, seed, size) => {
        const drawn = drawLots(population, seed, size);
        expect(drawn).toHaveLength(Math.min(size, population.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawLots(population, seed, size + 1).slice(0, drawn.length)).toEqual(drawn);
      }),
    );
  });

  it('can be repeated with sha256sum and sort', () => {
    const population = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002'];
    const lots = population.map((id) => createHash('sha256').update(`摇号2026${id}`).digest('hex'));
    const first = population[(lots[0] ?? '') < (lots[1] ?? '') ? 0 : 1];
    expect(drawLots(population, '摇号2026', 1)).toEqual([first]);
  });

  it('favours nobody', () => {
    const population = Array.from({ length: 10 }, (_, i) => `0198c0de-0000-7000-8000-00000000000${i}`);
    const hits = new Map<string, number>();
    for (let seed = 0; seed < 5000; seed++) {
      for (const id of drawLots(population, String(seed), 1)) hits.set(id, (hits.get(id) ?? 0) + 1);
    }
    for (const id of population) expect(Math.abs((hits.get(id) ?? 0) - 500)).toBeLessThan(110);
  });

  it('knows its population by every id and their order', () => {
    expect(populationHash(['a', 'b'])).not.toBe(populationHash(['b', 'a']));
    expect(populationHash(['a', 'b'])).not.toBe(populationHash(['ab']));
    expect(populationHash(['a', 'b'])).toBe(createHash('sha256').update('a\nb\n').digest('hex'));
  });
});
