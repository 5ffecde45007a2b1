import { getRouteApi } from '@tanstack/react-router';
import { Steps, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { OnlyWith } from '../../ui/only-with';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { ImportChecked } from './import-checked';
import { ImportDone } from './import-done';
import { ImportUpload } from './import-upload';

const route = getRouteApi('/shell/enterprises/import');

/** Enterprises from a workbook: fill in, check, confirm; what was checked stays at this address. */
export function ImportPage() {
  const { t } = useTranslation('enterprises');
  const { id } = route.useSearch();
  return (
    <Page
      title={t('import.title')}
      lead={t('import.lead')}
      help={<Typography.Paragraph>{t('import.help')}</Typography.Paragraph>}
    >
      <OnlyWith anyOf={['enterprise.import']}>
        {id ? <StartedImport id={id} /> : <ImportStep at={0} />}
      </OnlyWith>
    </Page>
  );
}

function StartedImport({ id }: { id: string }) {
  const report = $api.useQuery('get', '/api/v1/enterprises/import/{id}', { params: { path: { id } } });
  return (
    <Fetched query={report}>
      {(data) => (
        <>
          <ImportStep at={data.status === 'CHECKED' ? 1 : 2} />
          {data.status === 'CHECKED' ? <ImportChecked report={data} /> : <ImportDone report={data} />}
        </>
      )}
    </Fetched>
  );
}

function ImportStep({ at }: { at: number }) {
  const { t } = useTranslation('enterprises');
  return (
    <>
      <Steps
        current={at}
        responsive
        style={{ marginBottom: 24 }}
        items={[
          { title: t('import.step.fill') },
          { title: t('import.step.check') },
          { title: t('import.step.done') },
        ]}
      />
      {at === 0 ? <ImportUpload /> : null}
    </>
  );
}
