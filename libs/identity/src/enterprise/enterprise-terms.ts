/** Size of an enterprise. */
export enum EnterpriseScale {
  /** 规模以上 */
  ABOVE = 'ABOVE',
  /** 规模以下 */
  BELOW = 'BELOW',
  /** 小散远: small, scattered, remote */
  SMALL_SCATTERED = 'SMALL_SCATTERED',
}

/** Whether an enterprise may produce. */
export enum EnterpriseStatus {
  /** 正常 */
  NORMAL = 'NORMAL',
  /** 整改中 */
  RECTIFYING = 'RECTIFYING',
  /** 部分停产停业 */
  PARTIALLY_STOPPED = 'PARTIALLY_STOPPED',
  /** 停产停业 */
  STOPPED = 'STOPPED',
  /** 关闭 */
  CLOSED = 'CLOSED',
  /** 黑名单 */
  BLACKLISTED = 'BLACKLISTED',
}

/** Level of an enterprise's safety risk by its colour. Known from one source that was not read in full: 待核. */
export enum EnterpriseRiskLevel {
  /** 重大风险，红 */
  RED = 'RED',
  /** 较大风险，橙 */
  ORANGE = 'ORANGE',
  /** 一般风险，黄 */
  YELLOW = 'YELLOW',
  /** 低风险，蓝 */
  BLUE = 'BLUE',
}

/** Kinds of unit inside an enterprise. */
export enum EnterpriseUnitKind {
  /** 车间 */
  WORKSHOP = 'WORKSHOP',
  /** 班组 */
  TEAM = 'TEAM',
  /** 岗位 */
  POST = 'POST',
}
