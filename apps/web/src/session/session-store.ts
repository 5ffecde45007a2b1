import type { components } from '../api/schema';

/** Who is signed in, with what they may do. */
export type SessionAccount = components['schemas']['SessionAccount'];

/** Why there is no session: nobody signed in, it ran out, or its owner ended it. */
export type SessionEnd = 'NONE' | 'EXPIRED' | 'SIGNED_OUT';

interface Stored {
  readonly token: string;
  readonly account: SessionAccount;
}

const key = 'bihuan.session';
/** Why the last session ended, for the other tabs. */
const endKey = 'bihuan.session.end';
const listeners = new Set<() => void>();
let current = read();
let end: SessionEnd = 'NONE';
let lapsed: SessionAccount | undefined;
/** Of a visit by a link: it stands in for the session of this tab and leaves that of the browser alone. */
let lent: string | undefined;

function read(): Stored | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as Stored | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function become(next: Stored | undefined, why: SessionEnd): void {
  localStorage.setItem(endKey, why);
  if (next) localStorage.setItem(key, JSON.stringify(next));
  else localStorage.removeItem(key);
  follow(next, why);
}

function follow(next: Stored | undefined, why: SessionEnd): void {
  lapsed = !next && why === 'EXPIRED' ? (current?.account ?? lapsed) : undefined;
  current = next;
  end = why;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** The session of this browser, shared by its tabs; it survives a restart so that phones work without a network. */
export const session = {
  token: (): string | undefined => lent ?? current?.token,
  /** Sends requests of this tab with another token, or no longer with it. */
  lend: (token: string | undefined): void => {
    lent = token;
    tell();
  },
  /** Whether what was lent to this tab has come to its end. */
  isOver: (): boolean => lent === '',
  /** Whether this tab belongs to somebody who came by a link. */
  isLent: (): boolean => lent !== undefined,
  account: (): SessionAccount | undefined => current?.account,
  /** Whose session ran out while their page was open; the page waits for them with what they typed. */
  lapsed: (): SessionAccount | undefined => lapsed,
  /** Why there is none. */
  ended: (): SessionEnd => end,
  begin: (opened: Stored): void => become(opened, 'NONE'),
  end: (why: SessionEnd): void => {
    if (lent === undefined) return become(undefined, why);
    // Not back to the session of the browser: that one belongs to somebody else.
    lent = '';
    tell();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

globalThis.addEventListener?.('storage', (event) => {
  if (event.key !== key) return;
  const next = read();
  follow(next, next ? 'NONE' : (localStorage.getItem(endKey) as SessionEnd));
});
