/** Why this device could not keep something: no room, or another reason. */
export type Trouble = 'FULL' | 'BROKEN';

const listeners = new Set<() => void>();
let trouble: Trouble | undefined;

function become(next: Trouble | undefined): void {
  if (next === trouble) return;
  trouble = next;
  for (const listener of listeners) listener();
}

/** What keeps this device from keeping things, for those who show it. */
export const deviceTrouble = {
  current: (): Trouble | undefined => trouble,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Waits for something to be kept on this device and says on every page when it was not. @returns whether it was */
export async function kept(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    become(undefined);
    return true;
  } catch (error) {
    become(isFull(error) ? 'FULL' : 'BROKEN');
    return false;
  }
}

/** A transaction that was aborted for want of room tells so by its inner error only. */
function isFull(error: unknown): boolean {
  const { name, inner } = error as { name?: string; inner?: { name?: string } | null };
  return name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError';
}
