import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { DefinitionRegistry } from '../definition/definition-registry';
import { Instance } from '../instance/instance.entity';
import type { Variables } from '../lane/process-lane';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';

/** Keeps clients from sending what only the product may say: the verdicts of rules, and the pinned versions. */
@Injectable()
export class ReservedVariables {
  constructor(
    private readonly work: UnitOfWork,
    private readonly definitions: DefinitionRegistry,
  ) {}

  /** @throws ProcessRuntimeError `OUTPUT_RESERVED` */
  async refuse(instanceId: string, output: Variables): Promise<void> {
    const { definitionId } = await this.work.manager.findOneByOrFail(Instance, { id: instanceId });
    await this.refuseIn(definitionId, output);
  }

  /** The same for an instance that is about to begin. @throws ProcessRuntimeError `OUTPUT_RESERVED` */
  async refuseIn(definitionId: string, output: Variables): Promise<void> {
    const { elements } = await this.definitions.compiled(definitionId);
    const reserved = new Set([
      'pinned',
      ...[...elements.values()].map(({ attributes }) => attributes.result),
    ]);
    const taken = Object.keys(output).filter((name) => reserved.has(name));
    if (taken.length === 0) return;
    throw new ProcessRuntimeError(
      'OUTPUT_RESERVED',
      `Leave these variables out, only the product sets them: ${taken.join(', ')}.`,
      {
        details: { variables: taken },
      },
    );
  }
}
