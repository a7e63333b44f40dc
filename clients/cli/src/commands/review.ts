import { accepted, items, type PairPartsFragment, type ReconciliationQueryVariables } from '@weft/sdk';
import type { Command } from 'commander';
import { context, noLandscape, slug, type Context } from '../context.js';
import { readCsv } from '../input.js';
import { print, say } from '../output.js';
import { EXIT, problem, Problem, refused, usage } from '../problems.js';
import { upTo } from '../variables.js';

type State = PairPartsFragment['state'];
const STATES: readonly State[] = ['OPEN', 'ACCEPTED', 'REJECTED', 'SPLIT'];
const DECISIONS = ['accept', 'reject', 'split'] as const;

/** What somebody decides about two actors. */
interface Decision {
  decision: (typeof DECISIONS)[number];
  a: string;
  b: string;
  keep?: string;
}

const HELP = `
\`weft review list --output csv\` makes such a file: write accept, reject or split into the column "decision" of the rows
that you decide, and into "keep" the key that stays when two are one. Rows without a decision stay as they are.`;

/** `weft review`: the queue of actors that may be one. */
export function review(program: Command) {
  const queue = program
    .command('review')
    .description('which actors may be one, and what was decided about them');
  queue
    .command('list')
    .description('the pairs, the surest first')
    .option('--states <states>', `in which states: ${STATES.join(', ')}`, states, ['OPEN'])
    .option('--first <count>', 'how many', upTo(10_000), 100)
    .action(list);
  const pair = (name: Decision['decision'], about: string) =>
    queue
      .command(name)
      .description(about)
      .argument('<a>', 'key of the one')
      .argument('<b>', 'key of the other')
      .option('--dry-run', 'say what would be decided, and write nothing')
      .action((a: string, b: string, { keep, dryRun }: Options, command: Command) =>
        decideAll(command, [{ decision: name, a, b, ...(keep ? { keep } : {}) }], dryRun),
      );
  pair(
    'accept',
    'they are one: all that refers to the one that goes refers to the one that is kept',
  ).requiredOption('--keep <key>', 'which of the two is kept');
  pair('reject', 'they are two: never proposed, nor matched by an import, again');
  pair('split', 'an accepted pair is two again, as it was');
  queue
    .command('apply')
    .description('decide as a file says, row by row')
    .argument('<file>', 'a CSV file with the columns a, b, decision and keep, or - for the standard input')
    .option('--dry-run', 'say what would be decided, and write nothing')
    .addHelpText('after', HELP)
    .action((file: string, { dryRun }: Options, command: Command) =>
      decideAll(command, decisions(file), dryRun),
    );
}

interface Options {
  keep?: string;
  dryRun?: boolean;
}

async function list(how: { states: State[]; first: number }, command: Command): Promise<void> {
  const asked = context(command);
  const found = await pairs(asked, how.states, how.first);
  if (asked.options.output === 'json') return print(asked.options, '', found);
  const toDecide = asked.options.output === 'csv' ? { decision: '', keep: '' } : {};
  print(
    asked.options,
    'pairs',
    found.map((it) => ({ ...toDecide, ...listed(it) })),
  );
}

function listed({ a, aKey, b, bKey, score, reasons, state, decision }: PairPartsFragment) {
  return {
    a: aKey,
    'name of a': a?.name ?? '',
    b: bKey,
    'name of b': b?.name ?? '',
    score: score ?? '',
    state,
    reasons: reasons.map((it) => it.kind).join('; '),
    'decided by': decision?.by ?? '',
    kept: decision?.keep ?? '',
  };
}

async function pairs(asked: Context, states: State[], most: number): Promise<PairPartsFragment[]> {
  const found: PairPartsFragment[] = [];
  const ask = async (after: string | null) => {
    const variables: ReconciliationQueryVariables = {
      landscape: slug(asked),
      states,
      first: Math.min(100, most - found.length),
      after,
    };
    const answer = await asked.server.reconciliation(variables, asked.patience());
    if (!answer.landscape) throw await noLandscape(asked);
    return answer;
  };
  for await (const it of items(ask, (answer) => answer.landscape?.reconciliation)) {
    found.push(it);
    if (found.length >= most) break;
  }
  return found;
}

