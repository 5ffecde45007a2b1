import { Button, Flex, Input, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { withLadder } from './escalation-ladder';
import type { DraftTexts } from './use-draft-texts';

interface PackPanelProps {
  readonly texts: DraftTexts;
  readonly change: (part: Partial<DraftTexts>) => void;
}

/** Which variables there are and what every run has to keep, as they are deployed beside the diagram. */
export function PackPanel({ texts, change }: PackPanelProps) {
  const { t } = useTranslation('designer');
  const escalating = withLadder(texts.policies);
  return (
    <Flex vertical gap={8}>
      {(['pack', 'policies'] as const).map((name) => (
        <div key={name}>
          <label htmlFor={`draft-${name}`}>
            <strong>{t(`pack.${name}`)}</strong>
          </label>
          <Typography.Paragraph type="secondary" style={{ margin: '4px 0' }}>
            {t(`pack.${name}Help`)}
          </Typography.Paragraph>
          <Input.TextArea
            id={`draft-${name}`}
            value={texts[name]}
            maxLength={100_000}
            autoSize={{ minRows: 6, maxRows: 18 }}
            style={{ fontFamily: 'monospace' }}
            onChange={({ target }) => change({ [name]: target.value })}
          />
        </div>
      ))}
      {escalating === undefined ? null : (
        <Button
          style={{ alignSelf: 'start' }}
          onClick={() => {
            change({ policies: escalating });
            // This button goes: what it has written is read next.
            document.getElementById('draft-policies')?.focus();
          }}
        >
          {t('pack.addLadder')}
        </Button>
      )}
    </Flex>
  );
}
