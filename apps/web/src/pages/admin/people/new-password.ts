const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A password of 16 letters and digits (80 bits) that can be read out: no 0, 1, l or o. */
export function newPassword(): string {
  const random = [...crypto.getRandomValues(new Uint8Array(16))];
  const text = random.map((byte) => letters[byte % letters.length]).join('');
  return text.match(/.{4}/g)?.join('-') ?? text;
}
