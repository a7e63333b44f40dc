import { escaped, shortened, widthOf, wrapped } from './lettering';
import type { Caption, Sheet } from './sheet';

const FONT = 'system-ui, sans-serif';
const LINE = 18;
const CHARACTER = 7.2;
const WIDEST = 44;

const text = (line: string, x: number, y: number, more = '') =>
  `<text x="${x}" y="${y}" font-family="${FONT}" font-size="13" fill="#1b2426" ${more}>${escaped(line)}</text>`;

function captionLines({ title, legend, source }: Caption, width: number): string[] {
  const most = Math.max(30, Math.floor(width / CHARACTER));
  return [title, ...legend, source].flatMap((it) => wrapped(it, most));
}

const framed = (width: number, height: number, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#fff"/>${content}</svg>`;

/** A table as a picture, with its caption below. */
export function tableAsSvg({ columns, rows }: Sheet, caption: Caption): string {
  const cells = [columns, ...rows].map((row) =>
    row.map((it) => wrapped(it === null ? '' : String(it), WIDEST)),
  );
  const widths = columns.map(
    (_, at) => Math.max(...cells.map((row) => Math.max(0, ...(row[at] ?? []).map(widthOf)))) * CHARACTER + 20,
  );
  const width = Math.max(
    480,
    widths.reduce((sum, it) => sum + it, 24),
  );
  let y = 16;
  const parts: string[] = [];
  cells.forEach((row, at) => {
    let x = 12;
    row.forEach((lines, column) => {
      lines.forEach((line, of) =>
        parts.push(text(line, x, y + 14 + of * LINE, at === 0 ? 'font-weight="600"' : '')),
      );
      x += widths[column] ?? 0;
    });
    y += Math.max(1, ...row.map((it) => it.length)) * LINE + 6;
    parts.push(`<path d="M12 ${y}H${width - 12}" stroke="${at === 0 ? '#1b2426' : '#d5dcdc'}"/>`);
  });
  y += 10;
  for (const line of captionLines(caption, width - 24))
    parts.push(text(line, 12, (y += LINE), 'fill-opacity="0.8"'));
  return framed(width, y + 16, parts.join(''));
}

/** A drawing that is made of parts, with its caption below: what it is, what its colors stand for, and the rest. */
export function pictureWithCaption(content: string, width: number, height: number, caption: Caption): string {
  const most = Math.max(30, Math.floor((width - 24) / CHARACTER));
  const colors = (caption.colors ?? []).map(({ color, name }) => ({
    color,
    line: shortened(name, most - 3),
  }));
  const rest = [...caption.legend, caption.source].flatMap((it) => wrapped(it, most));
  const rows = [...wrapped(caption.title, most).map(plain), ...colors, ...rest.map(plain)];
  const below = rows.map(({ color, line }, at) => {
    const y = height + (at + 1) * LINE + 6;
    if (color === null) return text(line, 12, y);
    return `<circle cx="18" cy="${y - 4}" r="6" fill="${color}"/>${text(line, 32, y)}`;
  });
  return framed(width, height + rows.length * LINE + 24, content + below.join(''));
}

const plain = (line: string) => ({ color: null, line });

const copied = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-family',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];

/** A drawing of the page as a picture that stands by itself, with its caption below. */
export function drawingAsSvg(drawing: SVGSVGElement, caption: Caption): string {
  const { width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [...drawing.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, at) => {
    const original = originals[at];
    if (original === undefined) return;
    const style = getComputedStyle(original);
    for (const name of copied) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
    element.removeAttribute('style');
  });
  // Not `innerHTML`, which writes signs of HTML that are none of a picture's, such as &nbsp;
  const written = new XMLSerializer();
  const content = [...copy.childNodes].map((it) => written.serializeToString(it)).join('');
  const background = getComputedStyle(document.body).backgroundColor;
  const ink = getComputedStyle(document.body).color;
  const lines = captionLines(caption, width - 24).map(
    (line, at) =>
      `<text x="12" y="${height + (at + 1) * LINE + 6}" font-family="${FONT}" font-size="13" fill="${ink}">${escaped(line)}</text>`,
  );
  const whole = height + lines.length * LINE + 24;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}"><rect width="100%" height="100%" fill="${background}"/>${content}${lines.join('')}</svg>`;
}

/** The same picture in dots, twice as fine as it is shown. */
export async function svgAsPng(svg: string): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const fine = Math.min(2, 8000 / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.width * fine);
    canvas.height = Math.ceil(image.height * fine);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
