import { documentKind, hazardStates, ruleBook, type DocumentCode, type RuleCriterion } from '@bihuan/rules';
import type { TimelineEntry } from './demo-case';
import type { PlayedCase } from './play-case';

const indent = ' '.repeat(20);

/** A played case as a person reads it: state, who, document, gate with its criteria and reasons. */
export function timelineReport({ id, titleZh, title, seen, expectations }: PlayedCase): string {
  return [
    `${id}  ${titleZh} — ${title}`,
    `${'='.repeat(78)}`,
    ...seen.timeline.flatMap(lines),
    '',
    ...expectations.map(({ says, holds }) => `  ${holds ? '✓' : '✗'} ${says}`),
    '',
  ].join('\n');
}

function lines(entry: TimelineEntry): string[] {
  if (entry.kind === 'COMMAND') return commandLines(entry);
  if (entry.kind === 'GATE') return gateLines(entry.detail);
  const { from, to } = entry.detail;
  return [`${indent}${from ? `${stateName(from)} → ` : ''}${stateName(to)}`];
}

function commandLines({ at, detail }: TimelineEntry): string[] {
  const shanghai = new Date(Date.parse(at) + 8 * 3600 * 1000).toISOString();
  const moment = `${shanghai.slice(0, 10)} ${shanghai.slice(11, 16)}`;
  const documents = ((detail.documents ?? []) as { kind: DocumentCode; number?: string }[]).map(
    ({ kind, number }) => `${indent}  ▤ ${documentKind(kind).name.zh}${number ? ` ${number}` : ''}`,
  );
  return [`${moment}    ${String(detail.actorName)}  ${String(detail.command)}`, ...documents];
}

function gateLines(detail: TimelineEntry['detail']): string[] {
  const rule = ruleBook.list().find(({ code }) => code === detail.rule);
  const name = rule ? `${rule.name.zh} ${rule.name.en}` : String(detail.rule);
  return [
    `${indent}◇ ${name}: ${String(detail.outcome)}`,
    ...((detail.criteria ?? []) as RuleCriterion[]).map(
      ({ code, passed, reason }) => `${indent}    ${passed ? '✓' : '✗'} ${code}: ${reason.zh} (${reason.en})`,
    ),
  ];
}

function stateName(state: unknown): string {
  const code = String(state);
  const label = code in hazardStates ? hazardStates[code as keyof typeof hazardStates].zh : '';
  return label ? `${code} ${label}` : code;
}
