import { County, type Row } from './fixtures/county';
import { asApplication } from './fixtures/database';
import { campaignOf, mill, plannedInspection, position, signInspection } from './fixtures/mill';

let county: County;
let inspectionId: string;
beforeAll(async () => {
  county = await County.open();
  await campaignOf(county);
}, 60_000);
afterAll(() => county.close());

const people = [mill.principal, 'qinghe-safety'];
const resources = ['inspections', 'tasks', 'instances', 'hazards', 'orders', 'campaigns', 'evidence'];

/** Everything the API tells somebody, as one text: all searches, all single things found, all that hangs on them. */
async function everythingFor(username: string): Promise<string> {
  const told: unknown[] = [];
  for (const resource of resources) {
    const found = await county.stage.search(username, resource, {});
    told.push(found);
    for (const { id } of found) told.push(await county.get(username, `/${resource}/${id}`));
  }
  return JSON.stringify(told);
}

/** Ids of everything the inspection has brought about so far. */
async function traces(): Promise<string[]> {
  const inspection = await county.get('officer1', `/inspections/${inspectionId}`);
  const tasks = await county.stage.search('officer1', 'tasks', { subjectId: inspectionId });
  const instances = await county.stage.search('officer1', 'instances', { subjectId: inspectionId });
  return [inspection.id, ...[...tasks, ...instances].map(({ id }) => id)];
}

describe('四不两直: a covert inspection', () => {
  it('leaves nothing for the enterprise to see before check-in, in any answer', async () => {
    inspectionId = await plannedInspection(county, 'COVERT');
    await county.act('leader', `/inspections/${inspectionId}/approve-plan`, { approve: true });
    const ids = await traces();
    expect(ids.length).toBeGreaterThan(2);
    for (const person of people) {
      const told = await everythingFor(person);
      expect(ids.filter((id) => told.includes(id))).toEqual([]);
      expect(told).not.toContain('COVERT');
      expect(await county.get(person, `/inspections/${inspectionId}`).catch(String)).toMatch(
        /404 INSPECTION_NOT_FOUND/,
      );
      for (const verb of ['check-in', 'sign']) {
        const body = verb === 'sign' ? {} : { position, certificateShown: true };
        expect(await county.refused(person, `/inspections/${inspectionId}/${verb}`, body)).toBe(
          '403 NOT_PERMITTED',
        );
      }
      const tasks = await county.stage.search('officer1', 'tasks', {
        subjectId: inspectionId,
        status: 'OPEN',
      });
      expect(await county.get(person, `/tasks/${tasks[0]?.id}`).catch(String)).toMatch(/(404|409) \w+/);
      const [instance] = await county.stage.search('officer1', 'instances', { subjectId: inspectionId });
      for (const part of ['', '/history']) {
        expect(await county.get(person, `/instances/${instance?.id}${part}`).catch(String)).toMatch(
          /404 \w+/,
        );
      }
    }
  });

  it('is told by no error either: an unknown one and this one answer alike', async () => {
    const [known, unknown] = await Promise.all(
      [inspectionId, '0198c0de-0000-7000-8000-000000000000'].map((id) =>
        county
          .get(mill.principal, `/inspections/${id}`)
          .catch((error: { status: number; code: string }) => error),
      ),
    );
    expect([known?.status, known?.code]).toEqual([unknown?.status, unknown?.code]);
  });

  it('is seen by the authorities of the place and by nobody next door', async () => {
    const seen = await county.stage.search('organiser', 'inspections', { id: inspectionId }).catch(() => []);
    const all = seen.length > 0 ? seen : await county.stage.search('organiser', 'inspections', {});
    expect(all.map(({ id }) => id)).toContain(inspectionId);
    expect(await county.stage.search('shimen-officer', 'inspections', {})).toEqual([]);
  });

  it('is there from check-in on', async () => {
    await county.act('officer1', `/inspections/${inspectionId}/check-in`, {
      position,
      certificateShown: true,
    });
    expect(await county.get('officer1', `/inspections/${inspectionId}`)).toMatchObject({
      ...{ checkInPosition: position, noPositionReason: null },
    });
    for (const person of people) {
      expect(await county.get<Row>(person, `/inspections/${inspectionId}`)).toMatchObject({
        state: 'IN_PROGRESS',
      });
      expect(await everythingFor(person)).toContain(inspectionId);
    }
  });

  it('proves that nobody was told before: no event of the trail was the enterprise’s to see until then', async () => {
    await signInspection(county, inspectionId);
    const events = await asApplication(county, (manager) =>
      manager.query<{ command: string; enterpriseIds: string[] }[]>(
        `SELECT command, "enterpriseIds" FROM bh_audit_event WHERE $1 = ANY("subjectIds") ORDER BY id`,
        [inspectionId],
      ),
    );
    const arrival = events.findIndex(({ command }) => command === 'inspection.check-in');
    const enterpriseId = await county.stage.enterprise(mill.name);
    expect(arrival).toBeGreaterThan(0);
    expect(events.slice(0, arrival).flatMap(({ enterpriseIds }) => enterpriseIds)).toEqual([]);
    expect(events.at(-1)?.enterpriseIds).toEqual([enterpriseId]);
  });
});

describe('a check-in without a position', () => {
  it('says why, in the record, in the trail, and to whoever looks for such visits', async () => {
    const id = await plannedInspection(county, 'COVERT');
    await county.act('leader', `/inspections/${id}/approve-plan`, { approve: true });
    const arrive = (more: object) => ({ certificateShown: true, ...more });
    const path = `/inspections/${id}/check-in`;
    for (const [body, answer] of [
      [arrive({}), '422 CHECK_IN_REFUSED'],
      [arrive({ noPositionReason: ' ' }), '400 VALIDATION_FAILED'],
      [arrive({ position: { latitude: 'here', longitude: 1 } }), '400 VALIDATION_FAILED'],
    ] as const)
      expect(await county.refused('officer1', path, body)).toBe(answer);
    const noPositionReason = '地下车间没有信号';
    await county.act('officer1', path, arrive({ noPositionReason }));
    await signInspection(county, id);
    expect(await county.get('auditor', `/inspections/${id}`)).toMatchObject({
      ...{ checkInPosition: null, noPositionReason },
      documents: [{ kind: 'INSPECTION_RECORD', content: { noPositionReason } }],
    });
    const found = await county.stage.search('auditor', 'inspections', {
      noPositionReason: { exists: true },
    });
    expect(found.map((one) => one.id)).toEqual([id]);
    const [arrival] = await asApplication(county, (manager) =>
      manager.query<{ fact: object }[]>(
        `SELECT facts->'check-in'->0 AS fact FROM bh_audit_event
          WHERE $1 = ANY("subjectIds") AND command = 'inspection.check-in'`,
        [id],
      ),
    );
    expect(arrival?.fact).toMatchObject({ inspectionId: id, noPositionReason });
  });
});
