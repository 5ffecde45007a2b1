/** Injection token of the {@link ProcessLane} that runs the definitions. */
export const PROCESS_LANE = Symbol('PROCESS_LANE');
