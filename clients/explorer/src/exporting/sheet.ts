/** What a view shows, as a table. */
export interface Sheet {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** What stands below a picture and above a table: what it is, how it is read, and where it is from. */
export interface Caption {
  title: string;
  legend: readonly string[];
  /** What each color stands for; a picture shows the color, a table says it. */
  colors?: readonly { color: string; name: string }[];
  source: string;
}

/** What makes a formula of a text for some spreadsheet, also in the wide signs that East Asian ones take. */
const FORMULA = /^[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csv({ columns, rows }: Sheet, caption: Caption): string {
  const about = [
    caption.title,
    ...(caption.colors ?? []).map((it) => `${it.color} ${it.name}`),
    ...caption.legend,
    caption.source,
  ].map((it) => [it]);
  return `\ufeff${[columns, ...rows, [], ...about].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A name for a file, out of any title. */
export function fileName(title: string, ending: string): string {
  const words = title
    .normalize('NFKC')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .toLowerCase();
  const short = [...words]
    .slice(0, 80)
    .join('')
    .replace(/^-+|-+$/g, '');
  return `${short === '' ? 'weft' : short}.${ending}`;
}
