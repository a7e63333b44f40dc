import type { MapLineKind } from '@weft/sdk';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { Choose } from '../choosing/choose';
import { TakeOut } from '../exporting/take-out';
import { ActorLink } from '../facts/actor-link';
import { useFormat } from '../figures/format';
import { Select } from '../shell/select';
import { useView } from '../shell/view';
import { Name, useCode } from '../texts/said';
import { useLanguage, useTexts } from '../texts/texts';
import { Sides, type SideVariables } from '../what-if/sides';
import {
  coloredAs,
  groupings,
  legendOf,
  marksOf,
  stepsOf,
  type MapAnswer,
  type Mark,
  type Values,
} from './marks';
import { measures, useMeasure } from './measures';
import { networkSvg } from './network-svg';
import { Picture } from './picture';
import { TimeSlider } from './time-slider';
import { Table } from '../shell/table';

const lineKinds: readonly MapLineKind[] = ['TIE', 'FLOW', 'SEAT'];
/** The network: who is on it, what connects them; the same as a picture and as a table, with one filter and one choice. */
export default function Network() {
  const texts = useTexts();
  const code = useCode();
  const { params, set } = useView();
  const list = (name: string) => params.getAll(name);
  const lines = list('line');
  const color = params.get('color') ?? 'sector';
  const ego = params.get('ego');
  const measured = measures.map((it) => [it, code(it)] as const);
  return (
    <>
      <title>{`${texts.map.title} · Weft`}</title>
      <h1>{texts.map.title}</h1>
      <p className="lead">{texts.map.lead}</p>
      <details className="filters" open>
        <summary>{texts.map.filters}</summary>
        <div className="controls">
          {(['sector', 'issue', 'place', 'population'] as const).map((it) => (
            <Choose
              key={it}
              label={texts.map.only[it]}
              choice={it}
              several
              values={list(it)}
              change={(values) => set({ [it]: values, open: null })}
            />
          ))}
          <Choose
            label={texts.map.ego}
            choice="actor"
            values={ego === null ? [] : [ego]}
            change={(values) => set({ ego: values.at(-1) })}
            help={texts.map.egoHelp}
          />
          <div>
            <Select
              label={texts.map.steps}
              value={params.get('steps') ?? '1'}
              isDisabled={ego === null}
              options={['1', '2', '3'].map((it) => [it, it])}
              change={(steps) => set({ steps })}
            />
            <fieldset className="inline">
              <legend>{texts.map.lines}</legend>
              {lineKinds.map((it) => (
                <label key={it}>
                  <input
                    type="checkbox"
                    checked={lines.length === 0 || lines.includes(it)}
                    onChange={() => set({ line: toggled(lines.length === 0 ? lineKinds : lines, it) })}
                  />
                  {texts.map.lineKinds[it]}
                </label>
              ))}
            </fieldset>
          </div>
          <div>
            <Select
              label={texts.map.color}
              value={color}
              options={[
                ...groupings.map((it) => [it, texts.map.colors[it]] as const),
                ['neighbors', texts.map.neighbors],
                ...measured,
              ]}
              change={(it) => set({ color: it })}
            />
            <Select
              label={texts.map.size}
              value={params.get('size') ?? ''}
              options={[['', texts.map.neighbors], ...measured]}
              change={(size) => set({ size })}
            />
          </div>
        </div>
      </details>
      <TimeSlider />
      <Sides>{(variables, side) => <OneSide variables={variables} side={side} />}</Sides>
    </>
  );
}

function toggled(values: readonly string[], value: string): string[] {
  const changed = values.includes(value) ? values.filter((it) => it !== value) : [...values, value];
  return changed.length === 0 || changed.length === lineKinds.length ? [] : changed;
}

function OneSide({ variables, side }: { variables: SideVariables; side: 'now' | 'then' }) {
  const { params } = useView();
  const some = (name: string, as = `${name}s`) => {
    const values = params.getAll(name);
    return values.length === 0 ? {} : { [as]: values };
  };
  const ego = params.get('ego');
  const asked = useAnswer('networkMap', {
    ...variables,
    ...some('sector'),
    ...some('issue'),
    ...some('place'),
    ...some('population'),
    ...some('open', 'open'),
    ...some('line'),
    ...(ego === null ? {} : { around: ego, steps: Number(params.get('steps') ?? '1') }),
  });
  return (
    <Answered of={asked} part={(it) => it.landscape?.whatIf?.networkMap}>
      {(map, { landscape }) => <Shown map={map} variables={variables} seen={landscape} side={side} />}
    </Answered>
  );
}

interface ShownProperties {
  map: MapAnswer;
  variables: SideVariables;
  seen: { version: number; asOf: string } | null;
  side: 'now' | 'then';
}

