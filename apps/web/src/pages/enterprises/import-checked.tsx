import { DownloadOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { ConfirmButton } from '../../ui/confirm-button';
import { useAct } from '../../ui/use-act';
import { saveAnswer } from '../ledger/save-answer';
import { ImportFigures } from './import-figures';
import { ImportProblems } from './import-problems';
import { CheckButton } from './import-upload';

type Mode = NonNullable<Schemas['ImportEnterprisesBody']['mode']>;

/** The second step: what importing would do, what is wrong, and the decision. */
export function ImportChecked({ report }: { report: Schemas['ImportReport'] }) {
  const { t } = useTranslation('enterprises');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id, version, problemCount, counts } = report;
  const run = (mode: Mode) => async (key: string) => {
    await api.POST('/api/v1/enterprises/import', {
      ...{ body: { importId: id, mode }, headers: commandHeaders(key, version) },
    });
    await queries.invalidateQueries();
  };
  const all = useAct(run('ALL'), t('import.imported'));
  const sound = useAct(run('VALID_ROWS'), t('import.imported'));
  const annotated = useAct(async () => {
    const path = { id };
    const { data, response } = await api.GET('/api/v1/enterprises/import/{id}/workbook', {
      ...{ params: { path }, parseAs: 'blob' },
    });
    saveAnswer(data as unknown as Blob, response);
  });
  const work = counts.toCreate + counts.toUpdate;
  const clean = problemCount === 0;
  const act = clean ? all : sound;
  return (
    <Flex vertical gap={16}>
      <Alert
        role="status"
        showIcon
        type={clean ? 'success' : 'warning'}
        title={
          clean ? t('import.clean', { file: report.fileName }) : t('import.dirty', { count: problemCount })
        }
        description={t('import.nothingYet')}
      />
      <ImportFigures counts={counts} />
      <Flex gap={8} wrap>
        {work > 0 ? (
          <ConfirmButton
            type={clean ? 'primary' : 'default'}
            loading={act.busy}
            title={t('import.confirmTitle', { count: work })}
            consequence={t('import.consequence', { create: counts.toCreate, update: counts.toUpdate })}
            onConfirm={act.run}
          >
            {clean ? t('import.doAll') : t('import.doSound', { count: work })}
          </ConfirmButton>
        ) : null}
        {clean ? null : (
          <Button
            icon={<DownloadOutlined aria-hidden />}
            loading={annotated.busy}
            onClick={() => void annotated.run()}
          >
            {t('import.annotated')}
          </Button>
        )}
        <CheckButton
          label={clean ? t('import.otherFile') : t('import.another')}
          primary={!clean}
          onChecked={(next) => void navigate({ to: '/enterprises/import', search: { id: next } })}
        />
      </Flex>
      {act.busy ? (
        <Progress aria-label={t('import.running')} percent={100} status="active" showInfo={false} />
      ) : null}
      {clean ? null : <ImportProblems report={report} />}
    </Flex>
  );
}
