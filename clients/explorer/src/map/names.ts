import type Sigma from 'sigma';
import type { NodeHoverDrawingFunction } from 'sigma/rendering';
import { shortened } from '../exporting/lettering';
import { labelRoom, type Box } from './label-room';

/** What names are drawn with. */
export interface Lettering {
  ink: string;
  /** What lies behind a name. */
  paper: string;
}

const SIZE = 13;
const FONT = `${SIZE}px system-ui, sans-serif`;
/** So many of the largest marks in view can have a name. */
const NAMES = 100;

/** Names the marks of a drawn network: beside them where there is room, the largest first, communities as far as names allow. */
export function nameMarks(sigma: Sigma, { ink, paper }: Lettering): void {
  const pen = sigma.getCanvases().labels?.getContext('2d') ?? null;
  const widths = new Map<string, number>();
  /** Where names stand in the picture as it is now; made when it is looked for. */
  let places: Map<string, Box> | null = null;

  const nameOf = (node: string) => shortened(String(sigma.getGraph().getNodeAttribute(node, 'label')), 40);
  const widthOf = (node: string, context: CanvasRenderingContext2D) => {
    const known = widths.get(node);
    if (known !== undefined) return known;
    context.font = FONT;
    const { width } = context.measureText(nameOf(node));
    widths.set(node, width);
    return width;
  };

  /** Nodes in view, the chosen one first, then communities, then by size. */
  function seen(context: CanvasRenderingContext2D) {
    const { width, height } = sigma.getDimensions();
    return sigma
      .getGraph()
      .nodes()
      .flatMap((node) => {
        const data = sigma.getNodeDisplayData(node);
        if (data === undefined) return [];
        const size = sigma.scaleSize(data.size);
        const { x, y } = sigma.framedGraphToViewport(data);
        if (x < -size || y < -size || x > width + size || y > height + size) return [];
        const rank = data.highlighted ? 2 : data.forceLabel ? 1 : 0;
        return [{ node, rank, x, y, size, isNeeded: rank > 0 }];
      })
      .sort((a, b) => b.rank - a.rank || b.size - a.size)
      .map((it, at) => ({ ...it, width: at < NAMES ? widthOf(it.node, context) : 0, height: SIZE + 3 }));
  }

  function placesNow(context: CanvasRenderingContext2D) {
    if (places !== null) return places;
    const marks = seen(context);
    const rooms = labelRoom(marks, NAMES);
    places = new Map(marks.flatMap(({ node }, at) => (rooms[at] ? [[node, rooms[at]] as const] : [])));
    return places;
  }

  function draw() {
    if (pen === null) return;
    pen.font = FONT;
    pen.lineJoin = 'round';
    pen.lineWidth = 4;
    pen.strokeStyle = paper;
    pen.fillStyle = ink;
    for (const [node, { left, top }] of placesNow(pen)) {
      if (sigma.getNodeDisplayData(node)?.highlighted) continue;
      pen.strokeText(nameOf(node), left, top + SIZE);
      pen.fillText(nameOf(node), left, top + SIZE);
    }
  }

  /** A rim around a mark and its name in a box: where it stands already, else on the right. */
  const hover: NodeHoverDrawingFunction = (context, { key, x, y, size }) => {
    const width = widthOf(key, context);
    const place = placesNow(context).get(key) ?? {
      left: x + size + 3,
      top: y - SIZE / 2 - 2,
      width,
      height: SIZE + 3,
    };
    context.font = FONT;
    context.fillStyle = paper;
    context.shadowBlur = 8;
    context.shadowColor = ink;
    context.beginPath();
    context.arc(x, y, size + 2, 0, 2 * Math.PI);
    context.fill();
    context.fillRect(place.left - 2, place.top - 1, width + 4, place.height + 3);
    context.shadowBlur = 0;
    context.fillStyle = ink;
    context.fillText(nameOf(key), place.left, place.top + SIZE);
  };

  sigma.setSetting('defaultDrawNodeHover', hover);
  sigma.on('beforeRender', () => {
    places = null;
  });
  sigma.on('afterRender', draw);
  draw();
}
