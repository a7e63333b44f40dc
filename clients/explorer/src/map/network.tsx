import type { MapLineKind } from '@weft/sdk';
import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { Choose } from '../choosing/choose';
import { Select } from '../shell/select';
import { useView } from '../shell/view';
import { useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Sides, type SideVariables } from '../what-if/sides';
import { groupings } from './marks';
import { measures } from './measures';
import { TimeSlider } from './time-slider';
import { Shown } from './network-shown';

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
