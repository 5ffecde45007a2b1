import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { api, type Schemas } from '../../api/client';
import { commandHeaders, newKey } from '../../api/command';
import { problemOf } from '../../api/problem';

/** What a draft holds. */
export interface DraftTexts {
  readonly name: string;
  readonly xml: string;
  readonly pack: string;
  readonly policies: string;
  readonly tests: string;
}

/** Where the last change is. */
export type SaveState = 'saved' | 'saving' | 'conflict' | 'failed';

/** A draft that is being changed. */
export interface KeptTexts {
  readonly texts: DraftTexts;
  readonly change: (part: Partial<DraftTexts>) => void;
  readonly state: SaveState;
  /** Saves at once what is not saved yet; answers whether everything is. */
  readonly flush: () => Promise<boolean>;
}

/** The texts of a draft, saved by themselves when one has stopped changing them. */
export function useDraftTexts(draft: Schemas['OpenWorkflowDraft']): KeptTexts {
  const [texts, setTexts] = useState<DraftTexts>(() => textsOf(draft));
  const [state, setState] = useState<SaveState>('saved');
  const queue = useRef(Promise.resolve());
  const latest = useRef(texts);
  const kept = useRef({ version: draft.version, texts });

  const isConflict = state === 'conflict';
  async function keep(): Promise<void> {
    const sent = latest.current;
    if (same(sent, kept.current.texts)) return setState('saved');
    try {
      const version = await save(draft.id, sent, kept.current.version);
      kept.current = { version, texts: sent };
      setState(same(latest.current, sent) ? 'saved' : 'saving');
    } catch (error) {
      setState(problemOf(error).status === 412 ? 'conflict' : 'failed');
    }
  }
  async function flush(): Promise<boolean> {
    // One after the other: each save needs the version the one before it made.
    queue.current = queue.current.then(() => keep());
    await queue.current;
    return same(latest.current, kept.current.texts);
  }
  const saveNow = useEffectEvent(() => void flush());
  useEffect(() => {
    if (isConflict) return;
    // Taken back before it was saved, or while it was on its way.
    if (same(texts, kept.current.texts)) return saveNow();
    setState('saving');
    const timer = setTimeout(saveNow, 1_500);
    return () => clearTimeout(timer);
  }, [texts, isConflict]);

  return {
    ...{ texts, state },
    change(part) {
      latest.current = { ...latest.current, ...part };
      setTexts(latest.current);
    },
    flush: () => (isConflict ? Promise.resolve(false) : flush()),
  };
}

async function save(id: string, texts: DraftTexts, version: number): Promise<number> {
  const { name, xml, pack, policies, tests } = texts;
  const { data } = await api.PUT('/api/v1/workflow-drafts/{id}', {
    params: { path: { id } },
    body: { name, xml, pack: pack || null, policies: policies || null, tests: tests || null },
    headers: commandHeaders(newKey(), version),
  });
  return data?.version ?? version;
}

function textsOf({ name, xml, pack, policies, tests }: Schemas['OpenWorkflowDraft']): DraftTexts {
  return { name, xml, pack: pack ?? '', policies: policies ?? '', tests: tests ?? '' };
}

function same(one: DraftTexts, other: DraftTexts): boolean {
  return (Object.keys(one) as (keyof DraftTexts)[]).every((name) => one[name] === other[name]);
}
