/** Kinds of organisation. */
export enum OrganisationKind {
  /** 人民政府 */
  GOVERNMENT = 'GOVERNMENT',
  /** 安委办 */
  OFFICE = 'OFFICE',
  /** 应急管理部门 or another department in charge of an industry (行业主管部门) */
  REGULATOR = 'REGULATOR',
  /** 乡镇(街道)、园区 */
  TOWN = 'TOWN',
  /** 专家组、第三方机构 */
  EXPERT_BODY = 'EXPERT_BODY',
  /** 生产经营单位 */
  ENTERPRISE = 'ENTERPRISE',
}

/** What an authority does for the enterprises of its industries. */
export enum OrganisationFunction {
  /** 监管 */
  SUPERVISION = 'SUPERVISION',
  /** 发证 */
  LICENSING = 'LICENSING',
  /** 审批 */
  APPROVAL = 'APPROVAL',
  /** 执法 */
  ENFORCEMENT = 'ENFORCEMENT',
}
