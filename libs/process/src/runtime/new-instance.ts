import type { Definition } from '../definition/definition.entity';
import { Instance } from '../instance/instance.entity';
import type { ProcessSubject } from '../instance/process-subject';
import type { Variables } from '../lane/process-lane';

/** What a new instance begins with. */
export interface InstanceSeed {
  readonly id: string;
  readonly definition: Definition;
  readonly subject: ProcessSubject;
  readonly variables: Variables;
  readonly legalProfile: { readonly id: string; readonly version: number };
  readonly now: Date;
}

/** The row of an instance that has not made its first step. */
export function newInstance({
  id,
  definition,
  subject,
  variables,
  legalProfile,
  now,
}: InstanceSeed): Instance {
  return Object.assign(new Instance(), {
    id,
    definitionId: definition.id,
    key: definition.key,
    definitionVersion: definition.version,
    subjectType: subject.type,
    subjectId: subject.id,
    jurisdiction: subject.jurisdiction,
    enterpriseId: subject.enterpriseId,
    parentId: null,
    parentExecutionId: null,
    rootId: id,
    status: 'RUNNING',
    snapshot: null,
    variables,
    inherited: null,
    waits: [],
    historySeq: 0,
    legalProfileId: legalProfile.id,
    legalProfileVersion: legalProfile.version,
    version: 1,
    startedAt: now,
    endedAt: null,
  } satisfies Partial<Instance>);
}
