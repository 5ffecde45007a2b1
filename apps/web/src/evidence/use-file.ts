import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ProblemError, problemFrom } from '../api/problem';
import { session } from '../session/session-store';

/** The bytes of a file of evidence. @throws ProblemError */
export async function fetchFile(evidenceId: string, signal?: AbortSignal): Promise<Blob> {
  const response = await fetch(`/api/v1/evidence/${evidenceId}/content`, {
    headers: { authorization: `Bearer ${session.token()}` },
    signal,
  });
  if (!response.ok) throw new ProblemError(await problemFrom(response));
  return response.blob();
}

/** An address to show a file of evidence at; files are immutable, hence fetched once. */
export function useFile(evidenceId: string | undefined): { url: string | undefined; error: unknown } {
  const { data, error } = useQuery({
    queryKey: ['evidence-content', evidenceId],
    queryFn: ({ signal }) => fetchFile(evidenceId as string, signal),
    enabled: evidenceId !== undefined,
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!data) return;
    const address = URL.createObjectURL(data);
    setUrl(address);
    return () => URL.revokeObjectURL(address);
  }, [data]);
  return { url, error };
}
