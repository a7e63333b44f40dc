import { Link } from 'react-router';
import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { Name } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Table } from '../shell/table';

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
              <Table
                label={texts.records.title}
                caption={texts.records.title}
                rows={edges.map(({ node }) => node)}
                keyOf={(it) => it.id}
                columns={[
                  {
                    name: texts.records.proposal,
                    shows: ({ id, title }) => (
                      <Link to={to(`records/${encodeURIComponent(id)}`)}>
                        <Name>{title}</Name>
                      </Link>
                    ),
                  },
                  { name: texts.records.verdict, shows: ({ verdict }) => texts.launch.verdicts[verdict] },
                  { name: texts.records.by, shows: ({ recordedBy }) => <Name>{recordedBy}</Name> },
                  { name: texts.records.at, shows: ({ recordedAt }) => format.day(recordedAt) },
                ]}
              />
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
