import { type Actor, newId, UnitOfWork } from '@bihuan/kernel';
import { EvidenceKind, EvidenceShelf } from './index';
import { EvidenceStage, installer } from './fixtures/evidence-stage';

let stage: EvidenceStage;

beforeAll(async () => {
  stage = await EvidenceStage.start();
});
afterAll(() => stage.close());

describe('the shelf', () => {
  const shelf = () => stage.app.get(EvidenceShelf);
  const within = <T>(actor: Actor, work: () => Promise<T>) => stage.app.get(UnitOfWork).run(actor, work);

  it('names the ids that are not there and the kinds that do not fit', async () => {
    const { id } = (await stage.upload('officer')).body as { id: string };
    const missing = newId();
    await expect(within(installer, () => shelf().require([id, missing]))).rejects.toMatchObject({
      code: 'EVIDENCE_NOT_FOUND',
      details: { ids: [missing] },
    });
    await expect(
      within(installer, () => shelf().require([id], { kind: EvidenceKind.VOUCHER })),
    ).rejects.toMatchObject({ code: 'EVIDENCE_WRONG_KIND', details: { ids: [id] } });
  });

  it('files a loose photo under its record, so that the enterprise sees it, and leaves a filed one there', async () => {
    const { id } = (await stage.upload('officer')).body as { id: string };
    await stage.get('boss', `/evidence/${id}`).expect(404);
    const hazard = { type: 'hazard', id: newId(), jurisdiction: '51', enterpriseId: stage.enterprise };
    const order = { ...hazard, type: 'order', id: newId() };
    await within(installer, () => shelf().attach([id], hazard));
    await within(installer, () => shelf().attach([id], order));
    const { body } = await stage.get('boss', `/evidence/${id}`).expect(200);
    expect(body).toMatchObject({ subjectType: 'hazard', subjectId: hazard.id });
  });

  it.each([
    `UPDATE bh_evidence SET "takenAt" = now()`,
    'DELETE FROM bh_evidence',
    `UPDATE bh_evidence_blob SET bytes = ''`,
  ])('cannot be made to lie afterwards: %s', async (statement) => {
    const work = stage.app.get(UnitOfWork);
    await expect(within(installer, () => work.manager.query(statement))).rejects.toThrow(/permission denied/);
  });

  it('links a photo after to the one before', async () => {
    const before = (await stage.upload('officer', { fields: { kind: 'PHOTO_BEFORE' } })).body.id as string;
    const after = await stage.upload('officer', { fields: { kind: 'PHOTO_AFTER', beforeId: before } });
    expect((await stage.get('officer', `/evidence/${after.body.id}`)).body).toMatchObject({
      beforeId: before,
    });
    const wrong = await stage.upload('officer', {
      fields: { kind: 'PHOTO_AFTER', beforeId: after.body.id as string },
    });
    expect(wrong.body).toMatchObject({ code: 'EVIDENCE_WRONG_KIND' });
  });

  it('links an annotated copy to the photo it was drawn upon', async () => {
    const original = (await stage.upload('officer', { fields: { kind: 'PHOTO_BEFORE' } })).body.id as string;
    const copy = await stage.upload('officer', { fields: { kind: 'PHOTO_BEFORE', annotatesId: original } });
    expect((await stage.get('officer', `/evidence/${copy.body.id}`)).body).toMatchObject({
      annotatesId: original,
    });
  });
});
