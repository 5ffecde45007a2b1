import { Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type Bull from 'bull';
import { JobCourier, type JobReceiver } from './job-courier';

interface News {
  readonly id: string;
}

/** News of this name, below this prefix, in the Redis database of the URL; one such database serves one product. */
const queueName = 'jobs';
const prefix = 'bihuan';
const longestStart = 3_000;
const longestPause = 5_000;
const longestClose = 2_000;

/**
 * Brings news by Bull on Redis to one worker among all processes. While Redis is away nobody waits for it: the
 * workers find what is due in the database, a few seconds later.
 */
export class BullCourier extends JobCourier implements OnModuleInit, OnApplicationShutdown {
  readonly patience = 5_000;
  private readonly logger = new Logger('Jobs');
  private readonly queue: Bull.Queue<News>;
  private receiver: JobReceiver | undefined;
  private processing = false;
  private away = false;
  private closing = false;

  constructor(url: string) {
    super();
    // Loaded only when it is used: most installations run without Redis.
    const Queue = require('bull') as typeof import('bull');
    this.queue = new Queue<News>(queueName, url, {
      prefix,
      redis: {
        ...(url.startsWith('rediss:') && { tls: {} }),
        retryStrategy: (times) => (this.closing ? null : Math.min(times * 200, longestPause)),
      },
      settings: { retryProcessDelay: 500 },
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
    });
    this.queue.on('error', (error: Error) => this.complain(error));
    // Bull names its connection and looks away: were Redis gone just then, nobody would catch the failure, and the
    // process would end. Nothing needs the name.
    Object.assign(this.queue, { setWorkerName: () => Promise.resolve() });
  }

  /** Gives Redis a moment, so that the first news are not lost for nothing. */
  async onModuleInit(): Promise<void> {
    await Promise.race([this.queue.client.ping().catch(() => undefined), atMost(longestStart)]);
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    const closed = this.queue.close(true).catch(() => undefined);
    // Bull waits for an absent Redis to come back; for connections that have been given up it does not.
    if (this.queue.client.status !== 'ready') this.disconnect();
    await Promise.race([closed, atMost(longestClose)]);
    this.disconnect();
  }

  private disconnect(): void {
    for (const client of this.queue.clients) client.disconnect();
  }

  carry(id: string, delay: number): void {
    // Commands to an absent Redis would pile up in memory until it comes back.
    if (this.queue.client.status !== 'ready') return;
    this.away = false;
    this.queue.add({ id }, { delay: Math.max(0, delay) }).catch((error: Error) => this.complain(error));
  }

  deliverTo(receiver: JobReceiver, concurrency: number): void {
    this.receiver = receiver;
    if (this.processing) {
      this.queue.resume(true).catch((error: Error) => this.complain(error));
      return;
    }
    this.processing = true;
    this.queue
      .process(concurrency, async ({ data }) => this.receiver?.take(data.id))
      .catch((error: Error) => this.complain(error));
  }

  async stop(): Promise<void> {
    this.receiver = undefined;
    if (!this.processing || this.queue.client.status !== 'ready') return;
    const paused = this.queue.pause(true, true).catch((error: Error) => this.complain(error));
    await Promise.race([paused, atMost(longestClose)]);
  }

  /** Once per absence: the client tries again several times a second. */
  private complain(error: Error): void {
    if (this.away || this.closing) return;
    this.away = true;
    this.logger.warn(`Redis: ${error.message || error.name}. Jobs go on from the database, a little later.`);
  }
}

function atMost(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
