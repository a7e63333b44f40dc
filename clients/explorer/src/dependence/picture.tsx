import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { useMemo, type Ref } from 'react';
import { isolated, shortened } from '../exporting/lettering';
import { useFormat } from '../figures/format';
import { useTexts } from '../texts/texts';
import type { Layers, LayerLink, LayerNode } from './layers';

const WIDTH = 860;
const LABEL = 150;
const LETTER = 8;

interface Properties {
  layers: Layers;
  marked: ReadonlySet<string>;
  pictureRef: Ref<SVGSVGElement>;
  describedBy: string;
}

/** Shares of intake as bands, from their sources on the left to the subject on the right. A table beside it says the same. */
export function FlowPicture({ layers, marked, pictureRef, describedBy }: Properties) {
  const texts = useTexts();
  const format = useFormat();
  const height = Math.max(160, Math.min(900, layers.nodes.length * 46));
  const drawn = useMemo(() => {
    const deepest = Math.max(...layers.nodes.map((it) => it.hops));
    return sankey<LayerNode, LayerLink>()
      .nodeId((it) => it.id)
      .nodeAlign((it) => deepest - it.hops)
      .nodeWidth(14)
      .nodePadding(24)
      .extent([
        [4, 26],
        [WIDTH - LABEL, height - 8],
      ])({ nodes: layers.nodes.map((it) => ({ ...it })), links: layers.links.map((it) => ({ ...it })) });
  }, [layers, height]);
  const band = sankeyLinkHorizontal();
  const name = (it: LayerNode) =>
    it.actor?.name ?? texts.dependence.ends[it.kind as 'unknown' | 'own' | 'untraced'];
  return (
    <svg
      ref={pictureRef}
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="flow-picture"
      role="img"
      aria-label={texts.dependence.picture}
      aria-describedby={describedBy}
    >
      <defs>
        <pattern
          id="not-known"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V6" className="hatch" />
        </pattern>
      </defs>
      {drawn.links.map((it) => {
        const source = it.source as LayerNode;
        const isUnknown = source.kind === 'unknown' || source.kind === 'untraced';
        return (
          <path
            key={`${source.id} ${(it.target as LayerNode).id}`}
            d={band(it) ?? ''}
            className={isUnknown ? 'band unknown' : 'band'}
            strokeWidth={Math.max(1, it.width ?? 1)}
          />
        );
      })}
      {drawn.nodes.map((it) => {
        const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = it;
        const isMarked = it.actor !== null && it.kind === 'actor' && marked.has(it.actor.key);
        const isUnknown = it.kind === 'unknown' || it.kind === 'untraced';
        const share = it.kind === 'subject' ? '' : ` ${format.share(it.value ?? null)}`;
        return (
          <g key={it.id} className={`node ${it.kind}`}>
            <rect x={x0} y={y0} width={x1 - x0} height={Math.max(2, y1 - y0)} />
            {isUnknown && (
              <rect x={x0} y={y0} width={x1 - x0} height={Math.max(2, y1 - y0)} fill="url(#not-known)" />
            )}
            {isMarked && (
              <path
                className="mark"
                d={`M${x0 - 4} ${y0 - 2}h${x1 - x0 + 8}v${y1 - y0 + 4}h${-(x1 - x0 + 8)}z`}
              />
            )}
            <text x={x1 + 6} y={(y0 + y1) / 2} dominantBaseline="middle">
              {isMarked ? '⚠ ' : ''}
              {isolated(shortened(name(it), Math.min(28, (WIDTH - x1) / LETTER)))}
              {share}
              <title>{`${name(it)}${share}`}</title>
            </text>
          </g>
        );
      })}
    </svg>
  );
}
