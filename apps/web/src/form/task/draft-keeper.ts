/** Where the last change is: nowhere yet, on its way, kept; changed elsewhere meanwhile; not kept. */
export type DraftState = 'none' | 'saving' | 'saved' | 'conflict' | 'failed';

interface DraftKeeperOptions<Values> {
  /** Stores values on top of a version, and answers the version they are then. */
  readonly save: (values: Values, version: number) => Promise<number>;
  /** Of what is stored already; 0: nothing is. */
  readonly version: number;
  /** Whether somebody stored another version meanwhile. */
  readonly isConflict: (error: unknown) => boolean;
  /** How long one must have stopped typing, in milliseconds. @default 1000 */
  readonly pause?: number;
}

/**
 * Keeps what is typed: waits until one has stopped for a moment, stores one version after the other, and only the last
 * of what was typed meanwhile. After a failure the next change tries again; after a conflict nothing is stored any more,
 * so that neither side is lost.
 */
export class DraftKeeper<Values> {
  private current: DraftState = 'none';
  private version: number;
  private waiting: { readonly values: Values } | undefined;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: DraftKeeperOptions<Values>) {
    this.version = options.version;
    if (options.version > 0) this.current = 'saved';
  }

  readonly state = (): DraftState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes what was typed. */
  put(values: Values): void {
    if (this.current === 'conflict') return;
    this.waiting = { values };
    this.become('saving');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.options.pause ?? 1_000);
  }

  /** Stores now what waits; done when all is stored, or cannot be. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.drain().finally(() => {
      this.running = undefined;
    });
    await this.running;
  }

  /** Forgets what waits, e.g. because it is handed in. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.waiting = undefined;
    await this.running;
  }

  private async drain(): Promise<void> {
    while (this.waiting) {
      const { values } = this.waiting;
      this.waiting = undefined;
      try {
        this.version = await this.options.save(values, this.version);
        this.become(this.waiting ? 'saving' : 'saved');
      } catch (error) {
        this.waiting ??= { values };
        this.become(this.options.isConflict(error) ? 'conflict' : 'failed');
        return;
      }
    }
  }

  private become(state: DraftState): void {
    if (state === this.current) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
