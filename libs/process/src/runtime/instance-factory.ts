import { Injectable } from '@nestjs/common';
import { newId } from '@bihuan/kernel';
import { DefinitionRegistry } from '../definition/definition-registry';
import { Instance } from '../instance/instance.entity';
import type { ProcessSubject } from '../instance/process-subject';
import type { Variables } from '../lane/process-lane';
import { LiveInstance } from './live-instance';
import { definitionSuspended } from './refusals';

/** What a new instance begins with. */
export interface InstanceSeed {
  readonly key: string;
  /** @default the latest */
  readonly version?: number;
  readonly subject: ProcessSubject;
  readonly variables: Variables;
  readonly legalProfile: { readonly id: string; readonly version: number };
  readonly now: Date;
  /** @default none */
  readonly businessKey?: string | undefined;
  /** The instance it belongs to. @default none */
  readonly parent?: Pick<Instance, 'id' | 'rootId'> &
    Partial<Pick<Instance, 'suspendedAt' | 'suspendedBy' | 'suspensionReason' | 'suspendedWith'>>;
  /** The call of the parent that waits for it. @default none */
  readonly parentExecutionId?: string;
}

/** Makes instances that have not made their first step yet. */
@Injectable()
export class InstanceFactory {
  constructor(private readonly definitions: DefinitionRegistry) {}

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` */
  async create(seed: InstanceSeed): Promise<LiveInstance> {
    const { key, version: wanted, subject, variables, legalProfile, now, parent, parentExecutionId } = seed;
    const definition = await this.definitions.get(key, wanted);
    if (definition.suspendedAt) throw definitionSuspended(definition);
    const { id: definitionId, version: definitionVersion } = definition;
    const id = newId();
    const row = Object.assign(new Instance(), {
      id,
      definitionId,
      key,
      definitionVersion,
      subjectType: subject.type,
      subjectId: subject.id,
      jurisdiction: subject.jurisdiction,
      enterpriseId: subject.enterpriseId,
      parentId: parent?.id ?? null,
      parentExecutionId: parentExecutionId ?? null,
      rootId: parent?.rootId ?? id,
      businessKey: seed.businessKey ?? null,
      status: 'RUNNING',
      snapshot: null,
      variables,
      inherited: parentExecutionId === undefined ? null : variables,
      waits: [],
      standing: [],
      historySeq: 0,
      legalProfileId: legalProfile.id,
      legalProfileVersion: legalProfile.version,
      // What a suspended instance starts by a change made by hand waits with it.
      suspendedAt: parent?.suspendedAt ?? null,
      suspendedBy: parent?.suspendedBy ?? null,
      suspensionReason: parent?.suspensionReason ?? null,
      suspendedWith: parent?.suspendedWith ?? null,
      restartOf: null,
      restartedAs: null,
      passes: null,
      version: 1,
      startedAt: now,
      endedAt: null,
    } satisfies Partial<Instance>);
    return new LiveInstance(row, await this.definitions.compiled(definitionId), true);
  }
}
