import Graph from 'graphology';
import { useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import { shortened } from '../exporting/lettering';
import { useTexts } from '../texts/texts';
import { labelRoom, sidesOf } from './label-room';
import { thicknessOf, type LegendRow, type MapAnswer, type Mark } from './marks';

interface Properties {
  marks: readonly Mark[];
  lines: MapAnswer['lines'];
  legend: readonly LegendRow[];
  chosen: string | null;
  choose: (mark: Mark) => void;
  label: string;
}

/** More lines than these are away while the picture moves, so that it follows the hand. */
const MANY = 1000;

/** A name beside its mark where there is room, with a rim that keeps it apart from what lies below. */
const readable =
  (rim: string, room: () => ReturnType<typeof labelRoom>): NodeLabelDrawingFunction =>
  (context, data, { labelSize, labelFont, labelColor }) => {
    if (!data.label) return;
    const label = shortened(data.label, 40);
    context.font = `${labelSize}px ${labelFont}`;
    const places = sidesOf(data.x, data.y, data.size, context.measureText(label).width, labelSize + 3);
    const isChosen = (data as { highlighted?: boolean }).highlighted === true;
    const place = room().place(places) ?? (isChosen ? places[0] : null);
    if (!place) return;
    const [left, base] = [place.left, place.top + labelSize];
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = rim;
    context.strokeText(label, left, base);
    context.fillStyle = labelColor.color ?? '';
    context.fillText(label, left, base);
  };

/** The map as a drawing for the eye and the mouse. Everything in it is also in the table beside it. */
export function Picture({ marks, lines, legend, chosen, choose, label }: Properties) {
  const texts = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<Sigma | null>(null);
  const act = useRef(choose);
  const [failure, setFailure] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    act.current = choose;
  });

  useEffect(() => {
    if (place.current === null) return;
    const colors = new Map(legend.map((it) => [it.group, it.color]));
    const style = getComputedStyle(document.documentElement);
    const graph = new Graph({ type: 'undirected', multi: false });
    // The largest first: they find room for their names before the others.
    const ranked = [...marks].sort((a, b) => b.size - a.size);
    for (const { id, name, x, y, size, group, hidden } of ranked) {
      graph.addNode(id, { label: name, x, y, size, color: colors.get(group), forceLabel: hidden > 0 });
    }
    const thickness = thicknessOf(lines);
    for (const { from, to, factsCount } of lines) {
      if (graph.hasNode(from) && graph.hasNode(to) && !graph.hasEdge(from, to)) {
        graph.addEdge(from, to, {
          size: thickness(factsCount),
          color: style.getPropertyValue('--edge'),
        });
      }
    }
    const byId = new Map(marks.map((it) => [it.id, it]));
    let room = labelRoom();
    try {
      const sigma = new Sigma(graph, place.current, {
        labelColor: { color: style.getPropertyValue('--ink') },
        labelFont: 'system-ui, sans-serif',
        labelSize: 13,
        labelRenderedSizeThreshold: 7,
        stagePadding: 50,
        defaultDrawNodeLabel: readable(style.getPropertyValue('--card'), () => room),
        allowInvalidContainer: true,
        hideEdgesOnMove: graph.size > MANY,
        hideLabelsOnMove: graph.size > MANY,
        zIndex: true,
      });
      sigma.on('beforeRender', () => {
        room = labelRoom();
      });
      sigma.on('clickNode', ({ node }) => {
        const mark = byId.get(node);
        if (mark) act.current(mark);
      });
      drawn.current = sigma;
      setDrawn(true);
      return () => {
        drawn.current = null;
        setDrawn(false);
        sigma.kill();
      };
    } catch {
      setFailure(true);
    }
    return undefined;
  }, [marks, lines, legend]);

  useEffect(() => {
    drawn.current?.setSetting('nodeReducer', (node, data) =>
      node === chosen ? { ...data, highlighted: true, forceLabel: true, zIndex: 1 } : data,
    );
  }, [chosen, marks, lines, legend]);

  if (failure) return <p className="notice">{texts.map.noPicture}</p>;
  return (
    <div ref={place} className="network" role="img" aria-label={label} data-drawn={isDrawn ? 'yes' : 'no'} />
  );
}
