import { QuestionCircleOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../../i18n/terms';
import { Fetched } from '../../../ui/states';
import { CriterionList } from './criterion-list';
import { useExplained } from './use-explained';

/** Gates one can ask at any time; the others answer only to what is being decided. */
const asked = ['STRIKE_OFF', 'RECT_THREE_NOT_LET_GO', 'RECT_FIVE_IN_PLACE', 'CASE_CONCLUSION'];

/** "Why can I not strike this off?": asks a gate what it would say now, without storing anything. */
export function WhyNot({ hazardId }: { hazardId: string }) {
  const { t } = useTranslation('cases');
  const term = useTerm();
  const [open, setOpen] = useState(false);
  const [rule, setRule] = useState('STRIKE_OFF');
  return (
    <>
      <Button icon={<QuestionCircleOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('whyNot.button')}
      </Button>
      <Drawer title={t('whyNot.title')} open={open} onClose={() => setOpen(false)} size="large">
        <Select
          aria-label={t('whyNot.gate')}
          value={rule}
          onChange={setRule}
          options={asked.map((code) => ({ value: code, label: term('rule', code) }))}
          style={{ width: '100%', marginBottom: 12 }}
        />
        {open ? <Explained hazardId={hazardId} rule={rule} /> : null}
      </Drawer>
    </>
  );
}

/** What one gate says of a case now. */
export function Explained({ hazardId, rule }: { hazardId: string; rule: string }) {
  const { t } = useTranslation('cases');
  const verdict = useExplained(hazardId, rule);
  return (
    <Fetched query={verdict}>
      {({ passed, criteria }) => (
        <>
          <Alert
            type={passed ? 'success' : 'warning'}
            showIcon
            title={passed ? t('whyNot.would') : t('whyNot.wouldNot')}
          />
          <CriterionList criteria={criteria} />
        </>
      )}
    </Fetched>
  );
}
