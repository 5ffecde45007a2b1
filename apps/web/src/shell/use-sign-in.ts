import { useState } from 'react';
import { api } from '../api/client';
import { problemOf } from '../api/problem';
import { session } from '../session/session-store';
import { useProblemText } from '../ui/states';

/** Who wants in. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Begins a session. */
export function useSignIn(): {
  readonly busy: boolean;
  /** Why the last attempt failed. */
  readonly refusal: string | undefined;
  /** Answers whether it succeeded. */
  readonly signIn: (credentials: Credentials) => Promise<boolean>;
} {
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  return {
    busy,
    refusal,
    async signIn({ username, password }) {
      setBusy(true);
      setRefusal(undefined);
      try {
        const { data } = await api.POST('/api/v1/sessions', { body: { username, password } });
        if (!data) return false;
        session.begin(data);
        return true;
      } catch (error) {
        setRefusal(textOf(problemOf(error)).detail);
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
