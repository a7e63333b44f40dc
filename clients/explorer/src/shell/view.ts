import type { EvidenceBasis, WhatIfChangeInput } from '@weft/sdk';
import { useCallback, useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';

export const evidences: readonly EvidenceBasis[] = ['CLAIMED', 'CONFIRMED', 'EVIDENCED'];

/** How a landscape is looked at, as the address says: which one, of which day, on which evidence, with which changes. */
export interface View {
  landscape: string;
  asOf: string | undefined;
  evidence: EvidenceBasis;
  changes: readonly WhatIfChangeInput[];
  /** What the address says and nobody can read; null when all of it can be. */
  unreadable: 'asOf' | 'whatif' | null;
}

type Setting = string | readonly string[] | null | undefined;

/** What every view keeps when somebody goes from one to another. */
const kept = ['asOf', 'evidence', 'whatif'];

export function readView(landscape: string, params: URLSearchParams): View {
  const day = params.get('asOf');
  const evidence = params.get('evidence') as EvidenceBasis | null;
  const changes = readChanges(params.get('whatif'));
  return {
    landscape,
    asOf: day !== null && isDay(day) ? day : undefined,
    evidence: evidence !== null && evidences.includes(evidence) ? evidence : 'CLAIMED',
    changes: changes ?? [],
    unreadable: day !== null && day !== '' && !isDay(day) ? 'asOf' : changes === null ? 'whatif' : null,
  };
}

export const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** The changes of a link; null when it holds something else. */
export function readChanges(text: string | null): WhatIfChangeInput[] | null {
  if (text === null || text === '') return [];
  try {
    const read: unknown = JSON.parse(text);
    const isList = Array.isArray(read) && read.every((it) => typeof it === 'object' && it !== null);
    return isList ? (read as WhatIfChangeInput[]) : null;
  } catch {
    return null;
  }
}

export const writeChanges = (changes: readonly WhatIfChangeInput[]) =>
  changes.length === 0 ? null : JSON.stringify(changes);

/** A copy with these settings; null, undefined, an empty text and an empty list take one away. */
export function withSettings(params: URLSearchParams, settings: Record<string, Setting>): URLSearchParams {
  const changed = new URLSearchParams(params);
  for (const [name, value] of Object.entries(settings)) {
    changed.delete(name);
    const values = value === null || value === undefined || value === '' ? [] : [value].flat();
    for (const one of values) changed.append(name, one);
  }
  return changed;
}

/** The view that the address asks for, with what is needed to change it and to link to others. */
export function useView() {
  const { landscape = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => readView(landscape, params), [landscape, params]);
  const { asOf, evidence, changes } = view;
  const variables = useMemo(
    () => ({ landscape, asOf: asOf ?? null, evidence, changes: [...changes] }),
    [landscape, asOf, evidence, changes],
  );
  const set = useCallback(
    (settings: Record<string, Setting>, { replace = false } = {}) =>
      setParams((now) => withSettings(now, settings), { replace, preventScrollReset: true, flushSync: true }),
    [setParams],
  );
  const to = useCallback(
    (path: string, settings: Record<string, Setting> = {}) => {
      const keep = new URLSearchParams([...params].filter(([name]) => kept.includes(name)));
      const query = withSettings(keep, settings).toString();
      return `/l/${encodeURIComponent(landscape)}${path === '' ? '' : `/${path}`}${query === '' ? '' : `?${query}`}`;
    },
    [landscape, params],
  );
  return { ...view, params, variables, set, to };
}
