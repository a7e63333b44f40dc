import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { english, type Texts } from './english';

/** The languages that the explorer speaks, by their code. Others than English load when they are chosen. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

interface Speaking {
  language: Language;
  texts: Texts;
  speak: (language: Language) => void;
}

const Spoken = createContext<Speaking>({ language: 'en', texts: english, speak: () => undefined });

/** The language that was chosen before, else the first of the browser's that is spoken here. */
function preferred(): Language {
  const wanted = [localStorage.getItem('weft.language'), ...navigator.languages.map((it) => it.slice(0, 2))];
  return (wanted.find((it) => it !== null && it in languages) as Language | undefined) ?? 'en';
}

export function TextsProvider({ children }: { children: ReactNode }) {
  const [language, speak] = useState<Language>(preferred);
  const [texts, setTexts] = useState<Texts | null>(language === 'en' ? english : null);

  useEffect(() => {
    document.documentElement.lang = language;
    let current = true;
    const load = language === 'de' ? import('./german').then((it) => it.german) : Promise.resolve(english);
    void load.then((loaded) => current && setTexts(loaded));
    return () => {
      current = false;
    };
  }, [language]);

  const value = useMemo<Speaking>(
    () => ({
      language,
      texts: texts ?? english,
      speak: (chosen) => {
        localStorage.setItem('weft.language', chosen);
        speak(chosen);
      },
    }),
    [language, texts],
  );
  if (texts === null) return null;
  return <Spoken value={value}>{children}</Spoken>;
}

export const useTexts = () => use(Spoken).texts;
export const useLanguage = () => use(Spoken);
