import { useRef, useState } from 'react';
import { deviceStore } from './device-store';
import { kept } from './device-trouble';
import { useDevice } from './use-device';

/** What was typed into a form before and not handed in; undefined until it is read. */
export function useStoredDraft<Values>(id: string): { values: Values | undefined } | undefined {
  return useDevice(
    async (store) => ({ values: (await store.drafts.get(id))?.values as Values | undefined }),
    [id],
  );
}

/** State that is kept on this device as it is typed. */
export interface DraftState<Values> {
  /** As the page shows them. */
  readonly values: Values;
  /** As they stand now, also for what began before the last change. */
  readonly current: () => Values;
  /** Changes a part of what stands there by then: a photo arrives seconds after it was asked for. */
  readonly change: (part: Partial<Values> | ((now: Values) => Partial<Values>)) => void;
}

/** A form whose values survive leaving it. `initial` comes from {@link useStoredDraft}. */
export function useDraft<Values>(id: string, initial: Values): DraftState<Values> {
  const [values, setValues] = useState(initial);
  const latest = useRef(initial);
  return {
    values,
    current: () => latest.current,
    change(part) {
      const now = latest.current;
      latest.current = { ...now, ...(typeof part === 'function' ? part(now) : part) };
      setValues(latest.current);
      const draft = { id, values: latest.current, at: new Date().toISOString() };
      void kept(deviceStore().drafts.put(draft));
    },
  };
}
