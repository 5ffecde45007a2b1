import { executableProcess, flowElements, parseModel } from '../lane/model/model';
import { planElements } from '../lane/model/plan-elements';
import type { TokenPlace } from '../lane/changing-lane';
import { packCatalogue } from './catalogue';
import { elementGraph } from './element-graph';
import { against, findingAt, type ProofFinding, type Words } from './finding';
import { Explorer } from './markings';
import { bypassed, checkNeverFrom, follow, holds, watch, type Watch } from './never-policy';
import type { Move } from './net';
import { netOf } from './net-of';
import { isInInstance } from './instances';
import { parsePolicies, type NeverPolicy } from './policy-file';
import { matching, type PolicyInput } from './policy-input';
import type { NamedRule } from './rule-in-words';
import { proveCompletes } from './soundness';

/** Most markings looked at for one instance: a person waits for the answer. */
const LIMIT = 50_000;

/** Passes an instance has in hand, by the code of the policy that asks for them. */
export type Hands = Readonly<Record<string, number>>;

/** The files of a definition. */
export interface DeployedTexts {
  readonly xml: string;
  readonly pack: string | null;
  readonly policies: string | null;
}

interface Guard {
  readonly policy: NeverPolicy;
  readonly watches: readonly Watch[];
  readonly goals: ReadonlySet<string>;
}

/** The proof of a definition, continued for instances that are under way and about to be changed. */
export class ProofUnderWay {
  private readonly places: ReadonlyMap<string, number>;
  private readonly types: ReadonlyMap<string, { readonly type: string; readonly scope: string }>;
  private readonly known: ReadonlySet<string>;
  private readonly judged = new Map<string, readonly ProofFinding[]>();

  private constructor(
    private readonly input: Omit<PolicyInput, 'explorer'>,
    private readonly guards: readonly Guard[],
    processId: string,
  ) {
    this.places = new Map(
      input.net.places
        .map(({ elementId, kind, flowId }, index) => [`${kind} ${elementId} ${flowId ?? ''}`, index] as const)
        // Of a sub-process the place in front of it comes first, and then the one where its inside begins.
        .reverse(),
    );
    const flows = input.net.moves.flatMap((path) => path.flatMap(({ takes }) => takes));
    this.known = new Set([...input.elements.keys(), ...flows]);
    this.types = new Map(
      input.plan.map(({ id, type, scopes }) => [id, { type, scope: scopes[0] ?? processId }]),
    );
  }

  /** Only for files that were deployed: they read without a warning. @param rules names of rules for people */
  static async of(files: DeployedTexts, rules?: readonly NamedRule[]): Promise<ProofUnderWay> {
    const process = executableProcess(await parseModel(files.xml));
    const conditions = flowElements(process).flatMap((flow) => {
      const { id = '', conditionExpression } = flow;
      const source = conditionExpression?.body?.trim();
      return source && !isInInstance(flow) ? [[id, source.replace(/^=/, '').trim()] as const] : [];
    });
    const net = netOf(process);
    const input = {
      plan: [...planElements(process).values()],
      conditions: new Map(conditions),
      outputs: files.pack === null ? {} : packCatalogue(files.pack).outputs,
      net,
      elements: elementGraph(process),
      ...(rules && { rules }),
    };
    const policies = files.policies === null ? [] : parsePolicies(files.policies);
    const guards = policies.flatMap((policy): Guard[] => {
      if (policy.kind !== 'never') return [];
      const watches = policy.without.map((pass) => watch(pass, { ...input, explorer: new Explorer(0) }));
      return [{ policy, watches, goals: new Set(matching(policy.reach, input.elements)) }];
    });
    return new ProofUnderWay(input, guards, process.id ?? '');
  }

  /** The passes in hand after moves. */
  follow(hands: Hands, moves: readonly Move[]): Hands {
    return this.each(({ policy, watches }) =>
      moves.reduce((hand, move) => follow(watches, hand, move), hands[policy.code] ?? 0),
    );
  }

