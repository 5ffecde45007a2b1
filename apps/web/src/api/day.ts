/** Whether a text of an address is a day, as `2026-03-02`; an address is typed, cut off and mailed. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
