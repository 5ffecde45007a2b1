import { useState } from 'react';
import { deviceStore } from './device-store';
import { useDevice } from './use-device';

/** What was typed into a form before and not handed in; undefined until it is read. */
export function useStoredDraft<Values>(id: string): { values: Values | undefined } | undefined {
  return useDevice(
    async (store) => ({ values: (await store.drafts.get(id))?.values as Values | undefined }),
    [id],
  );
}

/** State that is kept on this device as it is typed. `initial` comes from {@link useStoredDraft}. */
export function useDraft<Values>(id: string, initial: Values): [Values, (change: Partial<Values>) => void] {
  const [values, setValues] = useState(initial);
  function change(part: Partial<Values>): void {
    const next = { ...values, ...part };
    setValues(next);
    void deviceStore().drafts.put({ id, values: next, at: new Date().toISOString() });
  }
  return [values, change];
}
