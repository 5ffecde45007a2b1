import { Link } from '@tanstack/react-router';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, problemOf } from '../api/problem';
import { Loading, ProblemView } from '../ui/states';
import { isNewVersion, renewal, servedVersion } from './page-code';

/** A page that broke or did not come: what to do, and a way out. */
export function GoneWrong({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  if (isNewVersion(problem) && !renewal.isTried(problem.served)) return <Renewed by={problem.served} />;
  return (
    <>
      {problem.code === 'OFFLINE' ? <NoAnswer /> : <ProblemView error={error} onRetry={reset} />}
      <p style={{ textAlign: 'center' }}>
        <Link to="/">{t('home.title')}</Link>
      </p>
    </>
  );
}

/** The server does not answer; the page is opened anew where it stands, as soon as one tries again and it does. */
function NoAnswer() {
  const { t } = useTranslation();
  const [triedAt, setTriedAt] = useState<string>();
  async function again(): Promise<void> {
    if (await servedVersion()) location.reload();
    else setTriedAt(dayjs().format('HH:mm:ss'));
  }
  return (
    <>
      <ProblemView error={noAnswer} onRetry={() => void again()} />
      <p role="status" style={{ textAlign: 'center' }}>
        {triedAt ? t('state.stillNoAnswer', { at: triedAt }) : null}
      </p>
    </>
  );
}

/** Opens the page in the version that has taken the place of this one. */
function Renewed({ by }: { by: string }) {
  useEffect(() => renewal.open(by), [by]);
  return <Loading />;
}

/** An address no page has. */
export function NoSuchPage() {
  return <GoneWrong error={noSuchPage} />;
}

const noSuchPage = new ProblemError({ code: 'NOT_FOUND', status: 404 });
const noAnswer = new ProblemError({ code: 'OFFLINE', status: 0 });
