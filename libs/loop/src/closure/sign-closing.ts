import { type Actor, selvesOf, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import type { ClosingRole } from '@bihuan/rules';
import { HazardCases } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import type { Hazard } from '../hazard/hazard.entity';
import { hazardResource } from '../hazard/hazard-resource';
import { CaseSteps } from '../review/case-steps';
import { RectificationRecord } from '../review/rectification-record';
import { ClosingSignatures } from './closing-signatures';
import { SignClosing } from './closure.dto';
import { ClosureError } from './closure.errors';
import type { ClosingHazard } from './closure-resource';
import { isClosingRole } from './closure.rules';

const element = 'closure.sign';

/** Signs the strike-off form, or refuses to; one after another in the order the level asks for. */
@UseCaseHandler(element, { input: SignClosing })
export class SignClosingUseCase implements UseCase<SignClosing & HazardReference, ClosingHazard> {
  constructor(
    private readonly cases: HazardCases,
    private readonly record: RectificationRecord,
    private readonly signatures: ClosingSignatures,
    private readonly steps: CaseSteps,
  ) {}

  async execute(actor: Actor, input: SignClosing & HazardReference): Promise<ClosingHazard> {
    const hazard = await this.cases.lock(input.hazardId, ['CLOSE_PENDING']);
    if (input.decision === 'REFUSE' && input.opinion === undefined) {
      throw new ClosureError('REFUSAL_UNEXPLAINED', 'Say in `opinion` what has to be done before you sign.');
    }
    await this.requireNoReviewer(hazard, actor);
    // Without an open task the runtime says below where the case stands instead.
    const role = await this.openRole(hazard);
    if (role) await this.sign(hazard, role, actor, input);
    const gate = await this.steps.complete(actor, hazard, {
      elementId: element,
      output: { closingRefused: input.decision === 'REFUSE' },
      gate: 'STRIKE_OFF',
    });
    return Object.assign(hazardResource(hazard), { gate });
  }

  private async requireNoReviewer({ id, reviewerIds }: Hazard, actor: Actor): Promise<void> {
    const reviews = await this.record.reviews(id);
    const reviewers = [
      ...reviewerIds,
      ...reviews.flatMap((review) => [...review.reviewerIds, review.submittedFor, review.countersignedFor]),
    ];
    if (!selvesOf(actor).some((self) => reviewers.includes(self))) return;
    throw new ClosureError(
      'CLOSING_REVIEWER',
      'Whoever reviewed the case cannot sign its closing. Let another sign.',
    );
  }

  private async openRole(hazard: Hazard): Promise<ClosingRole | undefined> {
    const task = await this.steps.openTask(hazard, element);
    if (!task) return undefined;
    const role = task.roles.join(' ');
    if (isClosingRole(role)) return role;
    throw new ClosureError('CLOSING_ROLE_UNKNOWN', `${role} signs no strike-off. Correct the signers.`);
  }

  private async sign(hazard: Hazard, role: ClosingRole, actor: Actor, input: SignClosing): Promise<void> {
    const { round, signatures } = await this.signatures.openRound(hazard.id);
    const selves: readonly (string | null)[] = selvesOf(actor);
    const before = signatures.find(
      ({ signedBy, signedFor }) => selves.includes(signedBy) || selves.includes(signedFor),
    );
    if (before) {
      throw new ClosureError(
        'CLOSING_TWO_ROLES',
        `You signed for ${before.role} already; one person signs for one role. Somebody else signs for ${role}.`,
        { signedFor: before.role, role },
      );
    }
    const { decision, opinion = null, signatureEvidenceId = null } = input;
    await this.signatures.add(hazard, {
      round,
      role,
      decision,
      opinion,
      signatureEvidenceId,
      signedBy: actor.accountId,
      signedFor: actor.onBehalfOf ?? null,
      at: this.cases.now(),
    });
  }
}
