import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { UnitOfWork } from '@bihuan/kernel';
import { ruleBook } from '@bihuan/rules';
import { Definition } from '../../definition/definition.entity';
import { HistoryEntry } from '../../history/history.entity';
import type { Instance } from '../../instance/instance.entity';
import type { TokenPlace } from '../../lane/changing-lane';
import type { TraceEntry } from '../../lane/process-lane';
import type { ProofFinding } from '../../proof/finding';
import type { Move } from '../../proof/net';
import { type Hands, ProofUnderWay } from '../../proof/under-way';
import { OwnRules } from '../../rule/own/own-rules';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';

/** Definitions whose proof is kept in memory. */
const kept = 20;

/** An instance, as far as its passes are concerned. */
type Passing = Pick<Instance, 'id' | 'definitionId' | 'passes'>;

/** Keeps changes from leading an instance past a gate: the deployment's proof, continued from where it stands. */
@Injectable()
export class GatesUnderWay {
  private readonly proofs = new Map<string, Promise<ProofUnderWay>>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly ownRules: OwnRules,
  ) {}

  /** The passes an instance has in hand, by the policies of its own definition. */
  async inHand(instance: Passing): Promise<Hands> {
    const proof = await this.proofOf(instance.definitionId);
    return proof.follow(instance.passes?.hands ?? {}, (await this.travelled(instance)).map(moveOf));
  }

  /** What speaks against a modification: moves made by hand, and where they leave the instance. */
  async against(
    instance: Passing,
    { moved, places }: { readonly moved: readonly TraceEntry[]; readonly places: readonly TokenPlace[] },
  ): Promise<readonly ProofFinding[]> {
    const proof = await this.proofOf(instance.definitionId);
    const hands = await this.inHand(instance);
    const moves = moved.map(moveOf);
    return [...proof.passing(hands, moves), ...proof.judge(places, proof.follow(hands, moves))];
  }

  /**
   * The passes an instance would have in hand under another definition: its history is told to the other's policies,
   * element by element. Where the other does not know an element on which a pass depends, nothing is in hand any more.
   */
  async carried(instance: Passing, targetId: string, elements: ReadonlyMap<string, string>): Promise<Hands> {
    const source = await this.proofOf(instance.definitionId);
    const target = await this.proofOf(targetId);
    const translate = (id: string): string => elements.get(id) ?? id;
    const shared = source.sharedWith(target, translate);
    const begin = Object.entries(instance.passes?.hands ?? {}).filter(([code]) => shared.has(code));
    const { resetting } = source;
    return (await this.travelled(instance)).reduce<Hands>((hands, entry) => {
      const id = translate(entry.elementId);
      if (target.knows(id)) return target.follow(hands, [{ ...moveOf(entry), ...movedTo(entry, id) }]);
      return resetting.has(entry.elementId) ? {} : hands;
    }, Object.fromEntries(begin));
  }

  /** What speaks against an instance standing there with these passes. */
  async standing(
    definitionId: string,
    places: readonly TokenPlace[],
    hands: Hands,
  ): Promise<readonly ProofFinding[]> {
    return (await this.proofOf(definitionId)).judge(places, hands);
  }

  private travelled({ id, passes }: Passing): Promise<HistoryEntry[]> {
    return this.work.manager.find(HistoryEntry, {
      where: { instanceId: id, seq: MoreThan(passes?.since ?? 0) },
      order: { seq: 'ASC' },
      select: { instanceId: true, seq: true, elementId: true, event: true },
    });
  }

  private async proofOf(definitionId: string): Promise<ProofUnderWay> {
    const known = this.proofs.get(definitionId);
    if (known) return known;
    const definition = await this.work.manager.findOne(Definition, {
      where: { id: definitionId },
      select: { id: true, xml: true, pack: true, policies: true },
    });
    if (!definition) {
      throw new ProcessRuntimeError(
        'DEFINITION_NOT_FOUND',
        'There is no such definition. Search for it again.',
      );
    }
    const rules = [...ruleBook.list(), ...(await this.ownRules.latest())];
    const proof = ProofUnderWay.of(definition, rules);
    this.proofs.set(definitionId, proof);
    proof.catch(() => this.proofs.delete(definitionId));
    const [oldest] = this.proofs.keys();
    if (this.proofs.size > kept && oldest !== undefined) this.proofs.delete(oldest);
    return proof;
  }
}

function moveOf({ elementId, event }: Pick<TraceEntry, 'elementId' | 'event'>): Move {
  if (event === 'take') return { elementId, phase: 'leave', takes: [elementId] };
  return { elementId, phase: event === 'cancel' ? 'fail' : event, takes: [] };
}

function movedTo({ event }: Pick<TraceEntry, 'event'>, id: string): Partial<Move> {
  return { elementId: id, ...(event === 'take' && { takes: [id] }) };
}
