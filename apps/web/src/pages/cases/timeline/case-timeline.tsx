import { FileTextOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { Button, Flex, Tag, Timeline, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { Fetched } from '../../../ui/states';
import { CriterionList } from '../gates/criterion-list';
import { isRouting, OutcomeTag } from '../gates/outcome-tag';
import { Inputs } from '../gates/inputs';
import { minute } from '../moment';
import { commandEntry, stateEntry, verdictEntry } from './entry';
import { useTimeline, useWholeTimeline } from './use-timeline';
import { Mark } from '../../../ui/mark';

type Entry = Schemas['TimelineEntry'];

/** What happened to a case: who did what when, what the gates said, which states followed. */
export function CaseTimeline({ hazardId }: { hazardId: string }) {
  const { t } = useTranslation(['cases', 'shell']);
  const timeline = useTimeline(hazardId);
  return (
    <Fetched query={timeline}>
      {(entries) => (
        <section aria-label={t('tab.timeline')}>
          <Entries entries={entries} />
          {timeline.hasMore ? (
            <Button onClick={timeline.more} loading={timeline.isFetching}>
              {t('shell:action.more')}
            </Button>
          ) : null}
        </section>
      )}
    </Fetched>
  );
}

/** The same to its end, for paper. */
export function WholeTimeline({ hazardId }: { hazardId: string }) {
  const timeline = useWholeTimeline(hazardId);
  return <Fetched query={timeline}>{(entries) => <Entries entries={entries} />}</Fetched>;
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  return <Timeline items={groupsOf(entries).map((group) => item(group))} />;
}

/** A command with all that followed from it. */
function groupsOf(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const open = groups.at(-1);
    if (open?.[0]?.commandId === entry.commandId) open.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function item(group: Entry[]): { key: string; color: string; content: ReactNode } {
  const verdicts = group.filter(({ kind }) => kind === 'GATE').map(({ detail }) => verdictEntry(detail));
  const failed = verdicts.some((verdict) => !verdict.passed && !isRouting(verdict));
  return {
    key: group[0]?.id ?? '',
    color: failed ? 'red' : 'blue',
    content: group.map((entry) => <Line key={entry.id} entry={entry} />),
  };
}

function Line({ entry }: { entry: Entry }) {
  if (entry.kind === 'COMMAND') return <CommandLine entry={entry} />;
  if (entry.kind === 'GATE') return <GateLine entry={entry} />;
  return <StateLine entry={entry} />;
}

function CommandLine({ entry: { at, detail } }: { entry: Entry }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const { command, actorName, onBehalfOf, channel, input, documents } = commandEntry(detail);
  return (
    <div>
      <Flex wrap gap={8} align="baseline">
        <Typography.Text type="secondary">{minute(at)}</Typography.Text>
        <Typography.Text strong>{actorName}</Typography.Text>
        {onBehalfOf ? <span>{t('timeline.onBehalfOf', { name: onBehalfOf })}</span> : null}
        <span>{term('command', command)}</span>
        {channel && channel !== 'http' ? <Tag>{term('channel', channel)}</Tag> : null}
      </Flex>
      {documents.map(({ kind, number }) => (
        <div key={`${kind}${number}`}>
          <FileTextOutlined aria-hidden /> {term('documentKind', kind)} {number}
        </div>
      ))}
      {Object.keys(input).length > 0 ? <Inputs label={t('timeline.input')} inputs={input} /> : null}
    </div>
  );
}

function GateLine({ entry: { detail } }: { entry: Entry }) {
  const term = useTerm();
  const verdict = verdictEntry(detail);
  return (
    <div style={{ margin: '4px 0' }}>
      <Flex wrap gap={8} align="center">
        <Typography.Text strong>
          <SafetyCertificateOutlined aria-hidden /> {term('rule', verdict.rule)}
        </Typography.Text>
        <OutcomeTag passed={verdict.passed} outcome={verdict.outcome} />
      </Flex>
      <CriterionList criteria={verdict.criteria} brief routing={isRouting(verdict)} />
    </div>
  );
}

function StateLine({ entry: { detail } }: { entry: Entry }) {
  const term = useTerm();
  const { from, to } = stateEntry(detail);
  return (
    <div>
      {from ? `${term('hazardState', from)} → ` : null}
      <Mark tone="info">{term('hazardState', to)}</Mark>
    </div>
  );
}
