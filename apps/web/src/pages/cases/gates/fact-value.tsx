import { useTranslation } from 'react-i18next';
import { useTerm, type TermGroup } from '../../../i18n/terms';
import { minute } from '../moment';
import { Name } from '../names/name';
import { useNames } from '../names/use-names';

/** Facts that hold a code, and the words for it; a text that is no code of the group stays as it is. */
const groups: Readonly<Record<string, TermGroup>> = {
  level: 'level',
  judgedLevel: 'level',
  proposedLevel: 'level',
  suggestedLevel: 'level',
  code: 'documentKind',
  reason: 'extensionReason',
  reasonCode: 'extensionReason',
  side: 'photoSide',
  role: 'role',
  signers: 'role',
  rung: 'ruleOutcome',
  nature: 'nature',
  source: 'source',
  category: 'category',
  duty: 'duty',
  basis: 'responsibilityBasis',
  answer: 'answer',
};

/** Facts that name somebody by an identifier. */
const people: readonly string[] = [
  ...[
    'judgedBy',
    'secondOfficerId',
    'signedBy',
    'personIds',
    'accountId',
    'officerIds',
    'reviewerIds',
    'reviewers',
  ],
  ...['concludedBy', 'proposedBy', 'decidedBy', 'draftedBy', 'requestedBy', 'by'],
];
const organisations: readonly string[] = [
  ...['inspectingDepartment', 'competentDepartment', 'organisationId', 'organisationIds', 'toOrganisationId'],
  ...['competentDepartmentId', 'inspectingDepartmentId'],
];

const hazards: readonly string[] = ['hazardId', 'sameItemHazards', 'recurrences'];

/** What everything of ours is known by. */
export const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** In whose name somebody acted, after who did: an identifier, or the name as it stands in a document. */
export function Absentee({ who }: { who: string }) {
  const { t } = useTranslation('cases');
  const isId = identifier.test(who);
  const name = useNames('accounts', [isId ? who : undefined]);
  return <> {t('timeline.onBehalfOf', { name: isId ? name(who) : who })}</>;
}

interface FactValueProps {
  readonly name: string;
  readonly value: unknown;
}

/** One value of a fact, as people say it. */
export function FactValue({ name, value }: FactValueProps) {
  const term = useTerm();
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return term('yesNo', String(value));
  if (typeof value !== 'string') return JSON.stringify(value);
  if (identifier.test(value)) {
    if (people.includes(name)) return <Name kind="accounts" id={value} />;
    if (organisations.includes(name)) return <Name kind="organisations" id={value} />;
    if (hazards.includes(name)) return <Name kind="hazards" id={value} />;
    return <code>{value}</code>;
  }
  if (instant.test(value)) return minute(value);
  const group = groups[name];
  return group ? term(group, value) : value;
}
