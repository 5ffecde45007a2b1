/** What a lane can run; the structural check refuses everything else. */
export interface ElementSet {
  /** Types of flow elements, without prefix. */
  readonly types: ReadonlySet<string>;
  /**
   * Event definitions a kind of event may carry; `none` is an event without one. `EventSubProcessStart` is the
   * start event of an event sub-process.
   */
  readonly events: Readonly<Record<string, readonly string[]>>;
  /** Types that may be multi-instance. */
  readonly loops: ReadonlySet<string>;
  /** Whether a multi-instance may be by number, collect results and count its instances. */
  readonly loopResults: boolean;
  /** Root elements beside processes and collaborations that events may refer to. */
  readonly roots: readonly string[];
  /** Whether several flows may lead to an inclusive gateway. */
  readonly inclusiveJoins: boolean;
  /** Whether sub-processes may be started by an event. */
  readonly eventSubProcesses: boolean;
  /** Whether timers beside an activity, which do not interrupt it, may repeat. */
  readonly timerCycles: boolean;
}
