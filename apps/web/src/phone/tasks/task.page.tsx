import { useParams } from '@tanstack/react-router';
import { ConfigProvider, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { TaskLead } from '../../form/task/task-lead';
import { TaskWork } from '../../form/task/task-work';
import { useTask } from '../../form/task/use-task';
import { useStepName } from '../../i18n/step-names';
import { Name } from '../../pages/cases/names/name';
import { useAccount } from '../../session/use-session';
import { Fetched } from '../../ui/states';
import { enterprisePaths } from '../enterprise/paths';
import { PhoneLink } from '../enterprise/phone-link';
import { PhonePage } from '../enterprise/phone-page';

/** One task of an organiser's own workflow, on a phone. */
export function PhoneTaskPage() {
  const { t } = useTranslation('task');
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useTask(id);
  const stepName = useStepName();
  return (
    <PhonePage
      title={query.data ? stepName(query.data.name, query.data.nameEn) : t('own.open')}
      lead={query.data ? <TaskLead task={query.data} /> : undefined}
      back="/"
    >
      <ConfigProvider componentSize="large">
        <Fetched query={query}>
          {(task) => (
            <TaskWork
              task={task}
              about={<About task={task} />}
              back={<PhoneLink to="/">{t('back')}</PhoneLink>}
            />
          )}
        </Fetched>
      </ConfigProvider>
    </PhonePage>
  );
}

/** Cases have a page on the phones of enterprises only. */
function About({ task: { subjectType, subjectId, enterpriseId } }: { task: Schemas['Task'] }) {
  const { t } = useTranslation('task');
  const account = useAccount();
  const isOfEnterprise = account?.grants.some((grant) => grant.enterpriseId) ?? false;
  if (subjectType === 'process' && enterpriseId && !isOfEnterprise) {
    return (
      <div>
        {t('enterprise')} <Name kind="enterprises" id={enterpriseId} />
      </div>
    );
  }
  if (subjectType !== 'hazard') return null;
  const name = <Name kind="hazards" id={subjectId} />;
  return (
    <Flex gap={4} wrap>
      <span>{t('about')}</span>
      {isOfEnterprise ? <PhoneLink to={enterprisePaths.case(subjectId)}>{name}</PhoneLink> : name}
    </Flex>
  );
}
