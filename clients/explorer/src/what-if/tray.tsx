import { Link } from 'react-router';
import { useView, writeChanges } from '../shell/view';
import { useTexts } from '../texts/texts';
import { ChangeSays } from './change-says';

/** The changes that every view is also asked with, as long as there are some. They are in the address, nowhere else. */
export function Tray() {
  const texts = useTexts();
  const { changes, set, to } = useView();
  if (changes.length === 0) return null;
  return (
    <aside className="tray" aria-label={texts.whatIf.title}>
      <strong>{texts.whatIf.ifSo}</strong>
      <ul>
        {changes.map((change, at) => (
          <li key={JSON.stringify(change)}>
            <span>
              <ChangeSays change={change} />
            </span>
            <button
              type="button"
              onClick={() => set({ whatif: writeChanges(changes.filter((_, other) => other !== at)) })}
            >
              <span aria-hidden="true">×</span>
              <span className="unseen">{texts.whatIf.remove(at + 1)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Link to={to('what-if')}>{texts.whatIf.edit}</Link>
      <button type="button" onClick={() => set({ whatif: null })}>
        {texts.whatIf.clear}
      </button>
    </aside>
  );
}
