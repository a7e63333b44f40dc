import { Link, useRouteError } from 'react-router';
import { useTexts } from '../texts/texts';

/** A page that is not there, or one that broke: what was typed is still in the session. */
export default function LostPage({ broken = false }: { broken?: boolean }) {
  const texts = useTexts();
  const error = useRouteError();
  const message = error instanceof Error ? error.message : '';
  const said = (
    <>
      <title>{`${texts.trouble.lost} · Weft`}</title>
      <h1>{broken ? texts.trouble.broken : texts.trouble.lost}</h1>
      <p>{broken ? texts.trouble.brokenHelp : texts.trouble.lostHelp}</p>
      {message !== '' && <p className="quiet">{message}</p>}
      <p>
        <Link to="/">{texts.landscapes.title}</Link>
      </p>
    </>
  );
  return broken ? <main className="page">{said}</main> : said;
}
export { LostPage as Lost };
