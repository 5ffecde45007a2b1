import { api, type Schemas } from '../../../api/client';

/** A case as the forms on its page see it. */
export type CaseOnPage = Schemas['HazardCase'];

/** What a form of a case is given. */
export interface CaseFormProps {
  readonly hazard: CaseOnPage;
}

type Headers = Record<string, string>;

/** Commands on one case: the last part of their path, and what they take. */
export interface CaseCommands {
  readonly 'update-draft': Schemas['UpdateHazardDraft'];
  readonly register: Record<string, never>;
  readonly judge: Schemas['JudgeHazard'];
  readonly 'record-on-spot-fix': Schemas['RecordOnSpotFix'];
  readonly transfer: Schemas['TransferHazard'];
  readonly 'acknowledge-transfer': Record<string, never>;
  readonly 'feed-back-transfer': Schemas['FeedBackTransfer'];
  readonly 'request-void': Schemas['RequestVoid'];
  readonly 'decide-void': Schemas['DecideVoid'];
  readonly 'assign-responsibility': Schemas['AssignResponsibility'];
  readonly 'decide-extension': Schemas['DecideExtension'];
  readonly urge: Schemas['Urge'];
  readonly 'propose-penalty': Schemas['ProposePenalty'];
  readonly 'decide-penalty': Schemas['DecidePenalty'];
  readonly 'dispose-lateness': Schemas['DisposeLateness'];
  readonly 'assign-review': Schemas['AssignReview'];
  readonly 'confirm-on-spot': Schemas['ConfirmOnSpot'];
  readonly 'submit-review': Schemas['SubmitReview'];
  readonly 'countersign-review': Schemas['CountersignReview'];
  readonly return: Schemas['ReturnRectification'];
  readonly 'sign-closing': Schemas['SignClosing'];
  readonly supplement: Schemas['SupplementFile'];
  readonly conclude: Schemas['ConcludeCase'];
  readonly archive: Record<string, never>;
  readonly 'record-lookback': Schemas['RecordLookback'];
}

/** Sends a command on a case: `sender(hazard, 'judge')` fits the `send` of a command form. */
export function sender<Command extends keyof CaseCommands>(hazardId: string, command: Command) {
  return async (body: CaseCommands[Command], headers: Headers): Promise<void> => {
    // All of them are POSTs of the table above, which the schema spells out path by path.
    const path = `/api/v1/hazards/{id}/${command}` as '/api/v1/hazards/{id}/request-void';
    await api.POST(path, { params: { path: { id: hazardId } }, body: body as { reason: string }, headers });
  };
}
