import Graph from 'graphology';
import { useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import { useTexts } from '../texts/texts';
import { thicknessOf, type LegendRow, type MapAnswer, type Mark } from './marks';
import { nameMarks } from './names';

interface Properties {
  marks: readonly Mark[];
  lines: MapAnswer['lines'];
  legend: readonly LegendRow[];
  chosen: string | null;
  choose: (mark: Mark) => void;
  label: string;
}

/** More lines than these are faint, and away while the picture moves, so that it follows the hand. */
const MANY = 1000;

/** A color that lets through what lies below, as WebGL wants it: multiplied by how much of it is seen. */
function faint(color: string, seen = 0.4): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const hex = (part: number) =>
    Math.round(part * seen)
      .toString(16)
      .padStart(2, '0');
  return `#${[...parts, 255].map(hex).join('')}`;
}
/** As the picture grows, marks and lines grow by this power of it: so marks that lie over each other come apart. */
const GROWTH = 0.3;
/** How much of the picture is to be seen at least. */
const NEAREST = 0.02;

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
    for (const { id, name, x, y, size, group, hidden } of marks) {
      graph.addNode(id, { label: name, x, y, size, color: colors.get(group), forceLabel: hidden > 0 });
    }
    const thickness = thicknessOf(lines);
    const edge = style.getPropertyValue('--edge').trim();
    for (const { from, to, factsCount } of lines) {
      if (graph.hasNode(from) && graph.hasNode(to) && !graph.hasEdge(from, to)) {
        graph.addEdge(from, to, {
          size: thickness(factsCount),
          color: lines.length > MANY ? faint(edge) : edge,
        });
      }
    }
    const byId = new Map(marks.map((it) => [it.id, it]));
    try {
      const sigma = new Sigma(graph, place.current, {
        renderLabels: false,
        stagePadding: 50,
        zoomToSizeRatioFunction: (ratio) => ratio ** GROWTH,
        minCameraRatio: NEAREST,
        maxCameraRatio: 2,
        allowInvalidContainer: true,
        hideEdgesOnMove: graph.size > MANY,
        zIndex: true,
      });
      nameMarks(sigma, { ink: style.getPropertyValue('--ink'), paper: style.getPropertyValue('--card') });
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
