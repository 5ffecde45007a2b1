import type { Variables } from '../process-lane';
import type { Node } from './program';

/** Scope of what runs in the process itself; every other scope is the id of its sub-process's act. */
export const processScope = 0;

/**
 * Something that is going on at a node: a token in it, an event armed beside a token, or one item of a
 * multi-instance. Its id is the execution id the outside sees.
 */
export interface Act {
  readonly id: number;
  readonly node: Node;
  /** Id of the sub-process's act around it, or {@link processScope}. */
  readonly scope: number;
  /** The act it belongs to: host, event gateway, multi-instance, or the scope an event sub-process listens in. */
  readonly owner?: number;
  /** Which item of the multi-instance `owner` it is. */
  readonly index?: number;
  /** A repeating timer: how often it has fired. @default 0 */
  readonly fired?: number;
  /** A condition that held when it was looked at last: it happens again only after it has not. @default false */
  held?: boolean;
  /** A multi-instance: how many items have been started, of how many, and which while they are still needed. */
  items?: Items;
  /** An item that keeps to itself what commands bring to it. @default nothing was brought */
  locals?: Variables;
}

/** The items of a multi-instance. */
export interface Items {
  started: number;
  readonly total: number;
  readonly list?: readonly unknown[];
  /** What the items that are done have given, by index. */
  results?: unknown[];
}

/** Tokens that wait in front of a join, per inbound flow. */
export interface Gathering {
  readonly node: Node;
  readonly scope: number;
  readonly counts: number[];
}

/** Whether somebody outside can continue it. */
export function isWait({ node, items }: Act): boolean {
  return node.rests === 'wait' && items === undefined;
}

/** Whether it is one instance of a multi-instance sub-process: a scope of its own that belongs to the token. */
export function isInstance({ node, index }: Act): boolean {
  return node.rests === 'scope' && index !== undefined;
}

/** Whether it is a token; what is armed or an item only accompanies one. */
export function isToken({ owner }: Act): boolean {
  return owner === undefined;
}
