import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { documentKind, requiredDocuments, type RuleResult, titlesOf } from '@bihuan/rules';
import { HazardCases } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import type { Hazard } from '../hazard/hazard.entity';
import { hazardResource } from '../hazard/hazard-resource';
import { CaseRecords } from '../rectification/case-records';
import { latenessStates } from '../rectification/rectification.rules';
import { CaseSteps } from '../review/case-steps';
import { CaseDocuments } from './case-documents';
import { SupplementFile } from './closure.dto';
import { ClosureError } from './closure.errors';
import type { ClosingHazard } from './closure-resource';
import { missingDocuments } from './closure.rules';

const element = 'closure.supplement';

/**
 * Adds a document the file of the case must hold. Once the closing was signed this asks the gate (G11 销号) again;
 * before, it spares the case from waiting there.
 */
@UseCaseHandler(element, { input: SupplementFile })
export class SupplementFileUseCase implements UseCase<SupplementFile & HazardReference, ClosingHazard> {
  constructor(
    private readonly cases: HazardCases,
    private readonly documents: CaseDocuments,
    private readonly records: CaseRecords,
    private readonly steps: CaseSteps,
  ) {}

  async execute(actor: Actor, input: SupplementFile & HazardReference): Promise<ClosingHazard> {
    const { hazardId, kind, content, evidenceIds } = input;
    const hazard = await this.cases.lock(hazardId, [...latenessStates, 'ACCEPTED_OK', 'CLOSE_PENDING']);
    await this.requireMissing(hazard, kind);
    await this.records.attach(hazard, evidenceIds);
    await this.records.issue(hazard, {
      kind,
      content: { ...content, supplementedBy: actor.name },
      evidenceIds,
    });
    const gate = await this.askAgain(actor, hazard);
    return Object.assign(hazardResource(hazard), { gate });
  }

  private async askAgain(actor: Actor, hazard: Hazard): Promise<RuleResult | null> {
    const isAwaited = await this.steps.openTask(hazard, element);
    return isAwaited ? this.steps.complete(actor, hazard, { elementId: element, gate: 'STRIKE_OFF' }) : null;
  }

  private async requireMissing(hazard: Hazard, kind: SupplementFile['kind']): Promise<void> {
    const { circumstances, present } = await this.documents.inventory(hazard);
    const required = requiredDocuments(circumstances);
    const missing = missingDocuments(required, present);
    if (missing.some(({ anyOf }) => anyOf.includes(kind))) return;
    const { en } = documentKind(kind).name;
    const titles = missing.map(titlesOf);
    const wanted = titles.map(({ en }) => en).join('; ') || 'nothing';
    const stillMissing = {
      zh: `尚缺：${titles.map(({ zh }) => zh).join('、') || '无'}`,
      en: `Still missing: ${wanted}`,
    };
    const details = { missing: missing.map(({ anyOf }) => anyOf), reasons: [stillMissing] };
    throw required.some(({ anyOf }) => anyOf.includes(kind))
      ? new ClosureError('DOCUMENT_ON_FILE', `${en} is on file already. Still missing: ${wanted}.`, details)
      : new ClosureError(
          'DOCUMENT_NOT_REQUIRED',
          `This case needs no ${en}. Still missing: ${wanted}.`,
          details,
        );
  }
}
