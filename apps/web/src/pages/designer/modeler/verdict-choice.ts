import { connect } from './connect';
import { type Insertion, insertCommand } from './insert';
import type { Modeler } from './modeler';
import type { DiagramElement, Services } from './services';

/** What stands at the choice, and at the way back. */
export interface ChoiceWords {
  readonly question: string;
  readonly failed: string;
}

interface VerdictChoice {
  readonly gate: DiagramElement;
  /** Variable of the verdict. */
  readonly result: string;
  readonly words: ChoiceWords;
}

/** Puts a choice behind a rule, as one change that can be undone: what passes goes on, the rest goes back to the step before. */
class VerdictChoiceHandler {
  static readonly $inject = ['commandStack', 'modeling', 'elementFactory', 'moddle'];

  constructor(
    private readonly commandStack: Services['commandStack'],
    private readonly modeling: Services['modeling'],
    private readonly factory: Services['elementFactory'],
    private readonly moddle: Services['moddle'],
  ) {}

  preExecute({ gate, result, words }: VerdictChoice): void {
    const shape = this.factory.createShape({ type: 'bpmn:ExclusiveGateway' });
    const insertion: Insertion = { shape, after: gate, middle: { x: gate.x, y: gate.y } };
    this.commandStack.execute(insertCommand, insertion);
    const choice = insertion.added;
    if (!choice) return;
    this.modeling.updateProperties(choice, { name: words.question });
    const [onward] = choice.outgoing ?? [];
    const body = `=${result}.passed`;
    if (onward) {
      const conditionExpression = this.moddle.create('bpmn:FormalExpression', { body });
      this.modeling.updateProperties(onward, { conditionExpression });
    }
    const work = workBefore(gate);
    if (!work) return;
    const back = connect(this.modeling, choice, work);
    this.modeling.updateProperties(back, { name: words.failed });
    this.modeling.updateProperties(choice, { default: back.businessObject });
  }
}

/** The nearest step somebody does before an element. */
function workBefore(element: DiagramElement): DiagramElement | undefined {
  const seen = new Set([element]);
  for (const each of seen) {
    if (each !== element && each.type === 'bpmn:UserTask') return each;
    for (const { source } of each.incoming ?? []) if (source) seen.add(source);
  }
  return undefined;
}

const command = 'bihuan.verdict-choice';

/** Teaches the modeler to act on verdicts. */
export class VerdictChoices {
  static readonly $inject = ['commandStack'];

  constructor(commandStack: Services['commandStack']) {
    commandStack.registerHandler(command, VerdictChoiceHandler);
  }
}

/** Puts a choice by its verdict behind a rule. */
export function addVerdictChoice(modeler: Modeler, choice: VerdictChoice): void {
  modeler.get('commandStack').execute(command, choice);
}

/** Names of attributes that may ask for a verdict, beside the conditions of flows. */
const asking = ['state', 'role', 'assignee', 'due', 'priority', 'variant', 'payload', 'correlationKey'];

/** Whether anything in the drawing asks for a verdict by the name of its variable. */
export function isHeeded(modeler: Modeler, result: string): boolean {
  const named = new RegExp(`\\b${result}\\b`);
  return modeler
    .get('elementRegistry')
    .getAll()
    .some(({ businessObject }) => {
      const condition = businessObject.get('conditionExpression') as { readonly body?: string } | undefined;
      const texts = [condition?.body, ...asking.map((name) => businessObject.get(`bihuan:${name}`))];
      return texts.some((text) => typeof text === 'string' && text.startsWith('=') && named.test(text));
    });
}
