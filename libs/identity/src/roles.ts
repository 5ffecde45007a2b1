import { OrganisationKind } from './organisation/organisation-kind';

/** What a person is in the loop. Codes are stored and sent; labels are for people. */
export enum Role {
  /** 系统管理员: organisations, accounts, workflows; no part in any case. */
  ADMINISTRATOR = 'ADMINISTRATOR',
  /** 安委办 / 专项办 */
  ORGANISER = 'ORGANISER',
  /** 应急局 / 行业部门 执法人员 */
  REGULATOR_OFFICER = 'REGULATOR_OFFICER',
  /** 部门负责人 */
  REGULATOR_LEADER = 'REGULATOR_LEADER',
  /** 乡镇(街道)、园区负责人 */
  TOWN_HEAD = 'TOWN_HEAD',
  /** 网格员 / 乡镇检查员 */
  GRID_INSPECTOR = 'GRID_INSPECTOR',
  /** 专家 / 第三方机构 */
  EXPERT = 'EXPERT',
  /** 企业主要负责人 */
  ENTERPRISE_PRINCIPAL = 'ENTERPRISE_PRINCIPAL',
  /** 企业安全员 / 车间班组 */
  ENTERPRISE_SAFETY = 'ENTERPRISE_SAFETY',
  /** 审计 / 督查 / 纪检 */
  AUDITOR = 'AUDITOR',
  /** The product itself. Nobody can be given it. */
  SYSTEM = 'SYSTEM',
}

/** What is known of a role besides what it may do. */
export interface RoleDescription {
  readonly zh: string;
  readonly en: string;
  /**
   * Kinds of organisation whose people can hold the role. In an enterprise a role reaches that enterprise only;
   * elsewhere it reaches a jurisdiction.
   */
  readonly heldIn: readonly OrganisationKind[];
}

const { GOVERNMENT, OFFICE, REGULATOR, TOWN, EXPERT_BODY, ENTERPRISE } = OrganisationKind;
const authorities = [GOVERNMENT, OFFICE, REGULATOR, TOWN];

/** Labels of the roles and where they can be held. */
export const roleDescriptions: Readonly<Record<Role, RoleDescription>> = {
  ADMINISTRATOR: { zh: '系统管理员', en: 'Administrator', heldIn: authorities },
  ORGANISER: { zh: '安委办', en: 'Campaign organiser', heldIn: [GOVERNMENT, OFFICE, REGULATOR] },
  // A town may be authorised to enforce (乡镇赋权), then its people are officers there.
  REGULATOR_OFFICER: { zh: '执法人员', en: 'Regulator officer', heldIn: [REGULATOR, TOWN] },
  REGULATOR_LEADER: { zh: '部门负责人', en: 'Regulator leader', heldIn: [REGULATOR, TOWN] },
  TOWN_HEAD: { zh: '乡镇(街道)负责人', en: 'Town head', heldIn: [TOWN] },
  GRID_INSPECTOR: { zh: '网格员', en: 'Grid inspector', heldIn: [TOWN] },
  EXPERT: { zh: '专家', en: 'Expert', heldIn: [EXPERT_BODY, ...authorities] },
  ENTERPRISE_PRINCIPAL: { zh: '企业主要负责人', en: 'Enterprise principal', heldIn: [ENTERPRISE] },
  ENTERPRISE_SAFETY: { zh: '企业安全员', en: 'Enterprise safety manager', heldIn: [ENTERPRISE] },
  AUDITOR: { zh: '审计督查', en: 'Auditor', heldIn: authorities },
  SYSTEM: { zh: '系统', en: 'System', heldIn: [] },
};
