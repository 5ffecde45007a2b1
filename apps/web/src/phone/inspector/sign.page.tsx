import { Alert, Button, Card, Flex, Tag, Typography } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../session/use-session';
import { useListed } from '../../ui/listed';
import { Fetched } from '../../ui/states';
import { PhonePage } from '../enterprise/phone-page';
import { enqueue } from '../offline/enqueue';
import { useHandIn } from '../offline/use-hand-in';
import { inspectorPaths } from './paths';
import './phone-form.css';
import { RefusedNotice } from './refused-notice';
import { UnitHeadForm } from './unit-head-form';
import { useVisit, useVisitId, type Visit } from './use-visit';

/** Signatures below the record: each officer for themself, then the head of the unit, or the refusal. */
export function SignPage() {
  const { t } = useTranslation('inspector');
  const query = useVisit();
  const back = inspectorPaths.visit(useVisitId());
  return (
    <PhonePage title={t('sign.title')} lead={query.data?.enterprise.name} back={back}>
      <Fetched query={query}>{(visit) => <Signatures visit={visit} />}</Fetched>
    </PhonePage>
  );
}

function Signatures({ visit }: { visit: Visit }) {
  const { t } = useTranslation('inspector');
  const listed = useListed();
  const { detail } = visit;
  const unsigned = detail.officerIds.filter((id) => !detail.signatures[id]);
  return (
    <Flex vertical gap={12}>
      <RefusedNotice entries={visit.entries} />
      <Card size="small" title={t('sign.record')}>
        <strong>{detail.place}</strong>
        <Typography.Paragraph style={{ whiteSpace: 'pre-wrap', margin: '8px 0 0' }}>
          {detail.findings}
        </Typography.Paragraph>
      </Card>
      <Officers visit={visit} />
      {detail.state === 'SIGNING' && unsigned.length > 0 ? (
        <Alert type="info" showIcon title={t('sign.waiting')} />
      ) : null}
      {detail.state === 'SIGNING' && unsigned.length === 0 ? <UnitHeadForm visit={visit} /> : null}
      {detail.unitHead ? (
        <Alert
          type={detail.unitHead.refused ? 'warning' : 'success'}
          showIcon
          title={t(detail.unitHead.refused ? 'sign.refusedBy' : 'sign.signedBy', {
            name: detail.unitHead.name,
          })}
          description={[
            detail.unitHead.refusalNote,
            detail.unitHead.witnesses?.length
              ? t('sign.seenBy', { names: listed(detail.unitHead.witnesses) })
              : undefined,
          ]
            .filter(Boolean)
            .join(' ')}
        />
      ) : null}
    </Flex>
  );
}

function Officers({ visit: { id, detail, people, enterprise } }: { visit: Visit }) {
  const { t } = useTranslation('inspector');
  const me = useAccount()?.id;
  const { busy, handIn } = useHandIn();
  const command = { kind: 'sign', inspectionId: id } as const;
  const mayStillSign =
    detail.state === 'SIGNING' && me && detail.officerIds.includes(me) && !detail.signatures[me];
  return (
    <Card size="small" title={t('sign.officers')}>
      <Flex vertical gap={8}>
        {detail.officerIds.map((officer) => {
          const at = detail.signatures[officer];
          const certificate = detail.team.find(({ accountId }) => accountId === officer)?.certificateNo;
          return (
            <Flex key={officer} justify="space-between" gap={8}>
              <span>{[people[officer], certificate].filter(Boolean).join(' ')}</span>
              <Tag color={at ? 'green' : undefined}>
                {at ? dayjs(at).format('YYYY-MM-DD HH:mm') : t('sign.open')}
              </Tag>
            </Flex>
          );
        })}
        {mayStillSign ? (
          <Button
            type="primary"
            size="large"
            loading={busy}
            onClick={() => handIn(() => enqueue({ command, thread: id, title: enterprise.name }))}
          >
            {t('sign.mine')}
          </Button>
        ) : null}
      </Flex>
    </Card>
  );
}
