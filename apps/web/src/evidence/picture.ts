import { largestFile } from './upload';

const smallEnough = 2 * 1024 * 1024;
const longestSide = 2560;

/** First bytes of pictures the server takes: JPEG, PNG, WebP, HEIC. */
const taken = /^(\xff\xd8\xff|\x89PNG|RIFF.{4}WEBP|.{4}ftyp(hei[cx]|hev[cx]|mif1|msf1))/s;

/**
 * A picture as it can be stored: the file itself when it is small, else a smaller picture of it. Undefined for what is no
 * picture, whatever its name says: better told where it is chosen than hours later, when it is uploaded.
 */
export async function pictureOf(file: Blob): Promise<Blob | undefined> {
  const isTaken = await isTakenAsItIs(file);
  if (isTaken && file.size <= smallEnough) return file;
  const drawn = await redrawn(file).catch(() => undefined);
  if (drawn && (!isTaken || drawn.size < file.size)) return drawn;
  return isTaken && file.size <= largestFile ? file : undefined;
}

async function isTakenAsItIs(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 12).arrayBuffer());
  return taken.test(String.fromCodePoint(...head));
}

async function redrawn(file: Blob): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
  return blob ?? undefined;
}

/** The name of a picture that may have become a JPEG. */
export function pictureName(name: string, picture: Blob): string {
  return picture.type === 'image/jpeg' ? name.replace(/(\.\w+)?$/, '.jpg') : name;
}
