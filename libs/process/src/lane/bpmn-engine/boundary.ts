import type { Content, EngineActivity, Message } from './engine-types';
import { Rest, ThrownError } from './stand-still';

/**
 * A boundary event. Stock arms timers in the process, catches errors by the id of the element that throws
 * and fires a non-interrupting message only once; this one rests like any other wait.
 */
export class BoundaryStandStill {
  constructor(private readonly activity: EngineActivity) {}

  execute(message: Message): void {
    new BoundaryRest(this.activity, message.content).begin();
  }
}

class BoundaryRest extends Rest {
  private fired = false;
  private readonly hostTag: string;
  private readonly host: EngineActivity;

  constructor(activity: EngineActivity, content: Content) {
    super(activity, content);
    if (!activity.attachedTo) throw new TypeError(`<${activity.id}> is attached to nothing.`);
    this.host = activity.attachedTo;
    this.hostTag = `_boundary-${content.executionId}`;
  }

  override begin(): void {
    // Before the scope sees them (200): it has to know that an error is caught when it is told of the error.
    this.onHost('activity.leave', 300, () => this.onHostLeft());
    this.onHost('activity.error', 400, (message) => this.onHostError(message));
    super.begin();
  }

  protected override proceed(): void {
    const { boundary } = this.session.planned(this.content.id);
    this.session.entered(this.content);
    if (boundary?.interrupts !== false) return this.interrupt();
    if (boundary.repeats) this.rearm();
    this.publish('execute.completed');
  }

  protected override end(): void {
    super.end();
    this.host.broker.cancel(this.hostTag);
    this.host.broker.cancel(`${this.hostTag}-activity.error`);
  }

  private interrupt(): void {
    this.fired = true;
    const host = this.content.inbound?.[0];
    if (host) this.host.getApi({ content: host }).discard();
  }

  /** Another occurrence may follow as long as the host is open: the engine starts the event once more. */
  private rearm(): void {
    const host = this.content.inbound?.[0];
    if (host)
      this.activity.broker
        .getQueue('inbound-q')
        .queueMessage({ routingKey: 'activity.restart' }, { ...host });
  }

  private onHost(event: string, priority: number, react: (message: Message) => void): void {
    const consumerTag = event === 'activity.leave' ? this.hostTag : `${this.hostTag}-${event}`;
    const onMessage = (_: string, message: Message): void => {
      if (message.content.id === this.host.id) react(message);
    };
    this.host.broker.subscribeTmp('event', event, onMessage, { noAck: true, consumerTag, priority });
  }

  private onHostLeft(): void {
    this.publish(this.fired ? 'execute.completed' : 'execute.discard');
  }

  private onHostError({ content: { id, type, executionId, error } }: Message): void {
    const code = this.session.planned(this.content.id).boundary?.errorCode;
    if (code === undefined || !(error instanceof ThrownError)) return;
    if (code !== null && code !== error.code) return;
    this.fired = true;
    this.session.entered(this.content);
    this.activity.broker.publish(
      'event',
      'activity.catch',
      { ...this.content, parent: { ...this.content.parent }, source: { id, type, executionId }, error },
      { type: 'catch' },
    );
  }
}
