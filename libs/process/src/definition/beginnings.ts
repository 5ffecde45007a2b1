import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { UnitOfWork } from '@bihuan/kernel';
import { StartEvent } from '../start/start-event.entity';
import { Definition } from './definition.entity';
import { Promises } from './promises';

/** How instances of a version begin. */
export interface DefinitionBeginning {
  /**
   * `HAND`: by whoever may, see `POST /instances`. `SUBJECT`: by what it is about, as the workflows of the product and
   * their variants do. `MESSAGE`, `SIGNAL`, `TIMER`: by its start event. `NEWER_VERSION`: not any more.
   */
  readonly by: 'HAND' | 'SUBJECT' | 'MESSAGE' | 'SIGNAL' | 'TIMER' | 'NEWER_VERSION';
  /** Name of the message or signal. */
  readonly name: string | null;
}

const kinds = { message: 'MESSAGE', signal: 'SIGNAL', timer: 'TIMER' } as const;

/** Tells how instances begin. */
@Injectable()
export class Beginnings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly promises: Promises,
  ) {}

  async of(definition: Definition): Promise<DefinitionBeginning> {
    const { manager } = this.work;
    const { id, key, version } = definition;
    if (await manager.existsBy(Definition, { key, version: MoreThan(version) }))
      return { by: 'NEWER_VERSION', name: null };
    const start = await manager.findOneBy(StartEvent, { definitionId: id });
    if (start) return { by: kinds[start.kind], name: start.name };
    return { by: (await this.promises.bind(definition)) ? 'SUBJECT' : 'HAND', name: null };
  }
}
