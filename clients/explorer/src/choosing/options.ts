import type { EntityKind } from '@weft/sdk';
import { useEffect, useState } from 'react';
import type { Answer, Question, Variables } from '../asking/server';
import { useAnswer } from '../asking/use-answer';
import type { FactShape } from '../facts/fact-shape';
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
  | 'person or actor'
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
  'person or actor': ['PERSON', 'ORGANIZATION', 'COLLABORATION'],
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
  'person or actor': 'people',
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

/** The name of what is chosen; until it is known, and where there is none, what it was called before, else its key. */
export function useNameOf(
  choice: Choice,
  key: string | null,
  before?: string,
): { name: string; isGone: boolean } {
  const { variables } = useView();
  const { result } = useAnswer('named', key === null ? null : { ...variables, key });
  if (key === null) return { name: '', isGone: false };
  const landscape = result.isPlaceholderData ? null : result.data?.data.landscape;
  if (!landscape) return { name: before ?? key, isGone: false };
  // As recorded: whom a what-if takes away keeps the name. What is new has one in the what-if only.
  const name = nameOf(choice, landscape) ?? nameOf(choice, landscape.whatIf);
  return { name: name ?? before ?? key, isGone: name === undefined };
}

type Named = Omit<NonNullable<Answer<'named'>['landscape']>, 'whatIf'>;

const names: Record<Choice, (named: Named) => string | undefined> = {
  actor: ({ actor }) => actor?.name,
  collaboration: ({ actor }) => actor?.name,
  issue: ({ issue }) => issue?.label,
  service: ({ service }) => service?.label,
  population: ({ population }) => population?.label,
  place: ({ place }) => place?.name,
  sector: ({ sector }) => sector?.label,
  initiative: ({ initiative }) => initiative?.name,
  effort: ({ effort }) => effort?.name,
  person: ({ person }) => person?.name,
  'person or actor': ({ person, actor }) => person?.name ?? actor?.name,
  source: ({ source }) => source?.title,
};

const nameOf = (choice: Choice, named: Named | null) => (named ? names[choice](named) : undefined);
