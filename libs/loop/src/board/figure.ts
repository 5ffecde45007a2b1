import type { BilingualText } from '@bihuan/rules';

/** What a search finds, e.g. `POST /hazards/search`. */
export type FigureResource = 'hazards' | 'targets' | 'inspections' | 'enterprises';

/** The filter of a search request. */
export type FigureFilter = Readonly<Record<string, unknown>>;

/** The rows behind a number: what to send to the search of the resource. */
export interface FigureRows {
  /** `targets`: `POST /targets/search`; the others: `POST /<resource>/search`. */
  readonly resource: FigureResource;
  readonly filter: FigureFilter;
}

/** `RATIO` of 0 to 1, `DAYS`, `WAN` (万元), else a count. */
export type FigureUnit = 'COUNT' | 'RATIO' | 'DAYS' | 'WAN';

/** A number for people, with what it means and the rows it was counted from. */
export interface Figure {
  readonly code: string;
  readonly label: BilingualText;
  /** `/` when there is nothing to divide by, as the forms of the field print it. */
  readonly value: number | '/';
  readonly unit: FigureUnit;
  readonly numerator: number;
  /** Null when nothing is divided. */
  readonly denominator: number | null;
  readonly formula: BilingualText;
  /** True where the sources give the name only and the formula is our reading of it; shown as 待核. */
  readonly unverified: boolean;
  /** The rows of the numerator. */
  readonly list: FigureRows;
  /** The rows of the denominator; null when nothing is divided. */
  readonly outOf: FigureRows | null;
}

/** How a figure is counted. */
export interface FigureDefinition {
  readonly code: string;
  readonly label: BilingualText;
  readonly formula: BilingualText;
  readonly resource: FigureResource;
  readonly numerator: FigureFilter;
  /** @default nothing is divided */
  readonly denominator?: FigureFilter;
  /** Field of the search that is summed up over the rows of the numerator. @default rows are counted */
  readonly sum?: string;
  /** Field of the search whose mean over the rows of the numerator is the value. */
  readonly mean?: string;
  /** @default RATIO with a denominator, else COUNT */
  readonly unit?: FigureUnit;
  readonly unverified?: boolean;
}

/** What was counted for one definition. */
export interface FigureCounts {
  readonly numerator: number;
  readonly denominator: number;
  /** Sum or mean of the field. */
  readonly amount: number | null;
}

/** The figure a definition and its counts make. @param scope filter that holds for all rows of the resource */
export function figureOf(definition: FigureDefinition, counts: FigureCounts, scope: FigureFilter): Figure {
  const { code, label, formula, resource, denominator, mean, sum, unverified = false } = definition;
  const rows = (filter: FigureFilter): FigureRows => ({ resource, filter: { ...scope, ...filter } });
  const common = { code, label, formula, unverified, list: rows(definition.numerator) };
  if (mean !== undefined || sum !== undefined) {
    const amount = rounded(counts.amount ?? 0, 2);
    const value = mean !== undefined && counts.numerator === 0 ? '/' : amount;
    return { ...common, value, unit: definition.unit ?? 'COUNT', ...counted(counts.numerator) };
  }
  if (denominator === undefined) {
    return { ...common, value: counts.numerator, unit: 'COUNT', ...counted(counts.numerator) };
  }
  return {
    ...common,
    value: counts.denominator === 0 ? '/' : rounded(counts.numerator / counts.denominator, 4),
    unit: 'RATIO',
    numerator: counts.numerator,
    denominator: counts.denominator,
    outOf: rows(denominator),
  };
}

const counted = (numerator: number) => ({ numerator, denominator: null, outOf: null });

/** @param digits after the point */
function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
