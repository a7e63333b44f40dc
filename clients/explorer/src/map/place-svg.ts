import type { Position } from 'geojson';
import { escaped, shortened, widthOf } from '../exporting/lettering';
import { pictureWithCaption } from '../exporting/picture';
import type { Caption } from '../exporting/sheet';
import { signs } from '../gaps/matrix';
import { labelRoom } from './label-room';
import type { Spot } from './spot';

/** The part of the world that a map shows, and where each point of it is in the picture. */
export interface Section {
  width: number;
  height: number;
  point: (longitude: number, latitude: number) => { x: number; y: number };
}

const SIZE = 12;
const LETTER = 6.6;

/** The map of places as a picture to take along: the same section, countries in outline, and every place with its sign. */
export function placesSvg(
  { width, height, point }: Section,
  rings: readonly Position[][],
  spots: readonly Spot[],
  caption: Caption,
): string {
  const land = rings.flatMap((ring) => {
    const line = ring.map(([longitude = 0, latitude = 0]) =>
      point(longitude, Math.max(-85, Math.min(85, latitude))),
    );
    const xs = line.map((it) => it.x);
    const ys = line.map((it) => it.y);
    const isSeen =
      Math.max(...xs) > 0 && Math.min(...xs) < width && Math.max(...ys) > 0 && Math.min(...ys) < height;
    return isSeen ? [`M${line.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`] : [];
  });
  const placed = spots.map((spot) => {
    const words = shortened(spot.name, 40);
    const { x, y } = point(spot.longitude ?? 0, spot.latitude ?? 0);
    return { spot, words, x, y, size: 8, width: widthOf(words) * LETTER, height: SIZE + 3 };
  });
  const names = labelRoom(placed);
  const drawn = placed.map(({ spot, words, x, y }, at) => {
    const box = names[at];
    return `${signOf(spot, x, y)}${box ? text(words, box.left, box.top + SIZE) : ''}`;
  });
  const content = [
    `<clipPath id="section"><rect width="${width}" height="${height}"/></clipPath>`,
    `<g clip-path="url(#section)"><rect width="${width}" height="${height}" fill="#e4ecec"/>`,
    `<path d="${land.join('')}" fill="#fff" stroke="#b9c4c4" fill-rule="evenodd"/>`,
    ...drawn,
    `</g><rect width="${width}" height="${height}" fill="none" stroke="#b9c4c4"/>`,
  ];
  return pictureWithCaption(content.join(''), width, height, caption);
}

const text = (words: string, x: number, y: number) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="system-ui, sans-serif" font-size="${SIZE}" fill="#1b2426" stroke="#fff" stroke-width="3" paint-order="stroke">${escaped(words)}</text>`;

/** A sign that tells the statuses apart without color, as the legend has them; a dot where no status was asked for. */
const signOf = ({ status }: Spot, x: number, y: number) =>
  status === null
    ? `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4" fill="#1b575e"/>`
    : `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="8" fill="#fff" stroke="#1b2426"/><text x="${x.toFixed(1)}" y="${(y + 4.5).toFixed(1)}" text-anchor="middle" font-family="system-ui, sans-serif" font-size="13" fill="#1b2426">${signs[status]}</text>`;
