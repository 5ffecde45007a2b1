import { Activity } from 'bpmn-elements';
import type { Content, EngineActivity, Message } from './engine-types';
import { StepSession } from './session';

/** A new engine activity with our behaviour; the engine calls these with `new`. */
export type ActivityFactory = (activityDef: object, context: object) => EngineActivity;

/** The session of the step that is under way; the engine hands its environment down to every element. */
export function sessionOf(element: Pick<EngineActivity, 'environment'>): StepSession {
  const session = element.environment.options.session;
  if (!(session instanceof StepSession)) throw new TypeError('The engine runs outside a step.');
  return session;
}

/** An engine activity run by `behaviour`. */
export function activityWith(behaviour: new (activity: EngineActivity) => object): ActivityFactory {
  const Engine = Activity as unknown as new (b: object, def: object, context: object) => EngineActivity;
  return function createActivity(activityDef, context) {
    return new Engine(behaviour, activityDef, context);
  };
}

/**
 * One behaviour for every flow node that is not a scope: it comes to rest and lets the step decide when it
 * goes on. Tasks, calls, messages and timers are continued by a command of their execution id (stock tasks
 * also listen to their element id); gateways and plain events by the step itself, one after the other, so
 * that a long chain neither overflows the stack nor runs without a budget.
 */
export class StandStill {
  private readonly loop?: { execute(message: Message): void };

  constructor(private readonly activity: EngineActivity) {
    const characteristics = activity.behaviour.loopCharacteristics;
    if (characteristics) this.loop = new characteristics.Behaviour(activity, characteristics);
  }

  execute(message: Message): void {
    if (this.loop && message.content.isRootScope) this.loop.execute(message);
    else new Rest(this.activity, message.content).begin();
  }
}

/** One execution at rest. */
export class Rest {
  protected readonly session: StepSession;
  private readonly tag: string;

  constructor(
    protected readonly activity: EngineActivity,
    protected readonly content: Content,
  ) {
    this.session = sessionOf(activity);
    this.tag = `_rest-${content.executionId}`;
  }

  begin(): void {
    const pattern = `activity.#.${this.content.executionId}`;
    this.activity.broker.subscribeTmp('api', pattern, (_, message) => this.onApi(message), {
      noAck: true,
      consumerTag: this.tag,
    });
    this.session.stand(this.content, {
      proceed: () => this.proceed(),
      fail: (error) => this.publish('execute.error', { error }),
    });
  }

  protected proceed(): void {
    const { takesOne, throws, armedOnly } = this.session.planned(this.content.id);
    if (armedOnly) this.session.entered(this.content);
    if (throws?.kind === 'error')
      return this.publish('execute.error', { error: new ThrownError(throws.code) });
    if (throws?.kind === 'cancel') return this.session.cancelAround(this.content);
    if (throws) this.session.throwToOthers(this.content);
    if (throws?.kind === 'terminate') this.terminate();
    this.publish('execute.completed', takesOne ? { outboundTakeOne: true } : {});
  }

  /** Leaves the rest for good and tells the engine how. */
  protected publish(routingKey: string, extra: object = {}): void {
    this.end();
    this.activity.broker.publish('execution', routingKey, { ...this.content, ...extra });
  }

  protected end(): void {
    this.session.withdraw(this.content.executionId);
    this.activity.broker.cancel(this.tag);
  }

  private terminate(): void {
    this.activity.broker.publish(
      'event',
      'process.terminate',
      { ...this.content, parent: { ...this.content.parent }, state: 'terminate' },
      { type: 'terminate' },
    );
  }

  private onApi(message: Message): void {
    if (message.properties.type === 'discard') this.publish('execute.discard');
    if (message.properties.type === 'stop') this.end();
  }
}

/** A BPMN error on its way up; `code` is what error boundary events compare. */
export class ThrownError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? `BPMN error ${code}`);
  }
}
