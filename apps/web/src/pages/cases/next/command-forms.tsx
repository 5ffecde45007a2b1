import type { ComponentType } from 'react';
import type { CaseFormProps, CaseOnPage } from './case-command';
import { ArchiveForm, ConcludeForm, LookbackForm, SignClosingForm, SupplementForm } from './closing-forms';
import { OrderForm } from './order-form';
import {
  DecideVoidForm,
  JudgeForm,
  OnSpotFixForm,
  RegisterForm,
  RequestVoidForm,
  ResponsibilityForm,
  TransferForm,
  TransferReceiptForm,
  UpdateDraftForm,
} from './record-forms';
import { AssignReviewForm, ConfirmOnSpotForm, ReturnForm } from './review-forms';
import {
  DecideExtensionForm,
  DecidePenaltyForm,
  DisposeLatenessForm,
  ProposePenaltyForm,
  UrgeForm,
} from './supervision-forms';

/** The form of the task that waits for a command. */
export const taskForms: Readonly<Record<string, ComponentType<CaseFormProps>>> = {
  'hazard.transfer': TransferForm,
  'order.issue': OrderForm,
  'rectification.decide-extension': DecideExtensionForm,
  'supervision.urge': UrgeForm,
  'supervision.propose-penalty': ProposePenaltyForm,
  'supervision.decide-penalty': DecidePenaltyForm,
  'supervision.dispose-lateness': DisposeLatenessForm,
  'review.assign': AssignReviewForm,
  'review.confirm-on-spot': ConfirmOnSpotForm,
  'review.return': ReturnForm,
  'closure.sign': SignClosingForm,
  'closure.supplement': SupplementForm,
  'lookback.record': LookbackForm,
};

/** Tasks that have a page of their own: the reviewer looks at photos side by side there. */
export const reviewTasks: readonly string[] = ['review.submit', 'review.countersign'];

/** What can be done to a case without a task: the command, when it makes sense, and its form. */
export interface FreeCommand {
  readonly command: string;
  readonly isDue: (hazard: CaseOnPage) => boolean;
  /** Needed now, not just possible. */
  readonly isNext: boolean;
  readonly form: ComponentType<CaseFormProps>;
}

const ended: readonly CaseOnPage['state'][] = [
  'CLOSED',
  'ARCHIVED',
  'LOOKBACK_DUE',
  'CONFIRMED',
  'REOPENED',
  'TRANSFERRED',
  'VOIDED',
];
const early: readonly CaseOnPage['state'][] = ['REGISTERED', 'JUDGED'];
const isWaitingForVoid = ({ voidRequest }: CaseOnPage): boolean =>
  voidRequest !== null && voidRequest.decision === undefined;

/** In the order they come up in a case. */
export const freeCommands: readonly FreeCommand[] = [
  { command: 'hazard.register', isDue: ({ state }) => state === 'DRAFT', isNext: true, form: RegisterForm },
  {
    command: 'hazard.update-draft',
    isDue: ({ state }) => state === 'DRAFT',
    isNext: true,
    form: UpdateDraftForm,
  },
  { command: 'hazard.judge', isDue: ({ state }) => state === 'REGISTERED', isNext: true, form: JudgeForm },
  {
    command: 'hazard.record-on-spot-fix',
    isDue: ({ state, fixedOnSpot }) => state === 'REGISTERED' && !fixedOnSpot,
    isNext: false,
    form: OnSpotFixForm,
  },
  { command: 'hazard.decide-void', isDue: isWaitingForVoid, isNext: true, form: DecideVoidForm },
  {
    command: 'hazard.acknowledge-transfer',
    isDue: ({ transfer }) => transfer !== null && transfer.fedBackAt === null,
    isNext: true,
    form: TransferReceiptForm,
  },
  {
    command: 'closure.conclude',
    isDue: ({ state }) => state === 'CLOSED',
    isNext: false,
    form: ConcludeForm,
  },
  {
    command: 'closure.archive',
    isDue: ({ state }) => state === 'CLOSED' || state === 'CONFIRMED',
    isNext: false,
    form: ArchiveForm,
  },
  {
    command: 'closure.supplement',
    isDue: ({ state }) => !ended.includes(state) && state !== 'DRAFT',
    isNext: false,
    form: SupplementForm,
  },
  {
    command: 'hazard.assign-responsibility',
    isDue: ({ state }) => early.includes(state),
    isNext: false,
    form: ResponsibilityForm,
  },
  {
    command: 'hazard.request-void',
    isDue: (hazard) => !ended.includes(hazard.state) && !isWaitingForVoid(hazard),
    isNext: false,
    form: RequestVoidForm,
  },
];
