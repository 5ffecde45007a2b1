import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

/** Answers are fresh for 15 s; what the server refuses is not asked again, what did not reach it twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && error instanceof ProblemError && error.isTemporary,
    },
  },
});
