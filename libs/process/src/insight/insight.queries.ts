import { Injectable } from '@nestjs/common';
import { type Actor, Clock, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { Definition } from '../definition/definition.entity';
import { Instance } from '../instance/instance.entity';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import type {
  DefinitionDurations,
  DefinitionFlows,
  DefinitionTokens,
  ElementDuration,
  ElementTokens,
  FlowFrequency,
  InstancePath,
  PathRequest,
  PathStop,
  PeriodRequest,
} from './insight.dto';
import { durations, flows, openTokens, path } from './insight-sql';
import { periodOf } from './period';

/** Counts what the instances of a definition do and did, as far as the actor may see them. */
@Injectable()
export class InsightQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
    private readonly clock: Clock,
  ) {}

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` */
  async tokens(actor: Actor, definitionId: string): Promise<DefinitionTokens> {
    const at = this.clock.now();
    return { at, items: await this.count<ElementTokens>(actor, definitionId, openTokens, [at]) };
  }

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND`; PeriodInvalidError */
  async durations(actor: Actor, definitionId: string, request: PeriodRequest): Promise<DefinitionDurations> {
    const { from, to } = periodOf(request, this.clock.now());
    return {
      from,
      to,
      items: await this.count<ElementDuration>(actor, definitionId, durations, [from, to]),
    };
  }

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND`; PeriodInvalidError */
  async flows(actor: Actor, definitionId: string, request: PeriodRequest): Promise<DefinitionFlows> {
    const { from, to } = periodOf(request, this.clock.now());
    return { from, to, items: await this.count<FlowFrequency>(actor, definitionId, flows, [from, to]) };
  }

  /** @throws ProcessRuntimeError `INSTANCE_NOT_FOUND` */
  path(actor: Actor, instanceId: string, { after = 0, limit = 500 }: PathRequest): Promise<InstancePath> {
    return this.reading.run(actor, 'instance.read', async () => {
      const { manager } = this.work;
      if (!(await manager.existsBy(Instance, { id: instanceId }))) {
        throw new ProcessRuntimeError(
          'INSTANCE_NOT_FOUND',
          'There is no such process instance. Search for it again.',
        );
      }
      const stops = await manager.query<PathStop[]>(path, [instanceId, after, limit + 1]);
      const items = stops.slice(0, limit);
      return { items, next: stops.length > limit ? (items.at(-1)?.seq ?? null) : null };
    });
  }

  private count<Row>(
    actor: Actor,
    definitionId: string,
    sql: string,
    moments: readonly Date[],
  ): Promise<Row[]> {
    return this.reading.run(actor, 'instance.read', async () => {
      const { manager } = this.work;
      if (!(await manager.existsBy(Definition, { id: definitionId }))) {
        throw new ProcessRuntimeError(
          'DEFINITION_NOT_FOUND',
          'There is no such definition. Search for it again.',
        );
      }
      return manager.query<Row[]>(sql, [definitionId, ...moments]);
    });
  }
}
