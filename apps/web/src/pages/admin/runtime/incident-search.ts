import type { IncidentKind } from './incident-kind';

/** Which incidents are shown; open ones unless all are asked for. */
export interface IncidentsSearch {
  readonly show?: 'all';
  readonly kind?: IncidentKind;
  readonly key?: string;
  readonly area?: string;
  readonly reason?: string;
  readonly element?: string;
  /** First day. */
  readonly from?: string;
  /** Last day. */
  readonly to?: string;
}
