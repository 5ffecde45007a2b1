import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { Fetched } from '../../../ui/states';
import { minute } from '../moment';
import { CriterionList } from './criterion-list';

/** What a gate said of a case the last time it was asked, as it was stored: a dry run already looks at the next round. */
export function LastVerdict({ hazardId, rule }: { hazardId: string; rule: string }) {
  const { t } = useTranslation('cases');
  const gates = $api.useQuery('get', '/api/v1/hazards/{id}/gates', { params: { path: { id: hazardId } } });
  return (
    <Fetched query={gates}>
      {({ items }) => {
        const last = items.findLast((evaluation) => evaluation.rule === rule);
        if (!last) return null;
        return (
          <>
            <Alert
              type={last.passed ? 'success' : 'warning'}
              showIcon
              title={t(last.passed ? 'gates.passedAt' : 'gates.failedAt', { at: minute(last.at) })}
            />
            <CriterionList criteria={last.result.criteria} />
          </>
        );
      }}
    </Fetched>
  );
}
