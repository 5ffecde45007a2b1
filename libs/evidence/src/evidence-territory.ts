import { Injectable } from '@nestjs/common';
import { type Actor, NotPermittedError, PermissionPolicy, type Territory } from '@bihuan/kernel';
import { Enterprises } from '@bihuan/identity';

/** Tells where a file belongs that no record refers to yet. */
@Injectable()
export class EvidenceTerritory {
  constructor(
    private readonly permissions: PermissionPolicy,
    private readonly enterprises: Enterprises,
  ) {}

  /**
   * The enterprise it shows, or else the uploader's own: the first of its grants that allows uploading.
   *
   * @throws IdentityError `ENTERPRISE_NOT_FOUND`
   */
  async of(actor: Actor, enterpriseId?: string): Promise<Territory> {
    const grant = actor.grants.find(
      ({ role }) => actor.kind === 'system' || this.permissions.allows(role, 'evidence.upload'),
    );
    if (!grant) throw new NotPermittedError('evidence.upload');
    const shown = enterpriseId ?? grant.enterpriseId;
    if (shown === undefined) return { jurisdiction: grant.jurisdiction ?? '', enterpriseId: null };
    const { jurisdiction } = await this.enterprises.require(shown);
    return { jurisdiction, enterpriseId: shown };
  }
}
