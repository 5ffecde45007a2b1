import { Empty, Flex, Steps, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { Fetched } from '../../../ui/states';
import { minute } from '../moment';
import { useSigners } from '../names/use-signers';
import { EvidenceStrip } from './evidence-strip';

/** The strike-off form: who has to sign in which order, who did and what they said; earlier rounds below. */
export function CaseClosing({ hazardId }: { hazardId: string }) {
  const form = $api.useQuery('get', '/api/v1/hazards/{id}/closing-signatures', {
    params: { path: { id: hazardId } },
  });
  return <Fetched query={form}>{(data) => <Ladder form={data} />}</Fetched>;
}

function Ladder({ form: { items, round, signers } }: { form: Schemas['StrikeOffForm'] }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const signer = useSigners(items.map(({ signedBy, signedFor }) => [signedBy, signedFor]));
  const open = items.filter((signature) => signature.round === round);
  const earlier = items.filter((signature) => signature.round !== round);
  const said = ({ signedBy, signedFor, at, decision, opinion }: Schemas['ClosingSignature']): string =>
    [signer(signedBy, signedFor), minute(at), t(`closing.${decision}`), opinion].filter(Boolean).join(' · ');
  return (
    <Flex vertical gap={12}>
      <Typography.Text strong>{t('closing.round', { count: round })}</Typography.Text>
      <Steps
        orientation="vertical"
        size="small"
        current={open.length}
        items={signers.map((role) => {
          const signature = open.find((one) => one.role === role);
          return {
            title: term('role', role),
            status:
              signature?.decision === 'REFUSE'
                ? ('error' as const)
                : signature
                  ? ('finish' as const)
                  : ('wait' as const),
            content: signature ? said(signature) : t('closing.waiting'),
          };
        })}
      />
      <EvidenceStrip ids={items.flatMap(({ signatureEvidenceId }) => signatureEvidenceId ?? [])} />
      {earlier.length > 0 ? (
        <>
          <Typography.Text strong>{t('closing.earlier')}</Typography.Text>
          <ul>
            {earlier.map((signature) => (
              <li key={signature.id}>
                {term('role', signature.role)}: {said(signature)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {signers.length === 0 ? <Empty /> : null}
    </Flex>
  );
}
