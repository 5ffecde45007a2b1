import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { newKey } from '../../api/command';
import { type Problem, problemOf } from '../../api/problem';
import { pictureName, pictureOf } from '../../evidence/picture';
import { largestFile, type Provenance, uploadEvidence } from '../../evidence/upload';

/** Why a file that was chosen is not even tried. */
export type ChoiceTrouble = 'NO_PHOTO' | 'TOO_LARGE' | 'TOO_MANY';

/** A file that is not stored yet. */
interface Waiting {
  /** However often it is sent, it is stored once. */
  readonly key: string;
  readonly file: File;
  readonly takenAt: string;
  /** Why it was not stored when it was tried last. */
  readonly problem?: Problem;
}

interface UploadsOptions {
  /** Ids of the files so far. */
  readonly value: readonly string[];
  readonly onChange: ((ids: string[]) => void) | undefined;
  readonly most: number;
  readonly anyFile: boolean;
  readonly provenance: Provenance;
}

/** Files on their way to the server. */
export interface Uploads {
  /** Of the file under way, 0 to 100. */
  readonly percent: number | undefined;
  /** Those that did not arrive; they stay here until they do or are given up. */
  readonly failed: readonly Waiting[];
  readonly trouble: ChoiceTrouble | undefined;
  readonly choose: (event: ChangeEvent<HTMLInputElement>) => Promise<void>;
  readonly again: () => Promise<void>;
  readonly giveUp: () => void;
}

/** Stores files one after the other as they are chosen; one that fails neither stops the others nor is forgotten. */
export function useUploads({ value, onChange, most, anyFile, provenance }: UploadsOptions): Uploads {
  const [percent, setPercent] = useState<number>();
  const [failed, setFailed] = useState<readonly Waiting[]>([]);
  const [trouble, setTrouble] = useState<ChoiceTrouble>();
  // Some may be taken away while others are still on their way.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });

  async function send(files: readonly Waiting[]): Promise<void> {
    for (const one of files) {
      setPercent(0);
      try {
        const said = { ...provenance, takenAt: one.takenAt, deviceTime: new Date().toISOString() };
        const { id } = await uploadEvidence(one.file, said, { key: one.key, onProgress: setPercent });
        const ids = [...latest.current, id];
        latest.current = ids;
        onChange?.(ids);
      } catch (error) {
        setFailed((now) => [...now, { ...one, problem: problemOf(error) }]);
      }
    }
    setPercent(undefined);
  }

  return {
    percent,
    failed,
    trouble,
    async choose({ target }) {
      const chosen = [...(target.files ?? [])];
      const room = most - latest.current.length - failed.length;
      target.value = '';
      setTrouble(chosen.length > room ? 'TOO_MANY' : undefined);
      setPercent(0);
      const ready: Waiting[] = [];
      for (const file of chosen.slice(0, room)) {
        const made = await fileOf(file, anyFile);
        if (typeof made === 'string') setTrouble(made);
        else ready.push({ key: newKey(), file: made, takenAt: new Date(file.lastModified).toISOString() });
      }
      await send(ready);
    },
    async again() {
      setFailed([]);
      await send(failed);
    },
    giveUp: () => setFailed([]),
  };
}

/** The file as it is sent: a large photo is made smaller first. */
async function fileOf(file: File, anyFile: boolean): Promise<File | ChoiceTrouble> {
  if (!file.type.startsWith('image/') && anyFile) return file.size > largestFile ? 'TOO_LARGE' : file;
  const picture = await pictureOf(file);
  if (picture === undefined) return file.size > largestFile ? 'TOO_LARGE' : 'NO_PHOTO';
  return picture === file
    ? file
    : new File([picture], pictureName(file.name, picture), { type: picture.type });
}
