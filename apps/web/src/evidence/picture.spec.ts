import { pictureName, pictureOf } from './picture';

const file = (...bytes: readonly (string | number)[]): Blob =>
  new Blob(bytes.map((part) => (typeof part === 'string' ? part : Uint8Array.of(part))));

const jpeg = file(0xff, 0xd8, 0xff, 0xe0, '..JFIF....');
const heic = file(0, 0, 0, 24, 'ftypheic....');

it.each([jpeg, heic, file(0x89, 'PNG\r\n......'), file('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')])(
  'takes a small picture as it is (%#)',
  async (picture) => expect(await pictureOf(picture)).toBe(picture),
);

// Nothing here can draw pictures, like a browser that does not know their kind.
it('takes what is no picture for none, whatever its name says', async () => {
  expect(await pictureOf(file('This is a text, not a photo.'))).toBeUndefined();
  expect(await pictureOf(file())).toBeUndefined();
  expect(await pictureOf(file(0, 0, 0, 24, 'ftypisom....'))).toBeUndefined();
});

it('takes a picture nobody can make smaller up to what the server takes', async () => {
  const grown = (megabytes: number): Blob => new Blob([heic, new Uint8Array(megabytes * 1024 * 1024)]);
  expect((await pictureOf(grown(5)))?.size).toBeGreaterThan(5_000_000);
  expect(await pictureOf(grown(11))).toBeUndefined();
});

it('says JPEG of what has become one', () => {
  expect(pictureName('IMG_1.HEIC', new Blob([], { type: 'image/jpeg' }))).toBe('IMG_1.jpg');
  expect(pictureName('photo', new Blob([], { type: 'image/jpeg' }))).toBe('photo.jpg');
  expect(pictureName('IMG_1.HEIC', new Blob([], { type: 'image/heic' }))).toBe('IMG_1.HEIC');
});
