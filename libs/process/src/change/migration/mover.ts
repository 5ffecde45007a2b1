import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import type { Finding } from '../../lane/definition-refused.error';
import { isRefused, type Mapping, type MigratedStep, type MovedWait } from '../../lane/changing-lane';
import type { OpenWait } from '../../instance/instance.entity';
import { DefinitionRegistry } from '../../definition/definition-registry';
import { Definition } from '../../definition/definition.entity';
import type { ProofFinding } from '../../proof/finding';
import type { Hands } from '../../proof/under-way';
import type { LiveInstance } from '../../runtime/live-instance';
import type { Operation } from '../../runtime/operation';
import { contextOf, type Stepper } from '../../runtime/stepper';
import { GatesUnderWay } from '../gates/gates-under-way';
import type { ReadPlan } from './plans';

/** What migrating an instance would do, and what speaks against it. */
export interface TriedMigration {
  /** Absent when the lane refuses. */
  readonly step?: MigratedStep;
  readonly hands: Hands;
  readonly findings: readonly ProofFinding[];
}

/** Brings single instances under another version. */
@Injectable()
export class Mover {
  constructor(
    private readonly work: UnitOfWork,
    private readonly definitions: DefinitionRegistry,
    private readonly gates: GatesUnderWay,
  ) {}

  /** Changes nothing. */
  async attempt(
    operation: Operation,
    live: LiveInstance,
    { lane, mapping }: ReadPlan,
    targetId: string,
  ): Promise<TriedMigration> {
    const { snapshot, variables } = live.row;
    const step = lane.migrate(mapping, { snapshot, variables }, contextOf(operation, live));
    if (isRefused<MigratedStep>(step)) return { hands: {}, findings: unique(step) };
    const hands = await this.gates.carried(live.row, targetId, mapping.elements);
    const findings = await this.gates.standing(targetId, step.places, hands);
    return { step, hands, findings };
  }

  /** Takes a migration over: the instance and every row that names its elements. */
  async carryOut(
    { operation, stepper, live }: { operation: Operation; stepper: Stepper; live: LiveInstance },
    { mapping }: ReadPlan,
    { step, hands }: { readonly step: MigratedStep; readonly hands: Hands },
    targetId: string,
  ): Promise<void> {
    const { row } = live;
    const { key, version } = await this.work.manager.findOneByOrFail(Definition, { id: targetId });
    row.passes = { since: row.historySeq, hands };
    Object.assign(row, { definitionId: targetId, key, definitionVersion: version });
    live.compiled = await this.definitions.compiled(targetId);
    live.byHand = true;
    stepper.absorb(operation, live, step);
    for (const moved of step.moved) moveWait(live, moved, mapping);
    row.standing = row.standing.map(([id, ...token]) => [mapping.elements.get(id) ?? id, ...token]);
    await this.renameElements(row.id, mapping.elements);
    await this.renameWaits(row.id, step.moved, live);
  }

  /** Tasks that are done, too: who did what has to be found under the names of the new version. */
  private async renameElements(instanceId: string, elements: ReadonlyMap<string, string>): Promise<void> {
    const renamed = [...elements].filter(([from, to]) => from !== to);
    if (renamed.length === 0) return;
    const names = [renamed.map(([from]) => from), renamed.map(([, to]) => to)];
    for (const table of ['bh_task', 'bh_timer', 'bh_subscription', 'bh_external_task', 'bh_incident']) {
      await this.work.manager.query(
        `UPDATE ${table} SET "elementId" = renamed.young
           FROM unnest($2::text[], $3::text[]) AS renamed(old, young)
          WHERE "instanceId" = $1 AND "elementId" = renamed.old`,
        [instanceId, ...names],
      );
    }
  }

  /** What the rows of open waits repeat of their elements. */
  private async renameWaits(
    instanceId: string,
    moved: readonly MovedWait[],
    { waits }: LiveInstance,
  ): Promise<void> {
    const { manager } = this.work;
    for (const { executionId, elementId, elementName, dueAt, attributes } of moved) {
      const wait = waits.get(executionId);
      const kind = wait?.kind;
      const at = [instanceId, executionId];
      if (kind === 'task') {
        const command = attributes.command ?? elementId;
        await manager.query(
          `UPDATE bh_task SET name = $3, command = $4, "notPerformerOf" = $5
            WHERE "instanceId" = $1 AND "executionId" = $2 AND status = 'OPEN'`,
          [...at, elementName ?? elementId, command, wait?.attributes.notPerformerOf ?? null],
        );
      } else if (kind === 'timer' && dueAt) {
        await manager.query(
          `UPDATE bh_timer SET "dueAt" = $3 WHERE "instanceId" = $1 AND "executionId" = $2`,
          [...at, dueAt],
        );
      } else if ((kind === 'message' || kind === 'signal') && attributes.name) {
        await manager.query(
          `UPDATE bh_subscription SET name = $3 WHERE "instanceId" = $1 AND "executionId" = $2`,
          [...at, attributes.name],
        );
      } else if (kind === 'job' && attributes.topic) {
        await manager.query(
          `UPDATE bh_external_task SET topic = $3 WHERE "instanceId" = $1 AND "executionId" = $2`,
          [...at, attributes.topic],
        );
      }
    }
  }
}

/** Attributes that say who or what answers a wait. */
const answering: ReadonlySet<string> = new Set(['command', 'handler', 'topic', 'retries']);

function moveWait({ waits }: LiveInstance, moved: MovedWait, { target, elements }: Mapping): void {
  const wait = waits.get(moved.executionId);
  if (!wait) return;
  const { notPerformerOf: before = '', ...attributes } = wait.attributes;
  const written = target.elements.get(moved.elementId)?.attributes ?? {};
  // How it is answered is the new version's to say; what an expression of it would say now is not asked.
  const kept = Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !answering.has(name) || written[name]?.startsWith('=')),
  );
  const { elementName: _name, ...rest } = wait;
  // Nobody may do what the old version kept from them, whatever it is called now, nor what the new one does.
  const old = before.split(/\s+/).map((id) => elements.get(id) ?? id);
  const excluded = new Set([...old, ...(moved.attributes.notPerformerOf ?? '').split(/\s+/)].filter(Boolean));
  const now: OpenWait = {
    ...rest,
    elementId: moved.elementId,
    ...(moved.elementName !== undefined && { elementName: moved.elementName }),
    ...(moved.dueAt && { dueAt: moved.dueAt.toISOString() }),
    attributes: {
      ...kept,
      ...moved.attributes,
      ...(excluded.size > 0 && { notPerformerOf: [...excluded].join(' ') }),
    },
  };
  waits.set(moved.executionId, now);
}

/** The items of a multi-instance all say the same. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, elementId }) => {
    const key = `${rule} ${elementId}`;
    return !seen.has(key) && seen.add(key);
  });
}
