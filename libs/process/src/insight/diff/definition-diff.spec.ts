import request from 'supertest';
import type { App } from 'supertest/types';
import { newId } from '@bihuan/kernel';
import { officer } from '../../fixtures/test-domain';
import { timer, workflow } from '../../fixtures/workflow';
import { startTestProcess, type TestProcess } from '../../fixtures/test-process';
import { Definition } from '../../index';
import type { DefinitionDifference } from './definition-diff.dto';

let process: TestProcess;
const lin = { ...officer('lin'), grants: [{ role: 'ADMINISTRATOR', jurisdiction: '' }] };

beforeAll(async () => {
  process = await startTestProcess();
  process.signIn(lin);
  process.signIn(officer('stranger', 'STRANGER'));
});
afterAll(() => process.close());

const get = (path: string, name = lin.name) =>
  request(process.app.getHttpServer() as App)
    .get(path)
    .set('x-test-actor', name);

/** Deploys both files and compares them. */
async function difference(key: string, before: string, after: string): Promise<DefinitionDifference> {
  for (const xml of [before, after]) await process.deploy(xml);
  const [old, young] = await process.dataSource.manager.find(Definition, {
    where: { key },
    order: { version: 'ASC' },
  });
  const answer = await get(`/definitions/${old?.id}/diff/${young?.id}`).expect(200);
  expect(answer.body).toMatchObject({
    before: { id: old?.id, key, version: 1 },
    after: { id: young?.id, key, version: 2 },
    packChanged: false,
    policiesChanged: false,
  });
  return answer.body as DefinitionDifference;
}

const asked = '<bpmn:message id="asked" name="asked"/>';

const approval = (key: string) =>
  workflow(key, {
    roots: asked,
    nodes: {
      begin: 'startEvent',
      draft: ['userTask', 'name="Draft" bihuan:role="OFFICER"'],
      late: ['boundaryEvent', 'attachedToRef="draft" cancelActivity="false"', timer('=daysAfter(now, 5)')],
      decision: 'exclusiveGateway',
      answer: ['receiveTask', 'messageRef="asked"'],
      done: 'endEvent',
    },
    flows: [
      'begin > draft',
      'draft > decision',
      'decision > answer if =approved',
      'decision > done default',
      'answer > done',
      'late > done',
    ],
  });

it('finds nothing between a file and the same with another layout of its text', async () => {
  const xml = approval('same');
  const { added, removed, changed } = await difference('same', xml, xml.replaceAll('><', '>\n  <'));
  expect({ added, removed, changed }).toEqual({ added: [], removed: [], changed: [] });
});

it('names every attribute that is written differently, also inside events and conditions', async () => {
  const xml = approval('attributes');
  const { added, removed, changed } = await difference(
    'attributes',
    xml,
    xml
      .replace('name="Draft" bihuan:role="OFFICER"', 'name="Plan" bihuan:due="=daysAfter(now, 3)"')
      .replace('daysAfter(now, 5)', 'daysAfter(now, 7)')
      .replace('=approved', '=approved and urgent')
      .replace('name="asked"', 'name="requested"')
      .replace('messageRef="asked"', 'messageRef="asked" name="Answer"'),
  );
  expect([added, removed]).toEqual([[], []]);
  expect(changed.map(({ id, type, name, changes }) => ({ id, type, name, changes }))).toEqual([
    {
      ...{ id: 'asked', type: 'Message', name: 'requested' },
      changes: [{ attribute: 'name', before: 'asked', after: 'requested' }],
    },
    {
      ...{ id: 'draft', type: 'UserTask', name: 'Plan' },
      changes: expect.arrayContaining([
        { attribute: 'name', before: 'Draft', after: 'Plan' },
        { attribute: 'role', before: 'OFFICER', after: null },
        { attribute: 'due', before: null, after: '=daysAfter(now, 3)' },
      ]) as object,
    },
    {
      ...{ id: 'late', type: 'BoundaryEvent', name: null },
      changes: [
        {
          attribute: 'eventDefinitions.0.timeDate.body',
          before: '=daysAfter(now, 5)',
          after: '=daysAfter(now, 7)',
        },
      ],
    },
    {
      ...{ id: 'answer', type: 'ReceiveTask', name: 'Answer' },
      changes: [{ attribute: 'name', before: null, after: 'Answer' }],
    },
    {
      ...{ id: 'flow.2', type: 'SequenceFlow', name: null },
      changes: [
        { attribute: 'conditionExpression.body', before: '=approved', after: '=approved and urgent' },
      ],
    },
  ]);
});

