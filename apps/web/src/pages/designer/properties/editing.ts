import type { Modeler } from '../modeler/modeler';
import type { BusinessObject, DiagramElement } from '../modeler/services';

/** An element that is being edited. */
export interface Editing {
  readonly element: DiagramElement;
  readonly modeler: Modeler;
  /** Text of `pack.yaml`. */
  readonly pack: string;
}

/** A text attribute of the element; empty when it is not there. */
export function textOf({ element }: Pick<Editing, 'element'>, name: string): string {
  const value = element.businessObject.get(name);
  return typeof value === 'string' ? value : '';
}

/** Sets attributes in one step that can be undone; an empty text takes the attribute away. */
export function write(
  { element, modeler }: Pick<Editing, 'element' | 'modeler'>,
  values: Readonly<Record<string, string>>,
): void {
  const same = Object.entries(values).every(([name, value]) => textOf({ element }, name) === value);
  if (same) return;
  const properties = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === '' ? undefined : value]),
  );
  modeler.get('modeling').updateProperties(element, properties);
}

/** Body of an expression below a part of the element, e.g. the condition of a flow. */
export function bodyOf(part: BusinessObject | undefined, name: string): string {
  const expression = part?.get(name) as BusinessObject | undefined;
  const body = expression?.get('body');
  return typeof body === 'string' ? body : '';
}

/** Sets an expression below a part of the element; an empty one is taken away. */
export function writeBody(
  { element, modeler }: Editing,
  part: BusinessObject,
  expressions: Readonly<Record<string, string>>,
): void {
  const properties = Object.fromEntries(
    Object.entries(expressions).map(([name, body]) => [
      name,
      body === '' ? undefined : modeler.get('moddle').create('bpmn:FormalExpression', { body }),
    ]),
  );
  modeler.get('modeling').updateModdleProperties(element, part, properties);
}
