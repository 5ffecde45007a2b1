import { Inject, Injectable } from '@nestjs/common';
import type { CheckingLane } from '../proof/report';
import type { ProcessLane } from '../lane/process-lane';

/** Injection token of the lanes that can run definitions, the best first. */
export const PROCESS_LANES = Symbol('PROCESS_LANES');

/** A lane that also says why it would refuse a file. */
export type OfferedLane = ProcessLane & CheckingLane;

/** The lanes of this installation. A definition keeps the one it was deployed on. */
@Injectable()
export class Lanes {
  constructor(@Inject(PROCESS_LANES) readonly all: readonly [OfferedLane, ...OfferedLane[]]) {}

  /** @throws Error when a definition was deployed on a lane that this installation has not */
  named(name: string): ProcessLane {
    const lane = this.all.find((offered) => offered.name === name);
    if (!lane) throw new Error(`This installation has no lane ${name}.`);
    return lane;
  }
}
