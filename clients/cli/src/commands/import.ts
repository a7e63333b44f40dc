import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { accepted, type ImportJobPartsFragment, type ImportRunInput } from '@weft/sdk';
import type { Command } from 'commander';
import { context, noLandscape, slug, type Context } from '../context.js';
import { read } from '../input.js';
import { print, printTables, say } from '../output.js';
import { bar } from '../progress.js';
import { EXIT, refused, usage } from '../problems.js';
import { tables } from '../tables.js';

/** The server keeps no more uploads than this. */
const MOST_FILES = 20;

interface ImportOptions {
  format?: string;
  source?: string;
  endMissing?: string;
  dryRun?: boolean;
  create?: string;
}

type Result = NonNullable<ImportJobPartsFragment['result']>;

/** `weft import FILE…` */
export function importFiles(program: Command) {
  program
    .command('import')
    .description(
      'import files of one input into a landscape, as one write; `weft formats` says which formats',
    )
    .argument('<files...>', 'files, or a folder')
    .option('--format <id>', 'a format; recognized by the content when left out')
    .option('--source <key>', 'the source that the files stand for; made of format and name when left out')
    .option('--end-missing <date>', 'the day on which what the source no longer lists ended')
    .option('--create <name>', 'make the landscape first, with this name')
    .option('--dry-run', 'say what would become of it, and write nothing')
    .action(async (files: string[], options: ImportOptions, command: Command) => {
      const asked = context(command);
      const contents = opened(files);
      if (options.create && !options.dryRun) await created(asked, options.create);
      const input = { ...fields(options), ...(await uploaded(asked, contents)) };
      await (options.dryRun ? preview(asked, input) : run(asked, input));
    });
}

/** `weft watch JOB` */
export function watch(program: Command) {
  program
    .command('watch')
    .description('watch an import until it ends')
    .argument('<job>', 'id of the job, as `weft import` says it')
    .action(async (id: string, _options: unknown, command: Command) => {
      const asked = context(command);
      finished(asked, await watched(asked, id));
    });
}

function fields({ format, source, endMissing }: ImportOptions): Omit<ImportRunInput, 'upload'> {
  return {
    ...(format ? { format } : {}),
    ...(source ? { source } : {}),
    ...(endMissing ? { endMissing } : {}),
  };
}

/** All files are read before anything is sent. */
function opened(files: readonly string[]) {
  const all = files.flatMap((file) =>
    statSync(file, { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(file, { withFileTypes: true })
          .filter((it) => it.isFile() && !it.name.startsWith('.'))
          .map((it) => join(file, it.name))
          .sort()
      : [file],
  );
  if (all.length === 0) throw usage(`${files.join(' ')} holds no file`);
  if (all.length > MOST_FILES)
    throw usage(
      `${all.length} files are too many for one input, at most ${MOST_FILES}: name a zip archive of them`,
    );
  return all.map((file) => ({ name: file === '-' ? 'input' : basename(file), content: read(file) }));
}

async function created(asked: Context, name: string) {
  const { server, patience } = asked;
  accepted(
    (await server.landscapeUpsert({ input: { slug: slug(asked), name } }, patience())).landscapeUpsert,
  );
}

async function uploaded({ server, patience }: Context, contents: ReturnType<typeof opened>) {
  const ids: string[] = [];
  for (const { name, content } of contents)
    ids.push(await server.upload(name, new Uint8Array(content), patience()));
  const [upload = '', ...furtherUploads] = ids;
  return { upload, ...(furtherUploads.length ? { furtherUploads } : {}) };
}

async function preview(asked: Context, input: ImportRunInput) {
  const { server, options, patience } = asked;
  const { landscape } = await server.importPreview({ landscape: slug(asked), input }, patience());
  if (!landscape) throw await noLandscape(asked);
  const found = accepted(landscape.importPreview);
  say(`Nothing was written. As ${found.format}, it would be ${found.status}.`);
  if (options.output === 'json') return print(options, '', found);
  printTables(options, [...report(found), ...tables('examples', found.samples)]);
}

async function run(asked: Context, input: ImportRunInput) {
  const { server, patience } = asked;
  const started = await server.importStart({ landscape: slug(asked), input }, patience());
  const job = accepted(started.importStart).job!;
  say(`Import ${job.id} of ${job.fileName} has begun; \`weft watch ${job.id}\` shows it, too.`);
  finished(asked, await watched(asked, job.id));
}

async function watched({ server }: Context, id: string): Promise<ImportJobPartsFragment> {
  const shown = bar();
  let last: ImportJobPartsFragment | undefined;
  try {
    for await (const { importProgress } of server.importProgress({ id })) {
      last = importProgress;
      shown.show(last);
    }
  } finally {
    shown.end();
  }
  if (!last) throw refused(`Nothing was heard of the import ${id}: watch it again.`);
  return last;
}

function finished({ options }: Context, { state, failure, result, landscape }: ImportJobPartsFragment) {
  if (state === 'FAILED')
    throw refused(`The import failed and wrote nothing: ${failure ?? 'no reason is known'}`);
  if (state === 'CANCELLED') throw refused('The import was cancelled and wrote nothing.');
  if (!result) throw refused(`The import is ${state}, and what it came to is no longer known.`);
  accepted(result);
  say(told(result, landscape));
  if (options.output === 'json') print(options, '', result);
  else printTables(options, report(result));
  if (result.status === 'REJECTED') process.exitCode = EXIT.refused;
}

function told({ status, version, imported }: Result, landscape: string): string {
  if (status === 'UNCHANGED') return 'Nothing is new: nothing was written.';
  if (status === 'REJECTED') return 'All of it breaks a rule: nothing was written.';
  return `Written as version ${version} of "${landscape}"; import ${imported?.id ?? ''}.`;
}

function report({ counts, noticeCounts, notices }: Pick<Result, 'counts' | 'noticeCounts' | 'notices'>) {
  return [
    ...tables('facts', counts),
    ...(noticeCounts.length ? tables('rules', noticeCounts) : []),
    ...(notices.totalCount ? tables('notices', notices) : []),
  ];
}
