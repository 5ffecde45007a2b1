import { IsString, MaxLength, MinLength } from 'class-validator';
import type { OrganisationKind } from '../organisation/organisation-kind';
import type { Role } from '../roles';

/** Who wants to sign in. */
export class OpenSessionBody {
  @IsString()
  @MinLength(1)
  @MaxLength(50)
  username: string;

  @IsString()
  @MinLength(1)
  @MaxLength(128)
  password: string;
}

/** A new password, chosen by its owner. */
export class ChangePasswordBody {
  @IsString()
  @MaxLength(128)
  currentPassword: string;

  /** 8 to 128 characters. */
  @IsString()
  @MinLength(8)
  @MaxLength(128)
  newPassword: string;
}

/** A role as its holder sees it. */
export class SessionGrant {
  role: Role;

  /** Label of the role. */
  title: { zh: string; en: string };

  /** Node it reaches, with everything below; empty: everywhere. Absent for enterprise roles. */
  jurisdiction?: string;

  /** The enterprise it reaches. Absent for all other roles. */
  enterpriseId?: string;
}

/** The organisation somebody signs in for. */
export class SessionOrganisation {
  id: string;
  kind: OrganisationKind;
  name: string;
  shortName: string;
  jurisdiction: string;
}

/** Who is signed in. */
export class SessionAccount {
  id: string;
  username: string;
  name: string;
  organisation: SessionOrganisation;
  grants: SessionGrant[];

  /** Names and patterns of what the roles allow (`hazard.judge`, `campaign.*`, `*.read`). */
  permissions: string[];
}

/** An open session. */
export class SessionOpened {
  /** To be sent as `Authorization: Bearer`. It is shown only here. */
  token: string;

  /** The session ends then, or earlier when it is not used for 12 hours. */
  expiresAt: Date;

  account: SessionAccount;
}
