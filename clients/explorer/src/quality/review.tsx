import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReconciliationQuery, ReconciliationState } from '@weft/sdk';
import { Answered, Trouble, trouble } from '../asking/answered';
import { server } from '../asking/server';
import { useAnswer } from '../asking/use-answer';
import { ActorLink } from '../facts/actor-link';
import { SourceName } from '../facts/fact-line';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { Select } from '../shell/select';
import { Name, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';

type Pair = NonNullable<ReconciliationQuery['landscape']>['reconciliation']['edges'][number]['node'];

const states: readonly ReconciliationState[] = ['OPEN', 'ACCEPTED', 'REJECTED', 'SPLIT'];

/** Who may be one and the same, and what was decided: somebody decides here, and takes a decision back. */
export function Review() {
  const texts = useTexts();
  const format = useFormat();
  const { landscape, params, set } = useView();
  const state = states.find((it) => it === params.get('review')) ?? 'OPEN';
  const asked = useAnswer('reconciliation', { landscape, states: [state], after: params.get('pairs') });
  return (
    <section>
      <h2>{texts.review.title}</h2>
      <p className="quiet">{texts.review.lead}</p>
      <Select
        className="field"
        label={texts.review.state}
        value={state}
        options={states.map((it) => [it, texts.review.states[it]])}
        change={(it) => set({ review: it === 'OPEN' ? null : it, pairs: null })}
      />
      <Answered of={asked} part={(it) => it.landscape?.reconciliation}>
        {({ edges, totalCount, pageInfo }) => (
          <>
            <p role="status">{texts.review.found(format.number(totalCount))}</p>
            <ul className="cards pairs">
              {edges.map(({ node }) => (
                <li
                  key={`${node.aKey} ${node.bKey}`}
                  className="card"
                  data-pair={`${node.aKey} ${node.bKey}`}
                >
                  <OnePair pair={node} />
                </li>
              ))}
            </ul>
            {pageInfo.hasNextPage && (
              <button type="button" onClick={() => set({ pairs: pageInfo.endCursor })}>
                {texts.more}
              </button>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

function OnePair({ pair }: { pair: Pair }) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  const { score, reasons, decision } = pair;
  const kept = decision?.keep === pair.aKey ? pair.a : pair.b;
  return (
    <>
      <p>
        <Side actor={pair.a} actorKey={pair.aKey} /> {texts.review.and}{' '}
        <Side actor={pair.b} actorKey={pair.bKey} />
      </p>
      {score !== null && <p className="quiet">{texts.review.score(format.number(score))}</p>}
      {reasons.length > 0 && (
        <ul>
          {reasons.map((it) => (
            <li key={`${it.kind} ${it.a} ${it.b}`}>
              {code(it.kind)}: <Name>{it.a}</Name> · <Name>{it.b}</Name>
            </li>
          ))}
        </ul>
      )}
      {decision && (
        <p className="quiet">
          {texts.review.decided(format.day(decision.at), decision.version)} <Name>{decision.by}</Name>
        </p>
      )}
      {decision?.merged && (
        <p>
          {texts.review.merged} <Name>{decision.merged.names.join(', ')}</Name>
          {decision.merged.identifiers.map((it) => (
            <span key={`${it.scheme} ${it.id}`}>
              {' · '}
              <code dir="auto">{`${it.scheme} ${it.id}`}</code>
            </span>
          ))}{' '}
          ({decision.merged.source ? <SourceName source={decision.merged.source} /> : texts.fact.noSource})
          {kept && (
            <>
              . {texts.review.meant} <ActorLink of={kept} />
            </>
          )}
        </p>
      )}
      <Deciding pair={pair} />
    </>
  );
}

/** One of the two; by its key where it is not there any more. */
function Side({ actor, actorKey }: { actor: Pair['a']; actorKey: string }) {
  if (actor) return <ActorLink of={actor} />;
  return <code dir="auto">{actorKey}</code>;
}

/** What can be decided: an open pair is one or two, a merged one can be two again. */
function Deciding({ pair: { aKey: a, bKey: b, a: one, b: other, state } }: { pair: Pair }) {
  const texts = useTexts();
  const { landscape } = useView();
  const queries = useQueryClient();
  const deciding = useMutation({
    mutationFn: async (decision: 'a' | 'b' | 'two' | 'split') => {
      const pair = { landscape, a, b };
      if (decision === 'split') return (await server.reconciliationSplit(pair)).reconciliationSplit;
      if (decision === 'two') return (await server.reconciliationReject(pair)).reconciliationReject;
      const keep = decision === 'a' ? a : b;
      return (await server.reconciliationAccept({ ...pair, keep })).reconciliationAccept;
    },
    onSuccess: ({ userErrors }) => (userErrors.length === 0 ? queries.invalidateQueries() : undefined),
  });
  const errors = deciding.data?.userErrors ?? [];
  const button = (decision: Parameters<typeof deciding.mutate>[0], name: string) => (
    <button type="button" disabled={deciding.isPending} onClick={() => deciding.mutate(decision)}>
      {name}
    </button>
  );
  return (
    <>
      {deciding.error !== null && <Trouble sentence={trouble(deciding.error, texts)} />}
      {errors.length > 0 && <Trouble sentence={errors.map((it) => it.message).join(' ')} />}
      <p className="links">
        {state === 'OPEN' && (
          <>
            {button('a', texts.review.keep(one?.name ?? a))}
            {button('b', texts.review.keep(other?.name ?? b))}
            {button('two', texts.review.two)}
          </>
        )}
        {state === 'ACCEPTED' && button('split', texts.review.split)}
      </p>
    </>
  );
}
