import type { Schemas } from '../api/client';
import { newKey } from '../api/command';
import { ProblemError } from '../api/problem';
import { session } from '../session/session-store';

/** What is said of a file besides its bytes; see `POST /evidence`. */
export type Provenance = Record<string, string | undefined>;

/** The largest file the server takes. */
export const largestFile = 10 * 1024 * 1024;

/** An upload that gets no further for so long is given up, in milliseconds: a network that is gone says nothing. */
const patience = 45_000;

interface UploadOptions {
  /** One per file and intent: the same key stores it once. */
  readonly key?: string;
  /** 0 to 100. */
  readonly onProgress?: (percent: number) => void;
}

/**
 * Stores a file and answers what is known of it. With XMLHttpRequest: `fetch` does not tell how far an upload is.
 *
 * @throws ProblemError
 */
export function uploadEvidence(
  file: File,
  provenance: Provenance,
  { key = newKey(), onProgress }: UploadOptions = {},
): Promise<Schemas['EvidenceUploaded']> {
  const form = new FormData();
  for (const [name, value] of Object.entries(provenance)) if (value !== undefined) form.append(name, value);
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/evidence');
    const token = session.token();
    request.setRequestHeader('authorization', `Bearer ${token}`);
    request.setRequestHeader('idempotency-key', key);
    request.responseType = 'json';
    let watch = setTimeout(() => request.abort(), patience);
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(watch);
      watch = setTimeout(() => request.abort(), patience);
      onProgress?.(Math.round((loaded / total) * 100));
    };
    request.onloadend = () => clearTimeout(watch);
    request.onabort = request.onerror = () => reject(new ProblemError({ code: 'OFFLINE', status: 0 }));
    request.onload = () => {
      if (request.status < 300) return resolve(request.response as Schemas['EvidenceUploaded']);
      if (request.status === 401 && token === session.token()) session.end('EXPIRED');
      const body = (request.response ?? {}) as Record<string, unknown>;
      reject(new ProblemError({ code: `HTTP_${request.status}`, ...body, status: request.status }));
    };
    request.send(form);
  });
}
