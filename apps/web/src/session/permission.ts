/** Whether entries like `hazard.judge`, `campaign.*`, `*.read` and `*` cover a permission; as the server reads them. */
export function allows(entries: readonly string[], permission: string): boolean {
  return entries.some((entry) => {
    if (entry === '*' || entry === permission) return true;
    if (entry.endsWith('.*')) return permission.startsWith(entry.slice(0, -1));
    return entry.startsWith('*.') && permission.endsWith(entry.slice(1));
  });
}
