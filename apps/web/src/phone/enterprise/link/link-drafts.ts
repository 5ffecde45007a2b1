import type { Draft } from '../../offline/entry';
import { DeviceStore, storePrefix } from '../../offline/device-store';
import { sha256 } from '../../offline/sha256';

/** Opens what was typed; made of the link and not the link itself, and in this tab only, as the visit is. */
const sealKey = 'bihuan.visit.seal';

/** A link lives seven days at most. */
const longest = 8 * 86_400_000;

interface Seal {
  /** Which drafts are those of the link; tells nothing about it. */
  readonly prefix: string;
  readonly key: CryptoKey;
}

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly text: ArrayBuffer;
}

let store: DeviceStore | undefined;
let queue: Promise<unknown> = Promise.resolve();

const drafts = () => (store ??= new DeviceStore(`${storePrefix}links`)).drafts;

/** One after the other: an older text must not overtake a newer one. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work, work);
  queue = next.catch(() => undefined);
  return next;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function current(): Promise<Seal | undefined> {
  const secret = sessionStorage.getItem(sealKey);
  if (!secret) return undefined;
  const raw = await crypto.subtle.digest('SHA-256', bytesOf(`key ${secret}`));
  return {
    prefix: `${await sha256(bytesOf(`name ${secret}`))}:`,
    key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
  };
}

/**
 * What somebody who came by a link has typed and not saved. The phone may be anybody's: it lies there locked, and who
 * opens the same link again unlocks it. Without HTTPS browsers cannot lock anything, and nothing is kept.
 */
export const linkDrafts = {
  /** From now on drafts are those of this link; older ones than any link are thrown away. */
  async begin(linkToken: string): Promise<void> {
    const secret = await sha256(bytesOf(`draft ${linkToken}`));
    if (!secret) return;
    sessionStorage.setItem(sealKey, secret);
    const oldest = new Date(Date.now() - longest).toISOString();
    await inTurn(() =>
      drafts()
        .filter(({ at }) => at < oldest)
        .delete(),
    );
  },

  async get(id: string): Promise<unknown> {
    const seal = await current();
    const kept = seal && (await inTurn(() => drafts().get(seal.prefix + id)));
    if (!kept) return undefined;
    const { iv, text } = kept.values as Sealed;
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, seal.key, text);
    return JSON.parse(new TextDecoder().decode(opened)) as unknown;
  },

  put: ({ id, values, at }: Draft): Promise<void> =>
    inTurn(async () => {
      const seal = await current();
      if (!seal) return;
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const text = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv },
        seal.key,
        bytesOf(JSON.stringify(values)),
      );
      await drafts().put({ id: seal.prefix + id, values: { iv, text }, at });
    }),

  delete: (id: string): Promise<void> =>
    inTurn(async () => {
      const seal = await current();
      if (seal) await drafts().delete(seal.prefix + id);
    }),

  /** Nothing of the link stays on this device. */
  wipe: (): Promise<void> =>
    inTurn(async () => {
      const seal = await current();
      if (seal) await drafts().where('id').startsWith(seal.prefix).delete();
      sessionStorage.removeItem(sealKey);
    }),
};