it('tells what was added, removed, turned into something else or led elsewhere', async () => {
  const body = (nodes: string) =>
    workflow('moved', {
      nodes: { begin: 'startEvent', one: 'userTask', inside: ['subProcess', '', nodes], done: 'endEvent' },
      flows: ['begin > one', 'one > inside', 'inside > done'],
    });
  const inner = (id: string, type: string) =>
    `<bpmn:startEvent id="in"/><bpmn:${type} id="${id}"/><bpmn:endEvent id="out"/>
     <bpmn:sequenceFlow id="f1" sourceRef="in" targetRef="${id}"/>
     <bpmn:sequenceFlow id="f2" sourceRef="${id}" targetRef="out"/>`;
  const { added, removed, changed } = await difference(
    'moved',
    body(inner('two', 'userTask')),
    body(inner('three', 'manualTask')).replace(
      '<bpmn:userTask id="one" ></bpmn:userTask>',
      '<bpmn:manualTask id="one"/>',
    ),
  );
  expect(added).toEqual([{ id: 'three', type: 'ManualTask', name: null }]);
  expect(removed).toEqual([{ id: 'two', type: 'UserTask', name: null }]);
  expect(changed).toEqual([
    {
      ...{ id: 'one', type: 'ManualTask', name: null },
      changes: [{ attribute: 'type', before: 'UserTask', after: 'ManualTask' }],
    },
    {
      ...{ id: 'f1', type: 'SequenceFlow', name: null },
      changes: [{ attribute: 'targetRef', before: 'two', after: 'three' }],
    },
    {
      ...{ id: 'f2', type: 'SequenceFlow', name: null },
      changes: [{ attribute: 'sourceRef', before: 'two', after: 'three' }],
    },
  ]);
});

it('sees documentation, and says whether the other files changed', async () => {
  const xml = (text: string) =>
    workflow('files', {
      nodes: {
        begin: 'startEvent',
        one: ['userTask', '', `<bpmn:documentation>${text}</bpmn:documentation>`],
        done: 'endEvent',
      },
      flows: ['begin > one', 'one > done'],
    });
  const ids: string[] = [];
  for (const body of [
    { xml: xml('old'), pack: 'variables: []' },
    { xml: xml('new'), pack: 'variables: [{ name: stage }]', policies: 'policies: []' },
  ]) {
    const answer = await request(process.app.getHttpServer() as App)
      .post('/definitions')
      .set('x-test-actor', lin.name)
      .send(body)
      .expect(201);
    ids.push((answer.body as { id: string }).id);
  }
  const answer = await get(`/definitions/${ids[0]}/diff/${ids[1]}`).expect(200);
  expect(answer.body).toMatchObject({
    added: [],
    removed: [],
    changed: [{ id: 'one', changes: [{ attribute: 'documentation.0.text', before: 'old', after: 'new' }] }],
    packChanged: true,
    policiesChanged: true,
  });
});

it('answers with an error when one is not there, or may not be read', async () => {
  await process.deploy(approval('alone'));
  const { id } = await process.dataSource.manager.findOneByOrFail(Definition, { key: 'alone' });
  for (const path of [`/definitions/${id}/diff/${newId()}`, `/definitions/${newId()}/diff/${id}`]) {
    const answer = await get(path).expect(404);
    expect(answer.body).toMatchObject({ code: 'DEFINITION_NOT_FOUND' });
    await get(path, 'stranger').expect(403);
  }
  await get(`/definitions/${id}/diff/latest`).expect(400);
});
