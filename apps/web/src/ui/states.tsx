import { Button, Empty, Spin } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem, problemOf } from '../api/problem';

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

/** What a person reads of a refusal: our detail is English first, with Chinese after it where there is both. */
export function useProblemText(): (problem: Problem) => { title: string; detail: string } {
  const { t, i18n } = useTranslation();
  return (problem) => {
    if (problem.status === 0) return { title: t('state.offline'), detail: t('state.offlineHelp') };
    const detail = inLanguage(problem.detail ?? problem.title ?? '', i18n.language);
    if (problem.status === 403)
      return { title: t('state.forbidden'), detail: detail || t('state.forbiddenHelp') };
    if (problem.status === 404) return { title: t('state.notFound'), detail: t('state.notFoundHelp') };
    if (problem.status === 412) return { title: t('state.conflict'), detail: t('state.conflictHelp') };
    return { title: t('state.failed'), detail };
  };
}

/** `The plan is closed. 方案已关闭。` → its half in that language, or all of it when it has only one. */
function inLanguage(detail: string, language: string): string {
  const chinese = detail.search(/[\u4e00-\u9fff]/);
  if (chinese <= 0) return detail;
  const boundary = detail.lastIndexOf('. ', chinese) + 1;
  if (boundary === 0) return detail;
  return (language === 'zh-CN' ? detail.slice(boundary) : detail.slice(0, boundary)).trim();
}

/** A request that failed: what happened, what to do, and the code for support. */
export function ProblemView({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  const { title, detail } = useProblemText()(problem);
  return (
    <section style={{ padding: '32px 16px', textAlign: 'center' }}>
      <div style={{ fontSize: 20, marginBottom: 8 }}>{title}</div>
      <div>{detail}</div>
      <small>{t('state.code', { code: problem.code })}</small>
      {onRetry ? (
        <div style={{ marginTop: 16 }}>
          <Button onClick={onRetry}>{t('state.retry')}</Button>
        </div>
      ) : null}
    </section>
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
