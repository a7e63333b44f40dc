import type { KeptCheckDetailsFragment, RoomPartsFragment } from '@weft/sdk';
import { TakeOut } from '../exporting/take-out';
import { ActorLink, ActorLinks } from '../facts/actor-link';
import { FactLine } from '../facts/fact-line';
import type { FactShape, KeptFactShape } from '../facts/fact-shape';
import { Figure } from '../figures/figure';
import { useFormat } from '../figures/format';
import { Said, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { useSeatName } from './seat-name';

export type RoomAnswer = RoomPartsFragment | NonNullable<KeptCheckDetailsFragment['whoIsMissing']>;
type RequiredSeat = RoomAnswer['requiredSeats'][number];
type Candidate = RequiredSeat['candidates'][number];

interface Properties {
  room: RoomAnswer;
  seen: { version: number; asOf: string } | null;
  hypothetical: boolean;
}

const signs = { FILLED: '●', MISSING: '○', UNKNOWN: '?' } as const;

/** The table with its chairs: who sits there, which are empty, who could take them, and whom to invite. */
export function RoomShown({ room, seen, hypothetical }: Properties) {
  const texts = useTexts();
  const code = useCode();
  const seatName = useSeatName();
  const title = `${texts.room.title}: ${room.collaboration?.name ?? texts.room.participants}`;
  return (
    <>
      <dl className="figures">
        <div>
          <dt>{texts.room.seatCoverage}</dt>
          <dd>
            <Figure of={room.seatCoverage} as="share" />
          </dd>
        </div>
        <div>
          <dt>{texts.room.roleCoverage}</dt>
          <dd>
            <Figure of={room.roleCoverage} as="share" />
          </dd>
        </div>
        {room.decisionSeats && (
          <div>
            <dt>{texts.room.topSector}</dt>
            <dd>
              <Figure of={room.decisionSeats.topSectorShare} as="share" />
            </dd>
          </div>
        )}
      </dl>
      <ol className="chairs" aria-label={texts.room.table}>
        {room.requiredSeats.map((it) => (
          <li key={seatName(it)} className={it.status}>
            <span aria-hidden="true">{signs[it.status]}</span> <span>{seatName(it)}</span>{' '}
            <small>{code(it.status)}</small>
          </li>
        ))}
      </ol>
      <InvitationSet room={room} />
      <h3>{texts.room.seats}</h3>
      {(['MISSING', 'UNKNOWN', 'FILLED'] as const).map((status) => {
        const seats = room.requiredSeats.filter((it) => it.status === status);
        if (seats.length === 0) return null;
        return (
          <section key={status} className={`seats ${status}`}>
            <h4>
              <span aria-hidden="true">{signs[status]}</span> {texts.room.statuses[status]}
            </h4>
            {seats.map((it) => (
              <Seat key={seatName(it)} seat={it} />
            ))}
          </section>
        );
      })}
      <p>
        {texts.room.inTheRoom} <ActorLinks of={room.participants} />
      </p>
      <TakeOut
        title={title}
        legend={(['FILLED', 'MISSING', 'UNKNOWN'] as const).map((it) => `${signs[it]} ${code(it)}`)}
        seen={seen}
        hypothetical={hypothetical}
        sheet={() => ({
          columns: [texts.room.seat, texts.room.status, texts.room.reason, texts.room.candidates],
          rows: room.requiredSeats.map((it) => [
            seatName(it),
            `${signs[it.status]} ${code(it.status)}`,
            it.reason,
            it.status === 'FILLED'
              ? it.filledBy.map((one) => one.actor?.name ?? texts.notKnown).join('; ')
              : it.candidates.map((one) => one.actor.name).join('; '),
          ]),
        })}
      />
    </>
  );
}

function InvitationSet({ room: { invitations } }: { room: RoomAnswer }) {
  const texts = useTexts();
  const format = useFormat();
  const seatName = useSeatName();
  return (
    <section className="card invitations">
      <h3>{texts.room.invite}</h3>
      {invitations.seatsCount === 0 ? (
        <p>{texts.room.nothingMissing}</p>
      ) : (
        <>
          <p>
            {texts.room.fewest(
              format.number(invitations.invited.length),
              format.number(invitations.seatsCount - invitations.unfillable.length),
            )}{' '}
            {invitations.isExact
              ? texts.room.exact
              : texts.room.atLeast(format.number(invitations.lowerBound))}
          </p>
          <ol>
            {invitations.invited.map((it) => (
              <li key={it.actor.key}>
                <strong>
                  <ActorLink of={it.actor} />
                </strong>{' '}
                {texts.room.fills} {it.fills.map(seatName).join(', ')}
                <Introduction of={it} />
              </li>
            ))}
          </ol>
          {invitations.unfillable.length > 0 && (
            <p className="notice">
              {texts.room.unfillable} {invitations.unfillable.map(seatName).join(', ')}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Introduction({ of }: { of: Pick<Candidate, 'introductionStatus' | 'introduction'> }) {
  const texts = useTexts();
  if (of.introduction === null)
    return <p className="quiet">{texts.room.introductions[of.introductionStatus]}</p>;
  return (
    <div className="introduction">
      <p className="quiet">{texts.room.introducedBy}</p>
      <ol className="path">
        {of.introduction.steps.map((it) => (
          <li key={`${it.from.key} ${it.to.key}`}>
            <ActorLink of={it.from} /> → <ActorLink of={it.to} />{' '}
            <span className="quiet">
              <Said>{it.sentence}</Said>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Seat({ seat }: { seat: RequiredSeat }) {
  const texts = useTexts();
  const seatName = useSeatName();
  return (
    <details className="seat" data-seat={seat.role ?? seat.kind}>
      <summary>
        <strong>{seatName(seat)}</strong> <Said>{seat.reason}</Said>{' '}
        {seat.candidates.length > 0 && (
          <span>
            {texts.room.couldSit} <bdi>{seat.candidates.map((it) => it.actor.name).join(', ')}</bdi>
          </span>
        )}
      </summary>
      {seat.filledBy.length > 0 && (
        <ul>
          {seat.filledBy.map((it, at) => (
            <li key={it.actor?.key ?? at}>
              <ActorLink of={it.actor} />{' '}
              {it.inferred && <span className="quiet">{texts.room.inferred}</span>}
              <Facts of={it.facts} />
            </li>
          ))}
        </ul>
      )}
      {seat.status !== 'FILLED' && seat.candidates.length === 0 && <p>{texts.room.noCandidate}</p>}
      {seat.candidates.length > 0 && (
        <>
          <p className="quiet">{texts.room.couldSit}</p>
          <ol className="candidates">
            {seat.candidates.map((it) => (
              <CandidateShown key={it.actor.key} candidate={it} />
            ))}
          </ol>
        </>
      )}
    </details>
  );
}

function CandidateShown({ candidate }: { candidate: Candidate }) {
  const texts = useTexts();
  const code = useCode();
  const { salience, fit } = candidate;
  const judged = (name: string, it: { holds: boolean | null; reason: string }) => (
    <li key={name}>
      {name}: {it.holds === null ? texts.notKnown : it.holds ? texts.yes : texts.no}{' '}
      <span className="quiet">
        <Said>{it.reason}</Said>
      </span>
    </li>
  );
  return (
    <li>
      <strong>
        <ActorLink of={candidate.actor} />
      </strong>
      <ul className="reasons">
        {candidate.reasons.map((it) => (
          <li key={it.code}>
            <Said>{it.sentence}</Said>
            <Facts of={it.facts} />
          </li>
        ))}
      </ul>
      <Introduction of={candidate} />
      <details>
        <summary>
          {texts.room.matters}{' '}
          {salience.salienceClass === null
            ? salience.possibleClasses.map(code).join(' / ')
            : code(salience.salienceClass)}
          , {texts.room.fitCriteria(fit.criteriaMetCount)}
        </summary>
        <ul>
          {judged(texts.room.power, salience.power)}
          {judged(texts.room.legitimacy, salience.legitimacy)}
          {judged(texts.room.urgency, salience.urgency)}
          {judged(texts.room.clearProject, fit.clearProject)}
          {judged(texts.room.centralToWork, fit.centralToWork)}
          {judged(texts.room.contribution, fit.obviousContribution)}
          {judged(texts.room.capacity, fit.capacity)}
        </ul>
      </details>
    </li>
  );
}

/** The facts behind a sentence, out of the way until somebody asks. */
export function Facts({ of }: { of: readonly unknown[] }) {
  const texts = useTexts();
  const format = useFormat();
  if (of.length === 0) return null;
  return (
    <details className="behind">
      <summary>{texts.figure.facts(format.number(of.length))}</summary>
      <ul className="facts">
        {(of as readonly (FactShape | KeptFactShape)[]).map((it) => (
          <li key={it.id}>
            <FactLine fact={it} />
          </li>
        ))}
      </ul>
    </details>
  );
}
