/** Marks a file as a rescue export. */
export const rescueFormat = 'bihuan-rescue-1';

/** Id of the element that holds what a program reads. */
const dataId = 'bihuan-rescue';
const photoId = (id: string): string => `photo-${id}`;

/** A photo as it stands in a file. */
export interface PhotoInFile {
  readonly id: string;
  /** Said below it. */
  readonly caption: string;
  /** As a `data:` address. */
  readonly address: string;
}

/** What a person reads in the file. */
export interface Reading {
  readonly language: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly parts: readonly {
    readonly heading: string;
    readonly lines: readonly { readonly label: string; readonly text: string }[];
  }[];
  readonly photosTitle: string;
  readonly photos: readonly PhotoInFile[];
}

const style =
  'body{font:16px/1.6 system-ui,sans-serif;max-width:720px;margin:0 auto;padding:12px;color:#000;background:#fff}' +
  'h1{font-size:22px}h2{font-size:18px;border-top:1px solid #999;padding-top:12px}' +
  'dt{font-size:14px;color:#444}dd{margin:0 0 8px;font-weight:500;white-space:pre-wrap}' +
  'figure{margin:12px 0}img{max-width:100%}';

/**
 * A page that opens in every browser, without a network or this product: what was written, in words, and the photos. The
 * same file holds what another device needs to go on with it.
 *
 * @param data all but the bytes of photos, which stand in the page once
 */
export function rescueFile(reading: Reading, data: object): Blob {
  const { language, title, lead, parts, photos, photosTitle } = reading;
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  const said = parts.map(
    ({ heading, lines }) =>
      `<section><h2>${html(heading)}</h2><dl>${lines
        .map(({ label, text }) => `<dt>${html(label)}</dt><dd>${html(text)}</dd>`)
        .join('')}</dl></section>\n`,
  );
  const shown = photos.flatMap(({ id, caption, address }) => [
    `<figure><img id="${html(photoId(id))}" alt="${html(caption)}" src="`,
    address,
    `"><figcaption>${html(caption)}</figcaption></figure>\n`,
  ]);
  return new Blob(
    [
      `<!doctype html>\n<html lang="${html(language)}"><head><meta charset="utf-8"><title>${html(title)}</title>`,
      `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head><body>\n`,
      `<h1>${html(title)}</h1>\n${lead.map((line) => `<p>${html(line)}</p>`).join('\n')}\n`,
      ...said,
      ...(photos.length > 0 ? [`<h2>${html(photosTitle)}</h2>\n`, ...shown] : []),
      `<script type="application/json" id="${dataId}">${json}</script>\n</body></html>\n`,
    ],
    { type: 'text/html' },
  );
}

/** What a file holds for programs, with the way to the photos in it; undefined when it is none of ours. */
export function readRescueFile(
  text: string,
): { readonly data: unknown; readonly photo: (id: string) => string | undefined } | undefined {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const json = page.getElementById(dataId)?.textContent;
  if (!json) return undefined;
  try {
    return {
      data: JSON.parse(json) as unknown,
      photo: (id) => page.getElementById(photoId(id))?.getAttribute('src') ?? undefined,
    };
  } catch {
    return undefined;
  }
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function html(text: string): string {
  return text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
