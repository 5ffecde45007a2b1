import {
  type Actor,
  CommandScope,
  EnterpriseDirectory,
  isWithin,
  newId,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { Beginnings } from '../definition/beginnings';
import type { Definition } from '../definition/definition.entity';
import { DefinitionRegistry } from '../definition/definition-registry';
import { subjectOf } from '../runtime/live-instance';
import { ProcessRuntime } from '../runtime/process-runtime';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { ReservedVariables } from '../task/reserved-variables';
import type { BeginInstanceRequest } from './instance.dto';

/** The instance that was begun. */
export interface BegunInstance {
  readonly id: string;
}

/** Begins a workflow of an organiser's own, which is about itself: nothing of the domain stands behind it. */
@UseCaseHandler('instance.begin')
export class BeginInstance implements UseCase<BeginInstanceRequest, BegunInstance> {
  constructor(
    private readonly scope: CommandScope,
    private readonly runtime: ProcessRuntime,
    private readonly definitions: DefinitionRegistry,
    private readonly beginnings: Beginnings,
    private readonly reserved: ReservedVariables,
    private readonly enterprises: EnterpriseDirectory,
  ) {}

  /**
   * @throws ProcessRuntimeError `DEFINITION_NOT_FOUND`, `DEFINITION_BEGINS_OTHERWISE`, `DEFINITION_OUT_OF_PLACE`,
   * `DEFINITION_SUSPENDED`, `ENTERPRISE_OUT_OF_PLACE`, `OUTPUT_RESERVED`
   */
  async execute(_actor: Actor, request: BeginInstanceRequest): Promise<BegunInstance> {
    const { businessKey, variables = {} } = request;
    const definition = await this.definitions.get(request.key);
    const { id, key, version, jurisdiction: home } = definition;
    const { enterpriseId = null } = request;
    const belongs = enterpriseId === null ? undefined : await this.enterprises.find(enterpriseId);
    const jurisdiction = request.jurisdiction ?? belongs?.jurisdiction ?? home;
    this.scope.about({ type: 'definition', id, jurisdiction });
    if (!isWithin(home, jurisdiction)) {
      throw new ProcessRuntimeError(
        'DEFINITION_OUT_OF_PLACE',
        `This workflow was deployed for ${home}. Begin it there or below.`,
        { details: { jurisdiction: home } },
      );
    }
    if (enterpriseId !== null && !(belongs && isWithin(jurisdiction, belongs.jurisdiction)))
      throw outOfPlace(enterpriseId, jurisdiction);
    await this.refuseOther(definition);
    await this.reserved.refuseIn(id, variables);
    const instance = await this.runtime.start({
      ...{ key, version, variables },
      // Where the enterprise is, its own officers are: the task is theirs, not that of the whole county.
      subject: {
        type: 'process',
        id: newId(),
        jurisdiction: belongs?.jurisdiction ?? jurisdiction,
        enterpriseId,
      },
      ...(businessKey !== undefined && { businessKey }),
    });
    this.scope.about(subjectOf(instance));
    return { id: instance.id };
  }

  private async refuseOther(definition: Definition): Promise<void> {
    const { by, name } = await this.beginnings.of(definition);
    if (by === 'HAND') return;
    const { key } = definition;
    throw new ProcessRuntimeError(
      'DEFINITION_BEGINS_OTHERWISE',
      by === 'SUBJECT'
        ? `${key} is begun by what it is about: register the hazard, plan the inspection or publish the campaign.`
        : `${key} begins by its start event (${by} ${name ?? ''}). Send that, or let it come.`,
      { details: { key, by, name } },
    );
  }
}

/** The same for one that does not exist: whose enterprises there are elsewhere is not for everybody. */
function outOfPlace(enterpriseId: string, jurisdiction: string): ProcessRuntimeError {
  return new ProcessRuntimeError(
    'ENTERPRISE_OUT_OF_PLACE',
    `There is no such enterprise at or below ${jurisdiction || 'the places you reach'}. Choose one that belongs there.`,
    { details: { enterpriseId, jurisdiction } },
  );
}
