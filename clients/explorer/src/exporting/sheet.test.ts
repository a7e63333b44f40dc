import { describe, expect, it } from 'vitest';
import { csv, fileName } from './sheet';
import { tableAsSvg, wrapped } from './picture';

const caption = { title: 'Gaps', legend: ['? is unknown'], source: 'Weft, demo, version 3' };

describe('what is shown as a file', () => {
  it('quotes what needs it and keeps an unknown value empty', () => {
    const text = csv(
      {
        columns: ['who', 'how many'],
        rows: [
          ['A, "B"', 0],
          ['C', null],
        ],
      },
      caption,
    );
    expect(text).toBe(
      '\ufeffwho,how many\r\n"A, ""B""",0\r\nC,\r\n\r\nGaps\r\n? is unknown\r\n"Weft, demo, version 3"\r\n',
    );
  });

  it('lets no name be a formula', () => {
    expect(csv({ columns: ['who'], rows: [['=HYPERLINK("x")']] }, caption)).toContain(
      '"\'=HYPERLINK(""x"")"',
    );
  });

  it('names files after titles in any script', () => {
    expect(fileName('Gaps: Youth / Tarnwick', 'csv')).toBe('gaps-youth-tarnwick.csv');
    expect(fileName('فجوات', 'svg')).toBe('فجوات.svg');
  });

  it('draws a table with its caption, and text as text', () => {
    const svg = tableAsSvg({ columns: ['who'], rows: [['<script>alert(1)</script>']] }, caption);
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('Weft, demo, version 3');
  });

  it('wraps between words and inside of words that are too long', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrapped('', 4)).toEqual(['']);
  });
});
