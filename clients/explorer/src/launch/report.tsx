import { useRef } from 'react';
import { TakeOut } from '../exporting/take-out';
import { useFormat } from '../figures/format';
import { signs } from '../gaps/matrix';
import { RoomShown } from '../room/room-shown';
import { useView } from '../shell/view';
import { Name, Said, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Fold, openAll, useOpenOnPaper } from './fold';
import type { Check } from './check';
import { Sentences } from './sentences';
import { Existing } from './existing';
import { NotSearched } from './not-searched';
import { Planned } from './planned';

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
