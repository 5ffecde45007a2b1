import { Alert, Button, Card, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useStepName } from '../../../i18n/step-names';
import { useSaid } from '../../../i18n/said';
import { LanguageButton } from '../../../shell/language-button';
import { Loading, ProblemView } from '../../../ui/states';
import { CaseFacts } from '../case-facts';
import { MeasureList } from '../measure-list';
import { PlanForm } from '../plan/plan-form';
import { ProgressForm } from '../progress-form';
import { useCase, usePlans } from '../use-case';
import { OpenLink } from './open-link';
import { endVisit, takeLinkToken, useVisit } from './visit-store';

/** Where a link leads (`/m/t#token`): one task, for somebody without an account. */
export function VisitPage() {
  const { t } = useTranslation('enterprise');
  const stepName = useStepName();
  const [token] = useState(takeLinkToken);
  const visit = useVisit(token);
  return (
    <Flex vertical component="main" gap={12} style={{ maxWidth: 720, margin: '0 auto', padding: 12 }}>
      <Flex justify="space-between" align="center">
        <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
          {visit.data ? stepName(visit.data.taskName) : t('visit.title')}
        </Typography.Title>
        <LanguageButton />
      </Flex>
      {visit.data ? <Visit info={visit.data} /> : null}
      {visit.isLoading ? <Loading /> : null}
      {!visit.data && !visit.isLoading ? (
        <Entrance token={token} onOpened={() => void visit.refetch()} />
      ) : null}
    </Flex>
  );
}

function Entrance({ token, onOpened }: { token: string | undefined; onOpened: () => void }) {
  const { t } = useTranslation('enterprise');
  if (!token)
    return <Alert type="warning" showIcon title={t('visit.none')} description={t('visit.noneHelp')} />;
  return <OpenLink token={token} onOpened={onOpened} />;
}

function Visit({ info }: { info: Schemas['LinkVisitInfo'] }) {
  const { t } = useTranslation('enterprise');
  const said = useSaid();
  const hazard = useCase(info.subjectId);
  const plans = usePlans(info.subjectId);
  if (hazard.error) return <ProblemView error={hazard.error} onRetry={() => void hazard.refetch()} />;
  if (!hazard.data || !plans.data) return <Loading />;
  const { items } = plans.data;
  return (
    <>
      <Card size="small">{t('visit.who', { name: info.name, enterprise: info.enterpriseName })}</Card>
      <Alert type="warning" showIcon title={t('visit.limits')} description={said(info.reserved)} />
      <CaseFacts hazard={hazard.data} requirement={info.requirement} />
      {info.may.includes('rectification.draft-plan') ? (
        <PlanForm
          hazard={hazard.data}
          plans={items}
          organisation={info.enterpriseName}
          maySign={false}
          reserved={said(info.reserved)}
        />
      ) : null}
      {info.may.includes('rectification.update-measure') ? (
        <>
          <MeasureList hazard={hazard.data} plans={items} />
          <ProgressForm hazard={hazard.data} />
        </>
      ) : null}
      <Button size="large" block onClick={endVisit}>
        {t('visit.end')}
      </Button>
    </>
  );
}
