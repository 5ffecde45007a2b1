import type { Schemas } from '../../api/client';
import { fetchFile } from '../../evidence/use-file';
import { deviceStore } from '../offline/device-store';
import type { DevicePhoto } from '../offline/entry';

/** A photo to be drawn upon, with what is drawn already. */
export interface Sheet extends Pick<DevicePhoto, 'kind' | 'takenAt' | 'position' | 'fileName' | 'blob'> {
  /** The photo it is drawn upon, here or on the server. */
  readonly annotates: string;
  readonly marks: readonly Schemas['AnnotationMark'][];
  /** The annotated copy the new one takes the place of. */
  readonly replaces?: string;
}

/** To draw upon a photo of this device, or to go on with what was drawn. @throws when the original cannot be read */
export async function sheetOfDevice(photo: DevicePhoto): Promise<Sheet> {
  const { id, annotates, annotation, blob, kind, takenAt, position, fileName } = photo;
  if (!annotates) return { blob, kind, takenAt, position, fileName, annotates: id, marks: [] };
  const original = await deviceStore().photos.get(annotates);
  return {
    ...{ kind, takenAt, position, annotates, replaces: id },
    blob: original?.blob ?? (await fetchFile(annotates)),
    fileName: original?.fileName ?? plainName(fileName),
    marks: annotation?.marks ?? [],
  };
}

/** The same for a photo that is on the server already. @throws ProblemError */
export async function sheetOfStored(evidence: Schemas['Evidence']): Promise<Sheet> {
  const { id, annotatesId, annotation, kind, takenAt, receivedAt, location, fileName } = evidence;
  return {
    blob: await fetchFile(annotatesId ?? id),
    kind,
    takenAt: takenAt ?? receivedAt,
    position: location ?? undefined,
    fileName: plainName(fileName),
    annotates: annotatesId ?? id,
    marks: annotation?.marks ?? [],
    ...(annotatesId && { replaces: id }),
  };
}

/** Whether it is a photo that can be drawn upon; of a copy without vectors only the picture is known. */
export function canBeAnnotated(photo: {
  readonly kind: Schemas['EvidenceKind'];
  readonly annotates?: string | null;
  readonly annotation?: Schemas['Annotation'] | null;
}): boolean {
  return photo.kind.startsWith('PHOTO') && (!photo.annotates || !!photo.annotation);
}

function plainName(name: string): string {
  return name.replace(/-annotated(\.\w+)?$/, '$1');
}
