export { CreateAccountBody, GiveGrantBody, ResetPasswordBody } from './account/account.dto';
export { AccountGrant } from './account/account-grant.entity';
export { Account, AccountStatus } from './account/account.entity';
export { Accounts } from './account/accounts';
export { CreateAccount } from './account/create-account';
export { GiveGrant, type GiveGrantInput } from './account/give-grant';
export { ResetPassword, type ResetPasswordInput } from './account/reset-password';
export {
  type AccountChanged,
  type AccountChoice,
  DisableAccount,
  EnableAccount,
} from './account/set-account-status';
export { TakeGrant, type TakeGrantInput } from './account/take-grant';
export { AddEnterpriseUnit, type AddEnterpriseUnitInput } from './enterprise/add-enterprise-unit';
export { CreateEnterprise } from './enterprise/create-enterprise';
export { creditCodeCheck, isCreditCode } from './enterprise/credit-code';
export {
  EnterpriseRiskLevel,
  EnterpriseScale,
  EnterpriseStatus,
  EnterpriseUnitKind,
} from './enterprise/enterprise-terms';
export { EnterpriseUnit } from './enterprise/enterprise-unit.entity';
export {
  AddEnterpriseUnitBody,
  CreateEnterpriseBody,
  UpdateEnterpriseBody,
} from './enterprise/enterprise.dto';
export { Enterprise } from './enterprise/enterprise.entity';
export { enterpriseSearch, Enterprises, enterpriseSubject } from './enterprise/enterprises';
export { Industry, industryLabels } from './enterprise/industry';
export { IsCreditCode } from './enterprise/is-credit-code';
export { UpdateEnterprise, type UpdateEnterpriseInput } from './enterprise/update-enterprise';
export { IdentityError, type IdentityErrorCode } from './identity.errors';
export { IdentityModule } from './identity.module';
export { identityEntities, identityPolicies } from './identity.policies';
export { InstallJurisdictions } from './jurisdiction/install-jurisdictions';
export {
  InstallJurisdictionsBody,
  jurisdictionCode,
  JurisdictionNode,
} from './jurisdiction/jurisdiction.dto';
export { Jurisdiction, JurisdictionLevel } from './jurisdiction/jurisdiction.entity';
export { Jurisdictions } from './jurisdiction/jurisdictions';
export { CaseFiles } from './link/case-files';
export { CreateTaskLink, type CreateTaskLinkInput } from './link/create-task-link';
export { CreateTaskLinkBody, OpenTaskLinkBody } from './link/link.dto';
export { LinkVisit } from './link/link-visit.entity';
export {
  LinkOpened,
  LinkVisitInfo,
  TaskLinkCreated,
  type TaskLinkState,
  TaskLinkSummary,
  TaskLinkVisitor,
} from './link/link.view';
export { type LinkableTask, linkableTask, visitorRole } from './link/linkable-tasks';
export { type LinkOpening, OpenTaskLink } from './link/open-task-link';
export { RevokeTaskLink, type TaskLinkChoice } from './link/revoke-task-link';
export { TaskLink } from './link/task-link.entity';
export { CreateOrganisation } from './organisation/create-organisation';
export { OrganisationFunction, OrganisationKind } from './organisation/organisation-kind';
export { CreateOrganisationBody, UpdateOrganisationBody } from './organisation/organisation.dto';
export { Organisation } from './organisation/organisation.entity';
export { Organisations } from './organisation/organisations';
export { UpdateOrganisation } from './organisation/update-organisation';
export { permissions } from './permissions';
export { RolePermissions } from './role-permissions';
export { Role, type RoleDescription, roleDescriptions } from './roles';
export { rowLevelSecurity } from './row-level-security';
export { SavedView, type ViewSharing } from './saved-view/saved-view.entity';
export { ChangePassword, type ChangePasswordInput } from './session/change-password';
export { CloseSession, type CloseSessionInput } from './session/close-session';
export { OpenSession, type SignIn } from './session/open-session';
export type { PasswordAttempt } from './session/password-attempts';
export { SessionAuthenticator } from './session/session-authenticator';
export {
  ChangePasswordBody,
  OpenSessionBody,
  SessionAccount,
  SessionGrant,
  SessionOpened,
  SessionOrganisation,
} from './session/session.dto';
export { Session } from './session/session.entity';
