import { Navigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount, useMay } from '../../session/use-session';
import { enterprisePaths } from '../enterprise/paths';
import { PhonePage } from '../enterprise/phone-page';
import { TodayPage } from './today.page';

const DeskWork = lazy(() => import('./desk-work'));
const OwnTasks = lazy(() => import('../tasks/own-tasks'));

/** The first page of the phone, by role: visits for inspectors, its cases for an enterprise. */
export function PhoneHome() {
  const { t } = useTranslation('inspector');
  const account = useAccount();
  const may = useMay();
  if (!account) return null;
  if (may('inspection.answer')) return <TodayPage />;
  if (account.grants.some(({ enterpriseId }) => enterpriseId)) {
    return <Navigate to={enterprisePaths.home as string} replace />;
  }
  return (
    <PhonePage title={t('elsewhere.title')} lead={t('elsewhere.lead')}>
      <Suspense>
        <OwnTasks />
        <DeskWork />
      </Suspense>
      <Button href="/" size="large" block>
        {t('elsewhere.desk')}
      </Button>
    </PhonePage>
  );
}
