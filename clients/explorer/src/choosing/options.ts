import type { EntityKind } from '@weft/sdk';
import { useEffect, useState } from 'react';
import type { Question, Variables } from '../asking/server';
import { useAnswer } from '../asking/use-answer';
import type { FactShape } from '../facts/fact-line';
import { useView } from '../shell/view';

/** What can be chosen in a form. */
export type Choice =
  | 'actor'
  | 'collaboration'
  | 'issue'
  | 'service'
  | 'population'
  | 'place'
  | 'sector'
  | 'initiative'
  | 'effort'
  | 'person'
  | 'source';

export interface Option {
  key: string;
  name: string;
  kind: string;
}

const kinds: Record<Choice, EntityKind[]> = {
  actor: ['ORGANIZATION', 'COLLABORATION'],
  collaboration: ['COLLABORATION'],
  issue: ['ISSUE'],
  service: ['SERVICE'],
  population: ['POPULATION'],
  place: ['PLACE'],
  sector: ['SECTOR'],
  initiative: ['INITIATIVE'],
  effort: ['EFFORT'],
  person: ['PERSON'],
  source: ['SOURCE'],
};

const lists = {
  actor: 'organizations',
  collaboration: 'collaborations',
  issue: 'issues',
  service: 'services',
  population: 'populations',
  place: 'places',
  sector: 'sectors',
  initiative: 'initiatives',
  effort: 'efforts',
  person: 'people',
  source: 'sources',
} as const satisfies Record<Choice, Question>;

/** The same text, once it has stayed the same for a moment. */
export function useSettled(text: string, after = 150): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), after);
    return () => clearTimeout(timer);
  }, [text, after]);
  return settled;
}

/** What fits the words typed so far, best first; the first of the list while nothing is typed. */
export function useOptions(choice: Choice, typed: string, isOpen: boolean) {
  const { variables } = useView();
  const words = useSettled(typed.trim());
  const found = useAnswer(
    'search',
    isOpen && words !== '' ? { ...variables, query: words, kinds: kinds[choice], first: 12 } : null,
  );
  const list = useListed(choice, isOpen && words === '');
  // What fits other words than those that stand there now is never offered: Enter would take it.
  const isOld = words !== typed.trim() || (words !== '' && found.result.isPlaceholderData);
  const edges = found.result.data?.data.landscape?.whatIf?.search.edges ?? [];
  const options = words === '' ? list.options : edges.map((it) => asOption(it.node as FactShape));
  return {
    options: isOld ? [] : options,
    error: words === '' ? list.error : found.result.error,
    isBusy: isOpen && (isOld || (words !== '' && found.result.isFetching)),
  };
}

/** The first 100 of a list. */
export function useListed(choice: Choice, isWanted: boolean) {
  const { variables } = useView();
  const question = lists[choice] as 'issues';
  const asked = useAnswer(question, isWanted ? ({ ...variables, first: 100 } as Variables<'issues'>) : null);
  const whole = asked.result.data?.data.landscape?.whatIf as Record<string, Listed> | null | undefined;
  const options = (whole?.[question]?.edges ?? []).map((it) => asOption(it.node));
  return { options, error: asked.result.error, isComplete: whole !== undefined };
}

/** A source of a list has its title under its own name. */
type Node = FactShape & { title?: string };

interface Listed {
  edges: { node: Node }[];
}

const asOption = (node: Node): Option => ({
  key: node.key,
  name: node.name ?? node.label ?? node.title ?? node.sourceTitle ?? node.key,
  kind: node.__typename ?? '',
});

/** The name of what is chosen; its key until it is known, and where there is none. */
export function useNameOf(choice: Choice, key: string | null): { name: string; isGone: boolean } {
  const { variables } = useView();
  const isActor = choice === 'actor' || choice === 'collaboration';
  // As recorded: whom a what-if takes away keeps the name.
  const actor = useAnswer('actor', key !== null && isActor ? { ...variables, changes: [], id: key } : null);
  const listed = useListed(choice, key !== null && !isActor);
  if (key === null) return { name: '', isGone: false };
  if (isActor) {
    const landscape = actor.result.data?.data.landscape;
    const found = landscape?.whatIf?.actor;
    return { name: found?.name ?? key, isGone: landscape !== undefined && !found };
  }
  return { name: listed.options.find((it) => it.key === key)?.name ?? key, isGone: false };
}
