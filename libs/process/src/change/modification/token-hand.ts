import { Injectable } from '@nestjs/common';
import type { ProofFinding } from '../../proof/finding';
import { canChange, isRefused, type ModifiedStep, type TokenMove } from '../../lane/changing-lane';
import { Lanes } from '../../runtime/lanes';
import type { LiveInstance } from '../../runtime/live-instance';
import type { Operation } from '../../runtime/operation';
import { contextOf } from '../../runtime/stepper';
import { changeRefused, changeUnsupported } from '../change-refused';
import { GatesUnderWay } from '../gates/gates-under-way';

/** What moving tokens would do, and what speaks against it. */
export interface TriedMoves {
  /** Absent when the moves themselves are impossible. */
  readonly step?: ModifiedStep;
  readonly findings: readonly ProofFinding[];
}

/** Moves the tokens of instances by hand, never past a gate and never to where the end cannot be reached. */
@Injectable()
export class TokenHand {
  constructor(
    private readonly lanes: Lanes,
    private readonly gates: GatesUnderWay,
  ) {}

  /** Changes nothing. @throws ProcessRuntimeError `CHANGE_UNSUPPORTED`; ProcessError when an expression fails */
  async attempt(operation: Operation, live: LiveInstance, moves: readonly TokenMove[]): Promise<TriedMoves> {
    const lane = this.lanes.named(live.compiled.lane);
    if (!canChange(lane)) throw changeUnsupported(lane.name);
    const { snapshot, variables } = live.row;
    const step = lane.modify(live.compiled, { snapshot, variables }, moves, contextOf(operation, live));
    if (isRefused(step)) return { findings: step };
    return { step, findings: await this.gates.against(live.row, step) };
  }

  /** @returns the step, which the caller takes over. @throws ProcessRuntimeError `CHANGE_REFUSED` with all findings */
  async move(operation: Operation, live: LiveInstance, moves: readonly TokenMove[]): Promise<ModifiedStep> {
    const { step, findings } = await this.attempt(operation, live, moves);
    if (!step || findings.length > 0) throw changeRefused(findings);
    return step;
  }
}
