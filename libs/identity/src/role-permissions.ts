import { Injectable } from '@nestjs/common';
import { PermissionPolicy } from '@bihuan/kernel';
import { visitorPermissions, visitorRole } from './link/linkable-tasks';
import { permissions } from './permissions';
import { Role } from './roles';

/** The product's matrix as the kernel's permission policy. A role it does not know may nothing. */
@Injectable()
export class RolePermissions extends PermissionPolicy {
  allows(role: string, command: string): boolean {
    const entries = entriesOf(role);
    return entries.some((entry) => covers(entry, command));
  }

  override roles(): readonly string[] {
    return Object.values(Role);
  }
}

/** Who comes by a link holds no role of the product; which of this a link allows, its routes say. */
function entriesOf(role: string): readonly string[] {
  if (role === visitorRole) return visitorPermissions;
  return Object.hasOwn(permissions, role) ? permissions[role as Role] : [];
}

function covers(entry: string, command: string): boolean {
  if (entry === '*' || entry === command) return true;
  if (entry.endsWith('.*')) return command.startsWith(entry.slice(0, -1));
  return entry.startsWith('*.') && command.endsWith(entry.slice(1));
}
