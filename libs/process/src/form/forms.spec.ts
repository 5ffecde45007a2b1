import request from 'supertest';
import type { App } from 'supertest/types';
import { newCase, officer } from '../fixtures/test-domain';
import { startTestProcess, type TestProcess } from '../fixtures/test-process';
import { inARow } from '../fixtures/workflow';
import { readStepForm, wrongFields } from './step-form';

let process: TestProcess;
const lin = officer('lin');
const form = {
  type: 'object',
  properties: {
    accepted: { type: 'boolean', title: '通过' },
    opinion: { type: 'string', title: '意见', maxLength: 5 },
    kind: { type: 'string', enum: ['A', 'B'] },
    count: { type: 'integer', minimum: 0 },
    day: { type: 'string', format: 'date' },
    tags: { type: 'array', items: { type: 'string', enum: ['x', 'y'] } },
  },
  required: ['accepted'],
};
const attribute = (value: object) => `bihuan:form='${JSON.stringify(value)}'`;

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(lin);
});
afterAll(() => process.close());

const call = (method: 'get' | 'post', path: string) =>
  request(process.app.getHttpServer() as App)
    [method](path)
    .set('x-test-actor', lin.name);

it('shows the form at the task, and holds what is filled in to it', async () => {
  const step = `bihuan:role="REGULATOR_OFFICER" bihuan:nameEn="Report" ${attribute(form)}`;
  await process.deploy(inARow('with-form', { 'x.work': ['userTask', step] }));
  const subject = newCase();
  await process.start({ key: 'with-form', subject });
  const found = await call('post', '/tasks/search').send({ filter: { subjectId: subject.id } });
  const [{ id }] = (found.body as { items: [{ id: string }] }).items;
  const asked = await call('get', `/tasks/${id}/form`).expect(200);
  expect(found.body).toMatchObject({ items: [{ nameEn: 'Report' }] });
  expect(asked.body).toMatchObject({ form, command: null, values: {} });
  const wrong = await call('post', `/tasks/${id}/complete`).send({ output: { opinion: 'too long' } });
  expect([wrong.status, wrong.body]).toEqual([
    422,
    expect.objectContaining({
      code: 'FORM_REFUSED',
      fields: ['accepted is required', 'opinion must have at most 5 characters'],
    }),
  ]);
  await call('post', `/tasks/${id}/complete`)
    .send({ output: { accepted: true } })
    .expect(200);
});

it('knows what earlier steps gave, and takes `task.complete` for no use case behind a task', async () => {
  const step = `bihuan:role="REGULATOR_OFFICER" bihuan:command="task.complete" ${attribute(form)}`;
  await process.deploy(inARow('twice', { 'x.work': ['userTask', step], 'x.again': ['userTask', step] }));
  const subject = newCase();
  await process.start({ key: 'twice', subject });
  const task = async (): Promise<string> => {
    const filter = { subjectId: subject.id, status: 'OPEN' };
    const found = await call('post', '/tasks/search').send({ filter });
    return (found.body as { items: [{ id: string }] }).items[0].id;
  };
  const output = { accepted: false, opinion: null, other: 1 };
  await call('post', `/tasks/${await task()}/complete`)
    .send({ output })
    .expect(200);
  expect((await call('get', `/tasks/${await task()}/form`)).body).toEqual({
    workflow: expect.any(String),
    workflowEn: null,
    form,
    command: null,
    values: { accepted: false, opinion: null },
  });
});

it('counts fields as what a step gives, and refuses a form that cannot be read', async () => {
  const proof = (value: object) =>
    call('post', '/definitions/check').send({
      xml: inARow('proved', {
        'x.work': ['userTask', `${attribute(value)} bihuan:role="REGULATOR_OFFICER"`],
        'x.next': ['userTask', 'bihuan:due="=daysAfter(now, days)" bihuan:role="REGULATOR_OFFICER"'],
      }),
      pack: 'key: proved',
    });
  const rules = async (value: object) =>
    ((await proof(value)).body as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
  const days = { days: { type: 'integer' } };
  expect(await rules({ type: 'object', properties: days })).not.toContain('name-unknown');
  expect(await rules({ type: 'object', properties: {} })).toContain('name-unknown');
  expect(await rules({ type: 'list' })).toContain('form-invalid');
});

it.each([
  ['accepted', 1, 'must be true or false'],
  ['kind', 'C', 'must be one of the choices'],
  ['count', 1.5, 'must be a whole number'],
  ['count', -1, 'must be at least 0'],
  ['day', '1 May', 'must be a day, YYYY-MM-DD'],
  ['tags', ['z'], 'must be a list of the choices'],
])('refuses %s = %s', (name, value, problem) => {
  const known = readStepForm(JSON.stringify(form));
  expect(wrongFields(known, { accepted: true, [name]: value })).toMatchObject([{ name, en: problem }]);
  expect(wrongFields(known, { accepted: true, kind: 'A', count: 2, day: '2026-05-01', tags: ['x'] })).toEqual(
    [],
  );
});
