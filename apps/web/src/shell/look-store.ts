/** Light, dark, or what the system says. */
export type LookChoice = 'system' | 'light' | 'dark';

const key = 'bihuan.look';
const system = globalThis.matchMedia('(prefers-color-scheme: dark)');
const paper = globalThis.matchMedia('print');
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

system.addEventListener('change', tell);
paper.addEventListener('change', tell);

/** The user's choice of light or dark, kept on this device. */
export const lookStore = {
  choice: (): LookChoice => {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  },
  systemIsDark: (): boolean => system.matches,
  /** Light letters would be lost on white paper. */
  isPrinting: (): boolean => paper.matches,
  choose(choice: LookChoice): void {
    localStorage.setItem(key, choice);
    tell();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
