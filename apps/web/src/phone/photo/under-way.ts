const underWay = new Set<Promise<unknown>>();

/** Notes that a photo is on its way into a form: it is made smaller, located, kept or uploaded first. */
export function onItsWay(work: Promise<unknown>): void {
  underWay.add(work);
  void work.catch(() => undefined).finally(() => underWay.delete(work));
}

/** Waits until every photo taken so far stands in its form: what is handed in before would be without it. */
export async function photosThere(): Promise<void> {
  while (underWay.size > 0) await Promise.allSettled(underWay);
}
