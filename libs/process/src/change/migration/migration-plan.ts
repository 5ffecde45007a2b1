import type { Finding } from '../../lane/definition-refused.error';
import type { Mapping } from '../../lane/changing-lane';
import type { CompiledDefinition } from '../../lane/process-lane';

/** What one element of the old version becomes. */
export interface MigrationInstruction {
  readonly source: string;
  /** Null: nothing stands for it; who waits there is refused, and an event that only accompanies something is dropped. */
  readonly target: string | null;
}

/** From which version to which, and what stands for what. */
export interface MigrationPlan {
  readonly sourceDefinitionId: string;
  readonly targetDefinitionId: string;
  /** Elements that are not listed are mapped to the one of the same id and type, if there is one. */
  readonly instructions: readonly MigrationInstruction[];
  /** `keep` leaves the moments of open timers, `recalculate` evaluates them anew. */
  readonly timers: 'keep' | 'recalculate';
}

/** The plan with everything filled in that equal ids and types tell. */
export function complete(
  { instructions, timers }: Pick<MigrationPlan, 'instructions' | 'timers'>,
  source: CompiledDefinition,
  target: CompiledDefinition,
): Mapping {
  const written = new Set(instructions.map((instruction) => instruction.source));
  const taken = new Set(instructions.map((instruction) => instruction.target));
  const elements = new Map(
    [...source.elements.values()].flatMap(({ id, type }) =>
      !written.has(id) && !taken.has(id) && target.elements.get(id)?.type === type ? [[id, id] as const] : [],
    ),
  );
  for (const instruction of instructions)
    if (instruction.target !== null) elements.set(instruction.source, instruction.target);
  return { source, target, elements, recalculateTimers: timers === 'recalculate' };
}

/** What is wrong with a plan whatever the instances do, beside what {@link ChangingLane.compare} finds. */
export function contradictions({ instructions }: Pick<MigrationPlan, 'instructions'>): Finding[] {
  const seen = new Set<string>();
  return instructions.flatMap(({ source }) => {
    if (!seen.has(source)) {
      seen.add(source);
      return [];
    }
    return [{ ...twice, elementId: source }];
  });
}

/** The plan that leads back; undefined when two elements became one, so that nobody could tell them apart. */
export function inverse(plan: MigrationPlan, mapping: Mapping): MigrationPlan | undefined {
  const targets = [...mapping.elements.values()];
  if (new Set(targets).size < targets.length) return undefined;
  const back = new Map([...mapping.elements].map(([from, to]) => [to, from]));
  // What the new version has added has nothing to go back to, though the old one may have the same id.
  const added = [...mapping.target.elements.keys()].filter((id) => !back.has(id));
  return {
    sourceDefinitionId: plan.targetDefinitionId,
    targetDefinitionId: plan.sourceDefinitionId,
    instructions: [
      ...[...back].map(([source, target]) => ({ source, target })),
      ...added.map((source) => ({ source, target: null })),
    ],
    timers: 'keep',
  };
}

const twice: Omit<Finding, 'elementId'> = {
  rule: 'mapped-twice',
  problem: { zh: '方案中同一元素出现了两次。', en: 'The plan maps this element twice.' },
  remedy: { zh: '只保留一条。', en: 'Keep one of the two.' },
};
