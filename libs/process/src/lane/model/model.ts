import BpmnModdle from 'bpmn-moddle';
import descriptor from './bihuan-moddle.json';

/** A moddle element seen through the properties this lane reads; everything else is refused or ignored. */
export interface ModelElement {
  readonly $type: string;
  readonly $attrs?: Readonly<Record<string, string>>;
  readonly $parent?: ModelElement;
  readonly id?: string;
  readonly name?: string;
  readonly rootElements?: readonly ModelElement[];
  readonly flowElements?: readonly ModelElement[];
  readonly artifacts?: readonly ModelElement[];
  readonly laneSets?: readonly ModelElement[];
  readonly eventDefinitions?: readonly ModelElement[];
  readonly loopCharacteristics?: ModelElement;
  readonly completionCondition?: ModelElement;
  readonly sourceRef?: ModelElement;
  readonly targetRef?: ModelElement;
  readonly attachedToRef?: ModelElement;
  readonly default?: ModelElement;
  readonly conditionExpression?: ModelElement;
  readonly condition?: ModelElement;
  readonly messageRef?: ModelElement;
  readonly signalRef?: ModelElement;
  readonly errorRef?: ModelElement;
  readonly escalationRef?: ModelElement;
  readonly errorCode?: string;
  readonly escalationCode?: string;
  readonly calledElement?: string;
  readonly body?: string;
  readonly isExecutable?: boolean;
  readonly isSequential?: boolean;
  readonly cancelActivity?: boolean;
  readonly triggeredByEvent?: boolean;
  readonly isInterrupting?: boolean;
}

/** A file after its one XML parse. */
export interface ParsedModel {
  readonly definitions: ModelElement;
  readonly warnings: readonly string[];
  /** What `moddle-context-serializer` wants to see. */
  readonly moddleContext: unknown;
}

/** Parses BPMN 2.0 XML with the `bihuan` extension; never throws: what cannot be read is a warning. */
export async function parseModel(xml: string): Promise<ParsedModel> {
  try {
    const parsed = await new BpmnModdle({ bihuan: descriptor }).fromXML(xml);
    return {
      definitions: parsed.rootElement as ModelElement,
      warnings: parsed.warnings.map((warning) => warning.message),
      moddleContext: parsed,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { definitions: { $type: 'none' }, warnings: [message], moddleContext: undefined };
  }
}

/** `UserTask` for `bpmn:UserTask`. */
export function typeOf(element: ModelElement): string {
  return element.$type.slice(element.$type.indexOf(':') + 1);
}

/** A property the file itself sets, as opposed to a default of the BPMN schema. */
export function written(element: ModelElement, property: string): unknown {
  return Object.hasOwn(element, property)
    ? (element as unknown as Record<string, unknown>)[property]
    : undefined;
}

/** The executable process; only for models without findings. */
export function executableProcess(model: ParsedModel): ModelElement {
  const found = model.definitions.rootElements?.find((e) => e.$type === 'bpmn:Process' && e.isExecutable);
  if (!found) throw new TypeError('The model has no executable process; check it first.');
  return found;
}

/** What a process is called, in Chinese and, where its author wrote it, in English. */
export function namesOf(process: ModelElement): { readonly name: string; readonly nameEn?: string } {
  const nameEn = written(process, 'nameEn');
  return {
    name: process.name ?? process.id ?? '',
    ...(typeof nameEn === 'string' && nameEn !== '' && { nameEn }),
  };
}

/** All flow elements of a process or sub-process, sub-processes opened. */
export function flowElements(scope: ModelElement): ModelElement[] {
  return (scope.flowElements ?? []).flatMap((element) => [element, ...flowElements(element)]);
}

/** Data objects are documentation: they are no flow nodes. */
export function isFlowNode(element: ModelElement): boolean {
  return !element.$type.startsWith('bpmn:Data') && element.$type !== 'bpmn:SequenceFlow';
}

/** A scope with a token game of its own inside. */
export function isSubProcess(element: ModelElement | undefined): boolean {
  return element?.$type === 'bpmn:SubProcess' || element?.$type === 'bpmn:Transaction';
}

/** A sub-process that an event starts while its parent runs. */
export function isEventSubProcess(element: ModelElement | undefined): boolean {
  return element?.$type === 'bpmn:SubProcess' && element.triggeredByEvent === true;
}
