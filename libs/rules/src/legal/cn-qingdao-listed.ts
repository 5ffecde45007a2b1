import { clocksOf } from './clock-rows';
import { cnDefaultV1 } from './cn-default';
import type { LegalProfile } from './legal-profile';

const source = 'Qingdao 挂牌督办 rules, S12';

const overlay = clocksOf([
  [
    'EXTENSION_APPLY_BEFORE',
    '延期申请提前期',
    'Extension request before the deadline',
    20,
    'WORKING_DAY',
    'deadline',
    'V~',
    source,
    'BEFORE',
  ],
  [
    'EXTENSION_DECIDE',
    '延期审批期限',
    'Decision on an extension',
    10,
    'WORKING_DAY',
    'application',
    'V~',
    source,
  ],
]);

/** The national numbers with the stricter extension rules for listed hazards in Qingdao. */
export const cnQingdaoListedV1: LegalProfile = {
  id: 'cn-qingdao-listed',
  version: 1,
  jurisdiction: 'CN-37-02',
  effectiveFrom: '2012-01-01',
  effectiveTo: null,
  clocks: cnDefaultV1.clocks.map(
    (clock) => overlay.find((stricter) => stricter.code === clock.code) ?? clock,
  ),
};
