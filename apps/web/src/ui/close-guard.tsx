import { type ReactNode, useRef, useState } from 'react';
import { LossQuestion } from './loss-question';

interface CloseGuard {
  /** For Esc, the mask, ✕ and "cancel". */
  readonly close: () => void;
  /** To be rendered beside the drawer or dialog. */
  readonly question: ReactNode;
}

/** Closes a drawer or dialog at once while nothing is written in it, and asks otherwise. */
export function useCloseGuard(isDirty: () => boolean, onClose: () => void): CloseGuard {
  const [asking, setAsking] = useState(false);
  const losing = useRef(false);
  function answer(loses: boolean): void {
    losing.current = loses;
    setAsking(false);
  }
  return {
    close: () => (isDirty() ? setAsking(true) : onClose()),
    question: (
      <LossQuestion
        by="close"
        open={asking}
        onStay={() => answer(false)}
        onLose={() => answer(true)}
        // One after the other, each gives the focus back to where it came from.
        afterClose={() => (losing.current ? onClose() : undefined)}
      />
    ),
  };
}
