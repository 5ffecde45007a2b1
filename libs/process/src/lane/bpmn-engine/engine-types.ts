/**
 * The few members of `bpmn-elements` this lane touches. Its own declarations are loose (`any` in most
 * places); these are narrow on purpose, so that the compiler shows how far the lane reaches in.
 */
export interface Message {
  readonly fields: { readonly routingKey?: string; readonly redelivered?: boolean };
  readonly content: Content;
  readonly properties: { readonly type?: string };
}

/** The scope an execution is in; for an item of a multi-instance, the activity itself. */
export interface Parent {
  readonly id: string;
  readonly type: string;
  /** Absent before the scope has passed the message on. */
  readonly executionId?: string;
}

/** Body of an engine message. */
export interface Content {
  readonly id: string;
  readonly type: string;
  readonly executionId: string;
  readonly parent: Parent;
  readonly isRootScope?: boolean;
  readonly index?: number;
  readonly item?: unknown;
  readonly inbound?: readonly Content[];
  readonly error?: unknown;
}

/** The message broker every engine element has. */
export interface Broker {
  publish(exchange: string, routingKey: string, content: object, properties?: object): unknown;
  subscribeTmp(
    exchange: string,
    pattern: string,
    onMessage: (routingKey: string, message: Message) => void,
    options: { readonly noAck: boolean; readonly consumerTag?: string; readonly priority?: number },
  ): unknown;
  cancel(consumerTag: string): unknown;
  getQueue(name: string): { queueMessage(fields: object, content: object): unknown };
}

/** A flow node of the running engine. */
export interface EngineActivity {
  readonly id: string;
  readonly broker: Broker;
  readonly attachedTo: EngineActivity | null;
  readonly environment: { readonly options: { readonly session?: unknown } };
  readonly behaviour: {
    readonly loopCharacteristics?: {
      Behaviour: new (
        activity: EngineActivity,
        characteristics: unknown,
      ) => { execute(message: Message): void };
    };
  };
  getApi(message: { readonly content: Content }): { discard(): void };
}

/** A sequence flow of the running engine. */
export interface EngineFlow {
  readonly id: string;
  readonly environment: EngineActivity['environment'];
  discard: () => void;
  getCondition: () => FlowCondition | null;
}

/** How the engine asks whether a flow is taken. */
export interface FlowCondition {
  execute(message: Message, callback: (error: unknown, taken?: boolean) => void): void;
}

/** The running definition. */
export interface EngineDefinitionRun {
  readonly broker: Broker;
  readonly execution?: { readonly completed: boolean };
  run(): void;
  recover(state: unknown): void;
  resume(): void;
  getState(): unknown;
}
