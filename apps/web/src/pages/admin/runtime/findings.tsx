import { Alert, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useSaid } from '../../../i18n/said';
import { useStepName } from '../../../i18n/step-names';

type Shown = Pick<Schemas['ProofFinding'], 'elementId' | 'elementName' | 'problem' | 'remedy' | 'path'>;

/** Why something is refused, what to do instead, and the run that would pass a gate. */
export function Findings({ findings }: { findings: readonly Shown[] }) {
  const { t } = useTranslation('admin');
  const said = useSaid();
  const stepName = useStepName();
  return (
    <Flex vertical gap={8} role="list">
      {findings.map(({ elementId, elementName, problem, remedy, path }, index) => (
        <Alert
          key={`${elementId ?? ''}-${index}`}
          role="listitem"
          type="error"
          title={`${stepName(elementName ?? elementId ?? '')} ${said(problem)}`}
          description={
            <>
              {said(remedy)}
              {path?.length ? <div>{t('findings.path', { path: path.join(' → ') })}</div> : null}
            </>
          }
        />
      ))}
    </Flex>
  );
}
