import { type LegalProfile, legalFunctions, legalProfile } from '@bihuan/rules';
import type {
  CompiledDefinition,
  InstanceState,
  ProcessCommand,
  ProcessLane,
  Step,
  StepContext,
  TraceEntry,
  Variables,
  Wait,
} from '@bihuan/process';

/** What a step of an instance came to, as JSON. */
export interface RecordedStep {
  readonly opened: readonly RecordedWait[];
  readonly closed: readonly string[];
  readonly trace: readonly TraceEntry[];
  readonly variables: Variables;
  readonly outcome: Step['outcome'];
}

/** A wait as the runtime stores it. */
export type RecordedWait = Omit<Wait, 'dueAt'> & { readonly dueAt?: string };

/** One command in the life of an instance: the state it met as it lay in the database, and what came of it. */
export interface RecordedMove {
  readonly at: string;
  readonly state: InstanceState;
  readonly waits: readonly RecordedWait[];
  readonly command: ProcessCommand;
  readonly step: RecordedStep;
}

/** Everything a release knew of one instance, from its first wait on. */
export interface RecordedWalk {
  readonly profile: Pick<LegalProfile, 'id' | 'version'>;
  readonly moves: readonly RecordedMove[];
}

/** A definition and who runs it. */
export interface Runner {
  readonly lane: ProcessLane;
  readonly definition: CompiledDefinition;
}

const json = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;

/** What the lane needs to know besides the state. */
export function contextAt(at: string, { id, version }: RecordedWalk['profile']): StepContext {
  return { now: new Date(at), functions: { ...legalFunctions(legalProfile(id, version)) } };
}

/** A step without what only the moment of memory holds. */
export function recorded({ opened, closed, trace, variables, outcome }: Step): RecordedStep {
  return json({ opened, closed, trace, variables, outcome });
}

/** An instance that goes its way as `choose` says, at most so many steps. */
export function walk(
  { lane, definition }: Runner,
  start: { readonly at: string; readonly variables: Variables; readonly steps: number },
  choose: (commands: readonly ProcessCommand[]) => ProcessCommand | undefined,
): RecordedWalk {
  const { id, version } = legalProfile('cn-default');
  const profile = { id, version };
  let { at } = start;
  let step = lane.start(definition, start.variables, contextAt(at, profile));
  let waits: RecordedWait[] = json(step.opened);
  const moves: RecordedMove[] = [];
  while (step.outcome === 'running' && moves.length < start.steps) {
    const command = choose(waits.map(commandFor));
    if (!command) break;
    const state = json<InstanceState>({ snapshot: step.snapshot, variables: step.variables });
    at = momentOf(at, command, waits);
    step = lane.apply(definition, state, command, contextAt(at, profile));
    moves.push({ at, state, waits, command, step: recorded(step) });
    const { closed, opened } = step;
    waits = [...waits.filter(({ executionId }) => !closed.includes(executionId)), ...json<[]>(opened)];
  }
  return { profile, moves };
}

function commandFor({ kind, executionId, attributes }: RecordedWait): ProcessCommand {
  switch (kind) {
    case 'timer':
      return { type: 'fire', executionId };
    case 'message':
      return { type: 'message', executionId };
    case 'signal':
      return { type: 'signal', name: attributes.name ?? '' };
    default:
      return { type: 'complete', executionId };
  }
}

/** An hour later; a timer when it is due, if that is not yet. */
function momentOf(at: string, command: ProcessCommand, waits: readonly RecordedWait[]): string {
  const next = Date.parse(at) + 3_600_000;
  const id = 'executionId' in command ? command.executionId : undefined;
  const due = waits.find(({ executionId }) => executionId === id)?.dueAt;
  return new Date(due === undefined ? next : Math.max(next, Date.parse(due))).toISOString();
}

/**
 * Goes on from a recorded state as the recorded instance did. Ids that a step makes need not be the recorded ones: waits
 * are told by their place among those that opened.
 *
 * @param moves the one that met the state, and those after it
 * @returns the steps, with the recorded ids in the place of the new ones
 */
export function goOn({ lane, definition }: Runner, { profile, moves }: RecordedWalk): RecordedStep[] {
  const recordedIds = new Map<string, string>();
  const newIds = new Map<string, string>();
  const steps: RecordedStep[] = [];
  let state = moves[0]?.state;
  for (const { at, command, step: expected } of moves) {
    if (!state) break;
    const step = recorded(
      (({ snapshot, ...rest }) => {
        state = json<InstanceState>({ snapshot, variables: rest.variables });
        return { snapshot, ...rest };
      })(lane.apply(definition, state, translated(command, newIds), contextAt(at, profile))),
    );
    step.opened.forEach(({ executionId }, i) => {
      const known = expected.opened[i]?.executionId ?? executionId;
      recordedIds.set(executionId, known);
      newIds.set(known, executionId);
    });
    steps.push(withIds(step, recordedIds));
  }
  return steps;
}

function translated(command: ProcessCommand, ids: ReadonlyMap<string, string>): ProcessCommand {
  if (!('executionId' in command)) return command;
  return { ...command, executionId: ids.get(command.executionId) ?? command.executionId };
}

/** Without the ids of what never waits: nobody outside ever sees them. */
function withIds(step: RecordedStep, ids: ReadonlyMap<string, string>): RecordedStep {
  const named = (id: string): string => ids.get(id) ?? id;
  return {
    ...step,
    opened: step.opened.map((wait) => ({ ...wait, executionId: named(wait.executionId) })),
    closed: step.closed.map(named).toSorted(),
    trace: step.trace.map(({ executionId: _, ...entry }) => entry),
  };
}

/** The same of what was recorded. */
export const asRecorded = (step: RecordedStep): RecordedStep => withIds(step, new Map());