  /** What speaks against moves that come to a protected element by themselves. */
  passing(hands: Hands, moves: readonly Move[]): ProofFinding[] {
    return this.guards.flatMap(({ policy, watches, goals }) => {
      let hand = hands[policy.code] ?? 0;
      return moves.flatMap((move) => {
        const arrives = goals.has(move.elementId) && move.phase === 'enter' && !holds(watches, hand);
        hand = follow(watches, hand, move);
        if (!arrives) return [];
        const words = bypassed(policy.without, this.input.rules);
        return [against(policy)(findingAt(this.input.elements, move.elementId, words))];
      });
    });
  }

  /** What speaks against going on from these places with these passes in hand: every run from there is looked at. */
  judge(places: readonly TokenPlace[], hands: Hands): readonly ProofFinding[] {
    const initial = this.marking(places);
    const key = `${initial.join()}|${this.guards.map(({ policy }) => hands[policy.code] ?? 0).join()}`;
    const known = this.judged.get(key);
    if (known) return known;
    const explorer = new Explorer(LIMIT);
    const input = { ...this.input, net: { ...this.input.net, initial }, explorer };
    const findings: ProofFinding[] = [
      ...proveCompletes(input),
      ...this.guards.flatMap(({ policy, watches }) =>
        checkNeverFrom(policy, input, watches, hands[policy.code] ?? 0).map(against(policy)),
      ),
    ];
    if (explorer.limitReached) findings.push(findingAt(this.input.elements, undefined, tooManyStates));
    if (this.judged.size >= 1000) this.judged.clear();
    this.judged.set(key, findings);
    return findings;
  }

  /** Elements from which on a pass does not count any more. */
  get resetting(): ReadonlySet<string> {
    const since = this.guards.flatMap(({ policy }) => policy.without.flatMap((pass) => pass.since));
    return new Set(since.length === 0 ? [] : matching(since, this.input.elements));
  }

  /** Whether an element or flow is in the diagram. */
  knows(id: string): boolean {
    return this.known.has(id);
  }

  /** The policies that ask for the same passes in both, with the elements they name translated. */
  sharedWith(other: ProofUnderWay, translate: (id: string) => string): ReadonlySet<string> {
    const written = ({ policy }: Guard, rename: (id: string) => string): string =>
      JSON.stringify(
        policy.without.map(({ rule, variant, since }) => [
          rule,
          variant ?? null,
          since.map(rename).toSorted(),
        ]),
      );
    const theirs = new Map(other.guards.map((guard) => [guard.policy.code, written(guard, (id) => id)]));
    return new Set(
      this.guards
        .filter((guard) => theirs.get(guard.policy.code) === written(guard, translate))
        .map(({ policy }) => policy.code),
    );
  }

  private each(hand: (guard: Guard) => number): Hands {
    return Object.fromEntries(this.guards.map((guard) => [guard.policy.code, hand(guard)]));
  }

  private marking(places: readonly TokenPlace[]): number[] {
    const marking = this.input.net.places.map(() => 0);
    for (const place of places) {
      for (const index of this.indicesOf(place)) marking[index] = (marking[index] ?? 0) + 1;
    }
    return marking;
  }

  private indicesOf({ elementId, at, flowId }: TokenPlace): number[] {
    const planned = this.types.get(elementId);
    if (at === 'before' && planned?.type === 'StartEvent') {
      const scope = this.places.get(`scope ${planned.scope} `);
      return scope === undefined ? [] : [scope + 1];
    }
    const index = this.places.get(`${at} ${elementId} ${flowId ?? ''}`);
    if (index !== undefined) return [index];
    // An interrupting event is armed as long as its host is open; the net needs no place for that.
    if (at === 'armed') return [];
    const flows = this.input.net.places.flatMap((place, i) =>
      place.kind === 'before' && place.elementId === elementId && place.flowId !== undefined ? [i] : [],
    );
    if (at !== 'before' || flows.length === 0)
      throw new TypeError(`The net has no place ${at} <${elementId}>.`);
    return flows;
  }
}

const tooManyStates: Words = {
  rule: 'proof-incomplete',
  problem: {
    zh: '改动后的可能状态太多，无法全部检查。',
    en: 'After this the instance could be in too many states to look at all of them.',
  },
  remedy: { zh: '改动得小一些。', en: 'Change less at once.' },
};
