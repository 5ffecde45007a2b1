/** What the list of people is filtered by. */
export interface PeopleSearch {
  readonly name?: string;
  readonly username?: string;
  readonly status?: string;
  readonly organisation?: string;
}
