import { useBlocker } from '@tanstack/react-router';
import { LossQuestion } from './loss-question';

interface LeaveGuardProps {
  readonly isDirty: () => boolean;
  /** What is written stays while only a tab or filter of the page changes. @default false */
  readonly outlivesSearch?: boolean;
}

/** Asks before somebody leaves a page on which something is written that is not saved. */
export function LeaveGuard({ isDirty, outlivesSearch = false }: LeaveGuardProps) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      !(outlivesSearch && current.pathname === next.pathname) && isDirty(),
    enableBeforeUnload: isDirty,
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
