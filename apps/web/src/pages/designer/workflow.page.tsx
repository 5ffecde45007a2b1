import { useParams } from '@tanstack/react-router';
import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { useStepName } from '../../i18n/step-names';
import { useMay } from '../../session/use-session';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { BeginButton } from './begin-button';
import { LiveDiagram } from './live-diagram';
import { useNewDraft } from './use-new-draft';
import { VersionDiff } from './version-diff';
import { Verdict } from './workflows.page';

/** One version of a workflow: its diagram, who stands where, and what changed since another version. */
export function WorkflowPage() {
  const { id } = useParams({ from: '/shell/workflows/$id' });
  const { t } = useTranslation('designer');
  const may = useMay();
  const stepName = useStepName();
  const path = { path: { id } };
  const definition = $api.useQuery('get', '/api/v1/definitions/{id}', { params: path });
  const files = $api.useQuery('get', '/api/v1/definitions/{id}/files', { params: path });
  const { name: drawn = '', nameEn, key = '' } = definition.data ?? {};
  const name = stepName(drawn, nameEn) || key;
  const copy = useNewDraft({
    id,
    name: drawn || key,
    key,
    jurisdiction: definition.data?.jurisdiction ?? '',
  });
  return (
    <Page
      title={name || t('title')}
      lead={definition.data ? t('view.lead', definition.data) : undefined}
      help={<p>{t('help.view')}</p>}
      actions={
        <>
          {definition.data ? <BeginButton definition={definition.data} /> : null}
          {files.data ? <Export name={definition.data?.key ?? 'workflow'} xml={files.data.xml} /> : null}
          {may('definition.begin-draft') && definition.data ? (
            <Button type="primary" loading={copy.busy} onClick={() => void copy.run()}>
              {t('draft.copy')}
            </Button>
          ) : null}
        </>
      }
    >
      <Fetched query={definition}>
        {(shown) => (
          <Flex vertical gap={16}>
            <Verdict of={shown} />
            <Fetched query={files}>{({ xml }) => <LiveDiagram definition={shown} xml={xml} />}</Fetched>
            <VersionDiff definition={shown} />
          </Flex>
        )}
      </Fetched>
    </Page>
  );
}

/** Gives the file to the browser. */
export function Export({ name, xml }: { readonly name: string; readonly xml: string }) {
  const { t } = useTranslation('designer');
  return (
    <Button href={`data:application/xml;charset=utf-8,${encodeURIComponent(xml)}`} download={`${name}.bpmn`}>
      {t('export')}
    </Button>
  );
}
