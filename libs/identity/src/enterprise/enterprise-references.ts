import { Injectable } from '@nestjs/common';
import { Jurisdictions } from '../jurisdiction/jurisdictions';
import { Organisations } from '../organisation/organisations';
import type { UpdateEnterpriseBody } from './enterprise.dto';

/** Checks what an enterprise's file points at. */
@Injectable()
export class EnterpriseReferences {
  constructor(
    private readonly jurisdictions: Jurisdictions,
    private readonly organisations: Organisations,
  ) {}

  /** @throws IdentityError `JURISDICTION_UNKNOWN` or `ORGANISATION_NOT_FOUND` */
  async require(input: UpdateEnterpriseBody): Promise<void> {
    if (input.jurisdiction !== undefined) await this.jurisdictions.require(input.jurisdiction);
    const { sectorRegulatorId, licensingAuthorityId, approvingAuthorityId } = input;
    for (const id of new Set([sectorRegulatorId, licensingAuthorityId, approvingAuthorityId])) {
      if (id) await this.organisations.require(id);
    }
  }
}
