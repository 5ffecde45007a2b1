import { isClosingRole, missingDocuments, signingRound } from './closure.rules';

describe('signingRound', () => {
  it('counts refusals, not signatures', () => {
    expect(signingRound([])).toBe(1);
    expect(signingRound([{ decision: 'APPROVE' }, { decision: 'REFUSE' }, { decision: 'APPROVE' }])).toBe(2);
  });
});

describe('missingDocuments', () => {
  it('is content with any document of a line, and does not ask for what the strike-off itself brings', () => {
    const required = [
      { anyOf: ['REVIEW_OPINION', 'ACCEPTANCE_RECORD'], dueBy: 'STRIKE_OFF' },
      { anyOf: ['PHOTO_AFTER'], dueBy: 'STRIKE_OFF' },
      { anyOf: ['STRIKE_OFF_APPROVAL'], dueBy: 'CLOSURE' },
    ] as const;
    expect(missingDocuments(required, [{ code: 'ACCEPTANCE_RECORD' }])).toEqual([required[1]]);
  });
});

describe('isClosingRole', () => {
  it.each([
    ['TOWN_HEAD', true],
    ['REGULATOR_OFFICER', false],
    ['constructor', false],
    [null, false],
  ])('%s: %s', (role, is) => expect(isClosingRole(role)).toBe(is));
});
