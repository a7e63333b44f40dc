/** What a picture cannot hold: halves of letters, and what XML forbids. */
const FORBIDDEN = /[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** Text as text, in whatever place of a picture. */
export const escaped = (text: string) =>
  text
    .replace(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What somebody sees as one letter each, however many code points that takes. */
const lettersOf = (text: string) => [...letters.segment(text)].map((it) => it.segment);

const WIDE =
  /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\uff01-\uff60]/u;

/** How wide text is, in widths of a small Latin letter, rather a little too much than too little. */
export const widthOf = (text: string) => lettersOf(text).reduce((sum, it) => sum + widthOfLetter(it), 0);

const widthOfLetter = (letter: string) => (WIDE.test(letter) ? 2 : /\p{Lu}|[%@mw]/u.test(letter) ? 1.35 : 1);

/** As much of a text as fits, with a sign that there is more. */
export function shortened(text: string, most: number): string {
  return widthOf(text) <= most ? text : `${beginning(text, most - 1)}…`;
}

/** A name before other words, which its direction does not turn around: a share stays 6.67%, not %76.6. */
export const isolated = (name: string) => `\u2068${name}\u2069`;

/** The longest beginning of a text that is no wider, but one letter at least. */
function beginning(text: string, most: number): string {
  let width = 0;
  const taken = lettersOf(text).filter((it, at) => (width += widthOfLetter(it)) <= most || at === 0);
  return taken.join('');
}

/** Lines that are no wider, broken between words where there is room. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    let rest = word;
    if (line !== '' && widthOf(line) + 1 + widthOf(rest) > most) {
      lines.push(line);
      line = '';
    }
    while (widthOf(rest) > most) {
      const first = beginning(rest, most);
      lines.push(first);
      rest = rest.slice(first.length);
    }
    if (rest !== '') line = line === '' ? rest : `${line} ${rest}`;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}
