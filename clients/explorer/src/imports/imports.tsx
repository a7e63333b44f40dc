import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type DragEvent, type FormEvent } from 'react';
import { Link, useParams } from 'react-router';
import { Answered, trouble, Trouble, Waiting } from '../asking/answered';
import { ask } from '../asking/server';
import { useAnswer } from '../asking/use-answer';
import { useFormat } from '../figures/format';
import { Select } from '../shell/select';
import { Name, Said, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Counts, Notices, Preview } from './outcome';
import { slugOf, upload } from './upload';
import { useJob } from './use-job';

/** Brings files into a landscape: sends them, shows what would become of them, and writes when somebody says so. */
export default function Imports() {
  const texts = useTexts();
  const { landscape } = useParams();
  const [into, setInto] = useState(landscape ?? '');
  const [files, setFiles] = useState<File[]>([]);
  const [uploads, setUploads] = useState<string[]>([]);
  const [format, setFormat] = useState('');
  const [job, setJob] = useState<string | null>(null);
  const input = useImportInput(uploads, format);
  const isTold = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(into);

  const restart = () => {
    setFiles([]);
    setUploads([]);
    setJob(null);
  };
  return (
    <>
      <title>{`${texts.imports.title} · Weft`}</title>
      <h1>{texts.imports.title}</h1>
      <p className="lead">{texts.imports.lead}</p>
      {landscape === undefined && (
        <label className="field">
          {texts.imports.into}
          <input
            value={into}
            maxLength={60}
            onChange={(event) => setInto(slugOf(event.target.value) || event.target.value)}
          />
          {into !== '' && !isTold && <span className="help wrong">{texts.imports.slugRule}</span>}
        </label>
      )}
      {isTold && job === null && (
        <Send files={files} setFiles={setFiles} sent={setUploads} restart={restart} />
      )}
      {isTold && uploads.length > 0 && job === null && (
        <>
          <FormatField format={format} change={setFormat} />
          <Previewed landscape={into} input={input} started={setJob} />
        </>
      )}
      {job !== null && <Job id={job} landscape={into} restart={restart} />}
      {landscape !== undefined && job === null && <Past landscape={landscape} />}
    </>
  );
}

const useImportInput = ([first = '', ...more]: readonly string[], format: string) => ({
  upload: first,
  ...(more.length === 0 ? {} : { furtherUploads: more }),
  ...(format === '' ? {} : { format }),
});

interface SendProperties {
  files: File[];
  setFiles: (files: File[]) => void;
  sent: (uploads: string[]) => void;
  restart: () => void;
}

function Send({ files, setFiles, sent, restart }: SendProperties) {
  const texts = useTexts();
  const format = useFormat();
  const [portion, setPortion] = useState(0);
  const [isOver, setOver] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const sending = useMutation({
    mutationFn: async (chosen: File[]) => {
      stop.current = new AbortController();
      const ids: string[] = [];
      for (const [at, file] of chosen.entries()) {
        if (file.size === 0) throw new Error(texts.imports.empty(file.name));
        ids.push(await upload(file, (done) => setPortion((at + done) / chosen.length), stop.current.signal));
      }
      return ids;
    },
    onSuccess: sent,
  });
  const take = (chosen: File[]) => {
    if (chosen.length === 0) return;
    restart();
    setFiles(chosen);
    setPortion(0);
    sending.mutate(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label>
        {texts.imports.choose}
        <input type="file" multiple onChange={(event) => take([...(event.target.files ?? [])])} />
      </label>
      <p className="quiet">{texts.imports.drop}</p>
      {files.length > 0 && (
        <p>
          {files.map((it) => (
            <span key={it.name}>
              <Name>{it.name}</Name> ({texts.imports.bytes(format.number(it.size))}){' '}
            </span>
          ))}
        </p>
      )}
      {sending.isPending && (
        <p>
          <label>
            {texts.imports.sending} <progress value={portion} max={1} />
          </label>{' '}
          <button type="button" onClick={() => stop.current?.abort()}>
            {texts.cancel}
          </button>
        </p>
      )}
      {sending.error !== null &&
        (sending.error.name === 'AbortError' ? (
          <p role="status">{texts.imports.stopped}</p>
        ) : (
          <Trouble sentence={trouble(sending.error, texts)} again={() => take(files)} />
        ))}
    </div>
  );
}

function FormatField({ format, change }: { format: string; change: (format: string) => void }) {
  const texts = useTexts();
  const asked = useAnswer('importFormats', {});
  const formats = asked.result.data?.data.importFormats ?? [];
  return (
    <Select
      className="field"
      label={texts.imports.format}
      value={format}
      options={[['', texts.imports.recognized], ...formats.map((it) => [it.id, it.title] as const)]}
      change={change}
    />
  );
}

type Input = ReturnType<typeof useImportInput>;

function Previewed({
  landscape,
  input,
  started,
}: {
  landscape: string;
  input: Input;
  started: (job: string) => void;
}) {
  const texts = useTexts();
  const asked = useAnswer('importPreview', { landscape, input });
  const starting = useMutation({
    mutationFn: () => ask('importStart', { landscape, input }),
    onSuccess: ({ importStart: { job } }) => job && started(job.id),
  });
  const wrong = starting.data?.importStart.userErrors ?? [];
  const isNew = asked.result.data?.data.landscape === null;
  if (isNew) return <NewLandscape slug={landscape} made={() => void asked.result.refetch()} />;
  return (
    <>
      <Answered of={asked} part={(it) => it.landscape?.importPreview}>
        {(preview) => <Preview preview={preview} />}
      </Answered>
      <p className="links">
        <button
          type="button"
          className="first"
          disabled={starting.isPending}
          onClick={() => starting.mutate()}
        >
          {texts.imports.start}
        </button>
      </p>
      {starting.error !== null && <Trouble sentence={trouble(starting.error, texts)} />}
      {wrong.length > 0 && <Trouble sentence={wrong.map((it) => it.message).join(' ')} />}
    </>
  );
}

/** A landscape that is not there yet is made first, with a name for people. */
function NewLandscape({ slug, made }: { slug: string; made: () => void }) {
  const texts = useTexts();
  const [name, setName] = useState('');
  const making = useMutation({
    mutationFn: () => ask('landscapeUpsert', { input: { slug, name: name.trim() } }),
    onSuccess: ({ landscapeUpsert: { userErrors } }) => userErrors.length === 0 && made(),
  });
  const wrong = making.data?.landscapeUpsert.userErrors ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    making.mutate();
  };
  return (
    <form className="card" onSubmit={submit}>
      <p>{texts.imports.newLandscape(slug)}</p>
      <label>
        {texts.imports.newName}
        <input
          required
          dir="auto"
          maxLength={300}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" disabled={making.isPending || name.trim() === ''}>
        {texts.imports.make}
      </button>
      {making.error !== null && <Trouble sentence={trouble(making.error, texts)} />}
      {wrong.length > 0 && <Trouble sentence={wrong.map((it) => it.message).join(' ')} />}
    </form>
  );
}

