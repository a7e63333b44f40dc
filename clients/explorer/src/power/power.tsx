import { useRef } from 'react';
import type { PowerQuery } from '@weft/sdk';
import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { Choose } from '../choosing/choose';
import { useListed } from '../choosing/options';
import { TakeOut } from '../exporting/take-out';
import { ActorLink, ActorLinks } from '../facts/actor-link';
import { Figure } from '../figures/figure';
import { PeriodFields, usePeriod } from '../shell/period';
import { useView } from '../shell/view';
import { Said, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Sides, type SideVariables } from '../what-if/sides';
import { MoneyAgainstVotes } from './bars';
import { Scroll } from '../shell/scroll';
import { Table } from '../shell/table';

/** Whose project a partnership is: the signals one by one, money against votes, and the form that it declares. */
export default function Power() {
  const texts = useTexts();
  const { params, set } = useView();
  const of = params.get('of');
  return (
    <>
      <title>{`${texts.power.title} · Weft`}</title>
      <h1>{texts.power.title}</h1>
      <p className="lead">{texts.power.lead}</p>
      <div className="controls">
        <Choose
          label={texts.power.of}
          choice="collaboration"
          values={of === null ? [] : [of]}
          change={(values) => set({ of: values.at(-1) })}
        />
        <PeriodFields />
      </div>
      {of === null ? (
        <Collaborations />
      ) : (
        <Sides>{(variables, side) => <OneSide of={of} variables={variables} side={side} />}</Sides>
      )}
    </>
  );
}

/** A few to begin with. */
export function Collaborations() {
  const texts = useTexts();
  const { set } = useView();
  const { options } = useListed('collaboration', true);
  return (
    <>
      <p>{texts.power.choose}</p>
      <p className="links">
        {options.slice(0, 12).map((it) => (
          <button type="button" key={it.key} onClick={() => set({ of: it.key })}>
            <bdi>{it.name}</bdi>
          </button>
        ))}
      </p>
    </>
  );
}

type Answer = NonNullable<NonNullable<NonNullable<PowerQuery['landscape']>['whatIf']>['power']>;

function OneSide({ of, variables, side }: { of: string; variables: SideVariables; side: 'now' | 'then' }) {
  const texts = useTexts();
  const code = useCode();
  const period = usePeriod();
  const asked = useAnswer('power', { ...variables, of, period });
  return (
    <Answered of={asked} part={(it) => it.landscape?.whatIf?.power}>
      {(power, { landscape }) => (
        <>
          <h2>
            <ActorLink of={power.of} />
          </h2>
          <div className="beside">
            <section>
              <p className="large">
                {texts.power.signaled(
                  power.captureSignals.signaledCount,
                  power.captureSignals.evaluableCount,
                  power.captureSignals.totalCount,
                )}
              </p>
              <p className="quiet">{texts.power.noScore}</p>
            </section>
            <section>
              <h3>{texts.power.governance}</h3>
              <p className="large">
                {power.governanceForm === null ? texts.notKnown : code(power.governanceForm)}
              </p>
              <p>
                <Said>{power.governanceReading.sentence}</Said>
              </p>
              <p>
                {texts.power.backbone} <ActorLink of={power.backbone} />
              </p>
            </section>
          </div>
          <Signals power={power} />
          <Members power={power} seen={landscape} side={side} />
          <Voting power={power} />
        </>
      )}
    </Answered>
  );
}

