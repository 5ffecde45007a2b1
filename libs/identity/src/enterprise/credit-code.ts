/** The 31 characters of GB 32100-2015, in the order of their values. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const shape = new RegExp(`^[${alphabet}]{18}$`);

/**
 * Whether `code` is a 统一社会信用代码: 18 characters, the last one a check character (GB 32100-2015: the weights are the
 * powers of 3 modulo 31).
 */
export function isCreditCode(code: string): boolean {
  return shape.test(code) && code[17] === creditCodeCheck(code.slice(0, 17));
}

/** The check character for the first 17 characters of a code. */
export function creditCodeCheck(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}