/** Each decision is one write: what one of them is refused for does not keep the others away. */
async function decideAll(command: Command, wanted: readonly Decision[], dryRun = false): Promise<void> {
  const asked = context(command);
  const decide = dryRun ? await rehearsal(asked) : (it: Decision) => decided(asked, it);
  const outcomes = [];
  for (const it of wanted) {
    const outcome = await outcomeOf(() => decide(it), asked);
    if (outcome.refused) process.exitCode = EXIT.refused;
    outcomes.push({ decision: it.decision, a: it.a, b: it.b, keep: it.keep ?? '', ...outcome });
  }
  if (dryRun) say('Nothing was written.');
  print(asked.options, dryRun ? 'would be decided' : 'decided', outcomes);
}

/** A server that is gone ends all; a refusal is about one. */
async function outcomeOf(decide: () => Promise<string>, { address }: Context) {
  try {
    return { outcome: await decide(), refused: '' };
  } catch (cause) {
    const { exit, message } = cause instanceof Problem ? cause : problem(cause, address);
    if (exit !== EXIT.refused) throw cause;
    return { outcome: 'REFUSED', refused: message.replaceAll(/\s+/g, ' ') };
  }
}

async function decided(asked: Context, { decision, a, b, keep }: Decision): Promise<string> {
  const { server, patience } = asked;
  const pair = { landscape: slug(asked), a, b };
  switch (decision) {
    case 'accept':
      return done(
        (await server.reconciliationAccept({ ...pair, keep: keep! }, patience())).reconciliationAccept,
      );
    case 'reject':
      return done((await server.reconciliationReject(pair, patience())).reconciliationReject);
    case 'split':
      return done((await server.reconciliationSplit(pair, patience())).reconciliationSplit);
  }
}

function done(payload: Parameters<typeof accepted>[0] & { pair: PairPartsFragment | null }): string {
  accepted(payload);
  return payload.pair?.state ?? 'DECIDED';
}

/** What can be told of a decision without writing: whether the two are there, and what was decided before. */
async function rehearsal(asked: Context) {
  const known = await pairs(asked, [...STATES], Infinity);
  const isThere = async (key: string) =>
    (await asked.server.actor({ landscape: slug(asked), id: key }, asked.patience())).landscape?.whatIf
      ?.actor;
  return async ({ decision, a, b }: Decision): Promise<string> => {
    const before = known.find((it) => [it.aKey, it.bKey].sort().join() === [a, b].sort().join())?.state;
    if (decision === 'split') {
      if (before !== 'ACCEPTED') throw refused(`${a} and ${b} were not accepted as one.`);
      return 'SPLIT';
    }
    for (const key of decision === 'accept' ? [a, b] : [a])
      if (!(await isThere(key))) throw refused(`There is none with the key ${key}.`);
    return decision === 'accept' ? 'ACCEPTED' : 'REJECTED';
  };
}

function decisions(file: string): Decision[] {
  const rows = readCsv(file).map((row, at) => ofRow(row, `${file}, row ${at + 2}`));
  const wanted = rows.filter((it) => it !== null);
  if (wanted.length === 0) throw usage(`${file} decides nothing.${HELP}`);
  return wanted;
}

function ofRow({ a, b, decision, keep }: Record<string, string>, where: string): Decision | null {
  if (!decision) return null;
  const known = DECISIONS.find((it) => it === decision.toLowerCase());
  if (!known) throw usage(`${where}: decision: ${decision} must be one of ${DECISIONS.join(', ')}`);
  if (!a || !b) throw usage(`${where}: a, b: must be the keys of two actors`);
  if (known === 'accept' && keep !== a && keep !== b)
    throw usage(`${where}: keep: ${keep ?? ''} must be ${a} or ${b}`);
  return { decision: known, a, b, ...(keep ? { keep } : {}) };
}

function states(text: string): State[] {
  return text.split(',').map((it) => {
    const state = STATES.find((one) => one === it.trim().toUpperCase());
    if (!state) throw usage(`--states: ${it} must be one of ${STATES.join(', ')}`);
    return state;
  });
}
