import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { api } from '../../api/client';
import { commandHeaders, newKey } from '../../api/command';
import { problemOf } from '../../api/problem';
import type { FormValues } from '../form-schema';
import { DraftKeeper, type DraftState } from './draft-keeper';

/** A browser sends no more than that after its page was left, in characters. */
const sentAfterLeaving = 20_000;

/** What somebody filled in earlier and did not hand in. */
export interface StoredDraft {
  readonly values: FormValues | undefined;
  /** 0: there is none. */
  readonly version: number;
}

/** The own draft of a task, asked for anew whenever the task is opened. */
export function useStoredTaskDraft(taskId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['task-draft', taskId],
    enabled,
    gcTime: 0,
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<StoredDraft> => {
      try {
        const params = { path: { id: taskId } };
        const { data } = await api.GET('/api/v1/tasks/{id}/draft', { params, signal });
        return { values: data?.output, version: data?.version ?? 0 };
      } catch (error) {
        if (problemOf(error).status === 404) return { values: undefined, version: 0 };
        throw error;
      }
    },
  });
}

/** What is being filled in, kept on the server while it is typed. */
export interface TaskDraft {
  readonly values: FormValues;
  readonly state: DraftState;
  readonly change: (values: FormValues) => void;
  /** Before it is handed in: nothing is on its way to the server any more. */
  readonly stop: () => Promise<void>;
}

/** Keeps what is typed as a draft of the task, from `stored` on, else from `initial`. */
export function useTaskDraft(taskId: string, stored: StoredDraft, initial: FormValues): TaskDraft {
  const [values, setValues] = useState<FormValues>({ ...initial, ...stored.values });
  const [keeper] = useState(() => keeperOf(taskId, stored.version));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useEffect(() => {
    const leave = (): void => void keeper.flush();
    const hide = (): void => {
      if (document.visibilityState === 'hidden') leave();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, [keeper]);
  function change(next: FormValues): void {
    setValues(next);
    keeper.put(next);
  }
  return { values, state, change, stop: () => keeper.stop() };
}

function keeperOf(taskId: string, version: number): DraftKeeper<FormValues> {
  return new DraftKeeper({
    version,
    isConflict: (error) => problemOf(error).status === 412,
    save: async (values, before) => {
      const { data } = await api.PUT('/api/v1/tasks/{id}/draft', {
        params: { path: { id: taskId } },
        body: { output: values },
        headers: commandHeaders(newKey(), before),
        keepalive: JSON.stringify(values).length < sentAfterLeaving,
      });
      return data?.version ?? before + 1;
    },
  });
}
