import { saveFile } from '../../evidence/save-file';

/** Offers a downloaded file for saving, under the name the server gives it. */
export function saveAnswer(file: Blob, response: Response): void {
  const disposition = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  const plain = /filename="([^"]+)"/.exec(disposition)?.[1];
  saveFile(file, encoded ? decodeURIComponent(encoded) : (plain ?? 'bihuan.xlsx'));
}
