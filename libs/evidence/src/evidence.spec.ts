import { createHash } from 'node:crypto';
import { AuditEvent } from '@bihuan/audit';
import { UnitOfWork } from '@bihuan/kernel';
import { EvidenceStage, installer, photo } from './fixtures/evidence-stage';

let stage: EvidenceStage;

beforeAll(async () => {
  stage = await EvidenceStage.start();
});
afterAll(() => stage.close());

describe('uploading evidence', () => {
  it('stores the file by its content, with three times and a place', async () => {
    const bytes = photo();
    const fields = {
      kind: 'PHOTO_BEFORE',
      takenAt: '2026-03-02T08:59:00+08:00',
      deviceTime: '2026-03-02T09:00:30+08:00',
      latitude: '32.43',
      longitude: '105.84',
      accuracy: '8',
    };
    const { status, body } = await stage.upload('officer', { bytes, fields });
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { hash, mime: 'image/jpeg', size: bytes.length, duplicates: [] },
    });
    const { body: row } = await stage.get('officer', `/evidence/${body.id}`).expect(200);
    expect(row).toMatchObject({
      hash,
      kind: 'PHOTO_BEFORE',
      fileName: '照片.jpg',
      takenAt: '2026-03-02T00:59:00.000Z',
      deviceTime: '2026-03-02T01:00:30.000Z',
      receivedAt: stage.clock.now().toISOString(),
      takenBy: stage.accounts.officer,
      location: { latitude: 32.43, longitude: 105.84, accuracy: 8 },
      jurisdiction: '51',
      enterpriseId: null,
      subjectId: null,
    });
  });

  it('gives the same bytes back, as a file to be saved', async () => {
    const bytes = photo();
    const { body } = await stage.upload('officer', { bytes, name: '现场 "1".jpg' });
    const answer = await stage.get('officer', `/evidence/${body.id}/content`).buffer(true).expect(200);
    expect(Buffer.compare(answer.body as Buffer, bytes)).toBe(0);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(
        /^attachment; filename=.*filename\*=UTF-8''%E7%8E%B0%E5%9C%BA/,
      ),
      etag: `"${body.hash}"`,
      // Whoever sits down at the browser next has another token, and gets nothing that lies in it.
      'cache-control': expect.stringMatching(/^private, max-age=\d{1,4}\b/),
      vary: expect.stringContaining('Authorization'),
    });
  });

  it('names a file as what it is, whatever it was called', async () => {
    const { body } = await stage.upload('officer', { bytes: photo(), name: '报告\u202Egpj.html' });
    const { body: row } = await stage.get('officer', `/evidence/${body.id}`).expect(200);
    expect(row).toMatchObject({ fileName: '报告_gpj.html.jpg' });
  });

  it('leaves the hash in the audit trail, not the bytes', async () => {
    const { body } = await stage.upload('officer');
    const work = stage.app.get(UnitOfWork);
    const [event] = await work.read(installer, () =>
      work.manager
        .createQueryBuilder(AuditEvent, 'e')
        .where(':id = ANY(e.subjectIds)', { id: body.id })
        .getMany(),
    );
    expect(event).toMatchObject({ command: 'evidence.upload', input: { content: `sha256:${body.hash}` } });
  });

  it('answers a replay with the first answer and stores nothing twice', async () => {
    const bytes = photo();
    const first = await stage.upload('officer', { bytes, key: 'k-1' });
    const again = await stage.upload('officer', { bytes, key: 'k-1' });
    expect(again.body).toEqual(first.body);
    expect(await stage.upload('officer', { key: 'k-1' })).toMatchObject({ status: 422 });
  });

  it.each([
    ['a script', Buffer.from('<script>alert(1)</script>'), 400, 'EVIDENCE_TYPE_REFUSED'],
    ['a program', Buffer.from('MZ'.padEnd(64)), 400, 'EVIDENCE_TYPE_REFUSED'],
    ['a plain zip', Buffer.from('PK\x03\x04 some.txt'), 400, 'EVIDENCE_TYPE_REFUSED'],
    ['nothing', Buffer.alloc(0), 400, 'EVIDENCE_EMPTY'],
    ['too much', Buffer.concat([photo(), Buffer.alloc(10 * 1024 * 1024)]), 413, 'EVIDENCE_TOO_LARGE'],
  ])('refuses %s, whatever it is called', async (_, bytes, status, code) => {
    const answer = await stage.upload('officer', { bytes, name: 'photo.jpg' });
    expect(answer.body).toMatchObject({ status, code });
    expect(answer.status).toBe(status);
  });

  it('refuses form fields that make no sense', async () => {
    const { status, body } = await stage.upload('officer', {
      fields: { kind: 'SELFIE', latitude: '91', who: 'me' },
    });
    expect(status).toBe(400);
    const fields = (body.errors as { field: string }[]).map(({ field }) => field).sort();
    expect(fields).toEqual(['kind', 'latitude', 'who']);
  });
});

describe('seeing evidence', () => {
  it('is for those whom it concerns', async () => {
    const own = (await stage.upload('boss')).body.id as string;
    const shown = (await stage.upload('officer', { fields: { enterpriseId: stage.enterprise } })).body
      .id as string;
    const internal = (await stage.upload('officer')).body.id as string;
    const status = async (by: string, id: string) => (await stage.get(by, `/evidence/${id}/content`)).status;
    expect([await status('boss', own), await status('boss', shown), await status('boss', internal)]).toEqual([
      200, 200, 404,
    ]);
    expect([await status('officer', own), await status('stranger', own)]).toEqual([200, 404]);
    expect((await stage.upload('stranger', { fields: { enterpriseId: stage.enterprise } })).status).toBe(404);
  });

  it('names earlier files with the same bytes, as far as they may be seen', async () => {
    const bytes = photo();
    const first = (await stage.upload('officer', { bytes })).body.id as string;
    expect((await stage.upload('officer', { bytes })).body.duplicates).toMatchObject([
      { id: first, takenByName: 'officer' },
    ]);
    expect((await stage.upload('boss', { bytes })).body.duplicates).toEqual([]);
    expect((await stage.upload('stranger', { bytes })).body.duplicates).toEqual([]);
  });

  it('keeps what was drawn, and refuses what is no drawing', async () => {
    const annotatesId = (await stage.upload('officer', { fields: { kind: 'PHOTO' } })).body.id as string;
    const mark = { tool: 'ARROW', from: { x: 1, y: 2 }, to: { x: 30, y: 40 }, text: '' };
    const annotation = { width: 640, height: 480, marks: [mark] };
    const drawn = (more: object = {}) => JSON.stringify({ ...annotation, ...more });
    const copy = (fields: object) => stage.upload('officer', { fields: { kind: 'PHOTO', ...fields } });
    const stored = await copy({ annotatesId, annotation: drawn() });
    expect((await stage.get('officer', `/evidence/${stored.body.id}`)).body).toMatchObject({ annotation });
    expect(await copy({ annotation: drawn() })).toMatchObject({
      status: 422,
      body: { code: 'ANNOTATION_WITHOUT_PHOTO' },
    });
    const wrong = [
      'no JSON',
      '[]',
      drawn({ marks: [] }),
      drawn({ marks: [{ ...mark, tool: 'SPRAY' }] }),
      drawn({ marks: [{ ...mark, to: { x: 'far', y: 1 } }] }),
      drawn({ script: 'alert(1)' }),
    ];
    for (const one of wrong)
      expect(await copy({ annotatesId, annotation: one })).toMatchObject({ status: 400 });
  });
});
