import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Flex, InputNumber, type TableColumnsType } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { foundAll } from '../../../api/use-search';
import { useSaid } from '../../../i18n/said';
import { DataList } from '../../../ui/data-list';
import { Mark } from '../../../ui/mark';
import { Page } from '../../../ui/page';
import { Fetched } from '../../../ui/states';

type Day = Schemas['SpecialDay'];

/** Holidays and make-up days that working days are counted by, and how far they are known. */
export function CalendarPage() {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const { year = dayjs().year() } = useSearch({ from: '/shell/admin/calendar' });
  const query = $api.useQuery('get', '/api/v1/calendar', { params: { query: { year } } });
  return (
    <Page title={t('calendar.title')} help={t('calendar.help')}>
      <Flex vertical gap={12} align="stretch">
        <InputNumber<number>
          aria-label={t('calendar.year')}
          prefix={t('calendar.year')}
          min={2000}
          max={2100}
          value={year}
          onChange={(value) =>
            void navigate({ to: '/admin/calendar', search: { year: value ?? undefined }, replace: true })
          }
          style={{ width: 160 }}
        />
        <Fetched query={query}>{(calendar) => <Year calendar={calendar} />}</Fetched>
      </Flex>
    </Page>
  );
}

function Year({ calendar }: { calendar: Schemas['CalendarYear'] }) {
  const { t } = useTranslation('admin');
  const { year, known, reachesFrom, reachesUntil, days } = calendar;
  const columns = useColumns();
  const reach = t('calendar.reach', { from: reachesFrom, until: reachesUntil });
  if (!known) {
    return <Alert type="warning" showIcon title={t('calendar.unknown', { year })} description={reach} />;
  }
  return (
    <>
      <Alert
        type="info"
        showIcon
        title={reach}
        description={
          `${year}-12-31` === reachesUntil ? t('calendar.nextMissing', { year: year + 1 }) : undefined
        }
      />
      <DataList<Day>
        label={t('calendar.title')}
        found={foundAll([...days])}
        columns={columns}
        rowKey={({ date }) => date}
        card={(day) => (
          <>
            {day.date} <DayMark day={day} /> <DayName day={day} />
          </>
        )}
      />
    </>
  );
}

function useColumns(): TableColumnsType<Day> {
  const { t } = useTranslation('admin');
  return [
    {
      title: t('calendar.day'),
      dataIndex: 'date',
      render: (date: string) => `${date} ${dayjs(date).format('dddd')}`,
    },
    { title: t('field.kind'), key: 'kind', render: (_, day) => <DayMark day={day} /> },
    { title: t('calendar.holiday'), key: 'name', render: (_, day) => <DayName day={day} /> },
  ];
}

function DayMark({ day: { kind } }: { day: Day }) {
  const { t } = useTranslation('admin');
  return <Mark tone={kind === 'HOLIDAY' ? 'good' : 'warn'}>{t(`calendar.${kind}`)}</Mark>;
}

function DayName({ day: { name } }: { day: Day }) {
  const said = useSaid();
  return <>{said(name)}</>;
}
