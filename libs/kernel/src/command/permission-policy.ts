/** Which role may do which command; the identity library provides the product's matrix. */
export abstract class PermissionPolicy {
  abstract allows(role: string, command: string): boolean;

  /** Codes of all roles, so that workflows can be checked against them; undefined when there is no such list. */
  roles(): readonly string[] | undefined {
    return undefined;
  }
}
