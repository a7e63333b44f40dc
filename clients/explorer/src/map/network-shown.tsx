import { useMemo } from 'react';
import { TakeOut } from '../exporting/take-out';
import { ActorLink } from '../facts/actor-link';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { type SideVariables } from '../what-if/sides';
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
import { useMeasure } from './measures';
import { networkSvg } from './network-svg';
import { Picture } from './picture';
import { Twin } from './network-table';

interface ShownProperties {
  map: MapAnswer;
  variables: SideVariables;
  seen: { version: number; asOf: string } | null;
  side: 'now' | 'then';
}

export function Shown({ map, variables, seen, side }: ShownProperties) {
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
