import { type ChangeEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import { pictureName, pictureOf } from '../../evidence/picture';
import { kept } from '../offline/device-trouble';
import { keepPhoto, locate, placePhotos } from './shutter';
import { onItsWay } from './under-way';

interface ShutterOptions {
  readonly kind: Schemas['EvidenceKind'];
  /** How many more are wanted. */
  readonly room: number;
  readonly onTaken: (id: string) => void;
}

/** Why what was asked for, or some of it, is not there: nothing was taken or chosen, it is no photo, it was too much. */
export type PhotoTrouble = 'NONE' | 'NO_PHOTO' | 'TOO_MANY';

/** The camera of a field. */
export interface Shutter {
  /** The file input that opens the camera. */
  readonly camera: RefObject<HTMLInputElement | null>;
  readonly busy: boolean;
  readonly trouble: PhotoTrouble | undefined;
  readonly open: () => void;
  /** Takes what was chosen. */
  readonly take: (event: ChangeEvent<HTMLInputElement>, fromCamera: boolean) => void;
}

/** Keeps photos on this device as they are taken, with where and when. */
export function useShutter({ kind, room, onTaken }: ShutterOptions): Shutter {
  const camera = useRef<HTMLInputElement>(null);
  const position = useRef<ReturnType<typeof locate>>(undefined);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<PhotoTrouble>();
  const isFull = room <= 0;

  // React knows no such event of a file input: nobody chose anything, or the browser may not use the camera.
  useEffect(() => {
    const input = camera.current;
    const none = (): void => setTrouble('NONE');
    input?.addEventListener('cancel', none);
    return () => input?.removeEventListener('cancel', none);
  }, [isFull]);

  async function add({ target }: ChangeEvent<HTMLInputElement>, fromCamera: boolean): Promise<void> {
    const chosen = [...(target.files ?? [])];
    const files = chosen.slice(0, room);
    target.value = '';
    setTrouble(chosen.length > files.length ? 'TOO_MANY' : undefined);
    setBusy(true);
    const at = new Date().toISOString();
    // A picture of the album may be of any day and place.
    const where = fromCamera ? (position.current ?? locate(4000)) : undefined;
    position.current = undefined;
    const ids: string[] = [];
    for (const file of files) {
      const picture = await pictureOf(file);
      if (!picture) {
        setTrouble('NO_PHOTO');
        continue;
      }
      const takenAt = fromCamera ? at : new Date(file.lastModified).toISOString();
      const one = keepPhoto(picture, pictureName(file.name || 'photo', picture), { kind, takenAt });
      await kept(
        one.then((id) => {
          ids.push(id);
          onTaken(id);
        }),
      );
    }
    setBusy(false);
    // The photo is safe before it is known where it was taken; what is handed in waits for that.
    const found = await where;
    if (found) await kept(placePhotos(ids, found));
  }

  return {
    camera,
    busy,
    trouble,
    open() {
      // The fix takes as long as the photo does.
      position.current = locate();
      camera.current?.click();
    },
    take: (event, fromCamera) => onItsWay(add(event, fromCamera)),
  };
}
