import { Alert, Button, Card, Flex, Typography } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useStepName } from '../../../i18n/step-names';
import { useSaid } from '../../../i18n/said';
import { session } from '../../../session/session-store';
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
  const isOver = useSyncExternalStore(session.subscribe, session.isOver);
  const info = visit.data === 'OVER' ? undefined : visit.data;
  const entrance = (
    <Entrance token={token} over={isOver || visit.data === 'OVER'} onOpened={() => void visit.refetch()} />
  );
  return (
    <Flex vertical component="main" gap={12} style={{ maxWidth: 720, margin: '0 auto', padding: 12 }}>
      <Flex justify="space-between" align="center">
        <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
          {info ? stepName(info.taskName) : t('visit.title')}
        </Typography.Title>
        <LanguageButton />
      </Flex>
      {/* Whoever is still writing opens the link once more, above what was written. */}
      {visit.data === 'OVER' || info === null || isOver ? entrance : null}
      {info ? <Visit info={info} /> : null}
      {visit.isLoading ? <Loading /> : null}
      {visit.error && !visit.data ? (
        <ProblemView error={visit.error} onRetry={() => void visit.refetch()} />
      ) : null}
    </Flex>
  );
}

interface EntranceProps {
  readonly token: string | undefined;
  /** Whether a visit has ended, by itself or with its link. */
  readonly over: boolean;
  readonly onOpened: () => void;
}

function Entrance({ token, over, onOpened }: EntranceProps) {
  const { t } = useTranslation('enterprise');
  const ended = (
    <Alert type="warning" role="alert" showIcon title={t('visit.over')} description={t('visit.overHelp')} />
  );
  if (token) {
    return (
      <>
        {over ? ended : null}
        <OpenLink token={token} again={over} onOpened={onOpened} />
      </>
    );
  }
  if (over) return ended;
  return <Alert type="warning" showIcon title={t('visit.none')} description={t('visit.noneHelp')} />;
}

function Visit({ info }: { info: Schemas['LinkVisitInfo'] }) {
  const { t } = useTranslation('enterprise');
  const said = useSaid();
  const hazard = useCase(info.subjectId);
  const plans = usePlans(info.subjectId);
  if (hazard.error && !hazard.data)
    return <ProblemView error={hazard.error} onRetry={() => void hazard.refetch()} />;
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
      <Button size="large" block onClick={() => void endVisit()}>
        {t('visit.end')}
      </Button>
    </>
  );
}
