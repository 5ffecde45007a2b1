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

/** The texts of a draft, saved by themselves when one has stopped changing them. */
export function useDraftTexts(draft: Schemas['OpenWorkflowDraft']): {
  readonly texts: DraftTexts;
  readonly change: (part: Partial<DraftTexts>) => void;
  readonly state: SaveState;
} {
  const [texts, setTexts] = useState<DraftTexts>(() => textsOf(draft));
  const [state, setState] = useState<SaveState>('saved');
  const queue = useRef(Promise.resolve());
  const kept = useRef({ version: draft.version, texts });
  const saved = useEffectEvent((version: number, sent: DraftTexts) => {
    kept.current = { version, texts: sent };
    setState(same(texts, sent) ? 'saved' : 'saving');
  });

  const isConflict = state === 'conflict';
  useEffect(() => {
    if (same(texts, kept.current.texts) || isConflict) return;
    setState('saving');
    const timer = setTimeout(() => {
      // One after the other: each save needs the version the one before it made.
      queue.current = queue.current
        .then(() => save(draft.id, texts, kept.current.version))
        .then(
          (version) => saved(version, texts),
          (error: unknown) => setState(problemOf(error).status === 412 ? 'conflict' : 'failed'),
        );
    }, 1_500);
    return () => clearTimeout(timer);
  }, [texts, draft.id, isConflict]);

  return { texts, change: (part) => setTexts((before) => ({ ...before, ...part })), state };
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
