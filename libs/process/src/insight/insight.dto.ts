import { Type } from 'class-transformer';
import { IsInt, IsISO8601, IsOptional, Max, Min } from 'class-validator';

/** The days an evaluation is about, at most 366 of them. */
export class PeriodRequest {
  /** ISO 8601 moment, included. @default 30 days before `to` */
  @IsOptional()
  @IsISO8601({ strict: true })
  from?: string;

  /** ISO 8601 moment, excluded. @default now */
  @IsOptional()
  @IsISO8601({ strict: true })
  to?: string;
}

/** Which part of a path to read. */
export class PathRequest {
  /** `seq` of the last stop already read. @default 0 */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  after?: number;

  /** Stops to read, 1 to 1000. @default 500 */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit?: number;
}

/** The tokens that stand in one element now. */
export class ElementTokens {
  elementId: string;

  /** How many, over all instances of this version that go on. */
  count: number;

  /** For how long the youngest has stood there, in seconds. */
  minSeconds: number;

  /** For how long they have stood there on average, in seconds. */
  avgSeconds: number;

  /** For how long the oldest has stood there, in seconds. */
  maxSeconds: number;
}

/** Where the instances of a definition stand now. */
export class DefinitionTokens {
  /** The moment the ages are counted to. */
  at: Date;

  /** Elements with tokens, the fullest first. Tokens that wait in front of a join count nowhere. */
  items: ElementTokens[];
}

/** How long tokens stayed in one element, as far as they left it within the period. */
export class ElementDuration {
  elementId: string;

  /** Tokens that went on from it. */
  completed: number;

  /** Tokens that something took away, e.g. a boundary event or a return; their time does not count. */
  cancelled: number;

  /** Half of the completed ones took at most this many seconds; null when none was completed. */
  p50Seconds: number | null;

  /** 95 of 100 took at most this many seconds; null when none was completed. */
  p95Seconds: number | null;
}

/** How long things took in a definition. */
export class DefinitionDurations {
  from: Date;

  to: Date;

  /** Elements that were left within the period, the slowest (by `p95Seconds`) first. */
  items: ElementDuration[];
}

/** How often a sequence flow was taken within the period. */
export class FlowFrequency {
  flowId: string;

  /** Tokens that took it. */
  times: number;

  /** Instances in which it was taken; fewer than `times` when it is part of a loop. */
  instances: number;
}

/** Which ways the instances of a definition went. */
export class DefinitionFlows {
  from: Date;

  to: Date;

  /** Flows that were taken within the period, the most frequent first. */
  items: FlowFrequency[];
}

/** One stop on the way of an instance: it entered an element, or took a flow. */
export class PathStop {
  /** Its place in the history of the instance. */
  seq: number;

  kind: 'element' | 'flow';

  /** Id of the element or flow. */
  elementId: string;

  /** When it was entered or taken. */
  at: Date;

  /** Elements: when it was left or cancelled; null while a token is in it, and for flows. */
  until: Date | null;

  /** Elements: whether a token went on from it (`left`), was taken away (`cancelled`) or is `open`; null for flows. */
  outcome: 'left' | 'cancelled' | 'open' | null;

  /** Elements: the execution that was there. */
  executionId: string | null;

  /** State the subject had from here on. */
  state: string | null;

  /** The command in which it happened; id of its audit event. */
  commandId: string;
}

/** The way of an instance, in the order it was gone. */
export class InstancePath {
  items: PathStop[];

  /** What to ask for as `after` to read on; null at the end. */
  next: number | null;
}
