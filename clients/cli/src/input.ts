import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { usage } from './problems.js';

/** A file that somebody wrote by hand: YAML, or JSON, which is YAML. `-` is the standard input. */
export function readYaml(file: string): unknown {
  try {
    return parseYaml(read(file).toString('utf8'));
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name !== 'YAMLParseError') throw cause;
    throw usage(`${file} is not valid YAML: ${cause.message.split('\n')[0]}`);
  }
}

/** The rows of a CSV file by the names of its columns; empty cells are left out. */
export function readCsv(file: string): Array<Record<string, string>> {
  try {
    const rows: Array<Record<string, string>> = parseCsv(read(file), {
      bom: true,
      columns: true,
      trim: true,
    });
    return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, text]) => text !== '')));
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || !String(cause.code).startsWith('CSV_'))
      throw cause;
    throw usage(`${file} is not valid CSV: ${cause.message}`);
  }
}

export const isCsv = (file: string) => extname(file).toLowerCase() === '.csv';

export function read(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT' ? 'is not there' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`;
    throw usage(`${file} ${why}: name a file, or - for the standard input.`);
  }
}

export function asThing(value: unknown, file: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw usage(`${file} must hold names with values, such as "name: Quay Mentors"; see \`weft help\`.`);
}
