import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { TakeOut } from '../exporting/take-out';
import { Figure } from '../figures/figure';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { Name, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Scroll } from '../shell/scroll';

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
              <Scroll label={texts.quality.title}>
                <table>
                  <caption>{texts.quality.findings(shown.length)}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{texts.quality.check}</th>
                      <th scope="col">{texts.quality.kind}</th>
                      <th scope="col">{texts.quality.field}</th>
                      <th scope="col">{texts.quality.found}</th>
                      <th scope="col">{texts.quality.share}</th>
                      <th scope="col">{texts.quality.groups}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {shown.map((it) => (
                      <tr key={`${it.check} ${it.kind} ${it.field}`}>
                        <th scope="row">{code(it.check)}</th>
                        <td>{code(it.kind)}</td>
                        <td>{it.field === null ? '–' : <code>{it.field}</code>}</td>
                        <td className="number">
                          <Figure of={it.found} />
                        </td>
                        <td className="number">
                          <Figure of={it.share} as="share" />
                        </td>
                        <td>
                          {it.groups.slice(0, 5).map((group, at) => (
                            <span key={at} className="group">
                              <Name>{group.value ?? group.source?.title}</Name>{' '}
                              <Figure of={group.things} />{' '}
                            </span>
                          ))}
                          {it.groupsCount > 5 && texts.quality.moreGroups(format.number(it.groupsCount - 5))}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Scroll>
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
    </>
  );
}