function Shown({ map, variables, seen, side }: ShownProperties) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  const { params, set } = useView();
  const size = params.get('size');
  const values = useMeasure(size, map, variables);
  const colorBy = params.get('color') ?? 'sector';
  const colored = useMeasure(colorBy, map, variables);
  const steps = useMemo(
    () =>
      colored === null
        ? []
        : stepsOf(colored, (from, to) =>
            from === to ? format.number(from) : texts.map.step(format.number(from), format.number(to)),
          ),
    [colored, format, texts],
  );
  const marks = useMemo(
    () =>
      marksOf(map, {
        color:
          colored === null
            ? (groupings.find((it) => it === colorBy) ?? 'sector')
            : { values: colored, steps, unknown: texts.notKnown },
        values,
        names: {
          none: texts.map.noGroup,
          communities: texts.map.communities,
          community: (hub, count) =>
            hub === null
              ? texts.map.withoutLines(format.number(count))
              : texts.map.community(hub, format.number(count)),
          group: texts.map.around,
        },
      }),
    [map, colorBy, colored, steps, values, format, texts],
  );
  const legend = useMemo(() => legendOf(marks, steps), [marks, steps]);
  const chosen = marks.find((it) => it.key !== null && it.key === params.get('pick'));
  const choose = (mark: Mark) =>
    mark.key === null ? set({ open: [...params.getAll('open'), mark.id] }) : set({ pick: mark.key });
  const sizeName = values === null ? texts.map.neighbors : code(size);
  const colorName =
    texts.map.colors[colorBy as keyof typeof texts.map.colors] ??
    (colorBy === 'neighbors' ? texts.map.neighbors : code(colorBy));
  const actors = marks.filter((it) => it.key !== null);
  const knownOf = (measured: Values | null) => {
    if (measured === null || actors.length === 0) return '';
    const known = actors.filter((it) => measured.has(it.key ?? '')).length;
    return ` ${texts.map.knownFor(format.number(known), format.number(actors.length))}`;
  };
  const reading = [
    `${texts.map.coloredBy(colorName)}${knownOf(colored)}`,
    `${texts.map.sizedBy(sizeName)}${knownOf(values)} ${texts.map.communitySize}`,
  ];
  const only = ['sector', 'issue', 'place', 'population'] as const;
  const filters = [
    ...only.flatMap((it) => {
      const of = params.getAll(it);
      return of.length === 0 ? [] : [`${texts.map.only[it]}: ${of.join(', ')}`];
    }),
    ...(params.get('ego') === null ? [] : [`${texts.map.ego}: ${params.get('ego')}`]),
    ...(params.getAll('line').length === 0
      ? []
      : [`${texts.map.lines}: ${params.getAll('line').map(code).join(', ')}`]),
  ];
  const sentence = texts.map.reads(
    format.number(map.actorsCount),
    format.number(marks.length),
    format.number(map.linesCount),
  );
  if (marks.length === 0) return <p>{texts.map.nobody}</p>;
  return (
    <>
      <p className="map-reads">
        {sentence} {map.linesCount > map.lines.length && texts.map.linesCut(format.number(map.lines.length))}
      </p>
      <Picture
        marks={marks}
        lines={map.lines}
        legend={legend}
        chosen={(chosen ?? marks.find((it) => it.key !== null && it.key === params.get('ego')))?.id ?? null}
        choose={choose}
        label={`${texts.map.title}: ${sentence}`}
      />
      <ul className="legend" aria-label={texts.gaps.legendTitle}>
        {legend.map((it) => (
          <li key={it.group}>
            <span className="dot" style={{ background: it.color }} aria-hidden="true" /> {it.group}{' '}
            <span className="quiet">{format.number(it.count)}</span>
          </li>
        ))}
        <li className="quiet">{reading.join(' ')}</li>
      </ul>
      {chosen && (
        <p className="card" aria-live="polite">
          <ActorLink of={{ key: chosen.key ?? '', name: chosen.name }} />: {texts.map.neighbors}{' '}
          {format.number(chosen.neighbors)}{' '}
          <button type="button" onClick={() => set({ ego: chosen.key })}>
            {texts.map.onlyNear}
          </button>
        </p>
      )}
      {params.getAll('open').length > 0 && (
        <button type="button" onClick={() => set({ open: null })}>
          {texts.map.closeAll}
        </button>
      )}
      <TakeOut
        title={texts.map.title}
        colors={coloredAs(legend, texts.map.otherGroups).map((it) => ({
          color: it.color,
          name: `${it.group}: ${format.number(it.count)}`,
        }))}
        legend={[...reading, ...filters]}
        seen={seen}
        hypothetical={side === 'then'}
        picture={(caption) => networkSvg(marks, map.lines, legend, caption)}
        sheet={() => ({
          columns: [texts.map.who, texts.kinds.sectors, texts.map.neighbors, sizeName],
          rows: marks.map((it) => [
            it.name,
            it.sectors.join('; '),
            it.key === null ? null : it.neighbors,
            it.value,
          ]),
        })}
      />
      <Twin marks={marks} sizeName={sizeName} choose={choose} chosen={chosen ?? null} />
    </>
  );
}

interface TwinProperties {
  marks: readonly Mark[];
  sizeName: string;
  choose: (mark: Mark) => void;
  chosen: Mark | null;
}

const ROWS = 25;

/** The map as a table: the same marks, the same choice. */
function Twin({ marks, sizeName, choose, chosen }: TwinProperties) {
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
