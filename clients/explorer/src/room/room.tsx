import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { Choose } from '../choosing/choose';
import { ActorLink } from '../facts/actor-link';
import { Collaborations } from '../power/power';
import { useView } from '../shell/view';
import { useTexts } from '../texts/texts';
import { Sides, type SideVariables } from '../what-if/sides';
import { RoomShown } from './room-shown';

/** Who is missing from a room: of a collaboration, or of anybody who would sit together. */
export default function Room() {
  const texts = useTexts();
  const { params, set } = useView();
  const of = params.get('of');
  const participants = params.getAll('participant');
  return (
    <>
      <title>{`${texts.room.title} · Weft`}</title>
      <h1>{texts.room.title}</h1>
      <p className="lead">{texts.room.lead}</p>
      <div className="controls">
        <Choose
          label={texts.room.of}
          choice="collaboration"
          values={of === null ? [] : [of]}
          change={(values) => set({ of: values.at(-1), participant: null })}
        />
        <Choose
          label={texts.room.orParticipants}
          choice="actor"
          several
          values={participants}
          change={(participant) => set({ participant, of: null })}
        />
        <Choose
          label={texts.kinds.issues}
          choice="issue"
          several
          values={params.getAll('issue')}
          change={(issue) => set({ issue })}
        />
        <Choose
          label={texts.kinds.places}
          choice="place"
          several
          values={params.getAll('place')}
          change={(place) => set({ place })}
        />
      </div>
      {of === null && participants.length === 0 ? (
        <Collaborations />
      ) : (
        <Sides>{(variables, side) => <OneSide variables={variables} side={side} />}</Sides>
      )}
    </>
  );
}

function OneSide({ variables, side }: { variables: SideVariables; side: 'now' | 'then' }) {
  const texts = useTexts();
  const { params } = useView();
  const list = (name: string) => {
    const values = params.getAll(name);
    return values.length === 0 ? null : values;
  };
  const asked = useAnswer('whoIsMissing', {
    ...variables,
    collaboration: params.get('of'),
    participants: list('participant'),
    issues: list('issue'),
    places: list('place'),
    candidates: 3,
  });
  return (
    <Answered of={asked} part={(it) => it.landscape?.whatIf?.whoIsMissing}>
      {(room, { landscape }) => (
        <>
          <h2>
            {room.collaboration === null ? texts.room.participants : <ActorLink of={room.collaboration} />}
          </h2>
          <RoomShown room={room} seen={landscape} hypothetical={side === 'then'} />
        </>
      )}
    </Answered>
  );
}
