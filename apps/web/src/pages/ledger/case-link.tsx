import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Leads to a case. */
export function CaseLink({ id, children }: { id: string; children: ReactNode }) {
  return <Link to={`/cases/${id}` as '/'}>{children}</Link>;
}
