import type { ImportPreviewQuery } from '@weft/sdk';
import { Trouble } from '../asking/answered';
import { useFormat } from '../figures/format';
import { Name, Said, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Table } from '../shell/table';

type PreviewAnswer = NonNullable<ImportPreviewQuery['landscape']>['importPreview'];
type Count = PreviewAnswer['counts'][number];
type Notice = PreviewAnswer['notices']['edges'][number]['node'];

/** What an import would do, before anything is written. */
export function Preview({ preview }: { preview: PreviewAnswer }) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  if (preview.userErrors.length > 0) {
    return <Trouble sentence={preview.userErrors.map((it) => it.message).join(' ')} />;
  }
  return (
    <section aria-live="polite">
      <h2>{texts.imports.preview}</h2>
      {preview.status === 'REJECTED' && <Trouble sentence={texts.imports.would.REJECTED} />}
      <p>
        {texts.imports.readAs(preview.format ?? texts.notKnown)}{' '}
        {preview.status !== null && preview.status !== 'REJECTED' && texts.imports.would[preview.status]}
      </p>
      <Counts of={preview.counts} />
      {preview.matchedCount + preview.inDoubtCount > 0 && (
        <p>
          {texts.imports.matched(format.number(preview.matchedCount), format.number(preview.inDoubtCount))}
        </p>
      )}
      <Matches is="matched" of={preview.matched} total={preview.matchedCount} />
      <Matches is="inDoubt" of={preview.inDoubt} total={preview.inDoubtCount} />
      {preview.samples.length > 0 && (
        <details>
          <summary>{texts.imports.samples}</summary>
          <ul>
            {preview.samples.map((it) => (
              <li key={`${it.kind} ${it.key}`}>
                {code(it.kind)} <code dir="auto">{it.key}</code>{' '}
                {it.isNew ? texts.imports.new : texts.imports.changed}:{' '}
                {it.fields.map((field) => (
                  <span key={field.field} className="group">
                    {field.field}: {field.before !== null && <del dir="auto">{field.before}</del>}{' '}
                    <ins dir="auto">{field.after ?? texts.notKnown}</ins>{' '}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Notices
        of={preview.notices.edges.map((it) => it.node)}
        total={preview.notices.totalCount}
        isOpen={preview.status === 'REJECTED'}
      />
    </section>
  );
}

type Match = PreviewAnswer['matched'][number];

/** Whom the file means, or may mean, of those who are there, or of itself. */
function Matches({ is, of, total }: { is: 'matched' | 'inDoubt'; of: readonly Match[]; total: number }) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  if (of.length === 0) return null;
  const says = is === 'matched' ? texts.imports.is : texts.imports.mayBe;
  return (
    <details>
      <summary>
        {texts.imports.matches[is]} ({format.number(total)})
      </summary>
      <ul>
        {of.map((it) => (
          <li key={`${it.key} ${it.actorKey}`}>
            <code dir="auto">{it.key}</code> {says(it.score === null ? null : format.number(it.score))}{' '}
            {it.actor && <Name>{it.actor.name}</Name>} <code dir="auto">{it.actorKey}</code>
            {it.reasons.length > 0 && ` (${it.reasons.map((reason) => code(reason.kind)).join(', ')})`}
          </li>
        ))}
      </ul>
      {of.length < total && <p>{texts.imports.firstOf(format.number(of.length), format.number(total))}</p>}
      {is === 'inDoubt' && <p className="quiet">{texts.imports.inReview}</p>}
    </details>
  );
}

export function Counts({ of }: { of: readonly Count[] }) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  if (of.length === 0) return null;
  const columns = ['created', 'updated', 'unchanged', 'skipped'] as const;
  return (
    <Table
      caption={texts.imports.counts}
      rows={of}
      keyOf={(it) => it.kind}
      columns={[
        { name: texts.quality.kind, shows: ({ kind }) => code(kind) },
        ...columns.map((column) => ({
          name: texts.imports.columns[column],
          isNumber: true,
          shows: (it: Count) => format.number(it[column]),
        })),
      ]}
    />
  );
}

interface NoticesProperties {
  of: readonly Notice[];
  total: number;
  isOpen?: boolean;
}

/** What is wrong with the data: where, what was found, and what would have been right. */
export function Notices({ of, total, isOpen = false }: NoticesProperties) {
  const texts = useTexts();
  const code = useCode();
  const format = useFormat();
  if (total === 0) return <p>{texts.imports.noNotices}</p>;
  return (
    <details open={isOpen}>
      <summary>{texts.imports.notices(format.number(total))}</summary>
      <ul>
        {of.map((it, at) => (
          <li key={at}>
            <strong>{code(it.kind)}</strong> <Name>{it.file}</Name>{' '}
            {it.row !== null && texts.imports.row(it.row)} {it.path !== null && <code>{it.path}</code>}{' '}
            {it.field !== null && <code>{it.field}</code>}{' '}
            {it.value !== null && (
              <>
                “<Name>{it.value}</Name>”
              </>
            )}
            : <Said>{it.rule}</Said>
          </li>
        ))}
      </ul>
    </details>
  );
}
