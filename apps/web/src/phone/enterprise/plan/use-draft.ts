import { useEffect, useRef, useState } from 'react';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders, newKey } from '../../../api/command';
import { problemOf } from '../../../api/problem';
import { useProblemText } from '../../../ui/states';

/** A plan that saves itself. */
export interface Draft {
  /** When it was saved last, as hh:mm; nothing before. */
  readonly savedAt: string | undefined;
  /** Why the last attempt failed; what was typed stays on the page. */
  readonly failure: string | undefined;
  readonly busy: boolean;
  /** Saves what has changed; one after the other, so that an older state never overwrites a newer one. */
  readonly save: () => void;
}

/** Saves the draft of a plan, and says to `onSaved` what was saved, as JSON. */
export function useDraft(
  hazardId: string,
  content: () => Schemas['PlanContent'],
  onSaved: (written: string) => Promise<unknown>,
): Draft {
  const textOf = useProblemText();
  const queue = useRef(Promise.resolve());
  const last = useRef('');
  const [savedAt, setSavedAt] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  async function saveNow(): Promise<void> {
    const body = content();
    const written = JSON.stringify(body);
    if (written === last.current) return;
    setBusy(true);
    try {
      const params = { path: { id: hazardId } };
      await api.POST('/api/v1/hazards/{id}/draft-plan', { params, body, headers: commandHeaders(newKey()) });
      last.current = written;
      setSavedAt(new Date().toTimeString().slice(0, 5));
      setFailure(undefined);
      await onSaved(written);
    } catch (error) {
      setFailure(textOf(problemOf(error)).detail);
    } finally {
      setBusy(false);
    }
  }
  function save(): void {
    queue.current = queue.current.then(saveNow);
  }
  const failed = failure !== undefined;
  // What could not be saved for want of a network is saved when there is one again.
  useEffect(() => {
    if (!failed) return;
    globalThis.addEventListener('online', save);
    return () => globalThis.removeEventListener('online', save);
  });
  return { savedAt, failure, busy, save };
}
