/** A mobile number of the mainland, digits only. */
export const mobile = /^1[3-9]\d{9}$/;

/** What was typed or filled in by the phone itself, without spaces, dashes and the country's prefix. */
export function mobileDigits(typed: string): string {
  return typed.replace(/[^\d+]/g, '').replace(/^(\+86|0086|86(?=1\d{10}$))/, '');
}
