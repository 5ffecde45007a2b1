import type { Snapshot } from '../process-lane';
import { foreignSnapshot } from '../step/failures';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

interface Packed {
  readonly v: typeof version;
  readonly engine: Json;
  readonly lists?: Readonly<Record<string, readonly unknown[]>>;
}

const version = 1;

/** Nothing reads these after a recovery: bookkeeping, or the environment, which would overwrite the variables. */
const unread: ReadonlySet<string> = new Set([
  'environment',
  'counters',
  'stopped',
  'messageId',
  'timestamp',
  'mandatory',
  'consumerTag',
  'exchange',
  'evaluationId',
  'result',
]);

/** Every queue that is saved is one of these. */
const queueOptions = { autoDelete: false, durable: true };

/** Makes the state of a quiet engine small JSON; lists are the collections of open multi-instances. */
export function pack(state: unknown, lists: ReadonlyMap<string, readonly unknown[]>): Snapshot {
  const engine = slim(JSON.parse(JSON.stringify(state)) as Json);
  const packed: Packed = { v: version, engine, ...(lists.size > 0 && { lists: Object.fromEntries(lists) }) };
  return packed;
}

/** The way back. @throws ProcessError STEP_FAILED for a snapshot no version of this lane has made */
export function unpack(snapshot: Snapshot): {
  readonly engine: unknown;
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
} {
  if (!isPacked(snapshot)) throw foreignSnapshot();
  return { engine: fill(snapshot.engine), lists: snapshot.lists ?? {} };
}

function isPacked(snapshot: Snapshot): snapshot is Packed {
  return typeof snapshot === 'object' && snapshot !== null && 'v' in snapshot && snapshot.v === version;
}

function slim(value: Json): Json {
  if (Array.isArray(value)) return value.filter(outlivesRecovery).map(slim);
  if (value === null || typeof value !== 'object') return value;
  const result: { [key: string]: Json } = {};
  for (const [key, child] of Object.entries(value)) {
    if (unread.has(key)) continue;
    if (key === 'item') result[key] = child;
    else if (key === 'inbound') Object.assign(result, hostOnly(child));
    else if (key !== 'options') result[key] = slim(child);
  }
  return result;
}

/** The engine skips what is not persistent when it recovers. */
function outlivesRecovery(value: Json): boolean {
  const properties =
    value !== null && typeof value === 'object' && !Array.isArray(value) && value['properties'];
  return !(
    properties &&
    typeof properties === 'object' &&
    !Array.isArray(properties) &&
    properties['persistent'] === false
  );
}

/** A boundary event needs to know its host; which flows a token came by is history. */
function hostOnly(inbound: Json): { [key: string]: Json } {
  const first = Array.isArray(inbound) ? inbound[0] : null;
  if (first === null || first === undefined || typeof first !== 'object' || Array.isArray(first)) return {};
  if (first['isSequenceFlow']) return {};
  const { id, type, executionId, parent } = first;
  return {
    inbound: [
      { id: id ?? null, type: type ?? null, executionId: executionId ?? null, parent: slim(parent ?? null) },
    ],
  };
}

/** Queues get their options back, everything else the engine does without. */
function fill(value: Json): Json {
  if (Array.isArray(value)) return value.map(fill);
  if (value === null || typeof value !== 'object') return value;
  const result: { [key: string]: Json } = {};
  for (const [key, child] of Object.entries(value)) result[key] = key === 'item' ? child : fill(child);
  if (Array.isArray(result['queues'])) {
    result['queues'] = result['queues'].map((queue) => ({
      ...(queue as object),
      options: { ...queueOptions },
    }));
  }
  return result;
}
