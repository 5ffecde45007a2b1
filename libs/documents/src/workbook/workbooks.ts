import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { workbooksBusy, workbookTooLarge, workbookUnreadable } from './workbook.errors';
import { type CellValue, guarded } from './cell';

/** The longest workbook that is taken, in bytes. */
export const workbookSizeLimit = 5 * 1024 * 1024;

/** What a workbook may hold; beyond it is refused, whatever its directory claims. */
const limits = { maxRows: 20_000, maxColumns: 60, maxInflatedBytes: 80 * 1024 * 1024, maxParts: 200 };
/** A thread that needs longer is ended, in milliseconds; writing waits for the database as well. */
const patience = 60_000;
const patienceOfWriting = 600_000;
/** Threads at a time: each may take as much memory as its limit. */
const places = 4;
const resourceLimits = { maxOldGenerationSizeMb: 768 };

/** The first visible sheet of a workbook. */
export interface SheetContent {
  /** First cell of the sheet that marks a template; null when there is none. */
  readonly mark: CellValue;
  readonly header: readonly CellValue[];
  /** Rows below the header that are not empty; `line` counts from 1 with the header as the first. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly CellValue[] }[];
}

/** What is wrong with a line: `columns` count from 1. */
export interface LineRemark {
  readonly line: number;
  readonly columns: readonly number[];
  readonly text: string;
}

/** A column of a sheet to be written; `width` in characters. */
export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  /** Whether digits typed into it stay as they are typed, e.g. of a phone number. @default false */
  readonly text?: boolean;
}

/** A sheet of a workbook to be made. */
export interface SheetPlan {
  readonly name: string;
  /** @default visible */
  readonly state?: 'visible' | 'veryHidden';
  readonly columns?: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Drop-downs: cells of `range` take a value of the cells `source` names. */
  readonly choices?: readonly { readonly range: string; readonly source: string; readonly hint: string }[];
}

/**
 * Reads and writes Excel workbooks, each on a thread of its own that cannot take the server down. Every method throws
 * WorkbookError `WORKBOOKS_BUSY` while too many are under way.
 */
@Injectable()
export class Workbooks {
  private underWay = 0;

  /**
   * @param markSheet name of the hidden sheet that says which template it is
   * @throws WorkbookError `WORKBOOK_UNREADABLE` or `WORKBOOK_TOO_LARGE`
   */
  read(bytes: Buffer, markSheet: string): Promise<SheetContent> {
    return this.run<SheetContent>({ operation: 'read', bytes, limits, markSheet });
  }

  /** The same workbook with a last column `title` that says what is wrong, and the wrong cells in red. */
  async annotate(bytes: Buffer, title: string, remarks: readonly LineRemark[]): Promise<Buffer> {
    return Buffer.from(await this.run<Uint8Array>({ operation: 'annotate', bytes, limits, title, remarks }));
  }

  /** A workbook of a few sheets. */
  async build(sheets: readonly SheetPlan[]): Promise<Buffer> {
    return Buffer.from(await this.run<Uint8Array>({ operation: 'build', sheets }));
  }

  /** A workbook of one long sheet, written batch by batch; no text of it is taken for a formula. */
  async write(
    name: string,
    columns: readonly SheetColumn[],
    batches: AsyncIterable<readonly (readonly CellValue[])[]>,
  ): Promise<Buffer> {
    return this.withThread({ operation: 'stream', name, columns }, async (worker) => {
      const finished = answerOf<Uint8Array>(worker, patienceOfWriting);
      // Awaited at the end; until then a failure shows itself here.
      finished.catch(() => undefined);
      for await (const rows of batches) {
        worker.postMessage({ rows: rows.map((cells) => cells.map(guarded)) });
        await Promise.race([once(worker, 'message'), finished]);
      }
      worker.postMessage({ rows: null });
      return Buffer.from(await finished);
    });
  }

  private run<Result>(task: object): Promise<Result> {
    return this.withThread(task, (worker) => answerOf<Result>(worker));
  }

  private async withThread<Result>(task: object, use: (worker: Worker) => Promise<Result>): Promise<Result> {
    if (this.underWay >= places) throw workbooksBusy();
    this.underWay++;
    const worker = start(task);
    try {
      return await use(worker);
    } finally {
      await worker.terminate();
      this.underWay--;
    }
  }
}

function start(workerData: object): Worker {
  return new Worker(join(__dirname, 'workbook.worker.cjs'), { workerData, resourceLimits });
}

/** @throws WorkbookError also when the thread ran out of memory or time */
function answerOf<Result>(worker: Worker, time = patience): Promise<Result> {
  return new Promise((resolve, reject) => {
    const watch = setTimeout(() => reject(workbookTooLarge()), time);
    const settle = (end: () => void) => {
      clearTimeout(watch);
      end();
    };
    worker.on('message', (answer: { result?: Result; refused?: string; failed?: string }) => {
      if (answer.failed) settle(() => reject(new Error(`A workbook was not written: ${answer.failed}`)));
      else if (answer.refused) settle(() => reject(refusal(answer.refused)));
      else if ('result' in answer) settle(() => resolve(answer.result as Result));
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? workbookTooLarge() : error)),
    );
    worker.on('exit', () => settle(() => reject(workbookUnreadable())));
  });
}

function refusal(code: string | undefined): Error {
  return code === 'TOO_LARGE' ? workbookTooLarge() : workbookUnreadable();
}
