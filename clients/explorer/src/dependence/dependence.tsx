import { useRef } from 'react';
import type { DependenceQuery } from '@weft/sdk';
import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { Choose } from '../choosing/choose';
import { TakeOut } from '../exporting/take-out';
import { ActorLink, ActorLinks } from '../facts/actor-link';
import { Figure } from '../figures/figure';
import { useFormat } from '../figures/format';
import { PeriodFields, usePeriod } from '../shell/period';
import { useView, writeChanges } from '../shell/view';
import { useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { isLeaving, toggleLeaving } from '../what-if/changes';
import { Sides, type SideVariables } from '../what-if/sides';
import { layersOf } from './layers';
import { FlowPicture } from './picture';
import { Scroll } from '../shell/scroll';
import { Table } from '../shell/table';

/** On whom an actor depends, through whom, how far back, and what would be if one of them left. */
export default function Dependence() {
  const texts = useTexts();
  const { params, set } = useView();
  const of = params.get('of');
  return (
    <>
      <title>{`${texts.dependence.title} · Weft`}</title>
      <h1>{texts.dependence.title}</h1>
      <p className="lead">{texts.dependence.lead}</p>
      <div className="controls">
        <Choose
          label={texts.dependence.of}
          choice="actor"
          values={of === null ? [] : [of]}
          change={(values) => set({ of: values.at(-1) })}
        />
        <PeriodFields />
      </div>
      {of === null ? (
        <p>{texts.dependence.choose}</p>
      ) : (
        <Sides>{(variables, side) => <OneSide of={of} variables={variables} side={side} />}</Sides>
      )}
    </>
  );
}

type Answer = NonNullable<NonNullable<NonNullable<DependenceQuery['landscape']>['whatIf']>['dependence']>;

function OneSide({ of, variables, side }: { of: string; variables: SideVariables; side: 'now' | 'then' }) {
  const period = usePeriod();
  const asked = useAnswer('dependence', { ...variables, of, period });
  return (
    <Answered of={asked} part={(it) => it.landscape?.whatIf?.dependence}>
      {(dependence, { landscape }) => (
        <Shown dependence={dependence} variables={variables} side={side} seen={landscape} />
      )}
    </Answered>
  );
}

interface ShownProperties {
  dependence: Answer;
  variables: SideVariables;
  side: 'now' | 'then';
  seen: { version: number; asOf: string } | null;
}

function Shown({ dependence: it, variables, side, seen }: ShownProperties) {
  const texts = useTexts();
  const unit = it.currency ?? it.unit;
  return (
    <>
      <h2>
        <ActorLink of={it.of} />
      </h2>
      <dl className="figures">
        <div>
          <dt>{texts.dependence.intake}</dt>
          <dd>
            <Figure of={it.intake} unit={unit} />
          </dd>
        </div>
        <div>
          <dt>{texts.dependence.effectiveDirect}</dt>
          <dd>
            <Figure of={it.effectiveDirectSources} />
          </dd>
        </div>
        <div>
          <dt>{texts.dependence.effectiveUltimate}</dt>
          <dd>
            <Figure of={it.effectiveUltimateSources} />
          </dd>
        </div>
        <div>
          <dt>{texts.dependence.unknown}</dt>
          <dd>
            <Figure of={it.unknownShare} as="share" />
          </dd>
        </div>
        <div>
          <dt>{texts.dependence.own}</dt>
          <dd>
            <Figure of={it.ownShare} as="share" />
          </dd>
        </div>
        <div>
          <dt>{texts.dependence.depth}</dt>
          <dd>
            <Figure of={it.depth.expected} />
          </dd>
        </div>
      </dl>
      <SinglePoints dependence={it} side={side} />
      <Flow dependence={it} variables={variables} seen={seen} side={side} />
      <Sources dependence={it} />
    </>
  );
}

/** Those without whom nothing comes in, each with a switch that takes it out. */
function SinglePoints({ dependence, side }: { dependence: Answer; side: string }) {
  const texts = useTexts();
  const { changes, set } = useView();
  const single = dependence.dominators;
  return (
    <>
      <p className={single.length > 0 ? 'notice' : undefined}>
        {single.length === 0 ? (
          texts.dependence.noSinglePoint
        ) : (
          <>
            ⚠ {texts.dependence.singlePoints} <ActorLinks of={single} />
          </>
        )}
      </p>
      {side === 'now' && dependence.through.length > 0 && (
        <fieldset className="switches">
          <legend>{texts.dependence.whatIfLeaves}</legend>
          {dependence.through.slice(0, 8).map(({ actor }) => (
            <label key={actor.key}>
              <input
                type="checkbox"
                role="switch"
                checked={isLeaving(changes, actor.key)}
                onChange={() => set({ whatif: writeChanges(toggleLeaving(changes, actor.key)) })}
              />
              <bdi>{actor.name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function Flow({ dependence, variables, seen, side }: ShownProperties) {
  const texts = useTexts();
  const format = useFormat();
  const period = usePeriod();
  const picture = useRef<SVGSVGElement>(null);
  const sentence = `flow-${side}`;
  const { of, kind, currency, unit, basis } = dependence;
  const asked = useAnswer('chains', {
    ...variables,
    of: of.key,
    kind,
    currency,
    unit,
    basis,
    period,
    first: 40,
  });
  return (
    <Answered of={asked} part={(it) => it.landscape?.whatIf?.dependence?.chains}>
      {(chains) => {
        const layers = layersOf(of, dependence.directSources, chains.chains);
        const marked = new Set(dependence.dominators.map((it) => it.key));
        if (layers.links.length === 0) return <p>{texts.dependence.nothingComesIn}</p>;
        const ends = dependence.ultimateSources.map(
          (it) => `${it.actor?.name ?? texts.codes[it.kind]} ${format.share(it.share.value)}`,
        );
        return (
          <figure className="wide">
            <Scroll label={texts.dependence.picture}>
              <FlowPicture layers={layers} marked={marked} pictureRef={picture} describedBy={sentence} />
            </Scroll>
            <figcaption id={sentence}>
              {texts.dependence.reads(of.name, ends.join(', '))} {texts.dependence.legend}{' '}
              {!chains.isComplete && texts.dependence.incomplete}
            </figcaption>
            <TakeOut
              title={`${texts.dependence.title}: ${of.name}`}
              legend={[texts.dependence.legend]}
              drawing={() => picture.current}
              seen={seen}
              hypothetical={side === 'then'}
              sheet={() => ({
                columns: [texts.dependence.source, texts.dependence.kind, texts.dependence.share],
                rows: dependence.ultimateSources.map((it) => [
                  it.actor?.name ?? '',
                  texts.codes[it.kind],
                  it.share.value,
                ]),
              })}
            />
          </figure>
        );
      }}
    </Answered>
  );
}

/** The same as the picture, as tables. */
function Sources({ dependence: it }: { dependence: Answer }) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  return (
    <>
      <Table
        caption={texts.dependence.ultimate}
        rows={it.ultimateSources}
        keyOf={(source) => source.actor?.key ?? source.kind}
        columns={[
          {
            name: texts.dependence.source,
            shows: ({ actor, kind }) => (actor === null ? code(kind) : <ActorLink of={actor} />),
          },
          { name: texts.dependence.kind, shows: ({ kind }) => code(kind) },
          {
            name: texts.dependence.share,
            isNumber: true,
            shows: ({ share }) => <Figure of={share} as="share" />,
          },
        ]}
      />
      <Table
        caption={texts.dependence.direct}
        rows={it.directSources}
        keyOf={(source) => `${source.actor?.key} ${source.isOwn}`}
        columns={[
          {
            name: texts.dependence.source,
            shows: ({ actor, isOwn }) =>
              actor === null ? texts.dependence.ends[isOwn ? 'own' : 'unknown'] : <ActorLink of={actor} />,
          },
          {
            name: texts.whatIf.amount,
            isNumber: true,
            shows: ({ amount }) => format.money(amount, it.currency ?? it.unit),
          },
          {
            name: texts.dependence.share,
            isNumber: true,
            shows: ({ share }) => <Figure of={share} as="share" />,
          },
        ]}
      />
      <Table
        caption={texts.dependence.through}
        rows={it.through}
        keyOf={(one) => one.actor.key}
        columns={[
          { name: texts.dependence.throughWhom, shows: ({ actor }) => <ActorLink of={actor} /> },
          {
            name: texts.dependence.share,
            isNumber: true,
            shows: ({ share }) => <Figure of={share} as="share" />,
          },
          {
            name: texts.dependence.hops,
            isNumber: true,
            shows: ({ shortestDepth }) => format.number(shortestDepth),
          },
        ]}
      />
      {it.closedLoops.map((loop) => (
        <p key={loop.members.map((one) => one.key).join()}>
          {texts.dependence.loop} <ActorLinks of={loop.members} /> (<Figure of={loop.share} as="share" />)
        </p>
      ))}
    </>
  );
}
