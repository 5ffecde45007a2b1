import { EvidenceKind, EvidenceShelf } from '@bihuan/evidence';
import { type Actor, Clock, newId, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { ProcessRuntime } from '@bihuan/process';
import type { ClosingRole } from '@bihuan/rules';
import { HazardCases, subjectOf } from '../hazard/hazard-cases';
import type { HazardReference } from '../hazard/hazard.dto';
import type { Hazard } from '../hazard/hazard.entity';
import { hazardResource } from '../hazard/hazard-resource';
import { GateVerdicts } from '../review/gate-verdicts';
import { RectificationRecord } from '../review/rectification-record';
import { ClosingSignature } from './closing-signature.entity';
import { ClosingSignatures } from './closing-signatures';
import { SignClosing } from './closure.dto';
import { ClosureError } from './closure.errors';
import type { ClosingHazard } from './closure-resource';
import { isClosingRole } from './closure.rules';

/** Signs the strike-off form, or refuses to; one after another in the order the level asks for. */
@UseCaseHandler('closure.sign', { input: SignClosing })
export class SignClosingUseCase implements UseCase<SignClosing & HazardReference, ClosingHazard> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly cases: HazardCases,
    private readonly record: RectificationRecord,
    private readonly signatures: ClosingSignatures,
    private readonly evidence: EvidenceShelf,
    private readonly gates: GateVerdicts,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(actor: Actor, input: SignClosing & HazardReference): Promise<ClosingHazard> {
    const hazard = await this.cases.lock(input.hazardId, ['CLOSE_PENDING']);
    if (input.decision === 'REFUSE' && input.opinion === undefined) {
      throw new ClosureError('REFUSAL_UNEXPLAINED', 'Say in `opinion` what has to be done before you sign.');
    }
    await this.requireNoReviewer(hazard, actor);
    const open = await this.openRole(hazard.id);
    if (open) await this.sign(hazard, open, actor, input);
    await this.runtime.complete(actor, {
      subjectId: hazard.id,
      elementId: 'closure.sign',
      output: { closingRefused: input.decision === 'REFUSE' },
    });
    return { ...hazardResource(hazard), gate: await this.gates.now(hazard.id, 'STRIKE_OFF') };
  }

  private async requireNoReviewer({ id, reviewerIds }: Hazard, { accountId }: Actor): Promise<void> {
    const reviews = await this.record.reviews(id);
    const reviewers = [...reviewerIds, ...reviews.flatMap((review) => review.reviewerIds)];
    if (!reviewers.includes(accountId)) return;
    throw new ClosureError(
      'CLOSING_REVIEWER',
      'Whoever reviewed the case cannot sign its closing. Let another sign.',
    );
  }

  /** The role whose turn it is; undefined when nobody's is, and the runtime then says where the case stands. */
  private async openRole(subjectId: string): Promise<ClosingRole | undefined> {
    const tasks = await this.runtime.openTasks({ subjectId });
    const task = tasks.find(({ elementId }) => elementId === 'closure.sign');
    if (!task) return undefined;
    if (isClosingRole(task.role)) return task.role;
    throw new ClosureError(
      'CLOSING_ROLE_UNKNOWN',
      `${task.role} signs no strike-off. Correct the list of signers.`,
    );
  }

  private async sign(hazard: Hazard, role: ClosingRole, actor: Actor, input: SignClosing): Promise<void> {
    const { id: hazardId, jurisdiction, enterpriseId } = hazard;
    const { round, signatures } = await this.signatures.openRound(hazardId);
    const before = signatures.find(({ signedBy }) => signedBy === actor.accountId);
    if (before) {
      throw new ClosureError(
        'CLOSING_TWO_ROLES',
        `You signed for ${before.role} already; one person signs for one role. Somebody else signs for ${role}.`,
        { signedFor: before.role, role },
      );
    }
    const { decision, opinion = null, signatureEvidenceId = null } = input;
    if (signatureEvidenceId) {
      await this.evidence.attach([signatureEvidenceId], subjectOf(hazard), { kind: EvidenceKind.SIGNATURE });
    }
    await this.work.manager.insert(ClosingSignature, {
      id: newId(),
      hazardId,
      round,
      role,
      decision,
      opinion,
      signatureEvidenceId,
      signedBy: actor.accountId,
      at: this.clock.now(),
      jurisdiction,
      enterpriseId,
    });
  }
}
