/** What all connections of the contract have. */
export interface Connection<Node> {
  readonly totalCount?: number;
  readonly edges: ReadonlyArray<{ readonly node: Node }>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * The pages of a connection, each asked for when it is wanted: `ask` for the page after a cursor, and say where in the answer
 * the connection is. Nothing, when there is none, such as in a landscape that is not there.
 */
export async function* pages<Answer, C extends Connection<unknown>>(
  ask: (after: string | null) => Promise<Answer>,
  connection: (answer: Answer) => C | null | undefined,
): AsyncGenerator<C, void> {
  for (let after: string | null = null; ;) {
    const page: C | null | undefined = connection(await ask(after));
    if (!page) return;
    yield page;
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || after == null) return;
  }
}

/** Everything on all pages, one by one. */
export async function* items<Answer, Node>(
  ask: (after: string | null) => Promise<Answer>,
  connection: (answer: Answer) => Connection<Node> | null | undefined,
): AsyncGenerator<Node, void> {
  for await (const page of pages(ask, connection)) {
    for (const { node } of page.edges) yield node;
  }
}
