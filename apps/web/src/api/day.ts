/** Whether a text of an address is a day there is, as `2026-03-02`; an address is typed, cut off and mailed. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // The 30th of February is taken for the 2nd of March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
