/** One of the two definitions compared. */
export class ComparedDefinition {
  id: string;

  key: string;

  version: number;
}

/** An element of a diagram: flow node, sequence flow, annotation, the process itself, or a message, signal or error. */
export class DiffElement {
  id: string;

  /** BPMN type without prefix, e.g. `UserTask` or `SequenceFlow`. */
  type: string;

  /** Its name in the other definition; of a removed one in this. */
  name: string | null;
}

/** One attribute that is written differently. */
export class AttributeChange {
  /** Path from the element, e.g. `name`, `role` (of `bihuan:role`), `targetRef`, `conditionExpression.body` or `eventDefinitions.0.timeDuration.body`. */
  attribute: string;

  /** As written in this definition; null when it is not there. */
  before: string | null;

  /** As written in the other definition; null when it is not there. */
  after: string | null;
}

/** An element that both have, and that is not the same in both. */
export class ChangedElement extends DiffElement {
  changes: AttributeChange[];
}

/** What the other definition has made of this one. The layout of the diagram does not count. */
export class DefinitionDifference {
  before: ComparedDefinition;

  after: ComparedDefinition;

  added: DiffElement[];

  removed: DiffElement[];

  changed: ChangedElement[];

  /** Whether `pack.yaml` is another. */
  packChanged: boolean;

  /** Whether `policies.yaml` is another. */
  policiesChanged: boolean;
}
