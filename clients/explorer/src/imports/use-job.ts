import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask, server, type Answer } from '../asking/server';

type Job = Answer<'importJob'>['importJob'];

/** An import on its way, as the server tells it; where it cannot be heard, it is asked again and again. */
export function useJob(id: string): { job: Job | undefined; error: Error | null } {
  const queries = useQueryClient();
  const [told, setTold] = useState<Job>();
  const [isDeaf, setDeaf] = useState(false);

  useEffect(() => {
    const left = new AbortController();
    const listen = async () => {
      for await (const { importProgress } of server.importProgress({ id }, { signal: left.signal })) {
        setTold(importProgress);
        if (importProgress.state !== 'RUNNING') return;
      }
      setDeaf(true);
    };
    listen().catch(() => left.signal.aborted || setDeaf(true));
    return () => left.abort();
  }, [id]);

  const asked = useQuery({
    queryKey: ['importJob', id],
    enabled: isDeaf,
    queryFn: async ({ signal }) => (await ask('importJob', { id }, signal)).importJob,
    refetchInterval: (query) => (query.state.data?.state === 'RUNNING' || query.state.error ? 400 : false),
  });

  const job = isDeaf ? asked.data : told;
  const isOver = job !== undefined && job?.state !== 'RUNNING';
  useEffect(() => {
    if (isOver) void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'importJob' });
  }, [isOver, queries]);
  return { job, error: isDeaf ? asked.error : null };
}
