/** An ISO 8601 moment names its day, its time and its zone; a bare date would mean midnight of somewhere. */
export function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}
