import { createHash } from 'node:crypto';

/**
 * Draws `size` ids: the first in the order of SHA-256(seed ‖ id) in hexadecimal, the id as it is written, lower case. A
 * person can repeat it with any SHA-256 program and a sorted table.
 */
export function drawLots(population: readonly string[], seed: string, size: number): string[] {
  return population
    .map((id) => ({ id, lot: sha256(seed + id) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
}

/** SHA-256 over the ids in their order, each followed by a line feed; hexadecimal. */
export function populationHash(population: readonly string[]): string {
  return sha256(population.map((id) => `${id}\n`).join(''));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
