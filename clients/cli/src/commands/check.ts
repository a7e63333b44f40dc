import type { LaunchCheckPartsFragment, LaunchCheckQueryVariables } from '@weft/sdk';
import type { Command } from 'commander';
import { context, noLandscape, seen, type Context } from '../context.js';
import { asThing, isCsv, readCsv, readYaml } from '../input.js';
import { print, printTables } from '../output.js';
import { EXIT, usage } from '../problems.js';
import { tables } from '../tables.js';

type Check = LaunchCheckPartsFragment;
type Proposal = { title: string; variables: Partial<LaunchCheckQueryVariables> };

/** Verdicts that ask not to begin as planned. */
const STOP = new Set(['EXTEND_EXISTING', 'PARTNER', 'INSUFFICIENT_DATA']);

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
    .addHelpText('after', HELP)
    .action(async (file: string, _options: unknown, command: Command) => {
      const asked = context(command);
      const checked: Array<{ title: string; check: Check }> = [];
      for (const { title, variables } of proposals(file))
        checked.push({ title, check: await answered(asked, variables) });
      show(asked, checked);
      if (checked.some((it) => STOP.has(it.check.verdict))) process.exitCode = EXIT.stop;
    });
}

async function answered(asked: Context, variables: Partial<LaunchCheckQueryVariables>): Promise<Check> {
  const { landscape } = await asked.server.launchCheck(
    { ...seen(asked), ...variables, details: asked.options.output === 'json' },
    asked.patience(),
  );
  if (!landscape) throw await noLandscape(asked);
  return landscape.whatIf!.launchCheck!;
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
    checked.flatMap(({ title, check }) => shown(title, check)),
  );
}

function shown(title: string, { verdict, rule, reasons, conditions, unknowns, strategy }: Check) {
  const sentences = (of: ReadonlyArray<{ sentence: string }>) => of.map(({ sentence }) => ({ sentence }));
  const open = strategy.filter((it) => !it.answered);
  return [
    ...tables(title, { verdict, rule }),
    ...tables('reasons', sentences(reasons)),
    ...tables('conditions', sentences(conditions)),
    ...tables('not known', sentences(unknowns)),
    ...tables('questions not answered', sentences(open)),
  ];
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
