import { mobile, mobileDigits } from './mobile';

it.each([
  '13900000002',
  '139 0000 0002',
  '139-0000-0002',
  '+86 139 0000 0002',
  '008613900000002',
  '8613900000002',
])('reads %s as a mobile number', (typed) => {
  expect(mobileDigits(typed)).toBe('13900000002');
  expect(mobile.test(mobileDigits(typed))).toBe(true);
});

it('leaves a number that is being typed as it is', () => {
  expect(mobileDigits('861')).toBe('861');
  expect(mobileDigits('1390')).toBe('1390');
});
