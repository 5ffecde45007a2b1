import { Injectable } from '@nestjs/common';
import { type Actor, ReadAccess, UnitOfWork } from '@bihuan/kernel';
import { Definition } from '../../definition/definition.entity';
import { parseModel } from '../../lane/model/model';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import type { AttributeChange, DefinitionDifference } from './definition-diff.dto';
import { type WrittenElement, writtenElements } from './written-elements';

/** Says what one version of a workflow has made of another. */
@Injectable()
export class DefinitionDiff {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reading: ReadAccess,
  ) {}

  /** @throws ProcessRuntimeError `DEFINITION_NOT_FOUND` */
  async between(actor: Actor, id: string, otherId: string): Promise<DefinitionDifference> {
    const [before, after] = await this.reading.run(
      actor,
      'definition.read',
      async () => [await this.find(id), await this.find(otherId)] as const,
    );
    const old = writtenElements(await parseModel(before.xml));
    const young = writtenElements(await parseModel(after.xml));
    return {
      before: { id: before.id, key: before.key, version: before.version },
      after: { id: after.id, key: after.key, version: after.version },
      added: [...young.values()].filter((element) => !old.has(element.id)).map(named),
      removed: [...old.values()].filter((element) => !young.has(element.id)).map(named),
      changed: [...young.values()].flatMap((element) => {
        const changes = changesOf(old.get(element.id) ?? element, element);
        return changes.length === 0 ? [] : [{ ...named(element), changes }];
      }),
      packChanged: before.pack !== after.pack,
      policiesChanged: before.policies !== after.policies,
    };
  }

  private async find(id: string): Promise<Definition> {
    const definition = await this.work.manager.findOne(Definition, {
      where: { id },
      select: { id: true, key: true, version: true, xml: true, pack: true, policies: true },
    });
    if (definition) return definition;
    throw new ProcessRuntimeError(
      'DEFINITION_NOT_FOUND',
      'There is no such definition. Search for it again.',
      { details: { id } },
    );
  }
}

function named({ id, type, name }: WrittenElement): Pick<WrittenElement, 'id' | 'type' | 'name'> {
  return { id, type, name };
}

function changesOf(old: WrittenElement, young: WrittenElement): AttributeChange[] {
  return [...new Set([...old.attributes.keys(), ...young.attributes.keys()])].flatMap((attribute) => {
    const before = old.attributes.get(attribute) ?? null;
    const after = young.attributes.get(attribute) ?? null;
    return before === after ? [] : [{ attribute, before, after }];
  });
}
