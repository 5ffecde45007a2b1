import { Injectable } from '@nestjs/common';
import type { SearchRequest, SearchResult } from '@bihuan/kernel';
import { type Hazard, HazardSearch } from '@bihuan/loop';
import type { LedgerLanguage, LedgerLine } from './ledger-columns';
import { LedgerFacts } from './ledger-facts';
import { columnsOf, type Ledger } from './ledgers';

/** A line of a ledger as it is answered. */
export interface LedgerRow {
  readonly hazardId: string;
  /** Evidence ids of the photos taken when it was found (隐患部位的照片). */
  readonly photos: readonly string[];
  /** Column code → what stands in the cell; null when there is nothing to say. */
  readonly cells: Readonly<Record<string, string | null>>;
}

/** Lines of some cases, and the cases. */
export interface LedgerPage {
  readonly hazards: readonly Hazard[];
  readonly lines: readonly LedgerLine[];
  readonly after: string | null;
}

/** Reads ledgers: what is on the screen and what is exported come from here. Inside a unit of work. */
@Injectable()
export class LedgerReader {
  constructor(
    private readonly hazards: HazardSearch,
    private readonly facts: LedgerFacts,
  ) {}

  /** A page of cases; in a list of measures a case has as many lines as measures. @throws SearchInvalidError */
  async page({ lines }: Ledger, request: SearchRequest): Promise<LedgerPage> {
    const { items, page } = await this.hazards.page(request);
    const entries = await this.facts.entries(items);
    return {
      hazards: items,
      after: page.after,
      lines: entries.flatMap((entry): LedgerLine[] => {
        if (lines === 'CASES') return [{ entry }];
        const institutional = entry.measures.filter(({ kind }) => kind === 'INSTITUTIONAL');
        return institutional.map((measure) => ({ entry, measure }));
      }),
    };
  }

  /** A page as it is answered. @throws SearchInvalidError */
  async rows(
    ledger: Ledger,
    language: LedgerLanguage,
    request: SearchRequest,
  ): Promise<SearchResult<LedgerRow>> {
    const { lines, after } = await this.page(ledger, request);
    const columns = columnsOf(ledger);
    const items = lines.map((line) => ({
      hazardId: line.entry.hazard.id,
      photos: line.entry.hazard.photosBefore,
      cells: Object.fromEntries(columns.map(({ code, read }) => [code, read(line, language)])),
    }));
    return { items, page: { limit: request.page?.limit ?? 50, after } };
  }
}
