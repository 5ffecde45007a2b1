import { Injectable } from '@nestjs/common';
import { newId } from '@bihuan/kernel';
import { DefinitionRegistry } from '../definition/definition-registry';
import { Instance } from '../instance/instance.entity';
import type { ProcessSubject } from '../instance/process-subject';
import type { Variables } from '../lane/process-lane';
import { LiveInstance } from './live-instance';

/** What a new instance begins with. */
export interface InstanceSeed {
  readonly key: string;
  /** @default the latest */
  readonly version?: number;
  readonly subject: ProcessSubject;
  readonly variables: Variables;
  readonly legalProfile: { readonly id: string; readonly version: number };
  readonly now: Date;
  /** The instance it belongs to. @default none */
  readonly parent?: { readonly id: string; readonly rootId: string };
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
    const { id: definitionId, version: definitionVersion } = await this.definitions.get(key, wanted);
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
      status: 'RUNNING',
      snapshot: null,
      variables,
      inherited: parentExecutionId === undefined ? null : variables,
      waits: [],
      historySeq: 0,
      legalProfileId: legalProfile.id,
      legalProfileVersion: legalProfile.version,
      version: 1,
      startedAt: now,
      endedAt: null,
    } satisfies Partial<Instance>);
    return new LiveInstance(row, await this.definitions.compiled(definitionId), true);
  }
}
