import { Empty, Flex, Select, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { Fetched } from '../../../ui/states';
import { useWorkflowName, WorkflowName } from '../../admin/runtime/workflow-names';
import { day } from '../moment';
import { Replay } from './replay';
import { useDiagram, useInstances, usePath } from './use-path';
import { Mark } from '../../../ui/mark';

/** The travelled diagram of a case, with its replay; when several workflows ran for it, one chooses. */
export function CaseReplay({ hazardId }: { hazardId: string }) {
  const { t } = useTranslation('cases');
  const instances = useInstances(hazardId);
  const [chosen, setChosen] = useState<string>();
  return (
    <Fetched query={instances}>
      {(all) => {
        const instance = all.find(({ id }) => id === chosen) ?? all[0];
        if (!instance) return <Empty description={t('replay.none')} />;
        return (
          <Flex vertical gap={12}>
            {all.length > 1 ? (
              <Select
                aria-label={t('replay.choose')}
                value={instance.id}
                onChange={setChosen}
                style={{ maxWidth: 360 }}
                options={all.map(({ id, key, startedAt }) => ({
                  value: id,
                  label: (
                    <>
                      <WorkflowName workflow={key} /> · {day(startedAt)}
                    </>
                  ),
                }))}
              />
            ) : null}
            <InstanceReplay key={instance.id} instance={instance} />
          </Flex>
        );
      }}
    </Fetched>
  );
}

function InstanceReplay({ instance }: { instance: Schemas['Instance'] }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const path = usePath(instance.id);
  const xml = useDiagram(instance.definitionId);
  return (
    <>
      <Flex wrap gap={8} align="center">
        <Typography.Text strong>
          {t('replay.version', { key: useWorkflowName(instance.key), version: instance.definitionVersion })}
        </Typography.Text>
        <Mark tone={instance.status === 'INCIDENT' ? 'bad' : 'plain'}>
          {term('instanceStatus', instance.status)}
        </Mark>
        <Typography.Text type="secondary">
          {t('replay.profile', {
            id: term('legalProfile', instance.legalProfileId),
            version: instance.legalProfileVersion,
          })}
        </Typography.Text>
      </Flex>
      <Fetched query={xml}>
        {(diagram) => <Fetched query={path}>{(stops) => <Replay xml={diagram} path={stops} />}</Fetched>}
      </Fetched>
    </>
  );
}
