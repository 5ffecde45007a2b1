import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { session } from '../session/session-store';
import { LossQuestion } from './loss-question';

interface LeaveGuardProps {
  readonly isDirty: () => boolean;
  /** What is written stays while only a tab or filter of the page changes. @default false */
  readonly outlivesSearch?: boolean;
}

/** Asks before somebody leaves a page on which something is written that is not saved. */
export function LeaveGuard({ isDirty, outlivesSearch = false }: LeaveGuardProps) {
  const [owner] = useState(() => session.account()?.id);
  function asks(): boolean {
    const now = session.account()?.id;
    // Who signs in after them is not asked about what somebody else has written, and does not get to see it.
    return (now === undefined || now === owner) && isDirty();
  }
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => !(outlivesSearch && current.pathname === next.pathname) && asks(),
    enableBeforeUnload: asks,
    withResolver: true,
  });
  return (
    <LossQuestion
      by="leave"
      open={status === 'blocked'}
      onStay={() => reset?.()}
      onLose={() => proceed?.()}
    />
  );
}
