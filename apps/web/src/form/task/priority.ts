/** The priorities people choose from; the server counts from 0 to 100. */
export const priorities = { high: 90, normal: 50, low: 10 } as const;

/** Which of them a number is nearest to. */
export function priorityName(priority: number): keyof typeof priorities {
  if (priority > 70) return 'high';
  return priority < 30 ? 'low' : 'normal';
}
