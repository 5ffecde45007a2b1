import { Module } from '@nestjs/common';
import { AccountDirectory, Authenticator, EnterpriseDirectory, KernelModule } from '@bihuan/kernel';
import { ActiveAccounts } from './account/active-accounts';
import { Accounts } from './account/accounts';
import { AccountsController } from './account/accounts.controller';
import { CreateAccount } from './account/create-account';
import { GiveGrant } from './account/give-grant';
import { Passwords } from './account/passwords';
import { ResetPassword } from './account/reset-password';
import { DisableAccount, EnableAccount } from './account/set-account-status';
import { TakeGrant } from './account/take-grant';
import { AddEnterpriseUnit } from './enterprise/add-enterprise-unit';
import { CreateEnterprise } from './enterprise/create-enterprise';
import { EnterpriseReferences } from './enterprise/enterprise-references';
import { Enterprises } from './enterprise/enterprises';
import { EnterprisesController } from './enterprise/enterprises.controller';
import { UpdateEnterprise } from './enterprise/update-enterprise';
import { VisibleEnterprises } from './enterprise/visible-enterprises';
import { InstallJurisdictions } from './jurisdiction/install-jurisdictions';
import { Jurisdictions } from './jurisdiction/jurisdictions';
import { JurisdictionsController } from './jurisdiction/jurisdictions.controller';
import { CreateTaskLink } from './link/create-task-link';
import { LinkVisits } from './link/link-visits';
import { OpenTaskLink } from './link/open-task-link';
import { RevokeTaskLink } from './link/revoke-task-link';
import { LinkOpeningController, TaskLinksController } from './link/task-links.controller';
import { CreateOrganisation } from './organisation/create-organisation';
import { Organisations } from './organisation/organisations';
import { OrganisationsController } from './organisation/organisations.controller';
import { UpdateOrganisation } from './organisation/update-organisation';
import { RolesController } from './roles.controller';
import { DeleteView } from './saved-view/delete-view';
import { SaveView } from './saved-view/save-view';
import { SavedViews } from './saved-view/saved-views';
import { SavedViewsController } from './saved-view/saved-views.controller';
import { UpdateView } from './saved-view/update-view';
import { ChangePassword } from './session/change-password';
import { CloseSession } from './session/close-session';
import { OpenSession } from './session/open-session';
import { PasswordAttempts } from './session/password-attempts';
import { PasswordTurnstile } from './session/password-turnstile';
import { SessionAccounts } from './session/session-accounts';
import { SessionAuthenticator } from './session/session-authenticator';
import { CurrentSessionController, SessionsController } from './session/sessions.controller';

const useCases = [
  InstallJurisdictions,
  CreateOrganisation,
  UpdateOrganisation,
  CreateEnterprise,
  UpdateEnterprise,
  AddEnterpriseUnit,
  CreateAccount,
  DisableAccount,
  EnableAccount,
  ResetPassword,
  GiveGrant,
  TakeGrant,
  OpenSession,
  CloseSession,
  ChangePassword,
  CreateTaskLink,
  RevokeTaskLink,
  OpenTaskLink,
  SaveView,
  UpdateView,
  DeleteView,
];

const reading = [Jurisdictions, Organisations, Enterprises, Accounts];

/**
 * Who is who and who may what. The seam provides `PermissionPolicy` globally ({@link RolePermissions}); this module
 * provides the `Authenticator` and the directories of accounts and enterprises to those who import it.
 */
@Module({
  imports: [KernelModule],
  controllers: [
    CurrentSessionController,
    SessionsController,
    JurisdictionsController,
    OrganisationsController,
    EnterprisesController,
    AccountsController,
    RolesController,
    LinkOpeningController,
    TaskLinksController,
    SavedViewsController,
  ],
  providers: [
    ...useCases,
    ...reading,
    Passwords,
    PasswordAttempts,
    PasswordTurnstile,
    EnterpriseReferences,
    SavedViews,
    SessionAccounts,
    LinkVisits,
    { provide: Authenticator, useClass: SessionAuthenticator },
    { provide: AccountDirectory, useClass: ActiveAccounts },
    { provide: EnterpriseDirectory, useClass: VisibleEnterprises },
  ],
  exports: [Authenticator, AccountDirectory, EnterpriseDirectory, ...reading],
})
export class IdentityModule {}
