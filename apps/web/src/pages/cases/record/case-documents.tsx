import { CheckCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { Card, Empty, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { Fetched } from '../../../ui/states';
import { Inputs } from '../gates/inputs';
import { minute } from '../moment';
import { useSigners } from '../names/use-signers';
import { EvidenceStrip } from './evidence-strip';
import { Mark } from '../../../ui/mark';

/** The file of a case (案卷): what it must hold and whether it does, then every document on it. */
export function CaseDocuments({ hazardId }: { hazardId: string }) {
  const { t } = useTranslation('cases');
  const file = $api.useQuery('get', '/api/v1/hazards/{id}/documents', { params: { path: { id: hazardId } } });
  return (
    <Fetched query={file}>
      {({ items, demanded }) => (
        <Flex vertical gap={16}>
          <Demanded demanded={demanded} />
          {items.length === 0 ? <Empty description={t('documents.none')} /> : <Documents documents={items} />}
        </Flex>
      )}
    </Fetched>
  );
}

/** What the file must hold, each line with whether it is there. */
export function Demanded({ demanded }: { demanded: readonly Schemas['DemandedDocument'][] }) {
  const { t } = useTranslation(['cases', 'shell']);
  const term = useTerm();
  return (
    <Card size="small" title={t('documents.demanded')}>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0, columns: '240px 3' }}>
        {demanded.map(({ anyOf, present, dueBy }) => (
          <li key={anyOf.join()}>
            {present.length > 0 ? (
              <CheckCircleFilled aria-label={t('documents.there')} style={{ color: 'var(--bh-good)' }} />
            ) : (
              <ExclamationCircleFilled
                aria-label={t('documents.missing')}
                style={{ color: dueBy === 'STRIKE_OFF' ? 'var(--bh-bad)' : '#8c8c8c' }}
              />
            )}{' '}
            {(present.length > 0 ? present : anyOf).map((code) => term('documentKind', code)).join(' / ')}
            {present.length === 0 && dueBy === 'CLOSURE'
              ? t('shell:bracketed', { text: '', more: t('documents.later') })
              : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Documents({ documents }: { documents: readonly Schemas['CaseDocument'][] }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const signer = useSigners(
    documents.flatMap(({ issuedBy, issuedFor, approvedBy, approvedFor }) => [
      [issuedBy, issuedFor],
      [approvedBy, approvedFor],
    ]),
  );
  return documents.map((document) => (
    <Card
      key={document.id}
      size="small"
      title={
        <Flex wrap gap={8}>
          {term('documentKind', document.kind)} {document.number}
          <Mark tone={document.status === 'APPROVED' ? 'good' : 'plain'}>
            {term('documentStatus', document.status)}
          </Mark>
        </Flex>
      }
    >
      <Typography.Paragraph type="secondary">
        {t('documents.issued', {
          name: signer(document.issuedBy, document.issuedFor),
          at: minute(document.issuedAt),
        })}
        {document.approvedBy
          ? ` · ${t('documents.approved', { name: signer(document.approvedBy, document.approvedFor), at: minute(document.approvedAt) })}`
          : null}
      </Typography.Paragraph>
      <Inputs label={t('documents.content')} inputs={document.content} />
      <EvidenceStrip ids={document.evidenceIds} />
    </Card>
  ));
}
