import { weft, type Weft } from '@weft/sdk';
import type { Command } from 'commander';
import { refused, usage } from './problems.js';
import { DEFAULT_SERVER, settings } from './settings.js';
import { FORMATS, type OutputFormat } from './output.js';

/** What all commands share. */
export interface Options {
  server?: string;
  key?: string;
  landscape?: string;
  asOf?: string;
  evidence?: string;
  output: OutputFormat;
  table?: string;
  timeout: number;
}

/** A server to talk to, and what the options say. */
export interface Context {
  readonly server: Weft;
  readonly address: string;
  readonly options: Options;
  /** How long one request may take. */
  patience(): { signal: AbortSignal };
}

export function withCommonOptions(program: Command): Command {
  return program
    .option(
      '-s, --server <url>',
      `address of the server (WEFT_SERVER, else of \`weft login\`, else ${DEFAULT_SERVER})`,
    )
    .option('--key <key>', 'key for the server (WEFT_KEY, else of `weft login`)')
    .option('-l, --landscape <slug>', 'the landscape (WEFT_LANDSCAPE)')
    .option('--as-of <date>', 'the day from which it is seen, such as 2026-06-30; today when left out')
    .option('--evidence <basis>', 'the weakest evidence that counts: CLAIMED, CONFIRMED or EVIDENCED')
    .option('-o, --output <format>', `how to print the answer: ${FORMATS.join(', ')}`, oneOf, 'table')
    .option('--table <title>', 'only the table with this title')
    .option('--timeout <seconds>', 'how long one request may take', seconds, 60);
}

/** The address, before anything is sent: for messages about it. */
export function address(options: Partial<Options>): string {
  return options.server || process.env['WEFT_SERVER'] || settings().server || DEFAULT_SERVER;
}

export function context(command: Command): Context {
  const options = command.optsWithGlobals<Options>();
  const url = address(options);
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw usage(`--server: ${url} must be an address such as ${DEFAULT_SERVER}`);
  const key = options.key ?? process.env['WEFT_KEY'] ?? keyFor(url);
  const server = weft({ url, ...(key ? { headers: { authorization: `Bearer ${key}` } } : {}) });
  const patience = () => ({ signal: AbortSignal.timeout(options.timeout * 1000) });
  return { server, address: url, options, patience };
}

/** A kept key goes to the server that it was kept for, and to no other. */
function keyFor(url: string): string | undefined {
  const kept = settings();
  return kept.server === url ? kept.key : undefined;
}

/** The landscape that a command is about. */
export function slug({ options }: Context): string {
  const named = options.landscape ?? process.env['WEFT_LANDSCAPE'];
  if (named) return named;
  throw usage(
    'Name a landscape with --landscape, or WEFT_LANDSCAPE; `weft landscapes` says which there are.',
  );
}

/** How a landscape is seen, as every operation takes it. */
export function seen(asked: Context) {
  const { options } = asked;
  return {
    landscape: slug(asked),
    ...(options.asOf ? { asOf: options.asOf } : {}),
    ...(options.evidence ? { evidence: options.evidence as 'CLAIMED' } : {}),
  };
}

/** A landscape that is not there, with those that are. */
export async function noLandscape(asked: Context) {
  const { server, address, patience } = asked;
  const { landscapes } = await server.landscapes({ first: 20 }, patience());
  const slugs = landscapes.edges.map(({ node }) => node.slug);
  const there = slugs.length ? `There are: ${slugs.join(', ')}.` : 'There is none yet.';
  return refused(`There is no landscape "${slug(asked)}" at ${address}. ${there} Name one with --landscape.`);
}

function oneOf(value: string): OutputFormat {
  if (FORMATS.includes(value as OutputFormat)) return value as OutputFormat;
  throw usage(`--output: ${value} must be one of ${FORMATS.join(', ')}`);
}

function seconds(value: string): number {
  const number = Number(value);
  if (number > 0 && number <= 86_400) return number;
  throw usage(`--timeout: ${value} must be a number of seconds from 1 to 86400`);
}
