import { QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { type ComponentType, type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ProblemError } from './api/problem';
import { queryClient } from './api/query-client';
import { startI18n } from './i18n/i18n';
import { session } from './session/session-store';
import { Look } from './shell/look';
import './ui/page.css';

/** A problem is told on the page; anything else is a mistake of ours. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof ProblemError)) console.error(error);
}

/** Shows an app in `#root`, in the language of its user, who may change it at any time. */
export async function mount(
  router: AnyRouter,
  frame: ComponentType<{ children: ReactNode }>,
  /** Texts to begin with. @default all */
  namespaces?: readonly string[],
): Promise<void> {
  // What is shown first is whole: a page that had to be waited for inside is shown some 300 ms later, twice over.
  await Promise.all([startI18n(namespaces), router.load()]);
  // A session that ends takes its page with it, in every tab.
  session.subscribe(() => {
    if (!session.token()) void router.invalidate();
  });
  createRoot(document.getElementById('root') as HTMLElement, { onCaughtError }).render(
    <StrictMode>
      <Look frame={frame}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Look>
    </StrictMode>,
  );
}
