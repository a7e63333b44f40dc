import { Suspense, useEffect, useRef } from 'react';
import { Link, NavLink, Outlet, useLocation, useParams, useSearchParams } from 'react-router';
import { Trouble, Waiting } from '../asking/answered';
import { languages, useLanguage, useTexts, type Language } from '../texts/texts';
import { Tray } from '../what-if/tray';
import { Select } from './select';
import { themes, useTheme, type Theme } from './theme';
import { evidences, useView } from './view';

/** What stands around every view: where one is, how the landscape is seen, and what would be otherwise. */
export function Frame() {
  const texts = useTexts();
  const { landscape } = useParams();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const before = useRef(pathname);

  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);

  return (
    <>
      <a className="skip" href="#content">
        {texts.shell.skip}
      </a>
      <header className="top">
        <Link className="brand" to="/">
          <img src="/weft.svg" alt="" width="24" height="24" />
          Weft
        </Link>
        <nav aria-label={texts.shell.everywhere} className="everywhere">
          <NavLink to="/" end>
            {texts.landscapes.title}
          </NavLink>
          {landscape === undefined && <NavLink to="/import">{texts.imports.title}</NavLink>}
          <NavLink to="/queries">{texts.queries.title}</NavLink>
        </nav>
        <Preferences />
      </header>
      {landscape !== undefined && <Sections key={landscape} />}
      <main id="content" className="page" tabIndex={-1} ref={main} data-view={params.toString()}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
        {texts.shell.serverSpeaks !== '' && <p className="quiet language-note">{texts.shell.serverSpeaks}</p>}
      </main>
    </>
  );
}

function Preferences() {
  const texts = useTexts();
  const { language, speak } = useLanguage();
  const [theme, setTheme] = useTheme();
  return (
    <div className="preferences">
      <label>
        <span className="unseen">{texts.shell.language}</span>
        <select value={language} onChange={(event) => speak(event.target.value as Language)}>
          {Object.entries(languages).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="unseen">{texts.shell.theme}</span>
        <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
          {themes.map((it) => (
            <option key={it} value={it}>
              {texts.shell.themes[it]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** The views of one landscape, and how it is seen in all of them. */
function Sections() {
  const texts = useTexts();
  const { landscape, asOf, evidence, unreadable, set, to } = useView();
  const sections = [
    ['', texts.overview.title],
    ['launch-check', texts.launch.title],
    ['gaps', texts.gaps.title],
    ['room', texts.room.title],
    ['dependence', texts.dependence.title],
    ['power', texts.power.title],
    ['map', texts.map.title],
    ['places', texts.places.title],
    ['what-if', texts.whatIf.title],
    ['records', texts.records.title],
    ['quality', texts.quality.title],
    ['import', texts.imports.title],
  ] as const;
  return (
    <section className="sections" aria-label={texts.shell.seen}>
      <nav aria-label={texts.shell.views(landscape)}>
        {sections.map(([path, name]) => (
          <NavLink key={path} to={to(path)} end={path === ''}>
            {name}
          </NavLink>
        ))}
      </nav>
      <div className="seen">
        <label>
          {texts.shell.asOf}
          <input
            type="date"
            value={asOf ?? ''}
            onChange={(event) => set({ asOf: event.target.value }, { replace: true })}
          />
        </label>
        <Select
          label={texts.shell.evidence}
          value={evidence}
          options={evidences.map((it) => [it, texts.codes[it]])}
          change={(it) => set({ evidence: it === 'CLAIMED' ? null : it })}
        />
      </div>
      {unreadable !== null && <Trouble sentence={texts.trouble.unreadable[unreadable]} />}
      <Tray />
    </section>
  );
}
