import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem';
import { ProblemView } from '../ui/states';

/** A page that broke: what to do, and a way out. */
export function GoneWrong({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <ProblemView error={error} onRetry={reset} />
      <p style={{ textAlign: 'center' }}>
        <Link to="/">{t('home.title')}</Link>
      </p>
    </>
  );
}

/** An address no page has. */
export function NoSuchPage() {
  return <GoneWrong error={noSuchPage} />;
}

const noSuchPage = new ProblemError({ code: 'NOT_FOUND', status: 404 });
