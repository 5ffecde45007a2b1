import { lazyRouteComponent } from '@tanstack/react-router';
import { connection } from '../api/connection';
import { type Problem, ProblemError } from '../api/problem';

/**
 * A page whose code is fetched when somebody goes there or points at a link to it. The router's own way opens a page
 * anew whose code does not come: without a network that ends on the browser's page, and what was open is gone.
 */
export const lazyPage: typeof lazyRouteComponent = (importer, name) =>
  lazyRouteComponent(() => importer().catch(explain), name);

async function explain(): Promise<never> {
  const served = await servedVersion();
  if (served === undefined) connection.lost();
  const isOld = served !== undefined && served !== versionIn(document);
  throw new ProblemError(
    isOld ? { code: 'NEW_VERSION', status: -1, served } : { code: 'OFFLINE', status: 0 },
  );
}

/** Whether the code of a page is gone because another version has taken its place. */
export function isNewVersion(problem: Problem): problem is Problem & { readonly served: string } {
  return problem.code === 'NEW_VERSION';
}

/** The version the server opens pages with now; undefined while it does not answer. */
export async function servedVersion(): Promise<string | undefined> {
  try {
    const answer = await fetch(location.pathname, { headers: { accept: 'text/html' }, cache: 'no-store' });
    if (!answer.ok) return undefined;
    return versionIn(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } catch {
    return undefined;
  }
}

/** Names of assets carry a hash of their content: that of the first script changes with any of them. */
function versionIn(page: Document): string {
  return page.querySelector('script[type=module][src]')?.getAttribute('src') ?? '';
}

const tried = 'bihuan.openedFor';

/** Opening the page anew in the version of the server: once for each, lest a half-deployed one opens it for ever. */
export const renewal = {
  isTried: (served: string): boolean => sessionStorage.getItem(tried) === served,
  open(served: string): void {
    sessionStorage.setItem(tried, served);
    location.reload();
  },
};
