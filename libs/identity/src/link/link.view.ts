/** What a link is for, as whoever opened it sees it. */
export class LinkVisitInfo {
  /** Who acts for the enterprise. */
  name: string;
  taskId: string;
  elementId: string;
  /** What is to be done. */
  taskName: string;
  subjectType: string;
  subjectId: string;
  enterpriseId: string;
  enterpriseName: string;
  /** What was ordered; null when nothing was. */
  requirement: string | null;
  /** Commands that can be done by the link. */
  may: string[];
  /** What cannot be done by it, and who does it. */
  reserved: { zh: string; en: string };
  /** The visit ends then; the link can be opened again as long as it lives. */
  visitEndsAt: Date;
  linkEndsAt: Date;
}

/** A visit that has begun. */
export class LinkOpened {
  /** To be sent as `Authorization: Bearer`. It is shown only here. */
  token: string;
  link: LinkVisitInfo;
}

/** A link that was made. */
export class TaskLinkCreated {
  id: string;
  /** To be opened by `/m/t#<token>`. It is shown only here. */
  token: string;
  /** Address of the link below that of the server. */
  path: string;
  expiresAt: Date;
  /** Commands that can be done by the link. */
  may: string[];
  /** What cannot be done by it, and who does it. */
  reserved: { zh: string; en: string };
}

/** What became of a link. */
export type TaskLinkState = 'LIVE' | 'EXPIRED' | 'REVOKED' | 'USED';

/** Somebody who came by a link. */
export class TaskLinkVisitor {
  name: string;
  phone: string;
  openedAt: Date;
}

/** What a link to a task would be good for. */
export class TaskLinkOffer {
  /** Commands that could be done by it; none: looking only. */
  may: string[];
  /** What could not be done by it, and who does it. */
  reserved: { zh: string; en: string };
  /** Days it lives when nothing else is said, and at most. */
  usualDays: number;
  longestDays: number;
}

/** The links to a task, and whether there can be another one. */
export class TaskLinks {
  /** At most 50, oldest first. */
  items: TaskLinkSummary[];
  /** null: this task cannot be done by a link, or is over. */
  offer: TaskLinkOffer | null;
}

/** A link as those see it who can make one. */
export class TaskLinkSummary {
  id: string;
  state: TaskLinkState;
  createdByName: string;
  createdAt: Date;
  expiresAt: Date;
  /** How often somebody came with another phone number and was not let in. */
  strangers: number;
  /** Who came, oldest first. */
  visits: TaskLinkVisitor[];
}
