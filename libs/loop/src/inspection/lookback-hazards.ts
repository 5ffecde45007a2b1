/** Tells whether there is something to look back at; the hazard stage provides it. */
export abstract class LookbackHazards {
  /** Whether the hazard is one of the enterprise and was struck off. */
  abstract wasClosed(hazardId: string, enterpriseId: string): Promise<boolean>;
}
