import { BihuanError } from '@bihuan/kernel';

/** A sentence for people, in both languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** One reason why a definition cannot be run, written for the organiser who has to mend it. */
export interface Finding {
  /** Absent when the finding concerns the file as a whole. */
  readonly elementId?: string;
  readonly elementName?: string;
  /** Stable name of the check, e.g. `exclusive-split-without-default`. */
  readonly rule: string;
  readonly problem: Bilingual;
  readonly remedy: Bilingual;
}

/** A BPMN file no lane will run as it is; `findings` says where and how to mend it. */
export class DefinitionRefusedError extends BihuanError<'DEFINITION_REFUSED'> {
  constructor(readonly findings: readonly Finding[]) {
    const first = findings[0];
    const where = first?.elementId ? ` at <${first.elementId}>` : '';
    const rest = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
    super(
      'DEFINITION_REFUSED',
      `Mend the definition${where}: ${first?.problem.en ?? 'it cannot be run'} ${first?.remedy.en ?? ''}${rest}`,
      { kind: 'unprocessable', details: { findings } },
    );
  }
}
