import { Descriptions, Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useTerm } from '../../i18n/terms';
import { Unverified } from '../../ui/unverified';
import { RiskMark } from './risk-mark';

/** What an enterprise is, who regulates it, and its workshops, teams and posts. */
export function EnterpriseFacts({ profile }: { profile: Schemas['EnterpriseProfile'] }) {
  const { t } = useTranslation(['enterprises', 'shell']);
  const term = useTerm();
  const { enterprise, authorities, jurisdictionName, units } = profile;
  const authority = (id: string | null) => (id && authorities[id]) ?? '—';
  const facts = {
    creditCode: enterprise.creditCode ?? t('profile.unregistered'),
    jurisdiction: jurisdictionName,
    address: enterprise.address,
    principalName: enterprise.principalName,
    principalPhone: enterprise.principalPhone ?? '—',
    industry: term('industry', enterprise.industry),
    scale: term('scale', enterprise.scale),
    status: term('enterpriseStatus', enterprise.status),
    riskLevel: (
      <>
        <RiskMark level={enterprise.riskLevel} /> {enterprise.riskLevel ? <Unverified /> : null}
      </>
    ),
    sectorRegulator: authority(enterprise.sectorRegulatorId),
    licensingAuthority: authority(enterprise.licensingAuthorityId),
    approvingAuthority: authority(enterprise.approvingAuthorityId),
  };
  const rows = (Object.keys(facts) as (keyof typeof facts)[]).map((field) => ({
    key: field,
    label: t(`field.${field}`),
    children: facts[field],
  }));
  const tags = enterprise.tags.map((tag) => <Tag key={tag}>{tag}</Tag>);
  return (
    <Flex vertical gap={12}>
      <Descriptions
        size="small"
        column={1}
        items={[...rows, { key: 'tags', label: t('field.tags'), children: tags.length > 0 ? tags : '—' }]}
      />
      <Typography.Title level={3} style={{ fontSize: 14, margin: 0 }}>
        {t('profile.units')}
      </Typography.Title>
      {units.length === 0 ? (
        <Typography.Text type="secondary">{t('profile.noUnits')}</Typography.Text>
      ) : (
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {units.map(({ id, kind, name, headName }) => (
            <li key={id}>
              {term('unitKind', kind)}{' '}
              {headName ? t('shell:bracketed', { text: name, more: headName }) : name}
            </li>
          ))}
        </ul>
      )}
    </Flex>
  );
}
