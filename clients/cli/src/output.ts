import { stripVTControlCharacters, styleText } from 'node:util';
import { usage } from './problems.js';
import { NOT_KNOWN, tables, type Table } from './tables.js';

export const FORMATS = ['table', 'json', 'csv'] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** Data go to the standard output, all else to the other one. */
export function say(message: string) {
  process.stderr.write(`${message}\n`);
}

/** How to print: CSV has one table, the first list unless another one is named. */
export interface Printing {
  readonly output: OutputFormat;
  readonly table?: string;
}

/** Prints an answer: as the server gave it, or as tables. */
export function print(how: Printing, title: string, answer: unknown) {
  if (how.output === 'json') return write(JSON.stringify(answer, null, 2));
  printTables(how, tables(title, answer));
}

export function printTables({ output, table }: Printing, found: readonly Table[]) {
  const chosen = table === undefined ? found : found.filter((it) => it.title === table.toLowerCase());
  if (chosen.length === 0 && found.length > 0)
    throw usage(`--table: ${table} must be one of ${found.map((it) => it.title).join('; ')}`);
  if (output === 'table') return write(chosen.map(drawn).join('\n\n'));
  const one = chosen.find((it) => it.isList && it.rows.length > 0) ?? chosen[0];
  if (one) write(csv(one));
  const others = chosen.filter((it) => it !== one).map((it) => it.title);
  if (others.length) say(`CSV holds "${one?.title}"; choose with --table from: ${others.join('; ')}.`);
}

function write(text: string) {
  process.stdout.write(`${text}\n`);
}

/** Why a figure in a row is not known would make the row too wide: the other formats say it. */
function drawn({ title, isList, columns, rows }: Table): string {
  const brief = (text: string) => (isList ? text.replace(/^not known: .*/s, NOT_KNOWN) : text);
  const cells = rows.map((row) => row.map(brief));
  const all = columns.some(Boolean) ? [columns, ...cells] : cells;
  const widths = columns.map((_, index) => Math.max(...all.map((row) => safe(row[index]).length), 0));
  const lines = all.map((row) =>
    row
      .map((text, index) => safe(text).padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [head, ...body] = lines;
  const shown = columns.some(Boolean) ? [styled('dim', head ?? ''), ...body] : lines;
  return [styled('bold', title.toUpperCase()), ...(rows.length ? shown : ['(none)'])].join('\n');
}

/** Text of others must not steer a terminal. */
function safe(text: string | undefined): string {
  return stripVTControlCharacters(text ?? '').replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

/** RFC 4180; what a spreadsheet would run as a formula becomes text. */
function csv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n');
}

function quoted(text: string): string {
  const inert = /^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function styled(style: 'bold' | 'dim', text: string): string {
  const plain = !process.stdout.isTTY || process.env['NO_COLOR'] || process.env['TERM'] === 'dumb';
  return plain ? text : styleText(style, text);
}
