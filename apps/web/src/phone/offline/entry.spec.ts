import { withoutPhoto } from './entry';

it('takes a photo out of whatever names it, and leaves the rest', () => {
  const answers = [
    { itemNo: 1, note: 'p1', evidenceIds: ['p1', 'p2'] },
    { itemNo: 2, evidenceIds: ['p3'] },
  ];
  const command = { kind: 'answer', inspectionId: 'v', body: { answers } };
  expect(withoutPhoto(command, 'p2')).toEqual({
    ...command,
    body: { answers: [{ itemNo: 1, note: 'p1', evidenceIds: ['p1'] }, answers[1]] },
  });
  const signed = { kind: 'sign-unit-head', body: { name: 'Qin', signatureEvidenceId: 'p1' } };
  expect(withoutPhoto(signed, 'p1')).toEqual({ kind: 'sign-unit-head', body: { name: 'Qin' } });
});
