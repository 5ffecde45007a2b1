/** Injection token of the appeal text; a host that provides it globally replaces {@link defaultAppeal}. */
export const ORDER_APPEAL = Symbol('ORDER_APPEAL');

/**
 * What an order says about appeals where nothing else is configured. Programs in use differ about the period of the
 * lawsuit (law.md), so a place sets its own text.
 */
export const defaultAppeal =
  '如果不服本指令，可以依法在60日内向本级人民政府或者上级主管部门申请行政复议，或者在六个月内依法向人民法院提起行政诉讼，但本指令不停止执行，法律另有规定的除外。';
