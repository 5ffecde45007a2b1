import { type Actor, Clock, selvesOf, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import { ApprovePlanDto } from './inspection.dto';
import type { Inspection } from './inspection.entity';
import { OwnPlanError, PlanInvalidError } from './inspection.errors';
import { Inspections } from './inspections';

/** Which plan, and the decision. */
export interface ApprovePlanInput extends ApprovePlanDto {
  readonly inspectionId: string;
}

/** Approves or refuses the plan of an inspection; whoever made it cannot. */
@UseCaseHandler('inspection.approve-plan', { input: ApprovePlanDto })
export class ApprovePlan implements UseCase<ApprovePlanInput, Inspection> {
  constructor(
    private readonly clock: Clock,
    private readonly inspections: Inspections,
    private readonly processes: ProcessRuntime,
  ) {}

  async execute(actor: Actor, { inspectionId, approve, reason }: ApprovePlanInput): Promise<Inspection> {
    const inspection = await this.inspections.lock(inspectionId, ['PLANNED']);
    if (selvesOf(actor).includes(inspection.plannedBy)) throw new OwnPlanError();
    if (!approve && !reason)
      throw new PlanInvalidError([
        { zh: '请写明不同意的理由。', en: 'Say why you refuse the plan (reason).' },
      ]);
    inspection.planDecision = {
      approved: approve,
      by: actor.accountId,
      at: this.clock.now().toISOString(),
      ...(reason && { reason }),
    };
    await this.inspections.save(inspection);
    const output = { planApproved: approve };
    await this.processes.complete(actor, {
      subjectId: inspectionId,
      elementId: 'inspection.approve-plan',
      output,
    });
    return inspection;
  }
}
