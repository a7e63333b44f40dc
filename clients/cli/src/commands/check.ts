import {
  accepted,
  type KeptCheckPartsFragment,
  type LaunchCheckPartsFragment,
  type LaunchCheckQueryVariables,
} from '@weft/sdk';
import type { Command } from 'commander';
import { context, noLandscape, seen, type Context } from '../context.js';
import { asThing, isCsv, readCsv, readYaml } from '../input.js';
import { print, printTables, say } from '../output.js';
import { EXIT, usage } from '../problems.js';
import { launchTables, STOP } from '../verdicts.js';

type Check = LaunchCheckPartsFragment | KeptCheckPartsFragment;
type Recording = { recordBy?: string; note?: string };
type Asked = Pick<LaunchCheckQueryVariables, 'initiative' | 'proposal' | 'plan' | 'searchedSince'>;
type Proposal = { title: string; variables: Asked };

const LISTS = new Set(['issues', 'services', 'populations', 'places', 'invites']);
const HELP = `
A YAML file has the fields of a proposal, and may have a plan:

  name: Quay Mentors
  services: [mentoring]
  populations: [young-people]
  places: [old-quay]
  plan:
    partners:
      - {actor: youth-forge, role: IMPLEMENTER, votes: 1}

or names one that is recorded: "initiative: quay-mentors". A CSV file has a row per proposal and a column per field;
a list is separated by ";". It ends with 4 when a verdict is ${[...STOP].join(', ')}.`;

/** `weft check FILE`: a launch check for each proposal of a file. */
export function check(program: Command) {
  program
    .command('check')
    .description('should it be started? A launch check of what a file proposes')
    .argument('<file>', 'a YAML or CSV file, or - for YAML on the standard input')
    .option('--record-by <name>', 'keep each answer, in this name: `weft records` shows what was kept')
    .option('--note <text>', 'what it is kept for')
    .addHelpText('after', HELP)
    .action(async (file: string, { recordBy, note }: Recording, command: Command) => {
      const asked = context(command);
      if (note && !recordBy) throw usage('--note: is kept with an answer, so name who keeps it: --record-by');
      const checked: Array<{ title: string; check: Check }> = [];
      for (const { title, variables } of proposals(file))
        checked.push({
          title,
          check: recordBy
            ? await recorded(asked, variables, { recordedBy: recordBy, ...(note ? { note } : {}) })
            : await answered(asked, variables),
        });
      show(asked, checked);
      if (checked.some((it) => STOP.has(it.check.verdict))) process.exitCode = EXIT.stop;
    });
}

async function answered(asked: Context, variables: Asked): Promise<Check> {
  const { landscape } = await asked.server.launchCheck(
    { ...seen(asked), ...variables, details: asked.options.output === 'json' },
    asked.patience(),
  );
  if (!landscape) throw await noLandscape(asked);
  return landscape.whatIf!.launchCheck!;
}

/** Keeps the answer, and gives what is kept. */
async function recorded(
  asked: Context,
  variables: Asked,
  by: { recordedBy: string; note?: string },
): Promise<Check> {
  const { server, patience, options } = asked;
  const { landscape, ...view } = seen(asked);
  const input = { ...by, ...view, ...variables };
  const { launchCheckRecord } = await server.recordLaunchCheck({ landscape, input }, patience());
  const { id } = accepted(launchCheckRecord).record!;
  say(`Kept as ${id}; \`weft records show ${id}\` shows it.`);
  const kept = await server.launchCheckRecord(
    { landscape, id, details: options.output === 'json' },
    patience(),
  );
  return kept.landscape!.launchCheckRecord!.answer;
}

function show({ options }: Context, checked: Array<{ title: string; check: Check }>) {
  if (options.output === 'json') {
    const [one] = checked;
    return print(options, '', checked.length === 1 && one ? one.check : checked);
  }
  if (options.output === 'csv')
    return print(
      options,
      'verdicts',
      checked.map(({ title, check }) => ({ title, verdict: check.verdict, rule: check.rule })),
    );
  printTables(
    options,
    checked.flatMap(({ title, check }) => launchTables(title, check)),
  );
}

function proposals(file: string): Proposal[] {
  if (!isCsv(file)) return [ofYaml(asThing(readYaml(file), file))];
  const rows = readCsv(file);
  if (rows.length === 0) throw usage(`${file} has no row: a row is a proposal. See \`weft check --help\`.`);
  return rows.map((row) => ofYaml(ofCells(row)));
}

function ofYaml({ initiative, plan, searchedSince, proposal, ...fields }: Record<string, unknown>): Proposal {
  const stated = proposal ?? (Object.keys(fields).length ? fields : undefined);
  const name = (stated as { name?: string } | undefined)?.name;
  return {
    title: String(initiative ?? name ?? 'proposal'),
    variables: defined({ initiative, proposal: stated, plan, searchedSince }) as Proposal['variables'],
  };
}

function ofCells({ from, to, ...row }: Record<string, string>): Record<string, unknown> {
  const cells = Object.entries(row).map(([name, text]) => [name, ofCell(name, text)]);
  return { ...Object.fromEntries(cells), ...(from || to ? { period: defined({ from, to }) } : {}) };
}

function ofCell(name: string, text: string): unknown {
  if (LISTS.has(name)) return text.split(';').map((it) => it.trim());
  return name === 'capacity' ? Number(text) : text;
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, it]) => it !== undefined)) as Partial<T>;
}
