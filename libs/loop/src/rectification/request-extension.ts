import { type Actor, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import type { RuleCriterion } from '@bihuan/rules';
import type { HazardReference } from '../hazard/hazard.dto';
import { HazardCases } from '../hazard/hazard-cases';
import { type AboutCase, aboutCase } from './case-standing';
import type { Extension } from './extension.entity';
import { Extensions } from './extensions';
import type { RequestExtension } from './rectification.dto';
import { RectificationError } from './rectification.errors';
import { rectifyingStates } from './rectification.rules';

/** A request that was taken up. */
export interface ExtensionRequested extends AboutCase {
  readonly extension: Extension;
  /** Every condition of the gate (G7), all of them met. */
  readonly criteria: readonly RuleCriterion[];
}

/** Asks for more time. The gate (G7) judges before anybody has to: a request it refuses is not taken up. */
@UseCaseHandler('rectification.request-extension')
export class RequestExtensionUseCase implements UseCase<
  RequestExtension & HazardReference,
  ExtensionRequested
> {
  constructor(
    private readonly cases: HazardCases,
    private readonly extensions: Extensions,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: RequestExtension & HazardReference): Promise<ExtensionRequested> {
    const hazard = await this.cases.lock(input.hazardId, rectifyingStates);
    if (await this.extensions.pending(hazard.id)) {
      throw new RectificationError(
        'EXTENSION_PENDING',
        'A request for more time is waiting for its decision. Ask again when it has been decided.',
      );
    }
    // The gate reads the request from its row, so the row comes first; a refusal rolls it back.
    const extension = await this.extensions.request(actor, hazard, input);
    const criteria = await this.extensions.judge(hazard);
    await this.runtime.correlate({ subjectId: hazard.id, message: 'extension.requested' });
    return { extension, criteria, ...aboutCase(hazard) };
  }
}
