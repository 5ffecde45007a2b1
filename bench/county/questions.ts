import { demoPassword } from '@bihuan/demo';
import { ApiClient } from '@bihuan/testing';

/** A request to the API, and who asks. */
export interface Question {
  readonly username: string;
  readonly method: 'GET' | 'POST';
  /** Below `/api/v1`. */
  readonly path: string;
  readonly body?: object;
  /** What distinguishes it from other requests to the same path. */
  readonly about: string;
}

interface Known {
  readonly campaignId: string;
  readonly hazardId: string;
  readonly enterpriseId: string;
  readonly definitionId: string;
  readonly instanceId: string;
}

/** Everything that is asked by people and grows with a county. */
export async function questionsOf(origin: string, campaignId: string): Promise<Question[]> {
  const organiser = await new ApiClient(origin, demoPassword).as('organiser');
  const first = async <Row>(path: string, filter: object): Promise<Row> => {
    const { items } = await organiser.post<{ items: Row[] }>(path, { filter, page: { limit: 1 } });
    return items[0] as Row;
  };
  const hazard = await first<{ id: string; enterpriseId: string }>('/hazards/search', { state: 'CLOSED' });
  const instance = await first<{ id: string; definitionId: string }>('/instances/search', {
    subjectId: hazard.id,
  });
  const known: Known = {
    campaignId,
    hazardId: hazard.id,
    enterpriseId: hazard.enterpriseId,
    definitionId: instance.definitionId,
    instanceId: instance.id,
  };
  return [
    ...boards(known),
    ...lists('auditor', '/hazards/search', hazardSorts, hazardFilters(known)),
    ...lists('officer1', '/hazards/search', ['recordedAt'], { OVERDUE: { overdue: true } }),
    ...lists('qinghe-paper-principal', '/hazards/search', ['recordedAt'], {}),
    ...lists('auditor', '/enterprises/search', ['name', 'createdAt'], enterpriseFilters),
    ...lists('organiser', `/campaigns/${campaignId}/targets/search`, ['enterpriseName', 'joinedAt'], {
      AREA: { area: '99.01.01.01' },
      SCALE: { scale: 'SMALL_SCATTERED' },
    }),
    ...lists('auditor', '/hazards/ledger', ['recordedAt', 'title'], { MAJOR: { level: 'MAJOR' } }),
    ...lists('admin', '/instances/search', ['startedAt'], { ENDED: { status: 'ENDED' } }),
    ...ofOne(known),
    ...own(),
  ];
}

const get = (username: string, path: string, about = ''): Question => ({
  ...{ username, method: 'GET', path, about },
});
const post = (username: string, path: string, body: object, about: string): Question => ({
  ...{ username, method: 'POST', path, body, about },
});

function boards({ campaignId, definitionId }: Known): Question[] {
  const insight = ['tokens', 'durations', 'flows'];
  return [
    get('organiser', `/campaigns/${campaignId}/board`),
    get('organiser', `/campaigns/${campaignId}/board/diagram`),
    get('organiser', `/campaigns/${campaignId}/coverage`),
    get('organiser', `/campaigns/${campaignId}/blind-spots`),
    get('organiser', `/campaigns/${campaignId}/blind-spots?scale=SMALL_SCATTERED`),
    get('leader', '/board/leader', 'all campaigns'),
    get('leader', `/board/leader?campaignId=${campaignId}`, 'one campaign'),
    ...insight.map((figure) => get('organiser', `/definitions/${definitionId}/insight/${figure}`)),
  ];
}

const hazardSorts = ['recordedAt', 'id', 'loopCount', 'planReturns', 'state', 'title', 'category'];

function hazardFilters({ campaignId }: Known): Readonly<Record<string, object>> {
  const flags = ['overdue', 'returned', 'recurrent', 'penalised', 'fixedOnSpot', 'closedLate'];
  return {
    ...Object.fromEntries(flags.map((flag) => [flag, { [flag]: true }])),
    campaign: { campaignId },
    state: { state: { in: ['CLOSED'] } },
    phase: { phase: 'RECTIFY' },
    area: { area: '99.01.01.01' },
    industry: { industry: { in: ['INDUSTRY_LIGHT'] } },
    title: { title: { like: '有限空间' } },
    number: { number: { like: '没有这个号' } },
    gate: { gatesPassed: 'RECT_FIVE_IN_PLACE' },
    returnedBy: { returnedBy: 'RECT_FIVE_IN_PLACE.funds' },
    standsAt: { standsAt: 'rectification.submit-plan' },
    firstReview: { firstReviewPassed: true },
    lookback: { lookback: 'RECURRED' },
    funds: { fundsWan: { gt: 100 } },
    reviewDays: { reviewDays: { gt: 100 } },
  };
}

const enterpriseFilters = {
  name: { name: { like: '第4999分厂' } },
  area: { area: '99.01.01.01' },
  scale: { scale: 'SMALL_SCATTERED' },
};

/** One list in every order, and by every filter in the first order. */
function lists(
  username: string,
  path: string,
  sorts: readonly string[],
  filters: Readonly<Record<string, object>>,
): Question[] {
  const body = (field: string | undefined, filter: object) => ({ filter, sort: [{ field, order: 'desc' }] });
  return [
    ...sorts.map((field) => post(username, path, body(field, {}), `by ${field}`)),
    ...Object.entries(filters).map(([name, filter]) => post(username, path, body(sorts[0], filter), name)),
  ];
}

function ofOne({ hazardId, enterpriseId, instanceId }: Known): Question[] {
  const parts = ['', '/timeline', '/gates', '/plans', '/reviews', '/documents', '/escalations'];
  return [
    ...parts.map((part) => get('auditor', `/hazards/${hazardId}${part}`)),
    get('auditor', `/enterprises/${enterpriseId}/profile`),
    get('organiser', `/instances/${instanceId}/path`),
  ];
}

function own(): Question[] {
  const queue = { command: { in: ['review.submit', 'review.countersign', 'closure.sign', 'review.assign'] } };
  const people = ['organiser', 'officer1', 'reviewer1', 'leader', 'qinghe-paper-principal'];
  return [
    ...people.map((username) => get(username, '/work')),
    post('leader', '/tasks/search', { mine: true, filter: queue, page: { limit: 200 } }, 'review queue'),
    post('officer1', '/tasks/search', { filter: { status: 'OPEN' } }, 'open'),
    post('officer1', '/notifications/search', {}, ''),
    get('officer1', '/notifications/unread'),
    ...['有限', '分厂', 'YH-2026'].map((text) => post('organiser', '/search', { text }, text)),
    post('auditor', '/samples', { purpose: '抽查', filter: { state: 'CLOSED' }, size: 20 }, 'draw'),
    post('auditor', '/hazards/ledger/export', { filter: { state: 'CLOSED' } }, 'export'),
  ];
}
