import { App } from 'antd';
import { createElement, Fragment, useState } from 'react';
import { newKey } from '../api/command';
import { problemOf } from '../api/problem';
import { ProblemDetails, useProblemText } from './states';

/** Something a person does: `run` is given one idempotency key per intent, however often it is tried. */
export interface Act {
  readonly busy: boolean;
  readonly run: () => Promise<boolean>;
}

/** What antd's `validateFields` throws; the form says beside each field what is missing. */
function isUnfilled(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errorFields' in error;
}

/**
 * Runs a command from a button: no second one while it is under way, the same key when it is tried again after it did
 * not reach the server, and a message when it is refused. `run` answers whether it succeeded.
 */
export function useAct(command: (key: string) => Promise<unknown>, done?: string): Act {
  const { message, notification } = App.useApp();
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  const [key, setKey] = useState(newKey);
  return {
    busy,
    async run() {
      if (busy) return false;
      setBusy(true);
      try {
        await command(key);
        setKey(newKey());
        if (done) void message.success(done);
        return true;
      } catch (error) {
        if (isUnfilled(error)) return false;
        const problem = problemOf(error);
        if (problem.status > 0 && problem.status < 500) setKey(newKey());
        const { title, detail } = textOf(problem);
        const description = createElement(Fragment, null, detail, createElement(ProblemDetails, { problem }));
        notification.error({ title, description, role: 'alert' });
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
