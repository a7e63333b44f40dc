import type { LaunchChangesPartsFragment, RecordPartsFragment } from '@weft/sdk';
import type { Command } from 'commander';
import { context, noLandscape, seen, slug, type Context } from '../context.js';
import { print, printTables, say } from '../output.js';
import { EXIT, refused } from '../problems.js';
import { tables } from '../tables.js';
import { upTo } from '../variables.js';
import { launchTables, STOP } from '../verdicts.js';

/** `weft records`: launch checks that were kept, by `weft check --record-by` or in the explorer. */
export function records(program: Command) {
  const kept = program.command('records').description('launch checks that were kept');
  kept
    .command('list')
    .description('which were kept, latest first')
    .option('--initiative <key>', 'only those of this proposal')
    .option('--first <count>', 'how many', upTo(100), 20)
    .action(list);
  kept.command('show').description('one as it was kept').argument('<record>', ID).action(show);
  kept
    .command('again')
    .description('ask again what was asked then: of today, or of --as-of')
    .argument('<record>', ID)
    .action(again);
  kept
    .command('compare')
    .description('what differs between the answer that was kept and the one of now')
    .argument('<record>', ID)
    .action(compare);
}

const ID = 'id of the record, as `weft records list` says it';

async function list(
  { initiative, first }: { initiative?: string; first: number },
  command: Command,
): Promise<void> {
  const asked = context(command);
  const variables = { landscape: slug(asked), first, ...(initiative ? { initiative } : {}) };
  const { landscape } = await asked.server.launchCheckRecords(variables, asked.patience());
  if (!landscape) throw await noLandscape(asked);
  const found = landscape.launchCheckRecords.edges.map(({ node }) => node);
  if (asked.options.output === 'json') return print(asked.options, '', found);
  print(asked.options, 'records', found.map(listed));
}

async function show(id: string, _options: unknown, command: Command): Promise<void> {
  const asked = context(command);
  const details = asked.options.output === 'json';
  const { landscape } = await asked.server.launchCheckRecord(
    { landscape: slug(asked), id, details },
    asked.patience(),
  );
  if (!landscape) throw await noLandscape(asked);
  const record = landscape.launchCheckRecord ?? (await gone(asked, id));
  if (details) return print(asked.options, '', record);
  printTables(asked.options, [
    ...launchTables(record.title, record.answer),
    ...tables('kept', listed(record)),
  ]);
}

async function again(id: string, _options: unknown, command: Command): Promise<void> {
  const asked = context(command);
  const { title, again: answer } = await askedAgain(asked, id);
  if (!answer) throw notAny();
  if (asked.options.output === 'json') print(asked.options, '', answer);
  else printTables(asked.options, launchTables(title, answer));
  if (STOP.has(answer.verdict)) process.exitCode = EXIT.stop;
}

async function compare(id: string, _options: unknown, command: Command): Promise<void> {
  const asked = context(command);
  const { changes } = await askedAgain(asked, id);
  if (!changes) throw notAny();
  if (asked.options.output === 'json') return print(asked.options, '', changes);
  printTables(asked.options, compared(changes));
  if (changes.figuresAreCut) say('Not all figures that differ are shown.');
}

async function askedAgain(asked: Context, id: string) {
  const details = asked.options.output === 'json';
  const { landscape } = await asked.server.launchCheckAgain(
    { ...seen(asked), id, details },
    asked.patience(),
  );
  if (!landscape) throw await noLandscape(asked);
  return landscape.launchCheckRecord ?? gone(asked, id);
}

async function gone(asked: Context, id: string): Promise<never> {
  throw refused(`There is no record ${id} in "${slug(asked)}": \`weft records list\` lists them.`);
}

const notAny = () => refused('It cannot be asked any more: what was proposed is gone.');

function listed(record: RecordPartsFragment) {
  const { id, title, verdict, recordedAt, recordedBy, note, asOf, evidence, landscapeVersion } = record;
  return {
    record: id,
    title,
    verdict,
    at: recordedAt,
    by: recordedBy,
    note: note ?? '',
    'as of': asOf,
    evidence,
    version: landscapeVersion,
  };
}

function compared(changes: LaunchChangesPartsFragment) {
  const { verdictThen, verdictNow, figures } = changes;
  const sentences = (what: string, change: string, of: ReadonlyArray<{ sentence: string }>) =>
    of.map(({ sentence }) => ({ change, what, sentence }));
  return [
    ...tables('verdict', { then: verdictThen, now: verdictNow }),
    ...tables('changes', [
      ...sentences('reason', 'APPEARED', changes.reasonsAppeared),
      ...sentences('reason', 'GONE', changes.reasonsGone),
      ...sentences('condition', 'APPEARED', changes.conditionsAppeared),
      ...sentences('condition', 'GONE', changes.conditionsGone),
      ...sentences('not known', 'APPEARED', changes.unknownsAppeared),
      ...sentences('not known', 'GONE', changes.unknownsGone),
    ]),
    ...tables(
      'figures',
      figures.map(({ path, then, now }) => ({ path, then: then ?? '', now: now ?? '' })),
    ),
  ];
}
