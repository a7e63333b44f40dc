import { SourceName } from '../facts/fact-line';
import { useFormat } from '../figures/format';
import { Name } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Fold } from './fold';
import type { Check } from './check';

export function NotSearched({ check: { notSearched = [], sourcesNotSearched: sources } }: { check: Check }) {
  const texts = useTexts();
  const format = useFormat();
  if (notSearched.length === 0 && !sources) return null;
  const open = notSearched.length + (sources?.unsearched.length ?? 0) + (sources?.withoutSource.length ?? 0);
  return (
    <Fold title={texts.launch.notSearched} says={texts.launch.gapsFound(format.number(open))}>
      {notSearched.length > 0 && (
        <>
          <p>{texts.launch.cellsNotSearched}</p>
          <ul>
            {notSearched.map((it) => (
              <li key={`${it.place.key} ${it.issue?.key} ${it.service?.key} ${it.population?.key}`}>
                <Name>{(it.issue ?? it.service)?.label}</Name> · <Name>{it.place.name}</Name>
              </li>
            ))}
          </ul>
        </>
      )}
      {sources && sources.unsearched.length > 0 && (
        <>
          <p>{texts.launch.sourcesNotSearched}</p>
          <ul>
            {sources.unsearched.map((it) => (
              <li key={`${it.source.key} ${it.issue.key} ${it.place.key}`}>
                <SourceName source={it.source} />: <Name>{it.issue.label}</Name> ·{' '}
                <Name>{it.place.name}</Name>,{' '}
                {it.lastCheckedAt === null
                  ? texts.launch.never
                  : texts.launch.lastChecked(format.day(it.lastCheckedAt))}
              </li>
            ))}
          </ul>
        </>
      )}
      {sources && sources.withoutSource.length > 0 && (
        <p>
          {texts.launch.noSourceKnown}{' '}
          {sources.withoutSource.map((it) => `${it.issue.label} · ${it.place.name}`).join('; ')}
        </p>
      )}
      {open === 0 && <p>{texts.launch.allSearched}</p>}
    </Fold>
  );
}
