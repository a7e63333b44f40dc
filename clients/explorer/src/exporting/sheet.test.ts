import { describe, expect, it } from 'vitest';
import { csv, fileName } from './sheet';
import { widthOf } from './lettering';
import { pictureWithCaption, tableAsSvg } from './picture';

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

  it('says below a picture what it is, then what its colors stand for', () => {
    const colors = [{ color: '#0072b2', name: 'Business & <trade>: 2' }];
    const svg = pictureWithCaption('', 400, 100, { ...caption, colors });
    expect(svg).toMatch(
      />Gaps<.*fill="#0072b2".*>Business &amp; &lt;trade&gt;: 2<.*>\? is unknown<.*version 3</,
    );
    expect(csv({ columns: ['who'], rows: [] }, { ...caption, colors })).toContain(
      '#0072b2 Business & <trade>: 2',
    );
  });

  it('draws a table with its caption, and text as text', () => {
    const svg = tableAsSvg({ columns: ['who'], rows: [['<script>alert(1)</script>']] }, caption);
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('Weft, demo, version 3');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1+1', '\u202e=1', '＝1+1', '\n=1'])(
    'has no formula in it: %j',
    (text) => {
      const [, first] = csv({ columns: ['who'], rows: [[text]] }, caption).split('who\r\n');
      expect(first).toMatch(/^"?'/);
    },
  );

  it.each([
    ['right to left', '\u202eنص مقلوب <i>', 'نص'],
    ['emoji', '👩‍👩‍👧'.repeat(60), '👩‍👩‍👧'],
    ['300 letters', 'Wm'.repeat(150), 'WmWm'],
    ['HTML', '<img src=x onerror="alert(1)">&amp;', '&lt;img'],
    ['signs that XML forbids', 'a\u0000b\ud83d', 'a\ufffdb'],
  ])('draws what is named oddly: %s', (_, name, part) => {
    const svg = tableAsSvg(
      { columns: ['who', 'how many'], rows: [[name, 1]] },
      { ...caption, title: `Power: ${name}` },
    );
    expect(svg).toContain(part);
    expect(svg).not.toMatch(/<(?!\/?(svg|rect|text|path)\b)/);
    expect(svg).not.toMatch(/[\p{Surrogate}\u0000-\u0008]/u);
    const width = Number(/width="(\d+(\.\d+)?)"/.exec(svg)?.[1]);
    expect(width).toBeLessThan(900);
    const right = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)</g)].map(
      ([, x, line]) => Number(x) + widthOf(line ?? '') * 5.5,
    );
    expect(Math.max(...right)).toBeLessThan(width);
  });

  it.each([
    ['👍👍', 'weft.csv'],
    ['‮Room: <b>', 'room-b.csv'],
    ['x'.repeat(300), `${'x'.repeat(80)}.csv`],
    ['𝒳'.repeat(100), `${'x'.repeat(80)}.csv`],
    ['../../etc/passwd', 'etc-passwd.csv'],
  ])('names a file after %j', (title, name) => expect(fileName(title, 'csv')).toBe(name));
});
