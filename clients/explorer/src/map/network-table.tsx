import { useMemo } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { Name } from '../texts/said';
import { useLanguage, useTexts } from '../texts/texts';
import { type Mark } from './marks';
import { Table } from '../shell/table';

interface TwinProperties {
  marks: readonly Mark[];
  sizeName: string;
  choose: (mark: Mark) => void;
  chosen: Mark | null;
}

const ROWS = 25;

/** The map as a table: the same marks, the same choice. */
export function Twin({ marks, sizeName, choose, chosen }: TwinProperties) {
  const texts = useTexts();
  const format = useFormat();
  const { language } = useLanguage();
  const { params, set, to } = useView();
  const words = (params.get('find') ?? '').toLocaleLowerCase(language);
  const from = Number(params.get('row') ?? '0') || 0;
  const found = useMemo(
    () =>
      marks
        .filter((it) => it.name.toLocaleLowerCase(language).includes(words))
        .sort(
          (a, b) =>
            b.hidden - a.hidden || (b.value ?? 0) - (a.value ?? 0) || a.name.localeCompare(b.name, language),
        ),
    [marks, words, language],
  );
  return (
    <section>
      <h2>{texts.map.table}</h2>
      <label>
        {texts.map.find}
        <input
          type="search"
          dir="auto"
          maxLength={300}
          value={params.get('find') ?? ''}
          onChange={(event) => set({ find: event.target.value, row: null }, { replace: true })}
        />
      </label>
      <p role="status" className="quiet">
        {texts.map.found(format.number(found.length))}
      </p>
      <Table
        label={texts.map.table}
        caption={texts.map.table}
        rows={found.slice(from, from + ROWS)}
        keyOf={(it) => it.id}
        isChosen={(it) => it === chosen}
        columns={[
          {
            name: texts.map.who,
            shows: (it) =>
              it.key === null ? (
                <Name>{it.name}</Name>
              ) : (
                <Link to={to(`actor/${encodeURIComponent(it.key)}`)}>
                  <Name>{it.name}</Name>
                </Link>
              ),
          },
          {
            name: texts.kinds.sectors,
            shows: (it) =>
              it.key === null ? '–' : <Name>{it.sectors.length === 0 ? null : it.sectors.join(', ')}</Name>,
          },
          {
            name: texts.map.neighbors,
            isNumber: true,
            shows: (it) => (it.key === null ? '–' : format.number(it.neighbors)),
          },
          ...(sizeName === texts.map.neighbors
            ? []
            : [
                {
                  name: sizeName,
                  isNumber: true,
                  shows: (it: Mark) =>
                    it.key === null ? '–' : it.value === null ? texts.notKnown : format.number(it.value),
                },
              ]),
          {
            name: texts.map.show,
            shows: (it) => (
              <button type="button" aria-pressed={it === chosen} onClick={() => choose(it)}>
                {it.key === null ? texts.map.openIt : texts.map.pick}
                <span className="unseen"> {it.name}</span>
              </button>
            ),
          },
        ]}
      />
      {from + ROWS < found.length && (
        <button type="button" onClick={() => set({ row: String(from + ROWS) })}>
          {texts.more}
        </button>
      )}
      {from > 0 && (
        <button type="button" onClick={() => set({ row: null })}>
          {texts.toStart}
        </button>
      )}
    </section>
  );
}
