import type { Hazard } from './hazard.entity';

/** A hazard as it is answered. */
export type HazardResource = { readonly [Field in keyof Hazard]: Hazard[Field] } & {
  /** Shown beside a legal basis nobody has verified yet. */
  readonly basisFlag: '待核' | null;
};

/** The row as it goes out. */
export function hazardResource(hazard: Hazard): HazardResource {
  const basisFlag = hazard.basisVerified === 'verified' ? null : '待核';
  return Object.assign({}, hazard, { basisFlag } as const);
}
