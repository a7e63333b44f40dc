import { useState } from 'react';
import { Link } from 'react-router';
import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { useFormat } from '../figures/format';
import { Name } from '../texts/said';
import { useTexts } from '../texts/texts';

/** Which landscapes there are. */
export function Landscapes() {
  const texts = useTexts();
  const format = useFormat();
  const [after, setAfter] = useState<string | null>(null);
  const asked = useAnswer('landscapes', { first: 50, after });
  return (
    <>
      <title>{`${texts.landscapes.title} · Weft`}</title>
      <h1>{texts.landscapes.title}</h1>
      <p className="lead">{texts.landscapes.lead}</p>
      <Answered of={asked} part={(it) => it.landscapes}>
        {({ edges, totalCount, pageInfo }) =>
          totalCount === 0 ? (
            <p>
              {texts.landscapes.none} <Link to="/import">{texts.imports.title}</Link>
            </p>
          ) : (
            <>
              <ul className="cards">
                {edges.map(({ node }) => (
                  <li key={node.slug} className="card">
                    <h2>
                      <Link to={`/l/${encodeURIComponent(node.slug)}`}>
                        <Name>{node.name}</Name>
                      </Link>
                    </h2>
                    {node.description !== null && <p dir="auto">{node.description}</p>}
                    <p className="quiet">
                      {node.slug} · {texts.landscapes.version(format.number(node.version))}
                    </p>
                  </li>
                ))}
              </ul>
              <div className="pager">
                {after !== null && (
                  <button type="button" onClick={() => setAfter(null)}>
                    {texts.toStart}
                  </button>
                )}
                {pageInfo.hasNextPage && (
                  <button type="button" onClick={() => setAfter(pageInfo.endCursor)}>
                    {texts.more}
                  </button>
                )}
              </div>
            </>
          )
        }
      </Answered>
    </>
  );
}
