/** Counts what keeps a campaign from being archived; the hazard stage provides it. */
export abstract class OpenHazardCounter {
  /** How many hazards of the campaign are in a state that is not the end of a case. */
  abstract countOpen(campaignId: string): Promise<number>;
}
