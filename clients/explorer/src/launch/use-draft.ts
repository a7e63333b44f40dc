import { useEffect, useState } from 'react';
import { emptyDraft, type Draft } from './draft';

/** A draft that survives reloads, lost servers and expired sessions: it is kept with every stroke in this tab. */
export function useDraft(landscape: string, given: Draft | null) {
  const place = `weft.launch-check.${landscape}`;
  const [draft, setDraft] = useState<Draft>(() => given ?? read(place));
  useEffect(() => {
    sessionStorage.setItem(place, JSON.stringify(draft));
  }, [place, draft]);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  return { draft, change, clear: () => setDraft(emptyDraft) };
}

function read(place: string): Draft {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? '{}') as Partial<Draft>;
    return { ...emptyDraft, ...kept };
  } catch {
    return emptyDraft;
  }
}
