import type { ComponentType } from 'react';
import type { CaseFormProps } from './case-command';
import type { Situation } from './situation';
import { ArchiveForm, ConcludeForm, LookbackForm, SignClosingForm, SupplementForm } from './closing-forms';
import { OrderForm } from './order-form';
import { DecidePenaltyForm, ProposePenaltyForm } from './penalty-forms';
import {
  AcknowledgeTransferForm,
  DecideVoidForm,
  FeedBackTransferForm,
  JudgeForm,
  OnSpotFixForm,
  RegisterForm,
  RequestVoidForm,
  TransferForm,
  UpdateDraftForm,
} from './record-forms';
import { ResponsibilityForm } from './responsibility-form';
import { AssignReviewForm, ConfirmOnSpotForm, ReturnForm } from './review-forms';
import { DecideExtensionForm, DisposeLatenessForm, UrgeForm } from './supervision-forms';

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
  readonly isDue: (situation: Situation) => boolean;
  /** Needed now, not just possible. */
  readonly isNext: boolean;
  /** Often done several times in a row: five parties of a building site, three documents of a file. */
  readonly isRepeated?: boolean;
  readonly form: ComponentType<CaseFormProps>;
}

/** In the order they come up in a case. The server decides by the same states. */
export const freeCommands: readonly FreeCommand[] = [
  {
    command: 'hazard.register',
    isDue: ({ hazard }) => hazard.state === 'DRAFT',
    isNext: true,
    form: RegisterForm,
  },
  {
    command: 'hazard.update-draft',
    isDue: ({ hazard }) => hazard.state === 'DRAFT',
    isNext: true,
    form: UpdateDraftForm,
  },
  {
    command: 'hazard.judge',
    isDue: ({ hazard }) => hazard.state === 'REGISTERED',
    isNext: true,
    form: JudgeForm,
  },
  {
    command: 'hazard.record-on-spot-fix',
    isDue: ({ hazard, isEarly }) => isEarly && hazard.state !== 'JUDGED' && !hazard.fixedOnSpot,
    isNext: false,
    form: OnSpotFixForm,
  },
  {
    command: 'hazard.decide-void',
    isDue: ({ isVoidAsked, isVoidAskedByMe }) => isVoidAsked && !isVoidAskedByMe,
    isNext: true,
    form: DecideVoidForm,
  },
  {
    command: 'hazard.acknowledge-transfer',
    isDue: ({ isReceiver, hazard }) => isReceiver && !hazard.transfer?.receivedAt,
    isNext: true,
    form: AcknowledgeTransferForm,
  },
  {
    command: 'hazard.feed-back-transfer',
    isDue: ({ isReceiver, hazard }) =>
      isReceiver && Boolean(hazard.transfer?.receivedAt) && !hazard.transfer?.fedBackAt,
    isNext: true,
    form: FeedBackTransferForm,
  },
  {
    command: 'supervision.dispose-lateness',
    isDue: ({ isLate }) => isLate,
    isNext: false,
    form: DisposeLatenessForm,
  },
  {
    command: 'closure.conclude',
    isDue: ({ isClosed, isConcluded }) => isClosed && isConcluded === false,
    isNext: false,
    form: ConcludeForm,
  },
  {
    command: 'closure.archive',
    isDue: ({ hazard, isConcluded }) =>
      (hazard.state === 'CLOSED' || hazard.state === 'CONFIRMED') && isConcluded === true,
    isNext: false,
    form: ArchiveForm,
  },
  {
    command: 'closure.supplement',
    isDue: ({ takesDocuments }) => takesDocuments,
    isNext: false,
    isRepeated: true,
    form: SupplementForm,
  },
  {
    command: 'hazard.assign-responsibility',
    isDue: ({ hazard, isEarly }) => isEarly && hazard.state !== 'DRAFT' && hazard.orderId === null,
    isNext: false,
    isRepeated: true,
    form: ResponsibilityForm,
  },
  {
    command: 'hazard.request-void',
    isDue: ({ isVoidable, isVoidAsked }) => isVoidable && !isVoidAsked,
    isNext: false,
    form: RequestVoidForm,
  },
];
