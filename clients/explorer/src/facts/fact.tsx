import { useParams } from 'react-router';
import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { useFormat } from '../figures/format';
import { useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { ActorLinks } from './actor-link';
import { FactSays, SourceName } from './fact-line';
import type { FactShape } from './fact-shape';

/** One fact: what it says, since when, how well it is backed, and where it is from. */
export default function Fact() {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  const { fact = '' } = useParams();
  const asked = useAnswer('fact', { id: fact });
  return (
    <Answered heading={texts.fact.title} of={asked} part={(it) => it.node} absent={texts.fact.gone}>
      {(node) => {
        const shown = node as FactShape & { visibility: string; touchedIn: number };
        const actors = actorsOf(shown);
        const isOver = shown.validTo !== null;
        return (
          <>
            <title>{`${texts.fact.title} · Weft`}</title>
            <p className="quiet">{code(shown.__typename)}</p>
            <h1>
              <FactSays fact={shown} />
            </h1>
            <dl className="contract">
              {actors.length > 0 && (
                <>
                  <dt>{texts.fact.about}</dt>
                  <dd>
                    <ActorLinks of={actors} />
                  </dd>
                </>
              )}
              <dt>{texts.fact.holds}</dt>
              <dd>
                {texts.fact.fromTo(
                  shown.validFrom === null ? null : format.day(shown.validFrom),
                  isOver ? format.day(shown.validTo) : null,
                )}
              </dd>
              <dt>{texts.shell.evidence}</dt>
              <dd>{code(shown.evidence)}</dd>
              <dt>{texts.fact.source}</dt>
              <dd>{shown.source === null ? texts.fact.noSource : <SourceName source={shown.source} />}</dd>
              <dt>{texts.fact.visibility}</dt>
              <dd>{code(shown.visibility)}</dd>
              <dt>{texts.fact.written}</dt>
              <dd>{format.number(shown.touchedIn)}</dd>
              <dt>{texts.fact.key}</dt>
              <dd>
                <code dir="auto">{shown.key}</code>
              </dd>
            </dl>
          </>
        );
      }}
    </Answered>
  );
}

/** The actors that a fact is about, each of which has a page of its own; an actor is about itself. */
function actorsOf(fact: FactShape): { key: string; name: string }[] {
  const isActor = fact.__typename === 'Organization' || fact.__typename === 'Collaboration';
  const { giver, receiver, from, to, member, collaboration, organization } = fact;
  const named = isActor
    ? [{ key: fact.key, name: fact.name ?? fact.key }]
    : [giver, receiver, from, to, member, collaboration, organization];
  return named.flatMap((it) => {
    const key = it?.key ?? it?.id;
    return it && key !== undefined ? [{ key, name: it.name }] : [];
  });
}
