import { Injectable } from '@nestjs/common';
import { DefinitionRegistry } from '../../definition/definition-registry';
import type { Finding } from '../../lane/definition-refused.error';
import { canChange, type ChangingLane, type Mapping } from '../../lane/changing-lane';
import { Lanes } from '../../runtime/lanes';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import { changeUnsupported } from '../change-refused';
import { complete, contradictions, type MigrationPlan } from './migration-plan';

/** A plan that a lane can carry out. */
export interface ReadPlan {
  readonly lane: ChangingLane;
  readonly mapping: Mapping;
  /** What is wrong with it, whatever the instances do. */
  readonly findings: readonly Finding[];
}

/** Reads plans against the definitions they name. */
@Injectable()
export class Plans {
  constructor(
    private readonly definitions: DefinitionRegistry,
    private readonly lanes: Lanes,
  ) {}

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND`, `CHANGE_UNSUPPORTED` */
  async read(plan: MigrationPlan): Promise<ReadPlan> {
    const source = await this.definitions.compiled(plan.sourceDefinitionId);
    const target = await this.definitions.compiled(plan.targetDefinitionId);
    const lane = this.lanes.named(source.lane);
    if (!canChange(lane) || target.lane !== lane.name) {
      throw changeUnsupported(canChange(lane) ? target.lane : lane.name);
    }
    const mapping = complete(plan, source, target);
    const other = source.key === target.key ? [] : [otherWorkflow];
    // What only equal ids suggest matters for the instances that stand there, and is their result.
    const written = new Set(plan.instructions.map((instruction) => instruction.source));
    const wrong = lane.compare(mapping).filter(({ elementId }) => written.has(elementId ?? ''));
    return { lane, mapping, findings: [...other, ...contradictions(plan), ...wrong] };
  }

  /** @throws ProcessRuntimeError `MIGRATION_INVALID` with all findings */
  async valid(plan: MigrationPlan): Promise<ReadPlan> {
    const read = await this.read(plan);
    const [first] = read.findings;
    if (!first) return read;
    throw new ProcessRuntimeError(
      'MIGRATION_INVALID',
      `Mend the plan${first.elementId === undefined ? '' : ` at <${first.elementId}>`}: ${first.problem.en} ${first.remedy.en}`,
      { details: { findings: read.findings } },
    );
  }
}

const otherWorkflow: Finding = {
  rule: 'other-workflow',
  problem: {
    zh: '两个定义不是同一流程的版本。',
    en: 'The two definitions are not versions of the same workflow.',
  },
  remedy: {
    zh: '选择同一流程的另一版本；换流程请取消后另行启动。',
    en: 'Choose another version of the same workflow; to change the workflow, cancel and start anew.',
  },
};
