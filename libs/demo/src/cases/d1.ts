import { close } from './close';
import { type DemoCase, gateIs, hazardHas, statesPass } from './demo-case';
import { type Finding, inspect } from './inspect';

const finding: Finding = {
  campaign: '消防',
  checklist: 'fire',
  itemNo: 1,
  industries: ['INDUSTRY_TEXTILE'],
  enterprise: '云溪县星河制衣有限公司',
  note: '二楼安全出口上锁',
  place: '二楼东侧安全出口',
};
const shanghaiDay = (at: unknown): string =>
  new Date(Date.parse(String(at)) + 8 * 3600 * 1000).toISOString().slice(0, 10);

/** D1: a locked exit, opened at once, reviewed and struck off the same day. */
export const d1: DemoCase = {
  id: 'D1',
  titleZh: '二楼安全出口上锁',
  title: 'Locked exit, fixed on the spot',
  async play(stage) {
    const hazardId = await inspect(stage, finding);
    const after = await stage.upload('officer1', 'PHOTO_AFTER', await stage.enterprise(finding.enterprise));
    await stage.act('officer1', `/hazards/${hazardId}/record-on-spot-fix`, {
      photosAfter: [after],
      note: '当场开锁',
    });
    await stage.act('officer1', `/hazards/${hazardId}/judge`, {
      level: 'GENERAL',
      reason: '当场即可消除，危害和整改难度较小',
      secondOfficerId: await stage.account('officer2'),
    });
    await stage.act('officer2', `/hazards/${hazardId}/confirm-on-spot`, { passed: true, note: '出口已畅通' });
    await close(stage, hazardId, ['xinghe-principal', 'town-head', 'organiser']);
    return hazardId;
  },
  expectations: [
    hazardHas({ state: 'CLOSED', level: 'GENERAL', loopCount: 0, planReturns: 0 }),
    statesPass('DRAFT', 'REGISTERED', 'JUDGED', 'FIXED_ON_SPOT', 'REVIEWING', 'CLOSE_PENDING', 'CLOSED'),
    gateIs('HAZARD_LEVEL', { outcome: 'GENERAL' }),
    gateIs('FIXED_ON_SPOT', { outcome: 'TRUE' }),
    gateIs('RECT_FIVE_IN_PLACE'),
    gateIs('RECT_THREE_NOT_LET_GO', { outcome: 'PASS' }),
    gateIs('STRIKE_OFF', { outcome: 'PASS' }),
    {
      says: 'closed on the day it was registered',
      holds: ({ hazard }) => shanghaiDay(hazard.closedAt) === shanghaiDay(hazard.registeredAt),
    },
    { says: 'no plan exists', holds: ({ plans }) => plans.length === 0 },
  ],
};
