import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import type { HazardReference } from '../hazard/hazard.dto';
import { HazardCases } from '../hazard/hazard-cases';
import type { Hazard } from '../hazard/hazard.entity';
import { type AboutCase, aboutCase } from './case-standing';
import type { Extension } from './extension.entity';
import { Extensions } from './extensions';
import { DecideExtension } from './rectification.dto';
import { RectificationError } from './rectification.errors';
import { rectifyingStates } from './rectification.rules';

/** A request that was decided on. */
export interface ExtensionDecided extends AboutCase {
  readonly extension: Extension;
}

/** Grants or refuses more time. What was ordered stays as it was; only the deadline that counts moves. */
@UseCaseHandler('rectification.decide-extension', { input: DecideExtension })
export class DecideExtensionUseCase implements UseCase<DecideExtension & HazardReference, ExtensionDecided> {
  constructor(
    private readonly cases: HazardCases,
    private readonly extensions: Extensions,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(
    actor: Actor,
    { hazardId, approved, reason }: DecideExtension & HazardReference,
  ): Promise<ExtensionDecided> {
    const hazard = await this.cases.lock(hazardId, rectifyingStates);
    refuseOwn(actor, hazard);
    const extension = await this.extensions.pending(hazardId);
    if (!extension) {
      throw new RectificationError(
        'EXTENSION_NOT_REQUESTED',
        'Nobody asks for more time in this case now. There is nothing to decide.',
      );
    }
    await this.extensions.close(actor, extension, { status: approved ? 'APPROVED' : 'REFUSED', reason });
    const output = approved ? this.extend(hazard, extension) : { extension: { approved }, extended: false };
    await this.cases.save(hazard);
    await this.runtime.complete(actor, {
      subjectId: hazardId,
      elementId: 'rectification.decide-extension',
      output,
    });
    return { extension, ...aboutCase(hazard) };
  }

  private extend(hazard: Hazard, { newDeadline }: Extension): Record<string, unknown> {
    if (newDeadline.getTime() <= this.cases.now().getTime()) {
      throw new RectificationError(
        'EXTENSION_PAST',
        'The deadline asked for has passed meanwhile. Refuse the request and let the enterprise ask again.',
        { newDeadline },
      );
    }
    hazard.effectiveDeadline = newDeadline;
    hazard.overdue = false;
    const effectiveDeadline = newDeadline.toISOString();
    return { extension: { approved: true }, extended: true, overdue: false, effectiveDeadline };
  }
}

/** Whoever belongs to the enterprise asks; it never decides, whatever other role the person holds. */
function refuseOwn({ organisationId, grants }: Actor, { enterpriseId }: Hazard): void {
  if (organisationId !== enterpriseId && !grants.some((grant) => grant.enterpriseId === enterpriseId)) return;
  throw new RectificationError(
    'DECIDER_NOT_INDEPENDENT',
    'You belong to the enterprise that asks for more time. Let a leader of the authority decide.',
  );
}
