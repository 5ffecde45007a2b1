import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import type { Variables } from '../lane/process-lane';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { messageNotAwaited } from '../runtime/refusals';
import { Message, type MessageStatus } from './message.entity';
import { MessageDelivery } from './message-delivery';

/** A message from outside. Without `subjectId` it goes to whoever waits with its `correlationKey`. */
export interface SendMessageInput {
  readonly name: string;
  readonly correlationKey?: string;
  readonly subjectId?: string;
  /** The sender's own name for it: the same one is delivered once. */
  readonly messageId: string;
  /** Place it comes from: where an instance is at home that begins with it. @default that of the workflow */
  readonly jurisdiction?: string;
  /** How long it may wait for somebody to wait for it. @default not at all */
  readonly ttlSeconds?: number;
  /** Merged into the variables. @default nothing */
  readonly payload?: Variables;
}

/** What has become of a message; the same for one that was sent before. */
export interface SentMessage {
  readonly id: string;
  readonly status: MessageStatus;
  /** The instance that got it. */
  readonly instanceId: string | null;
}

/** Messages reach the whole installation, so only who may act everywhere may send one. */
@UseCaseHandler('message.send')
export class SendMessage implements UseCase<SendMessageInput, SentMessage> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly delivery: MessageDelivery,
  ) {}

  /** @throws ProcessRuntimeError `MESSAGE_NOT_AWAITED` when it may not wait, `MESSAGE_ID_REUSED`, `OUTPUT_RESERVED` */
  async execute(_actor: Actor, input: SendMessageInput): Promise<SentMessage> {
    // Before anything is written: where the actor may not act, the database would refuse it with less to say.
    const known = await this.work.manager.findOneBy(Message, { messageId: input.messageId });
    const fresh = newId();
    this.scope.about({ type: 'message', id: known?.id ?? fresh, jurisdiction: '' });
    const message = known ? Object.assign(known, { isNew: false }) : await this.receive(fresh, input);
    const { id, name, status, instanceId } = message;
    if (!message.isNew) {
      expectSame(message, input);
      return { id, status, instanceId };
    }
    const isDelivered = await this.delivery.deliver(message);
    if (!isDelivered && input.ttlSeconds === undefined) throw messageNotAwaited(name, []);
    return { id, status: message.status, instanceId: message.instanceId };
  }

  /** Stores it; the same one sent at the same time waits here and then finds it. */
  private async receive(id: string, input: SendMessageInput): Promise<Message & { readonly isNew: boolean }> {
    const { name, correlationKey = null, subjectId = null, messageId, ttlSeconds = 0, payload = {} } = input;
    const now = this.clock.now();
    const message = Object.assign(new Message(), {
      id,
      ...{ name, correlationKey, subjectId, messageId, payload },
      status: 'BUFFERED',
      receivedAt: now,
      expiresAt: new Date(now.getTime() + ttlSeconds * 1000),
      instanceId: null,
      deliveredAt: null,
      jurisdiction: input.jurisdiction ?? '',
      enterpriseId: null,
    } satisfies Message);
    const { raw } = await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(Message)
      .values(message as object)
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    if ((raw as unknown[]).length > 0) return Object.assign(message, { isNew: true });
    const known = await this.work.manager.findOneByOrFail(Message, { messageId });
    this.scope.about({ type: 'message', id: known.id, jurisdiction: '' });
    return Object.assign(known, { isNew: false });
  }
}

function expectSame(known: Message, { name, correlationKey, subjectId }: SendMessageInput): void {
  const isSame =
    known.name === name &&
    known.correlationKey === (correlationKey ?? null) &&
    known.subjectId === (subjectId ?? null);
  if (isSame) return;
  throw new ProcessRuntimeError(
    'MESSAGE_ID_REUSED',
    'Another message was sent under this messageId. Give every message its own.',
    { details: { messageId: known.messageId, name: known.name } },
  );
}
