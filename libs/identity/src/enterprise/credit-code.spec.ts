import * as fc from 'fast-check';
import { creditCodeCheck, isCreditCode } from './credit-code';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'.split('');
const body = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 17, maxLength: 17 });

describe('unified social credit code', () => {
  it.each(['91350100M000100Y43', '911100001011000000'])('knows %s', (code) => {
    expect(isCreditCode(code)).toBe(creditCodeCheck(code.slice(0, 17)) === code[17]);
  });

  it('accepts the published example of the standard', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
  });

  it('notices any single wrong character', () => {
    fc.assert(
      fc.property(body, fc.nat(16), fc.constantFrom(...alphabet), (start, at, other) => {
        fc.pre(start[at] !== other);
        const code = start + creditCodeCheck(start);
        expect(isCreditCode(code)).toBe(true);
        expect(isCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      }),
    );
  });

  it.each(['', '91350100M000100Y4', '91350100m000100y43', '91350100I000100Y43'])('refuses %j', (code) => {
    expect(isCreditCode(code)).toBe(false);
  });
});
