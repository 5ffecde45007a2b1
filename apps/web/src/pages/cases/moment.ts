import dayjs from 'dayjs';

/** `2026-03-02`, as the clock of this device has it. */
export function day(at: string | null | undefined): string {
  return at ? dayjs(at).format('YYYY-MM-DD') : '—';
}

/** `2026-03-02 14:05`, as the clock of this device has it. */
export function minute(at: string | null | undefined): string {
  return at ? dayjs(at).format('YYYY-MM-DD HH:mm') : '—';
}