function Job({ id, landscape, restart }: { id: string; landscape: string; restart: () => void }) {
  const texts = useTexts();
  const code = useCode();
  const { job, error } = useJob(id);
  if (error !== null) return <Trouble sentence={trouble(error, texts)} />;
  if (job === undefined) return <Waiting />;
  if (job === null) return <Trouble sentence={texts.imports.jobGone} />;
  const result = job.result;
  return (
    <section className="card" aria-live="polite" data-state={job.state}>
      <h2>{texts.imports.states[job.state]}</h2>
      {job.state === 'RUNNING' && (
        <p>
          <label>
            {code(job.phase)} <progress value={job.portion} max={1} />
          </label>{' '}
          <button type="button" onClick={() => void ask('importCancel', { id })}>
            {texts.cancel}
          </button>
        </p>
      )}
      {job.failure !== null && <Trouble sentence={<Said>{job.failure}</Said>} />}
      {result && (
        <>
          {result.status !== null && <p>{texts.imports.outcomes[result.status]}</p>}
          {result.userErrors.length > 0 && (
            <Trouble sentence={result.userErrors.map((it) => it.message).join(' ')} />
          )}
          <Counts of={result.counts} />
          <Notices of={result.notices.edges.map((it) => it.node)} total={result.notices.totalCount} />
        </>
      )}
      {job.state !== 'RUNNING' && (
        <p className="links">
          <Link to={`/l/${encodeURIComponent(landscape)}`}>{texts.imports.see}</Link>
          <button type="button" onClick={restart}>
            {texts.imports.another}
          </button>
        </p>
      )}
    </section>
  );
}

/** What was imported before, and taking it back. */
function Past({ landscape }: { landscape: string }) {
  const texts = useTexts();
  const format = useFormat();
  const queries = useQueryClient();
  const asked = useAnswer('imports', { landscape });
  const undoing = useMutation({
    mutationFn: (id: string) => ask('importUndo', { landscape, id }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const wrong = undoing.data?.importUndo.userErrors ?? [];
  return (
    <>
      <h2>{texts.imports.past}</h2>
      {undoing.error !== null && <Trouble sentence={trouble(undoing.error, texts)} />}
      {wrong.length > 0 && <Trouble sentence={wrong.map((it) => it.message).join(' ')} />}
      <Answered of={asked} part={(it) => it.landscape?.imports} absent={texts.trouble.noLandscape(landscape)}>
        {({ edges }) =>
          edges.length === 0 ? (
            <p>{texts.imports.nonePast}</p>
          ) : (
            <ul className="plain">
              {edges.map(({ node }) => (
                <li key={node.id} className="card">
                  <strong>
                    <Name>{node.fileName}</Name>
                  </strong>{' '}
                  <span className="quiet">
                    {node.format} · {format.day(node.at)} ·{' '}
                    {texts.landscapes.version(format.number(node.version))}
                  </span>
                  <Counts of={node.counts} />
                  {node.undone === null ? (
                    <button
                      type="button"
                      disabled={undoing.isPending}
                      onClick={() => undoing.mutate(node.id)}
                    >
                      {texts.imports.undo}
                    </button>
                  ) : (
                    <p>{texts.imports.undone(format.day(node.undone.at))}</p>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </>
  );
}
