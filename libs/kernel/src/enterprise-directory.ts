/** An enterprise, as far as libraries that know nothing else of enterprises need it. */
export interface KnownEnterprise {
  readonly name: string;
  /** Code of the jurisdiction node it belongs to. */
  readonly jurisdiction: string;
}

/** Finds enterprises; the identity library provides it, a host may bring its own. */
export abstract class EnterpriseDirectory {
  /**
   * Inside a unit of work, as far as its actor may see.
   * @returns undefined when there is no such enterprise within that
   */
  abstract find(enterpriseId: string): Promise<KnownEnterprise | undefined>;
}
