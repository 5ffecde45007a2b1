import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Trimmed } from '../dossier/field';
import { Ids } from './ids';
import type { ResponsibilityBasis } from './hazard-responsibility.entity';
import { parties, type Party } from './responsibility.rules';

/** A unit or person that answers for the hazard. */
export class NewResponsibility {
  @IsIn(['TERRITORIAL', 'SECTOR', 'LICENSING', 'APPROVAL', 'ENTERPRISE', 'PARTY'])
  basis: ResponsibilityBasis;

  /** PARTY only: 建设, 设计, 施工 and 监理 rectify, 监管 supervises. */
  @IsOptional()
  @IsIn(parties)
  party?: Party;

  /** The authority or enterprise. */
  @IsUUID()
  organisationId: string;

  /** Workshop, team or post of the enterprise. */
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @IsOptional()
  @Trimmed(1, 100)
  personName?: string;

  @IsOptional()
  @IsUUID()
  accountId?: string;
}

/** Changes of who answers for the hazard; possible until the order is issued. */
export class AssignResponsibility {
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => NewResponsibility)
  add: NewResponsibility[];

  /** Ids of responsibilities that are taken away. */
  @IsOptional()
  @Ids(30)
  remove?: string[];
}
