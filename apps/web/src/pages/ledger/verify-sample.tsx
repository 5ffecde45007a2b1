import { Alert, Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { useAct } from '../../ui/use-act';

/** Draws once more on the server, from the stored population with the stored seed, and says whether it is the same. */
export function VerifySample({ id }: { id: string }) {
  const { t } = useTranslation('ledger');
  const [result, setResult] = useState<Schemas['SampleVerification']>();
  const act = useAct(async () => {
    const { data } = await api.POST('/api/v1/samples/{id}/verify', { params: { path: { id } } });
    setResult(data);
  });
  return (
    <Flex vertical gap={12} align="start">
      <Button type="primary" loading={act.busy} onClick={() => void act.run()}>
        {t('sample.verify')}
      </Button>
      {result ? (
        <Alert
          role="status"
          type={result.reproduced ? 'success' : 'error'}
          showIcon
          title={result.reproduced ? t('sample.reproduced') : t('sample.notReproduced')}
          description={t('sample.now', {
            population: result.now.populationCount,
            joined: result.now.joined,
            left: result.now.left,
          })}
        />
      ) : null}
    </Flex>
  );
}
