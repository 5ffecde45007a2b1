import { $api } from '../../../api/client';
import { useAccount, useMay } from '../../../session/use-session';
import type { CaseOnPage } from './case-command';

type State = CaseOnPage['state'];

/** What decides which commands on a case make sense for whoever looks at it. */
export interface Situation {
  readonly hazard: CaseOnPage;
  /** Not ordered yet. */
  readonly isEarly: boolean;
  readonly isVoidable: boolean;
  /** Somebody asked for voiding, and nobody has decided. */
  readonly isVoidAsked: boolean;
  readonly isVoidAskedByMe: boolean;
  /** The viewer belongs to the department the case was handed over to. */
  readonly isReceiver: boolean;
  /** Its lateness can be dealt with. */
  readonly isLate: boolean;
  /** Documents of the strike-off can be added. */
  readonly takesDocuments: boolean;
  /** Struck off and not archived. */
  readonly isClosed: boolean;
  /** Undefined while it is not known, or not asked. */
  readonly isConcluded: boolean | undefined;
}

const early: readonly State[] = ['DRAFT', 'REGISTERED', 'JUDGED'];
const closed: readonly State[] = ['CLOSED', 'LOOKBACK_DUE', 'CONFIRMED'];
/** From here on a case can only be closed. */
const notVoidable: readonly State[] = [
  ...closed,
  ...(['FIXED_ON_SPOT', 'TRANSFERRED', 'ACCEPTED_OK', 'RESUME_PENDING', 'CLOSE_PENDING'] as const),
  ...(['ARCHIVED', 'REOPENED', 'VOIDED'] as const),
];
const rectifying: readonly State[] = [
  'RECTIFYING',
  'PROGRESS_DUE',
  'EXT_REQUESTED',
  'OVERDUE',
  'URGED',
  'PENALTY',
];
const reported: readonly State[] = ['COMPLETED_REPORTED', 'REVIEWING'];
const closing: readonly State[] = ['ACCEPTED_OK', 'CLOSE_PENDING'];

/** The situation of a case for whoever is signed in. */
export function useSituation(hazard: CaseOnPage): Situation {
  const account = useAccount();
  const may = useMay();
  const isClosed = closed.includes(hazard.state);
  const { data } = $api.useQuery(
    'get',
    '/api/v1/hazards/{id}/documents',
    { params: { path: { id: hazard.id } } },
    { enabled: isClosed && may('closure.read') },
  );
  const conclusion = data?.items.some(
    ({ kind, status }) => kind === 'CASE_CONCLUSION_APPROVAL' && status !== 'RETURNED',
  );
  const { voidRequest, transfer } = hazard;
  const isVoidAsked = voidRequest !== null && voidRequest.decision === undefined;
  return {
    hazard,
    isEarly: early.includes(hazard.state),
    isVoidable: !notVoidable.includes(hazard.state),
    isVoidAsked,
    isVoidAskedByMe: isVoidAsked && voidRequest.by === account?.id,
    isReceiver: transfer !== null && transfer.toOrganisationId === account?.organisation.id,
    isLate: isLate(hazard),
    takesDocuments: [...rectifying, ...reported, ...closing].includes(hazard.state),
    isClosed,
    isConcluded: isClosed ? conclusion : undefined,
  };
}

function isLate({ state, overdue, completedAt, effectiveDeadline }: CaseOnPage): boolean {
  if (rectifying.includes(state)) return overdue;
  const wasLate = completedAt !== null && effectiveDeadline !== null && completedAt > effectiveDeadline;
  return reported.includes(state) && (overdue || wasLate);
}
