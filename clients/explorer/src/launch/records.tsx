import { Link } from 'react-router';
import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { Name } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Scroll } from '../shell/scroll';

/** Launch checks that were kept, latest first. */
export default function Records() {
  const texts = useTexts();
  const format = useFormat();
  const { landscape, to, params, set } = useView();
  const asked = useAnswer('launchCheckRecords', { landscape, first: 50, after: params.get('after') });
  return (
    <>
      <title>{`${texts.records.title} · Weft`}</title>
      <h1>{texts.records.title}</h1>
      <Answered
        of={asked}
        part={(it) => it.landscape?.launchCheckRecords}
        absent={texts.trouble.noLandscape(landscape)}
      >
        {({ edges, pageInfo }) =>
          edges.length === 0 ? (
            <p>
              {texts.records.none} <Link to={to('launch-check')}>{texts.launch.title}</Link>
            </p>
          ) : (
            <>
              <Scroll label={texts.records.title}>
                <table>
                  <caption>{texts.records.title}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{texts.records.proposal}</th>
                      <th scope="col">{texts.records.verdict}</th>
                      <th scope="col">{texts.records.by}</th>
                      <th scope="col">{texts.records.at}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {edges.map(({ node }) => (
                      <tr key={node.id}>
                        <th scope="row">
                          <Link to={to(`records/${encodeURIComponent(node.id)}`)}>
                            <Name>{node.title}</Name>
                          </Link>
                        </th>
                        <td>{texts.launch.verdicts[node.verdict]}</td>
                        <td>
                          <Name>{node.recordedBy}</Name>
                        </td>
                        <td>{format.day(node.recordedAt)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Scroll>
              {pageInfo.hasNextPage && (
                <button type="button" onClick={() => set({ after: pageInfo.endCursor })}>
                  {texts.more}
                </button>
              )}
            </>
          )
        }
      </Answered>
    </>
  );
}
