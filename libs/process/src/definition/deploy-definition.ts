import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import type { WorkflowFiles } from './definition-proof';
import { DefinitionRegistry } from './definition-registry';

/** A workflow to be deployed. */
export interface DeployDefinitionInput extends WorkflowFiles {
  /** Keys of definitions deployed right after it that it may call. @default none */
  readonly alongside?: readonly string[];
  /** Place it is for, with everything below. @default '', the whole installation */
  readonly jurisdiction?: string;
  /** Key of a workflow of the product it can stand in for. @default none */
  readonly variantOf?: string;
}

/** Which version the file is now. */
export interface DeployedDefinition {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

/** Makes a workflow file runnable: for a place, by who may deploy there; for the whole installation, by who may everywhere. */
@UseCaseHandler('definition.deploy', { redact: ['xml', 'pack', 'policies'] })
export class DeployDefinition implements UseCase<DeployDefinitionInput, DeployedDefinition> {
  constructor(
    private readonly scope: CommandScope,
    private readonly definitions: DefinitionRegistry,
  ) {}

  /** @throws DefinitionRefusedError with all findings */
  async execute(
    { accountId }: Actor,
    { alongside, jurisdiction = '', variantOf, ...files }: DeployDefinitionInput,
  ): Promise<DeployedDefinition> {
    const deployment = { accountId, alongside, jurisdiction, variantOf };
    const { id, key, version, hash } = await this.definitions.deploy(files, deployment);
    this.scope.about({ type: 'definition', id, jurisdiction });
    this.scope.note('definition', { key, version, hash });
    return { id, key, version };
  }
}
