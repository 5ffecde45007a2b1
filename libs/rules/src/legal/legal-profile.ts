import { RulesError } from '../rules.errors';

/** What a legal number counts; the first five are periods. */
export type ClockUnit =
  'CALENDAR_DAY' | 'WORKING_DAY' | 'HOUR' | 'MONTH' | 'YEAR' | 'PERCENT' | 'COUNT' | 'YUAN';

/**
 * How far a number has been checked: V text read in full, V~ excerpt or mirror read, B background knowledge,
 * D product decision.
 */
export type SourceTag = 'V' | 'V~' | 'B' | 'D';

/** One number of the law. */
export interface LegalClock {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** In `unit`; the first of `values` where there are several. */
  readonly value: number;
  /** All values of a list (reminders) or both ends of a span (fines). */
  readonly values?: readonly number[];
  readonly unit: ClockUnit;
  readonly countedFrom: string;
  /** BEFORE counts back from the day in `countedFrom`. */
  readonly direction: 'AFTER' | 'BEFORE';
  readonly tag: SourceTag;
  /** Where the number stands; S-numbers are those of the source register. */
  readonly source: string;
  /** False for V~ and B: the number has to be shown as 待核 until somebody confirms it. */
  readonly verified: boolean;
}

/** The legal numbers of a jurisdiction in one version; an instance keeps the profile it started under. */
export interface LegalProfile {
  readonly id: string;
  readonly version: number;
  readonly jurisdiction: string;
  /** `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  /** `YYYY-MM-DD`, or null while in force. */
  readonly effectiveTo: string | null;
  readonly clocks: readonly LegalClock[];
}

/**
 * A number of the profile by its code.
 * @throws RulesError LEGAL_CLOCK_UNKNOWN, naming the known ones
 */
export function legalClock(profile: LegalProfile, code: string): LegalClock {
  const clock = profile.clocks.find((candidate) => candidate.code === code);
  if (clock) return clock;
  const known = profile.clocks.map((candidate) => candidate.code).join(', ');
  throw new RulesError(
    'LEGAL_CLOCK_UNKNOWN',
    `The legal profile ${profile.id}@${profile.version} has no ${code}; known: ${known}.`,
  );
}
