import { OmitType, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsEnum, IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { IsCreditCode } from '../enterprise/is-credit-code';
import { Industry } from '../enterprise/industry';
import { OrganisationFunction, OrganisationKind } from './organisation-kind';

const kindsOfAuthorities = Object.values(OrganisationKind).filter(
  (kind) => kind !== OrganisationKind.ENTERPRISE,
);

/** An authority or expert body to be registered; enterprises are registered as enterprises. */
export class CreateOrganisationBody {
  @IsIn(kindsOfAuthorities)
  kind: OrganisationKind;

  @IsString()
  @Length(2, 200)
  name: string;

  /** @default the name */
  @IsOptional()
  @IsString()
  @Length(1, 50)
  shortName?: string;

  /** Code of the node it stands at; empty for one that stands above all of them. */
  @IsString()
  @MaxLength(100)
  jurisdiction: string;

  @IsOptional()
  @IsUUID()
  parentId?: string;

  /** Industries it regulates. @default none */
  @IsOptional()
  @IsEnum(Industry, { each: true })
  @ArrayMaxSize(100)
  industries?: Industry[];

  /** @default none */
  @IsOptional()
  @IsEnum(OrganisationFunction, { each: true })
  @ArrayMaxSize(10)
  functions?: OrganisationFunction[];

  @IsOptional()
  @IsCreditCode()
  creditCode?: string;
}

/** What to change of an organisation; where it stands is not changed, because the reach of its people hangs on it. */
export class UpdateOrganisationBody extends PartialType(
  OmitType(CreateOrganisationBody, ['kind', 'jurisdiction'] as const),
) {}
