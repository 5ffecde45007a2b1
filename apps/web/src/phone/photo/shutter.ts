import { newKey } from '../../api/command';
import type { Schemas } from '../../api/client';
import { deviceStore } from '../offline/device-store';
import { sha256 } from '../offline/sha256';
import type { DevicePhoto } from '../offline/entry';

/** Why there is no position: its owner does not say, the device does not know, the browser has no way to ask. */
export type NoPosition = 'DENIED' | 'UNKNOWN' | 'MISSING';

/** Where the device is now, or why it does not tell. @param patience milliseconds */
export function findPosition(patience = 8000): Promise<Schemas['PositionDto'] | NoPosition> {
  if (!('geolocation' in navigator) || !globalThis.isSecureContext) return Promise.resolve('MISSING');
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => resolve({ latitude, longitude, accuracy }),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'DENIED' : 'UNKNOWN'),
      { enableHighAccuracy: true, timeout: patience, maximumAge: 30_000 },
    );
  });
}

/** Where the device is now; undefined when it does not tell. @param patience milliseconds */
export async function locate(patience = 8000): Promise<Schemas['PositionDto'] | undefined> {
  const found = await findPosition(patience);
  return typeof found === 'string' ? undefined : found;
}

interface Taken {
  readonly kind: DevicePhoto['kind'];
  readonly takenAt: string;
  readonly position?: Schemas['PositionDto'];
  readonly annotates?: string;
  readonly annotation?: Schemas['Annotation'];
}

/** Keeps a picture on this device with where and when it was taken. @returns its id on this device */
export async function keepPhoto(blob: Blob, fileName: string, taken: Taken): Promise<string> {
  const id = newKey();
  const photo = { id, blob, fileName, hash: await sha256(await blob.arrayBuffer()), queued: false, ...taken };
  await deviceStore().photos.add(photo);
  return id;
}

/** Adds where photos were taken, as soon as that is known. */
export async function placePhotos(ids: readonly string[], position: Schemas['PositionDto']): Promise<void> {
  await deviceStore().photos.where('id').anyOf(ids).modify({ position });
}
