import { readDefinition } from '../check/read-definition';
import { namesOf } from '../model/model';
import { compiledSet } from './element-set';
import type { Program } from './program';
import { ProgramBuilder } from './program-builder';

/** Parses once, links once. @throws DefinitionRefusedError */
export async function compile(xml: string): Promise<Program> {
  const { process, elements } = await readDefinition(xml, compiledSet);
  const builder = new ProgramBuilder(elements);
  const body = builder.build(process);
  for (const node of builder.nodes.values()) Object.freeze(node);
  return Object.freeze({
    lane: 'compiled',
    key: process.id ?? '',
    ...namesOf(process),
    elements,
    nodes: builder.nodes,
    body,
    hasConditions: [...elements.values()].some(({ condition }) => condition !== undefined),
  });
}
