import { flowElements, type ModelElement, type ParsedModel, typeOf, written } from '../../lane/model/model';

/** An element as the file writes it. */
export interface WrittenElement {
  readonly id: string;
  readonly type: string;
  readonly name: string | null;
  /** Everything written in it, by path; elements inside it that stand for themselves are left out. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Stand for themselves, or only repeat what others say. */
const elsewhere: ReadonlySet<string> = new Set([
  'id',
  'rootElements',
  'flowElements',
  'artifacts',
  'incoming',
  'outgoing',
]);

/** What is in a model, by id, in the order of the file: root elements, flow elements of all depths, and artifacts. */
export function writtenElements({ definitions }: ParsedModel): Map<string, WrittenElement> {
  const roots = definitions.rootElements ?? [];
  const inside = roots.flatMap((root) => {
    const nodes = flowElements(root);
    return [...nodes, ...[root, ...nodes].flatMap(({ artifacts = [] }) => artifacts)];
  });
  return new Map(
    [...roots, ...inside].flatMap((element) =>
      element.id === undefined ? [] : [[element.id, write(element)]],
    ),
  );
}

function write(element: ModelElement): WrittenElement {
  return {
    id: element.id ?? '',
    type: typeOf(element),
    name: element.name ?? null,
    attributes: new Map([['type', typeOf(element)], ...writtenIn(element, '')]),
  };
}

function writtenIn(element: ModelElement, prefix: string): [path: string, text: string][] {
  const unknown = Object.entries(element.$attrs ?? {}).filter(([name]) => !name.startsWith('xmlns'));
  // References are own properties, too, but not enumerable ones.
  const known = Object.getOwnPropertyNames(element)
    .filter((name) => !elsewhere.has(name) && !name.startsWith('$'))
    .map((name) => [name, written(element, name)] as const);
  return [...unknown, ...known].flatMap(([name, value]) => textOf(element, `${prefix}${name}`, value));
}

function textOf(owner: ModelElement, path: string, value: unknown): [path: string, text: string][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => textOf(owner, `${path}.${i}`, item));
  if (!isElement(value)) return [[path, String(value)]];
  // What another element contains is only referred to here.
  if (value.id !== undefined && value.$parent !== owner) return [[path, value.id]];
  return [[path, typeOf(value)], ...writtenIn(value, `${path}.`)];
}

function isElement(value: unknown): value is ModelElement {
  return typeof value === 'object' && value !== null && '$type' in value;
}
