import { createContext, use } from 'react';
import type { Question } from '../asking/server';

/** What the figures below came with: the question that gave them, and where each stands in its answer. */
interface Origin {
  question: Question;
  variables: unknown;
  paths: ReadonlyMap<object, string>;
}

const Context = createContext<Origin | null>(null);
export const FiguresOf = Context.Provider;
export const useOrigin = () => use(Context);

/** The path of each figure of an answer, such as `landscape.whatIf.dependence.intake`. */
export function pathsOf(answer: unknown): Map<object, string> {
  const paths = new Map<object, string>();
  const walk = (value: unknown, path: string) => {
    if (value === null || typeof value !== 'object') return;
    if ('factsUsedCount' in value) paths.set(value, path);
    for (const [key, below] of Object.entries(value)) walk(below, path === '' ? key : `${path}.${key}`);
  };
  walk(answer, '');
  return paths;
}
