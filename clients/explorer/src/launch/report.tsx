import type { LaunchCheckQuery, LaunchCheckRecordQuery } from '@weft/sdk';
import { useRef } from 'react';
import { TakeOut } from '../exporting/take-out';
import { ActorLink, ActorLinks } from '../facts/actor-link';
import { SourceName } from '../facts/fact-line';
import { Figure } from '../figures/figure';
import { useFormat } from '../figures/format';
import { signs } from '../gaps/matrix';
import { Facts, RoomShown } from '../room/room-shown';
import { useView } from '../shell/view';
import { Name, Said, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Table } from '../shell/table';
import { Fold, openAll, useOpenOnPaper } from './fold';

type Live = NonNullable<NonNullable<NonNullable<LaunchCheckQuery['landscape']>['whatIf']>['launchCheck']>;
type Kept = NonNullable<NonNullable<LaunchCheckRecordQuery['landscape']>['launchCheckRecord']>['answer'];
/** As it is asked now, or as it was kept. */
export type Check = Live | Kept;
type Seen = { version: number; asOf: string } | null;

/** The report: verdict, reasons, who does it already, who is missing, and what nobody has searched. */
export function Report({ check, name, seen }: { check: Check; name: string; seen: Seen }) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  const { evidence } = useView();
  const whole = useRef<HTMLElement>(null);
  useOpenOnPaper(whole);
  const answered = check.strategy.filter((it) => it.answered).length;
  /** How many there are of each status, such as `2 Empty, 1 Unknown`. */
  const countsOf = (statuses: readonly string[]) =>
    [...new Set(statuses)]
      .map((it) => `${format.number(statuses.filter((one) => one === it).length)} ${code(it)}`)
      .join(', ');
  return (
    <article className="report" ref={whole}>
      <header className={`verdict ${check.verdict}`} data-verdict={check.verdict}>
        <p className="quiet">
          <Name>{name}</Name>
        </p>
        <h2>{texts.launch.verdicts[check.verdict]}</h2>
        <p>
          <Said>{check.rule}</Said>
        </p>
        {seen && (
          <p className="quiet">{texts.figure.seenAs(format.day(seen.asOf), code(evidence), seen.version)}</p>
        )}
      </header>
      <p className="links no-print">
        <button type="button" onClick={() => openAll(whole.current)}>
          {texts.launch.openAll}
        </button>
      </p>
      <Sentences title={texts.launch.reasons} of={check.reasons} />
      <Sentences title={texts.launch.conditions} of={check.conditions} />
      <Sentences title={texts.launch.unknowns} of={check.unknowns} />
      <Existing check={check} />
      {check.coverage && (
        <Fold
          title={texts.launch.need}
          says={countsOf(check.coverage.cells.edges.map(({ node }) => node.status))}
        >
          <ul>
            {check.coverage.cells.edges.map(({ node }) => (
              <li key={`${node.place.key} ${node.issue?.key} ${node.service?.key} ${node.population?.key}`}>
                <span className={`swatch ${node.status}`} aria-hidden="true">
                  {signs[node.status]}
                </span>{' '}
                <strong>{code(node.status)}</strong> <Name>{(node.issue ?? node.service)?.label}</Name> ·{' '}
                <Name>{node.place.name}</Name>: <Said>{node.explanation}</Said>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {check.whoIsMissing && (
        <Fold
          title={texts.room.title}
          says={countsOf(check.whoIsMissing.requiredSeats.map((it) => it.status))}
        >
          <RoomShown room={check.whoIsMissing} seen={seen} hypothetical={false} />
        </Fold>
      )}
      <NotSearched check={check} />
      <Planned check={check} />
      <Fold title={texts.launch.strategy} says={texts.launch.answered(answered, check.strategy.length)}>
        <dl className="contract">
          {check.strategy.map((it) => (
            <div key={it.question}>
              <dt>
                <Said>{it.sentence}</Said>
              </dt>
              <dd dir="auto">{it.answered ? it.answer : texts.launch.unanswered}</dd>
            </div>
          ))}
        </dl>
      </Fold>
      <TakeOut
        title={`${texts.launch.title}: ${name}`}
        seen={seen}
        legend={[`${texts.launch.verdicts[check.verdict]}: ${check.rule}`]}
        sheet={() => ({
          columns: [texts.launch.part, texts.launch.code, texts.launch.sentence],
          rows: (
            [
              [texts.launch.reasons, check.reasons],
              [texts.launch.conditions, check.conditions],
              [texts.launch.unknowns, check.unknowns],
            ] as const
          ).flatMap(([part, list]) => list.map((it) => [part, code(it.code), it.sentence])),
        })}
      />
    </article>
  );
}

interface Sentence {
  code: string;
  sentence: string;
  facts: readonly unknown[];
  figure?: Parameters<typeof Figure>[0]['of'];
}

/** So many are read at a glance; the others open. */
const FIRST = 6;

function Sentences({ title, of }: { title: string; of: readonly Sentence[] }) {
  const texts = useTexts();
  const format = useFormat();
  if (of.length === 0) return null;
  const others = of.slice(FIRST);
  return (
    <Fold title={title} says={format.number(of.length)} isOpen>
      <List of={of.slice(0, FIRST)} />
      {others.length > 0 && (
        <details className="fold">
          <summary>{texts.launch.others(format.number(others.length))}</summary>
          <List of={others} />
        </details>
      )}
    </Fold>
  );
}

function List({ of }: { of: readonly Sentence[] }) {
  const code = useCode();
  return (
    <ul className="sentences">
      {of.map((it) => (
        <li key={`${it.code} ${it.sentence}`} data-code={it.code}>
          <strong>{code(it.code)}</strong> <Said>{it.sentence}</Said> {it.figure && <Figure of={it.figure} />}
          <Facts of={it.facts} />
        </li>
      ))}
    </ul>
  );
}

/** Who does it already, and who tried before. */
function Existing({ check: { duplication } }: { check: Check }) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  if (!duplication) return null;
  return (
    <Fold
      title={texts.launch.existing}
      says={
        duplication.matches.length === 0
          ? texts.launch.nothingAlike
          : duplication.matches
              .map(
                (it) => `${it.effort.name} (${it.level === null ? texts.launch.undecided : code(it.level)})`,
              )
              .join(', ')
      }
    >
      {duplication.matches.length === 0 && <p>{texts.launch.nothingAlike}</p>}
      <ol className="matches">
        {duplication.matches.map((it) => (
          <li key={it.effort.key}>
            <h4>
              <Name>{it.effort.name}</Name>{' '}
              <small>{it.level === null ? texts.launch.undecided : code(it.level)}</small>
            </h4>
            <p>
              {texts.launch.runBy} <ActorLinks of={it.actors} />.{' '}
              {it.partOf && (
                <>
                  {texts.launch.partOf} <Name>{it.partOf.name}</Name>.{' '}
                </>
              )}
              {it.move !== null && (
                <>
                  <strong>{code(it.move)}</strong>:{' '}
                </>
              )}
              <Said>{it.moveReason}</Said>
            </p>
            <dl className="figures">
              <div>
                <dt>{texts.launch.containment}</dt>
                <dd>
                  <Figure of={it.containment} as="share" />
                </dd>
              </div>
              <div>
                <dt>{texts.launch.freeCapacity}</dt>
                <dd>
                  <Figure of={it.freeCapacity} />
                </dd>
              </div>
              <div>
                <dt>{texts.launch.sharedFunders}</dt>
                <dd>
                  <Figure of={it.drain.sharedFunderCount} />
                </dd>
              </div>
            </dl>
            {it.notProven.length > 0 && (
              <ul className="quiet">
                {it.notProven.map((one) => (
                  <li key={one}>
                    <Said>{one}</Said>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {duplication.priorAttempts.length > 0 && (
        <>
          <h4>{texts.launch.before}</h4>
          <ul>
            {duplication.priorAttempts.map((it) => (
              <li key={it.effort.key}>
                <Name>{it.effort.name}</Name> (<ActorLinks of={it.actors} />
                ),{' '}
                {it.endedOn === null ? texts.launch.endUnknown : texts.launch.ended(format.day(it.endedOn))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}

function NotSearched({ check: { notSearched = [], sourcesNotSearched: sources } }: { check: Check }) {
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

/** What the plan means: where its money comes from, who would decide, and how those depend who would carry it. */
function Planned({ check: { plannedDependence, plannedPower, partnerDependence = [] } }: { check: Check }) {
  const texts = useTexts();
  const code = useCode();
  return (
    <>
      {plannedDependence && (
        <Fold title={texts.launch.plannedMoney}>
          <Table
            caption={texts.dependence.ultimate}
            rows={plannedDependence.ultimateSources}
            keyOf={(it) => it.actor?.key ?? it.kind}
            columns={[
              {
                name: texts.dependence.source,
                shows: ({ actor, kind }) => (actor === null ? code(kind) : <ActorLink of={actor} />),
              },
              {
                name: texts.dependence.share,
                isNumber: true,
                shows: ({ share }) => <Figure of={share} as="share" />,
              },
            ]}
          />
        </Fold>
      )}
      {plannedPower && (
        <Fold title={texts.launch.plannedVotes}>
          <Table
            caption={texts.power.moneyAgainstVotes}
            rows={plannedPower.members}
            keyOf={(it) => it.actor.key}
            columns={[
              { name: texts.power.member, shows: ({ actor }) => <ActorLink of={actor} /> },
              {
                name: texts.power.votes,
                isNumber: true,
                shows: ({ voteShare }) => <Figure of={voteShare} as="share" />,
              },
              {
                name: texts.power.money,
                isNumber: true,
                shows: ({ moneyShare }) => <Figure of={moneyShare} as="share" />,
              },
              {
                name: texts.power.banzhaf,
                isNumber: true,
                shows: ({ banzhaf }) => <Figure of={banzhaf} as="share" />,
              },
            ]}
          />
          {plannedPower.dictator && (
            <p className="notice">
              {texts.power.dictator} <ActorLink of={plannedPower.dictator} />
            </p>
          )}
        </Fold>
      )}
      {partnerDependence.length > 0 && (
        <Fold title={texts.launch.carriers}>
          <ul>
            {partnerDependence.map((it) => (
              <li key={it.actor.key}>
                <strong>
                  <ActorLink of={it.actor} />
                </strong>{' '}
                ({it.parts.map(code).join(', ')}):{' '}
                {it.dependence === null ? (
                  <Said>{it.notEvaluable}</Said>
                ) : (
                  <>
                    {texts.dependence.effectiveUltimate}{' '}
                    <Figure of={it.dependence.effectiveUltimateSources} />
                    {it.dependence.dominators.length > 0 && (
                      <>
                        ; ⚠ {texts.dependence.singlePoints} <ActorLinks of={it.dependence.dominators} />
                      </>
                    )}
                  </>
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
