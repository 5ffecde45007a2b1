import { useEffect, useRef, useState } from 'react';
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
  const kept = useRef({ version: draft.version, texts });
  const latest = useRef(texts);
  latest.current = texts;

  useEffect(() => {
    if (same(texts, kept.current.texts) || state === 'conflict') return;
    setState('saving');
    const timer = setTimeout(() => {
      const sent = latest.current;
      save(draft.id, sent, kept.current.version).then(
        (version) => {
          kept.current = { version, texts: sent };
          setState(same(latest.current, sent) ? 'saved' : 'saving');
        },
        (error: unknown) => setState(problemOf(error).status === 412 ? 'conflict' : 'failed'),
      );
    }, 1_500);
    return () => clearTimeout(timer);
    // A change of the state alone saves nothing again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [texts, draft.id]);

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
