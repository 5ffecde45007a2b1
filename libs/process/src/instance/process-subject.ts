/** The thing a process instance is about, as the domain knows it. */
export interface ProcessSubject {
  /** e.g. `hazard` */
  readonly type: string;
  readonly id: string;
  /** Code of the jurisdiction node it belongs to. */
  readonly jurisdiction: string;
  readonly enterpriseId: string | null;
}
