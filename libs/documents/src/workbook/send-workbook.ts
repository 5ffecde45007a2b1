import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

/** Media type of an Excel workbook. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook to be saved under `fileName`, not kept by anybody on the way. */
export function sendWorkbook(response: Response, fileName: string, bytes: Buffer): StreamableFile {
  response.attachment(fileName);
  response.set({ 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' });
  return new StreamableFile(bytes, { type: xlsxType, length: bytes.length });
}
