import { useEffect, useState } from 'react';
import { begun, onTopOf, typedInto, type Edit, type OthersChange, type Recorded } from './edit';

/** An edit that survives reloads, lost servers and ended sessions: it is kept with every stroke in this tab. */
export function useEdit(landscape: string, key: string, recorded: Recorded) {
  const place = `weft.organization.${landscape}.${key}`;
  const [edit, setEdit] = useState<Edit>(() => kept(place) ?? begun(recorded));
  const [others, setOthers] = useState<readonly OthersChange[]>([]);
  const [isOvertaken, setOvertaken] = useState(false);

  useEffect(() => {
    if (typedInto(edit).length === 0) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(edit));
  }, [place, edit]);

  useEffect(() => {
    if (recorded.touchedIn <= edit.read.touchedIn) return;
    const rebased = onTopOf(edit, recorded);
    setEdit(rebased.edit);
    setOthers(rebased.others);
    setOvertaken(typedInto(edit).length > 0);
  }, [edit, recorded]);

  const type = (part: Partial<Edit['typed']>) =>
    setEdit(({ read, typed }) => ({ read, typed: { ...typed, ...part } }));
  return { edit, others, isOvertaken, type, drop: () => sessionStorage.removeItem(place) };
}

function kept(place: string): Edit | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? 'null') as Edit | null;
  } catch {
    return null;
  }
}
