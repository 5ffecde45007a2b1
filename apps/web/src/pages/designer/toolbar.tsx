import { ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { App, Button, Flex, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drawing } from './use-drawing';

/** What the server takes of a diagram. */
const mostBytes = 1_048_576;

/** What one does to the drawing as a whole. */
export function Toolbar({ drawing }: { readonly drawing: Drawing }) {
  const { t } = useTranslation('designer');
  const { message } = App.useApp();
  const [simulating, setSimulating] = useState(false);
  const { modeler, canUndo, canRedo } = drawing;
  return (
    <Flex gap={8} wrap role="toolbar" aria-label={t('toolbar.label')}>
      <Button disabled={!canUndo} onClick={() => modeler?.get('commandStack').undo()}>
        {t('toolbar.undo')}
      </Button>
      <Button disabled={!canRedo} onClick={() => modeler?.get('commandStack').redo()}>
        {t('toolbar.redo')}
      </Button>
      <Button disabled={!modeler} onClick={() => modeler?.fit()}>
        {t('toolbar.fit')}
      </Button>
      {([1, -1] as const).map((by) => (
        <Button
          key={by}
          disabled={!modeler}
          aria-label={t(by > 0 ? 'toolbar.larger' : 'toolbar.smaller')}
          icon={by > 0 ? <ZoomInOutlined aria-hidden /> : <ZoomOutOutlined aria-hidden />}
          onClick={() => modeler?.get('zoomScroll').stepZoom(by)}
        />
      ))}
      <Button
        disabled={!modeler}
        type={simulating ? 'primary' : 'default'}
        aria-pressed={simulating}
        onClick={() => {
          modeler?.get('toggleMode').toggleMode(!simulating);
          setSimulating(!simulating);
        }}
      >
        {t('toolbar.simulate')}
      </Button>
      <Upload
        accept=".bpmn,.xml"
        showUploadList={false}
        beforeUpload={(file) => {
          if (file.size > mostBytes) {
            void message.error(t('toolbar.importTooLarge'));
            return false;
          }
          void file
            .text()
            .then((xml) => modeler?.load(xml))
            .catch(() => message.error(t('toolbar.importFailed')));
          return false;
        }}
      >
        <Button disabled={!modeler}>{t('toolbar.import')}</Button>
      </Upload>
    </Flex>
  );
}
