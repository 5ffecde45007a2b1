import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card, Collapse, Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useSaid } from '../../i18n/said';
import { useTerm } from '../../i18n/terms';
import { useMayEverywhere } from '../designer/use-everywhere';
import { FilterBar } from '../../ui/filter-bar';
import { Mark } from '../../ui/mark';
import { Page } from '../../ui/page';
import { Fetched, Nothing } from '../../ui/states';
import { Unverified } from '../../ui/unverified';

type KnownRule = Schemas['KnownRule'];

/** The two gates the product is about come first, and open. */
const first = ['RECT_FIVE_IN_PLACE', 'RECT_THREE_NOT_LET_GO'];
const place = ({ code }: KnownRule): number => (first.includes(code) ? first.indexOf(code) : first.length);

/** What the gates ask, as people read it: criteria, basis, and what is not verified; built-in rules and own ones. */
export function RulesPage() {
  const { t } = useTranslation('rules');
  const said = useSaid();
  const may = useMayEverywhere();
  const navigate = useNavigate();
  const { rule, find } = useSearch({ from: '/shell/rules' });
  const query = $api.useQuery('get', '/api/v1/rules');
  const matches = ({ code, name }: KnownRule): boolean =>
    !find || `${code} ${said(name)}`.toLowerCase().includes(find.toLowerCase());
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      help={<p>{t('help')}</p>}
      actions={
        may('rule.write') ? (
          <Link to="/rules/write" search={{}}>
            <Button type="primary" tabIndex={-1}>
              {t('write')}
            </Button>
          </Link>
        ) : null
      }
    >
      <FilterBar
        fields={[{ name: 'find', label: t('find'), kind: 'text' }]}
        values={{ find }}
        onChange={(values) => void navigate({ to: '/rules', search: { rule, find: values['find'] } })}
      />
      <Fetched query={query}>
        {({ items }) => {
          const shown = items.filter(matches).sort((a, b) => place(a) - place(b));
          if (shown.length === 0) return <Nothing filtered />;
          return (
            <Collapse
              defaultActiveKey={rule ? [rule] : first}
              items={shown.map((one) => ({
                key: one.code,
                label: <RuleHead rule={one} />,
                children: <RuleBody rule={one} />,
              }))}
            />
          );
        }}
      </Fetched>
    </Page>
  );
}

function RuleHead({ rule }: { readonly rule: KnownRule }) {
  const { t } = useTranslation('rules');
  const said = useSaid();
  const unverified = rule.variants.some(({ criteria }) => criteria.some(({ verified }) => !verified));
  return (
    <Flex gap={8} wrap align="center">
      <strong>{said(rule.name)}</strong>
      <Typography.Text type="secondary">{rule.code}</Typography.Text>
      <Mark tone={rule.own ? 'info' : 'plain'}>{rule.own ? t('own') : t('builtIn')}</Mark>
      <Tag>{t('version', { version: rule.version })}</Tag>
      {rule.usable ? null : <Mark tone="warn">{t('unusable')}</Mark>}
      {unverified ? <Unverified /> : null}
    </Flex>
  );
}

function RuleBody({ rule }: { readonly rule: KnownRule }) {
  const { t } = useTranslation('rules');
  const said = useSaid();
  const term = useTerm();
  const may = useMayEverywhere();
  return (
    <Flex vertical gap={12}>
      <Typography.Text>{said(rule.purpose)}</Typography.Text>
      {rule.variants.length === 0 ? <span>{t('table', { count: rule.outcomes.length })}</span> : null}
      {rule.variants.map(({ variant, criteria }) => (
        <section key={variant ?? ''}>
          {variant ? (
            <Typography.Title level={3} style={{ fontSize: 16 }}>
              {term('variant', variant)}
            </Typography.Title>
          ) : null}
          <Flex vertical gap={8}>
            {criteria.map((one) => (
              <CriterionCard key={one.code} criterion={one} />
            ))}
          </Flex>
        </section>
      ))}
      <Flex gap={4} wrap align="center">
        <span>{t('outcomes')}</span>
        {rule.outcomes.map((outcome) => (
          <Tag key={outcome}>{term('ruleOutcome', outcome)}</Tag>
        ))}
      </Flex>
      {rule.own && may('rule.write') ? (
        <Link to="/rules/write" search={{ code: rule.code }}>
          {t('edit')}
        </Link>
      ) : null}
    </Flex>
  );
}

function CriterionCard({ criterion }: { readonly criterion: Schemas['ReadableCriterion'] }) {
  const { t } = useTranslation('rules');
  const said = useSaid();
  const term = useTerm();
  const { label, demands, basis, verified } = criterion;
  return (
    <Card size="small" title={said(label)} extra={verified ? null : <Unverified />}>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {demands.map((demand) => (
          <li key={demand.en}>{said(demand)}</li>
        ))}
      </ul>
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>
        {t('basis', { basis: term('basis', basis) })}
      </Typography.Text>
    </Card>
  );
}
