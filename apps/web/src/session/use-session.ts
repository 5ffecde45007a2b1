import { useSyncExternalStore } from 'react';
import { allows } from './permission';
import { type SessionAccount, session } from './session-store';

/** Who is signed in, or whose page waits for them to sign in again; undefined on the sign-in page only. */
export function useAccount(): SessionAccount | undefined {
  return useSyncExternalStore(session.subscribe, () => session.account() ?? session.lapsed());
}

/** Whether the signed-in person may do something: `const may = useMay(); may('hazard.judge')`. The server decides again. */
export function useMay(): (permission: string) => boolean {
  const account = useAccount();
  return (permission) => allows(account?.permissions ?? [], permission);
}
