import { Button, Empty, Spin } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem, problemOf } from '../api/problem';
import { useProblemText } from '../i18n/problem-text';

export { useProblemText } from '../i18n/problem-text';

/** While something is fetched. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-live="polite" style={{ padding: 48, textAlign: 'center' }}>
      <Spin />
      <div style={{ marginTop: 12 }}>{t('state.loading')}</div>
    </div>
  );
}

/** Nothing to show, and why. */
export function Nothing({ filtered, action }: { filtered?: boolean; action?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={filtered ? t('state.emptyFiltered') : t('state.empty')}
    >
      {action}
    </Empty>
  );
}

/** A request that failed: what happened, what to do, and the code for support. */
export function ProblemView({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  const { title, detail } = useProblemText()(problem);
  return (
    <section style={{ padding: '32px 16px', textAlign: 'center' }}>
      <h2 style={{ fontSize: 20, fontWeight: 'normal', margin: '0 0 8px' }}>{title}</h2>
      <div>{detail}</div>
      <ProblemDetails problem={problem} />
      {onRetry ? (
        <div style={{ marginTop: 16 }}>
          <Button onClick={onRetry}>{t('state.retry')}</Button>
        </div>
      ) : null}
    </section>
  );
}

/** For support and programmers, folded away: the code of a refusal and what the server said of it. */
export function ProblemDetails({ problem: { code, detail } }: { problem: Problem }) {
  const { t } = useTranslation();
  return (
    <details style={{ fontSize: 12 }}>
      <summary>{t('state.code', { code })}</summary>
      {detail ? <span lang="en">{detail}</span> : null}
    </details>
  );
}

/** The three faces of a query: loading, failed, there. */
export function Fetched<T>({
  query,
  children,
}: {
  query: { data: T | undefined; error: unknown; isPending: boolean; refetch: () => unknown };
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Loading />;
  return <ProblemView error={query.error} onRetry={() => void query.refetch()} />;
}