function Signals({ power }: { power: Answer }) {
  const texts = useTexts();
  const code = useCode();
  return (
    <>
      <h3>{texts.power.panel}</h3>
      <ol className="signals">
        {power.signals.map((it) => {
          const state = it.signaled === null ? 'unknown' : it.signaled ? 'given' : 'absent';
          return (
            <li key={it.code} className={state} data-signal={it.code}>
              <details>
                <summary>
                  <span className="state">{texts.power.states[state]}</span>
                  <strong>{code(it.code)}</strong>
                  <Said>{it.notEvaluable ?? it.sentence}</Said>
                </summary>
                <ul>
                  {it.findings.map((finding) => (
                    <li key={finding.rule}>
                      <p>
                        <Said>{finding.sentence}</Said> <Figure of={finding.figure} unit={power.currency} />
                      </p>
                      {finding.actors.length > 0 && (
                        <p>
                          {texts.power.about} <ActorLinks of={finding.actors} />
                        </p>
                      )}
                      <p className="quiet">
                        {texts.power.rule} <Said>{finding.rule}</Said>
                      </p>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ol>
    </>
  );
}

type Member = Answer['members'][number];

interface MembersProperties {
  power: Answer;
  seen: { version: number; asOf: string } | null;
  side: 'now' | 'then';
}

function Members({ power, seen, side }: MembersProperties) {
  const texts = useTexts();
  const picture = useRef<SVGSVGElement>(null);
  const shares = [
    [texts.power.votes, (it: Member) => it.voteShare],
    [texts.power.money, (it: Member) => it.resourceShare],
    [texts.power.difference, (it: Member) => it.voteLessResource],
    [texts.power.banzhaf, (it: Member) => it.banzhaf],
    [texts.power.shapley, (it: Member) => it.shapleyShubik],
  ] as const;
  return (
    <figure className="wide">
      <h3>{texts.power.moneyAgainstVotes}</h3>
      <Scroll label={texts.power.moneyAgainstVotes}>
        <MoneyAgainstVotes members={power.members} pictureRef={picture} />
      </Scroll>
      <Table
        label={texts.power.moneyAgainstVotes}
        caption={texts.power.members}
        rows={power.members}
        keyOf={(it) => it.actor.key}
        columns={[
          { name: texts.power.member, shows: ({ actor }) => <ActorLink of={actor} /> },
          ...shares.map(([name, of]) => ({
            name,
            isNumber: true,
            shows: (it: Member) => <Figure of={of(it)} as="share" />,
          })),
        ]}
      />
      <TakeOut
        title={`${texts.power.moneyAgainstVotes}: ${power.of.name}`}
        legend={[texts.power.legend]}
        seen={seen}
        hypothetical={side === 'then'}
        drawing={() => picture.current}
        sheet={() => ({
          columns: [texts.power.member, texts.power.votes, texts.power.money],
          rows: power.members.map((it) => [it.actor.name, it.voteShare.value, it.resourceShare.value]),
        })}
      />
    </figure>
  );
}

function Voting({ power: { voting, money, backboneMoney, votes } }: { power: Answer }) {
  const texts = useTexts();
  const named = (actors: readonly { key: string; name: string }[] | null) =>
    actors === null ? texts.notKnown : actors.length === 0 ? texts.nobody : <ActorLinks of={actors} />;
  const concentrations = [
    [texts.power.moneyOf, money],
    [texts.power.backboneMoney, backboneMoney],
    [texts.power.votesOf, votes],
  ] as const;
  return (
    <>
      <h3>{texts.power.voting}</h3>
      <dl className="contract">
        <dt>{texts.power.needed}</dt>
        <dd>
          <Figure of={voting.quota} /> {texts.power.of2} <Figure of={voting.totalVotes} />
        </dd>
        <dt>{texts.power.vetoes}</dt>
        <dd>{named(voting.vetoes)}</dd>
        <dt>{texts.power.dictator}</dt>
        <dd>{voting.dictator === null ? texts.power.noneOrUnknown : <ActorLink of={voting.dictator} />}</dd>
        <dt>{texts.power.powerless}</dt>
        <dd>{named(voting.powerless)}</dd>
      </dl>
      <Table
        caption={texts.power.concentration}
        rows={concentrations}
        keyOf={([name]) => name}
        columns={[
          { name: texts.whatIf.what, shows: ([name]) => name },
          {
            name: texts.power.topShare,
            isNumber: true,
            shows: ([, it]) => <Figure of={it?.topShare} as="share" />,
          },
          { name: 'HHI', isNumber: true, shows: ([, it]) => <Figure of={it?.hhi} /> },
          {
            name: texts.power.effective,
            isNumber: true,
            shows: ([, it]) => <Figure of={it?.effectiveHolders} />,
          },
          { name: 'Gini', isNumber: true, shows: ([, it]) => <Figure of={it?.gini} /> },
        ]}
      />
    </>
  );
}
