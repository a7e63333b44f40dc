import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { useTexts } from '../texts/texts';
import './queries.css';

const fetcher = createGraphiQLFetcher({
  url: new URL('/graphql', window.location.href).href,
  subscriptionUrl: new URL('/graphql', window.location.href.replace(/^http/, 'ws')).href,
});

/** GraphiQL, which ships with the explorer: whatever the views do not ask can be asked here. */
export default function Queries() {
  const texts = useTexts();
  return (
    <>
      <title>{`${texts.queries.title} · Weft`}</title>
      <h1>{texts.queries.title}</h1>
      <p className="lead">{texts.queries.lead}</p>
      <div className="queries">
        <GraphiQL fetcher={fetcher} defaultQuery={texts.queries.example} />
      </div>
    </>
  );
}
