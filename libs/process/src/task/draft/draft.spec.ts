import { byOfficer, Desk, people, to } from '../fixtures/desk';

const { lin, wang, zhao, leader } = people;
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

const begun = (key: string) => desk.begun(key, { 'x.work': byOfficer() });

it('is kept per person, in versions', async () => {
  const { path } = await begun('kept');
  expect((await desk.get(lin, `${path}/draft`)).body).toMatchObject({ status: 404, code: 'DRAFT_NOT_FOUND' });
  const first = await desk.put(lin, `${path}/draft`, { output: { note: 'half' } }).expect(200);
  expect(first.headers['etag']).toBe('"1"');
  await desk.put(wang, `${path}/draft`, { output: { note: 'mine' } }).expect(200);
  const second = await desk
    .put(lin, `${path}/draft`, { output: { note: 'whole' } })
    .set('if-match', '"1"')
    .expect(200);
  expect(second.body).toMatchObject({ output: { note: 'whole' }, version: 2 });
  const stale = await desk.put(lin, `${path}/draft`, { output: {} }).set('if-match', '"1"').expect(412);
  expect(stale.body).toMatchObject({ code: 'VERSION_CONFLICT', actual: 2 });
  expect((await desk.get(wang, `${path}/draft`)).body).toMatchObject({ output: { note: 'mine' } });
});

it('leaves its text out of the trail, but tells one text from another', async () => {
  const { path } = await begun('trail');
  const key = (output: object) => desk.put(lin, `${path}/draft`, { output }).set('idempotency-key', 'once');
  await key({ note: 'a' }).expect(200);
  expect((await key({ note: 'a' }).expect(200)).body).toMatchObject({ version: 1 });
  expect((await key({ note: 'b' })).body).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
});

it('is for those who may do the task, while it is open', async () => {
  const { path } = await begun('allowed');
  const draft = { output: { note: 'x' } };
  await desk.put(leader, `${path}/draft`, draft).expect(403);
  await desk.put(lin, `${path}/draft`, { output: { text: 'x'.repeat(99_990) } }).expect(413);
  await desk.post(lin, `${path}/claim`).expect(200);
  await desk.put(wang, `${path}/draft`, draft).expect(409);
  await desk.post(lin, `${path}/complete`).expect(200);
  expect((await desk.put(lin, `${path}/draft`, draft)).body).toMatchObject({ code: 'TASK_NOT_OPEN' });
});

it('goes to the owner when whoever prepared it resolves the task', async () => {
  const { path } = await begun('prepared');
  await desk.put(lin, `${path}/draft`, { output: { note: 'first thoughts' } }).expect(200);
  await desk.post(lin, `${path}/delegate`, to(leader)).expect(200);
  await desk.put(leader, `${path}/draft`, { output: { note: 'prepared' } }).expect(200);
  await desk.put(zhao, `${path}/draft`, { output: {} }).expect(409);
  await desk.post(leader, `${path}/resolve`).expect(200);
  expect((await desk.get(lin, `${path}/draft`).expect(200)).body).toMatchObject({
    output: { note: 'prepared' },
    version: 2,
  });
});
