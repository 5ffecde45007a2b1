import { type Actor, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { Instance } from '@bihuan/process';
import { HazardCases } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import type { Hazard } from '../hazard/hazard.entity';
import { type HazardResource, hazardResource } from '../hazard/hazard-resource';
import { CaseDocuments } from './case-documents';
import { ClosureError } from './closure.errors';

/** Archives a concluded case (归档) for which nothing is left to be looked back at. */
@UseCaseHandler('closure.archive')
export class ArchiveCase implements UseCase<HazardReference, HazardResource> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: HazardCases,
    private readonly documents: CaseDocuments,
  ) {}

  async execute(_actor: Actor, { hazardId }: HazardReference): Promise<HazardResource> {
    const hazard = await this.cases.lock(hazardId, ['CLOSED', 'CONFIRMED']);
    await this.requireConcluded(hazard);
    await this.requireLookedBack(hazard);
    this.cases.enter(hazard, 'ARCHIVED');
    return hazardResource(await this.cases.save(hazard));
  }

  private async requireConcluded(hazard: Hazard): Promise<void> {
    const present = await this.documents.official(hazard);
    if (present.some(({ code }) => code === 'CASE_CONCLUSION_APPROVAL')) return;
    throw new ClosureError(
      'CASE_NOT_CONCLUDED',
      'Conclude the case first: all of its documents must be approved.',
    );
  }

  private async requireLookedBack({ instanceId }: Hazard): Promise<void> {
    if (instanceId === null) return;
    const running = await this.work.manager.existsBy(Instance, { id: instanceId, status: 'RUNNING' });
    const halted = await this.work.manager.existsBy(Instance, { id: instanceId, status: 'INCIDENT' });
    if (!running && !halted) return;
    throw new ClosureError(
      'LOOKBACK_PENDING',
      'A look-back at this case is still due. Archive it once it was made.',
    );
  }
}
