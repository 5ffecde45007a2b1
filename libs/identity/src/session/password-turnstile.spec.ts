import { PasswordTurnstile } from './password-turnstile';

/** Somebody whose password takes until `done` is called. */
function person(turnstile: PasswordTurnstile, fails = false) {
  let done!: () => void;
  const checked = new Promise<void>((resolve, reject) => {
    done = fails ? () => reject(new Error('wrong')) : resolve;
  });
  const seen = { isInside: false };
  const passed = turnstile.pass(() => {
    seen.isInside = true;
    return checked;
  });
  return { seen, done, passed };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('lets four in, then one for each that leaves, however that one leaves, in the order they came', async () => {
  const turnstile = new PasswordTurnstile();
  const people = Array.from({ length: 7 }, (_, i) => person(turnstile, i === 0));
  const inside = () => people.map(({ seen }) => seen.isInside).lastIndexOf(true) + 1;
  await settled();
  expect(inside()).toBe(4);
  people[0]?.done();
  await expect(people[0]?.passed).rejects.toThrow('wrong');
  await settled();
  expect(inside()).toBe(5);
  for (const { done } of people) done();
  await Promise.all(people.slice(1).map(({ passed }) => passed));
  const later = person(turnstile);
  await settled();
  expect(later.seen.isInside).toBe(true);
});

it('sends away whoever comes while a hundred wait', async () => {
  const turnstile = new PasswordTurnstile();
  const people = Array.from({ length: 104 }, () => person(turnstile));
  await expect(turnstile.pass(() => Promise.resolve())).rejects.toMatchObject({
    code: 'SIGN_IN_BUSY',
    kind: 'too-many',
  });
  for (const { done } of people) done();
  await Promise.all(people.map(({ passed }) => passed));
});
