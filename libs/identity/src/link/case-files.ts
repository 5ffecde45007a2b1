/** What belongs to a case; the loop provides it, because only it knows. */
export abstract class CaseFiles {
  /** What was ordered in this case, as the order says it; null when nothing was. Inside a unit of work. */
  abstract requirementOf(subjectId: string): Promise<string | null>;

  /**
   * Whether a file is one of the case, or was handed in by the visitor himself. Inside a unit of work.
   *
   * @param id of the file
   */
  abstract includes(
    id: string,
    of: { readonly subjectId: string; readonly visitorId: string },
  ): Promise<boolean>;
}
