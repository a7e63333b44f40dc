import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { TakeOut } from '../exporting/take-out';
import { Figure } from '../figures/figure';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { Name, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Table } from '../shell/table';
import { Review } from './review';

/** How good what is recorded is: what is unknown, unsourced, old or perhaps recorded twice. */
export default function Quality() {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  const { variables, params, set } = useView();
  const isAll = params.get('all') === 'yes';
  const asked = useAnswer('dataQuality', variables);
  return (
    <>
      <title>{`${texts.quality.title} · Weft`}</title>
      <h1>{texts.quality.title}</h1>
      <p className="lead">{texts.quality.lead}</p>
      <label className="check">
        <input type="checkbox" checked={isAll} onChange={() => set({ all: isAll ? null : 'yes' })} />
        {texts.quality.all}
      </label>
      <Answered of={asked} part={(it) => it.landscape?.whatIf?.dataQuality}>
        {({ findings, staleBefore }, { landscape }) => {
          const shown = findings.filter((it) => isAll || it.found.value !== 0);
          return (
            <>
              <p className="quiet">{texts.quality.stale(format.day(staleBefore))}</p>
              {shown.length === 0 && <p>{texts.quality.nothing}</p>}
              <Table
                label={texts.quality.title}
                caption={texts.quality.findings(shown.length)}
                rows={shown}
                keyOf={(it) => `${it.check} ${it.kind} ${it.field}`}
                columns={[
                  { name: texts.quality.check, shows: ({ check }) => code(check) },
                  { name: texts.quality.kind, shows: ({ kind }) => code(kind) },
                  {
                    name: texts.quality.field,
                    shows: ({ field }) => (field === null ? '–' : <code>{field}</code>),
                  },
                  { name: texts.quality.found, isNumber: true, shows: ({ found }) => <Figure of={found} /> },
                  {
                    name: texts.quality.share,
                    isNumber: true,
                    shows: ({ share }) => <Figure of={share} as="share" />,
                  },
                  {
                    name: texts.quality.groups,
                    shows: ({ groups, groupsCount }) => (
                      <>
                        {groups.slice(0, 5).map((group, at) => (
                          <span key={at} className="group">
                            <Name>{group.value ?? group.source?.title}</Name>{' '}
                            <Figure of={group.things} />{' '}
                          </span>
                        ))}
                        {groupsCount > 5 && texts.quality.moreGroups(format.number(groupsCount - 5))}
                      </>
                    ),
                  },
                ]}
              />
              <TakeOut
                title={texts.quality.title}
                seen={landscape}
                sheet={() => ({
                  columns: [
                    texts.quality.check,
                    texts.quality.kind,
                    texts.quality.field,
                    texts.quality.found,
                    texts.quality.share,
                  ],
                  rows: shown.map((it) => [
                    code(it.check),
                    code(it.kind),
                    it.field,
                    it.found.value,
                    it.share.value,
                  ]),
                })}
              />
            </>
          );
        }}
      </Answered>
      <Review />
    </>
  );
}
