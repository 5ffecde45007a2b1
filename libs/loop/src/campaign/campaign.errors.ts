import { BihuanError } from '@bihuan/kernel';
import type { BilingualText } from '@bihuan/rules';
import type { CampaignStatus } from './campaign.entity';

/** There is no such campaign, or the actor may not see it. */
export class CampaignNotFoundError extends BihuanError<'CAMPAIGN_NOT_FOUND'> {
  constructor(campaignId: string) {
    super('CAMPAIGN_NOT_FOUND', 'There is no such campaign within what you may see. Check the number.', {
      kind: 'not-found',
      details: { campaignId },
    });
  }
}

/** The campaign is in a stage in which this cannot be done. */
export class CampaignStateError extends BihuanError<'CAMPAIGN_STATE'> {
  constructor(what: string, status: CampaignStatus, expected: readonly CampaignStatus[]) {
    super(
      'CAMPAIGN_STATE',
      `${what} is possible while the campaign is ${expected.join(' or ')}; it is ${status}.`,
      { kind: 'conflict', details: { status, expected } },
    );
  }
}

/** What the organiser asks for contradicts itself or names something that does not exist. */
export class CampaignInvalidError extends BihuanError<'CAMPAIGN_INVALID'> {
  constructor(reasons: readonly BilingualText[]) {
    super('CAMPAIGN_INVALID', `Mend this and try again: ${reasons.map(({ en }) => en).join(' ')}`, {
      kind: 'unprocessable',
      details: { reasons },
    });
  }
}

/** Nobody would be covered by the campaign. */
export class PopulationEmptyError extends BihuanError<'POPULATION_EMPTY'> {
  constructor(jurisdiction: string, industries: readonly string[]) {
    super(
      'POPULATION_EMPTY',
      `No enterprise in ${jurisdiction || 'the whole territory'} belongs to ${industries.join(', ')}. Widen the place or the industries, or enter the enterprises first.`,
      { kind: 'unprocessable', details: { jurisdiction, industries } },
    );
  }
}

/** A stage would be left out, or the campaign is over. */
export class StageSkippedError extends BihuanError<'STAGE_SKIPPED'> {
  constructor(status: CampaignStatus, next: CampaignStatus | null) {
    super(
      'STAGE_SKIPPED',
      next
        ? `The campaign is ${status}; the next stage is ${next}. No stage can be left out.`
        : 'The campaign is archived; there is no further stage.',
      { kind: 'conflict', details: { status, next } },
    );
  }
}

/** A campaign cannot be archived over open hazards. */
export class HazardsOpenError extends BihuanError<'HAZARDS_OPEN'> {
  constructor(open: number) {
    super(
      'HAZARDS_OPEN',
      `${open} hazard${open === 1 ? ' is' : 's are'} still open. Bring every case to its end, then archive the campaign.`,
      { kind: 'conflict', details: { open } },
    );
  }
}

/** The enterprise is not where a population event would take it from. */
export class PopulationEventError extends BihuanError<'POPULATION_EVENT'> {
  constructor(why: BilingualText, enterpriseId: string) {
    super('POPULATION_EVENT', why.en, { kind: 'conflict', details: { enterpriseId, reasons: [why] } });
  }
}

/** There is no such enterprise, or the actor may not see it. */
export class EnterpriseUnknownError extends BihuanError<'ENTERPRISE_UNKNOWN'> {
  constructor(enterpriseId: string) {
    super('ENTERPRISE_UNKNOWN', 'There is no such enterprise within what you may see. Check the number.', {
      kind: 'unprocessable',
      details: { enterpriseId },
    });
  }
}

/** There is no such checklist. */
export class ChecklistNotFoundError extends BihuanError<'CHECKLIST_NOT_FOUND'> {
  constructor(checklistIds: readonly string[]) {
    super(
      'CHECKLIST_NOT_FOUND',
      `There is no checklist ${checklistIds.join(', ')}. Search the checklists and take an id from there.`,
      { kind: 'not-found', details: { checklistIds } },
    );
  }
}

/** A checklist file of a workflow pack cannot be used. */
export class ChecklistFileError extends BihuanError<'CHECKLIST_FILE'> {
  constructor(file: string, problem: string) {
    super('CHECKLIST_FILE', `${file} is no checklist: ${problem}`, {
      kind: 'unprocessable',
      details: { file },
    });
  }
}
