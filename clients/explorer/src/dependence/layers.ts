/** An actor as far as a picture needs it. */
export interface Giver {
  key: string;
  name: string;
}

interface Share {
  value: number | null;
}
export interface ChainShape {
  share: Share;
  links: readonly { from: Giver; to: Giver }[];
}
export interface DirectShape {
  actor: Giver | null;
  isOwn: boolean;
  share: Share;
}

/** Where a share of intake stands: an actor at a number of hops from the subject, or what could not be traced. */
export interface LayerNode {
  id: string;
  kind: 'subject' | 'actor' | 'unknown' | 'own' | 'untraced';
  actor: Giver | null;
  hops: number;
}

export interface LayerLink {
  source: string;
  target: string;
  value: number;
}

export interface Layers {
  nodes: LayerNode[];
  links: LayerLink[];
}

const SMALLEST = 1e-9;

/**
 * The intake of a subject as layers, the subject at hop 0. An actor stands once in each layer in which it gives, so that
 * circles of givers stay drawable. What a direct giver passed on and no chain accounts for is shown as not traced: it is
 * unknown, own or in a closed loop.
 */
export function layersOf(
  subject: Giver,
  direct: readonly DirectShape[],
  chains: readonly ChainShape[],
): Layers {
  const nodes = new Map<string, LayerNode>();
  const links = new Map<string, LayerLink>();
  const node = (it: LayerNode) => {
    if (!nodes.has(it.id)) nodes.set(it.id, it);
    return it.id;
  };
  const flow = (source: string, target: string, value: number) => {
    if (value <= SMALLEST) return;
    const id = `${source} ${target}`;
    const before = links.get(id);
    links.set(id, { source, target, value: (before?.value ?? 0) + value });
  };
  const actor = (of: Giver, hops: number) =>
    node({ id: `${hops}:${of.key}`, kind: 'actor', actor: of, hops });
  const root = node({ id: 'subject', kind: 'subject', actor: subject, hops: 0 });

  const traced = new Map<string, number>();
  for (const { share, links: steps } of chains) {
    const value = share.value ?? 0;
    const length = steps.length;
    steps.forEach(({ from }, at) => {
      const hops = length - at;
      const to = steps[at + 1];
      const target = to === undefined ? root : actor(to.from, hops - 1);
      flow(actor(from, hops), target, value);
    });
    const last = steps[length - 1];
    if (last) traced.set(last.from.key, (traced.get(last.from.key) ?? 0) + value);
  }

  for (const { actor: giver, isOwn, share } of direct) {
    const value = share.value ?? 0;
    if (giver === null || isOwn) {
      const kind = isOwn ? 'own' : 'unknown';
      flow(node({ id: `1:${kind}`, kind, actor: null, hops: 1 }), root, value);
      continue;
    }
    const rest = value - (traced.get(giver.key) ?? 0);
    if (rest <= SMALLEST) continue;
    const id = actor(giver, 1);
    flow(id, root, rest);
    flow(node({ id: '2:untraced', kind: 'untraced', actor: null, hops: 2 }), id, rest);
  }

  const drawn = [...links.values()];
  const used = new Set(drawn.flatMap((it) => [it.source, it.target]));
  return {
    nodes: [...nodes.values()].filter((it) => used.has(it.id) || it.kind === 'subject'),
    links: drawn,
  };
}
