/** A cell as a person sees it; dates are ISO 8601 in UTC, of a formula its last result. */
export type CellValue = string | number | boolean | null;

/**
 * A text that a spreadsheet program would run as a formula when the cell is edited or the sheet saved as CSV, made
 * harmless by a leading apostrophe (OWASP, CSV injection).
 */
export function guarded(value: CellValue): CellValue {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
