import { Injectable } from '@nestjs/common';
import { PermissionPolicy } from '@bihuan/kernel';
import { legalProfiles, ruleBook } from '@bihuan/rules';
import { type Catalogue, packCatalogue } from '../proof/catalogue';
import { type DeploymentReport, prove } from '../proof/report';
import { Handlers } from '../runtime/handlers';
import { Lanes } from '../runtime/lanes';
import { OwnRules } from '../rule/own/own-rules';
import { UseCaseRegistry } from '../task/use-case-registry';

/** A workflow as it is handed in. */
export interface WorkflowFiles {
  /** BPMN 2.0. */
  readonly xml: string;
  /** Text of `pack.yaml`: which variables there are from the start, and which ones elements set. @default not checked */
  readonly pack?: string;
  /** Text of `policies.yaml`: what every run has to keep. @default none */
  readonly policies?: string;
}

/** Proves workflows against what exists in this installation. */
@Injectable()
export class DefinitionProof {
  constructor(
    private readonly lanes: Lanes,
    private readonly handlers: Handlers,
    private readonly useCases: UseCaseRegistry,
    private readonly permissions: PermissionPolicy,
    private readonly ownRules: OwnRules,
  ) {}

  /** Inside a unit of work. @param definitions keys of the definitions that may be called */
  async prove(
    { xml, pack, policies }: WorkflowFiles,
    definitions: readonly string[],
  ): Promise<DeploymentReport> {
    const installed = await this.installed();
    const catalogue = { ...installed, definitions, ...(pack !== undefined && packCatalogue(pack)) };
    return prove(xml, { catalogue, lanes: this.lanes.all, ...(policies !== undefined && { policies }) });
  }

  /** A rule whose facts nobody knows here is as good as none. */
  private async installed(): Promise<Catalogue> {
    const roles = this.permissions.roles();
    const own = await this.ownRules.latest();
    return {
      ...(roles && { roles }),
      handlers: this.handlers.taskNames(),
      rules: [
        ...ruleBook.list().filter(({ code }) => this.handlers.facts(code)),
        ...own.map(({ code, name }) => ({ code, name, variants: [] })),
      ],
      legalClocks: legalProfiles.flatMap(({ clocks }) => clocks.map(({ code }) => code)),
      commands: this.useCases.names(),
    };
  }
}
