import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useStepName } from '../../../i18n/step-names';
import { useListed } from '../../../ui/listed';
import { useAct } from '../../../ui/use-act';
import { Findings } from './findings';

interface DryRunProps {
  /** Whether the form is filled in. */
  readonly ready: () => Promise<boolean>;
  readonly check: () => Promise<Schemas['ModificationAnswer']>;
}

/** Says what would happen, and where the process would stand, without doing it. */
export function DryRun({ ready, check }: DryRunProps) {
  const { t } = useTranslation('admin');
  const stepName = useStepName();
  const listed = useListed();
  const [answer, setAnswer] = useState<Schemas['ModificationAnswer']>();
  const act = useAct(async () => setAnswer(await check()));
  async function attempt(): Promise<void> {
    if (await ready()) await act.run();
  }
  return (
    <>
      <Button onClick={() => void attempt()} loading={act.busy} style={{ marginBottom: 8 }}>
        {t('instance.tryFirst')}
      </Button>
      {answer?.accepted ? (
        <Alert
          role="status"
          type="success"
          showIcon
          title={t('instance.wouldStandAt', {
            at:
              listed(answer.waits.map(({ elementName, elementId }) => stepName(elementName ?? elementId))) ||
              '—',
          })}
        />
      ) : null}
      {answer && !answer.accepted ? <Findings findings={answer.findings} /> : null}
    </>
  );
}
