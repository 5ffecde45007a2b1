import { useLiveQuery } from 'dexie-react-hooks';
import { session } from '../../session/session-store';
import { type DeviceStore, deviceStore } from './device-store';

/** Reads from the store of this device, and again whenever it changes; undefined until it is read. */
export function useDevice<T>(read: (store: DeviceStore) => Promise<T>, deps: unknown[]): T | undefined {
  return useLiveQuery(async () => {
    // Signing out deletes the store under the pages that still show it.
    if (!session.account()) return undefined;
    try {
      return await read(deviceStore());
    } catch (error) {
      if (!session.account() || (error as Error).name === 'DatabaseClosedError') return undefined;
      throw error;
    }
  }, deps);
}
