import { useNavigate, useSearch } from '@tanstack/react-router';
import { Flex, Segmented, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { foundAll } from '../../../api/use-search';
import { useSaid } from '../../../i18n/said';
import { useTerm } from '../../../i18n/terms';
import { DataList } from '../../../ui/data-list';
import { Page } from '../../../ui/page';
import { Fetched } from '../../../ui/states';
import { Unverified } from '../../../ui/unverified';

type Clock = Schemas['LegalClock'];

/** The deadlines of the law in all profiles, with their basis; what was not verified says so. */
export function LegalProfilesPage() {
  const { t } = useTranslation('admin');
  const { profile } = useSearch({ from: '/shell/admin/legal-profiles' });
  const navigate = useNavigate();
  const term = useTerm();
  const query = $api.useQuery('get', '/api/v1/legal-profiles', {}, { staleTime: Infinity });
  return (
    <Page title={t('legal.title')} lead={t('legal.lead')} help={t('legal.help')}>
      <Fetched query={query}>
        {({ items }) => {
          const shown = items.find((item) => nameOf(item) === profile) ?? items[0];
          return (
            <Flex vertical gap={12}>
              <div style={{ overflowX: 'auto' }}>
                <Segmented<string>
                  aria-label={t('legal.profile')}
                  value={shown ? nameOf(shown) : undefined}
                  options={items.map((item) => ({
                    value: nameOf(item),
                    label: `${term('legalProfile', item.id)} v${item.version}`,
                  }))}
                  onChange={(value) =>
                    void navigate({ to: '/admin/legal-profiles', search: { profile: value }, replace: true })
                  }
                />
              </div>
              {shown ? <Clocks profile={shown} /> : null}
            </Flex>
          );
        }}
      </Fetched>
    </Page>
  );
}

const nameOf = ({ id, version }: Schemas['LegalProfile']): string => `${id} v${version}`;

function Clocks({ profile }: { profile: Schemas['LegalProfile'] }) {
  const { t } = useTranslation('admin');
  const said = useSaid();
  const amount = useAmount();
  const { jurisdiction, effectiveFrom, effectiveTo, clocks } = profile;
  const columns: TableColumnsType<Clock> = [
    {
      title: t('legal.deadline'),
      key: 'name',
      render: (_, clock) => (
        <>
          {said(clock.name)} {clock.verified ? null : <Unverified />}
        </>
      ),
    },
    { title: t('legal.amount'), key: 'amount', render: (_, clock) => amount(clock) },
    { title: t('legal.source'), key: 'source', render: (_, clock) => <Source clock={clock} /> },
    { title: t('legal.code'), dataIndex: 'code' },
  ];
  return (
    <>
      <p style={{ margin: 0 }}>
        {t('legal.inForce', { jurisdiction, from: effectiveFrom, to: effectiveTo ?? t('legal.open') })}
      </p>
      <DataList<Clock>
        label={t('legal.title')}
        found={foundAll([...clocks])}
        columns={columns}
        rowKey={({ code }) => code}
        card={(clock) => (
          <>
            <strong>{said(clock.name)}</strong> {clock.verified ? null : <Unverified />}
            <div>{amount(clock)}</div>
            <Source clock={clock} />
          </>
        )}
      />
    </>
  );
}

/** `20 working days`, `7 / 3 / 1 days before`, … */
function useAmount(): (clock: Clock) => string {
  const { t } = useTranslation('admin');
  return ({ value, values, unit, direction }) => {
    const figures = (values ?? [value]).map((figure) => figure.toLocaleString('en')).join(' / ');
    const text = `${figures} ${t(`unit.${unit}`)}`;
    return direction === 'BEFORE' ? t('legal.before', { text }) : text;
  };
}

function Source({ clock: { source, tag } }: { clock: Clock }) {
  const { t } = useTranslation('admin');
  const term = useTerm();
  return (
    <div style={{ maxWidth: 420, whiteSpace: 'normal' }}>
      {term('basis', source)}
      <br />
      <small>{t(`legal.tag.${tag}`)}</small>
    </div>
  );
}
