/** Which role may do which command; the identity library provides the product's matrix. */
export abstract class PermissionPolicy {
  abstract allows(role: string, command: string): boolean;
}
