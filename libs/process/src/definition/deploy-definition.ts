import { type Actor, CommandScope, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import type { WorkflowFiles } from './definition-proof';
import { DefinitionRegistry } from './definition-registry';

/** A workflow to be deployed. */
export interface DeployDefinitionInput extends WorkflowFiles {
  /** Keys of definitions deployed right after it that it may call. @default none */
  readonly alongside?: readonly string[];
}

/** Which version the file is now. */
export interface DeployedDefinition {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

/** Makes a workflow file runnable. Workflows belong to the whole installation, so only who may act everywhere may do it. */
@UseCaseHandler('definition.deploy', { redact: ['xml', 'pack', 'policies'] })
export class DeployDefinition implements UseCase<DeployDefinitionInput, DeployedDefinition> {
  constructor(
    private readonly scope: CommandScope,
    private readonly definitions: DefinitionRegistry,
  ) {}

  /** @throws DefinitionRefusedError with all findings */
  async execute(actor: Actor, { alongside, ...files }: DeployDefinitionInput): Promise<DeployedDefinition> {
    const { id, key, version, hash } = await this.definitions.deploy(files, actor.accountId, alongside);
    this.scope.about({ type: 'definition', id, jurisdiction: '' });
    this.scope.note('definition', { key, version, hash });
    return { id, key, version };
  }
}
