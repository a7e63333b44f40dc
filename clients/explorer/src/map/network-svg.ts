import { escaped, shortened, widthOf } from '../exporting/lettering';
import { pictureWithCaption } from '../exporting/picture';
import type { Caption } from '../exporting/sheet';
import { labelRoom } from './label-room';
import { thicknessOf, type LegendRow, type MapAnswer, type Mark } from './marks';

const SIZE = 900;
const EDGE = 40;
const LETTER = 6.2;
/** So many of the largest marks can have a name. */
const NAMES = 100;

/** The map as a picture to take along: the same marks in the same places and colors. */
export function networkSvg(
  marks: readonly Mark[],
  lines: MapAnswer['lines'],
  legend: readonly LegendRow[],
  caption: Caption,
): string {
  const xs = marks.map((it) => it.x);
  const ys = marks.map((it) => it.y);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const span = Math.max(Math.max(...xs) - left, Math.max(...ys) - bottom, 1e-9);
  const scale = (SIZE - 2 * EDGE) / span;
  const place = new Map(
    marks.map((it) => [it.id, { x: EDGE + (it.x - left) * scale, y: SIZE - EDGE - (it.y - bottom) * scale }]),
  );
  const colors = new Map(legend.map((it) => [it.group, it.color]));
  const thickness = thicknessOf(lines);
  const drawnLines = lines.map(({ from, to, factsCount }) => {
    const [a, b] = [place.get(from), place.get(to)];
    if (!a || !b) return '';
    return `<path d="M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}" stroke="#9aa7ab" stroke-opacity="0.6" stroke-width="${thickness(factsCount).toFixed(1)}"/>`;
  });
  const named = [...marks]
    .sort((a, b) => b.hidden - a.hidden || b.size - a.size)
    .map(({ id, name, size, hidden }) => {
      const { x, y } = place.get(id) ?? { x: 0, y: 0 };
      const words = shortened(name, 40);
      return { words, x, y, size, width: widthOf(words) * LETTER, height: 14, isNeeded: hidden > 0 };
    });
  const labels = labelRoom(named, NAMES).map((box, at) =>
    box === null ? '' : nameAt(named[at]?.words ?? '', box.left, box.top + 11),
  );
  const drawnMarks = marks.map((it) => {
    const { x, y } = place.get(it.id) ?? { x: 0, y: 0 };
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${it.size.toFixed(1)}" fill="${colors.get(it.group)}"/>`;
  });
  return pictureWithCaption([...drawnLines, ...drawnMarks, ...labels].join(''), SIZE + 160, SIZE, caption);
}

const nameAt = (name: string, x: number, y: number) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="system-ui, sans-serif" font-size="11" fill="#1b2426" stroke="#fff" stroke-width="3" paint-order="stroke">${escaped(name)}</text>`;
