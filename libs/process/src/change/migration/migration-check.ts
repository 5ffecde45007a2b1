import { Injectable } from '@nestjs/common';
import { type Actor, Clock, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { DefinitionRegistry } from '../../definition/definition-registry';
import { Instance } from '../../instance/instance.entity';
import type { Finding } from '../../lane/definition-refused.error';
import { ProcessError } from '../../lane/process-error';
import type { ProofFinding } from '../../proof/finding';
import { LiveInstance } from '../../runtime/live-instance';
import { Operation } from '../../runtime/operation';
import { Candidates, type InstanceChoice } from './candidates';
import type { MigrationInstruction, MigrationPlan } from './migration-plan';
import { Mover } from './mover';
import { Plans } from './plans';
import { stepFails } from './reasons';

/** Instances one check looks at. */
const mostChecked = 200;

/** A plan with everything filled in, and what is wrong with it. */
export interface SuggestedPlan {
  readonly plan: MigrationPlan;
  /** Pairs that cannot stand for each other; an instance that stands there would be refused. */
  readonly findings: readonly Finding[];
  /** Elements of the source that nothing stands for. */
  readonly unmapped: readonly { readonly id: string; readonly type: string; readonly name: string | null }[];
}

/** What would become of one instance. */
export interface MigrationVerdict {
  readonly instanceId: string;
  readonly accepted: boolean;
  /** Why not, with the run that shows it. */
  readonly findings: readonly ProofFinding[];
}

/** What would become of a migration. */
export interface MigrationCheck {
  /** What is wrong with the plan itself; then no instance was looked at. */
  readonly findings: readonly Finding[];
  readonly accepted: number;
  readonly refused: number;
  /** The first 200 instances. */
  readonly items: readonly MigrationVerdict[];
}

/** Says what migrations would do. Stores nothing. */
@Injectable()
export class MigrationChecks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly clock: Clock,
    private readonly definitions: DefinitionRegistry,
    private readonly plans: Plans,
    private readonly candidates: Candidates,
    private readonly mover: Mover,
  ) {}

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND`, `CHANGE_UNSUPPORTED` */
  suggest(actor: Actor, plan: MigrationPlan): Promise<SuggestedPlan> {
    return this.reading.run(actor, 'migration.read', async () => {
      const { lane, mapping, findings } = await this.plans.read(plan);
      const unfit = lane.compare(mapping);
      const wrong = new Set(unfit.map(({ elementId }) => elementId));
      const fit = [...mapping.elements].filter(([source]) => !wrong.has(source));
      const instructions: MigrationInstruction[] = fit.map(([source, target]) => ({ source, target }));
      const unmapped = [...mapping.source.elements.values()].filter(({ id }) => !mapping.elements.has(id));
      return {
        plan: { ...plan, instructions },
        findings: [...findings.filter((finding) => !unfit.some((one) => isSame(one, finding))), ...unfit],
        unmapped: unmapped.map(({ id, type, name = null }) => ({ id, type, name })),
      };
    });
  }

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND`, `CHANGE_UNSUPPORTED`, `INSTANCE_NOT_FOUND` */
  check(actor: Actor, plan: MigrationPlan, choice: InstanceChoice): Promise<MigrationCheck> {
    return this.reading.run(actor, 'migration.read', async () => {
      const read = await this.plans.read(plan);
      if (read.findings.length > 0) return { findings: read.findings, accepted: 0, refused: 0, items: [] };
      const chosen = await this.candidates.find(actor, plan.sourceDefinitionId, choice, mostChecked);
      const operation = new Operation(this.clock.now(), true);
      const items: MigrationVerdict[] = [];
      for (const { id } of chosen) {
        const live = await this.live(id);
        const findings = await this.findings(() =>
          this.mover.attempt(operation, live, read, plan.targetDefinitionId),
        );
        items.push({ instanceId: id, accepted: findings.length === 0, findings });
      }
      const accepted = items.filter((item) => item.accepted).length;
      return { findings: [], accepted, refused: items.length - accepted, items };
    });
  }

  private async findings(
    attempt: () => Promise<{ readonly findings: readonly ProofFinding[] }>,
  ): Promise<readonly ProofFinding[]> {
    try {
      return (await attempt()).findings;
    } catch (error) {
      if (!(error instanceof ProcessError)) throw error;
      return [stepFails(error.message)];
    }
  }

  private async live(id: string): Promise<LiveInstance> {
    const row = await this.work.manager
      .createQueryBuilder(Instance, 'instance')
      .addSelect(['instance.snapshot', 'instance.passes'])
      .where('instance.id = :id', { id })
      .getOneOrFail();
    return new LiveInstance(row, await this.definitions.compiled(row.definitionId), false);
  }
}

function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.elementId === b.elementId;
}
