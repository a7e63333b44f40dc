import { useParams } from 'react-router';
import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { useFormat } from '../figures/format';
import { useKeptAnswer } from '../figures/opened';
import { useView } from '../shell/view';
import { Name, Said } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Report } from './report';

/** A launch check as it was kept, and what is no longer so. */
export default function Record() {
  const texts = useTexts();
  const format = useFormat();
  const { record: id = '' } = useParams();
  const { landscape } = useView();
  const asked = useAnswer('launchCheckRecord', { landscape, id });
  useKeptAnswer({ landscape, id });
  return (
    <Answered
      heading={texts.records.one}
      of={asked}
      part={(it) => it.landscape?.launchCheckRecord}
      absent={texts.records.gone}
    >
      {(record) => (
        <>
          <title>{`${record.title} · Weft`}</title>
          <h1>{texts.records.one}</h1>
          <p>
            {texts.records.kept(format.day(record.recordedAt))} <Name>{record.recordedBy}</Name>
            {record.note !== null && (
              <>
                : <span dir="auto">{record.note}</span>
              </>
            )}
          </p>
          <p className="links no-print">
            <button type="button" onClick={() => window.print()}>
              {texts.launch.print}
            </button>
            <a href={`/reports/launch-check/${encodeURIComponent(record.id)}`}>{texts.records.page}</a>
          </p>
          {record.changes && (
            <p className={record.changes.verdictNow === record.verdict ? 'quiet' : 'notice'}>
              {record.changes.verdictNow === record.verdict
                ? texts.records.sameVerdict
                : texts.records.otherVerdict(texts.launch.verdicts[record.changes.verdictNow])}{' '}
              {[...record.changes.reasonsAppeared, ...record.changes.conditionsAppeared].map((it) => (
                <Said key={it.sentence}>+ {it.sentence} </Said>
              ))}
              {[...record.changes.reasonsGone, ...record.changes.conditionsGone].map((it) => (
                <Said key={it.sentence}>− {it.sentence} </Said>
              ))}
            </p>
          )}
          <Report
            check={record.answer}
            name={record.title}
            seen={{ version: record.landscapeVersion, asOf: record.asOf }}
          />
        </>
      )}
    </Answered>
  );
}
