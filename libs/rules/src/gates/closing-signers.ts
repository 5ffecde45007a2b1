import type { BilingualText, HazardLevel } from '../rule-book/rule';

/** Role that signs a strike-off. */
export type ClosingRole = 'ENTERPRISE_PRINCIPAL' | 'TOWN_HEAD' | 'REGULATOR_LEADER' | 'ORGANISER';

/** Names of the closing roles. */
export const closingRoleNames: Readonly<Record<ClosingRole, BilingualText>> = {
  ENTERPRISE_PRINCIPAL: { zh: '企业主要负责人', en: 'Enterprise principal' },
  TOWN_HEAD: { zh: '乡镇(街道)负责人', en: 'Town or street head' },
  REGULATOR_LEADER: { zh: '监管部门负责人', en: 'Regulator leader' },
  ORGANISER: { zh: '安委办', en: 'Safety committee office' },
};

/** Who signs a strike-off, in this order: the 签字销号 ladder (S39); a major hazard adds the regulator's leader [D]. */
export function closingSigners(level: HazardLevel): readonly ClosingRole[] {
  return level === 'MAJOR'
    ? ['ENTERPRISE_PRINCIPAL', 'TOWN_HEAD', 'REGULATOR_LEADER', 'ORGANISER']
    : ['ENTERPRISE_PRINCIPAL', 'TOWN_HEAD', 'ORGANISER'];
}
