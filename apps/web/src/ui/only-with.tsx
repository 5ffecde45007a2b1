import type { ReactNode } from 'react';
import { ProblemError } from '../api/problem';
import { useMay } from '../session/use-session';
import { ProblemView } from './states';

interface OnlyWithProps {
  /** Any of these is enough. */
  readonly anyOf: readonly string[];
  readonly children: ReactNode;
}

/** A page for those who may use it; whoever got its address without the right is told so, instead of a form that fails. */
export function OnlyWith({ anyOf, children }: OnlyWithProps) {
  const may = useMay();
  if (anyOf.some((permission) => may(permission))) return <>{children}</>;
  // As the server would say it.
  const error = new ProblemError({ code: 'NOT_PERMITTED', status: 403, command: anyOf[0] });
  return <ProblemView error={error} />;
}
