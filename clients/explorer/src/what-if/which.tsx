import type { FactsOfQuery } from '@weft/sdk';
import { useState } from 'react';
import { trouble } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { Choose } from '../choosing/choose';
import type { Choice } from '../choosing/options';
import { useFactInWords, type FactShape } from '../facts/fact-line';
import { Select } from '../shell/select';
import { useView } from '../shell/view';
import { useTexts } from '../texts/texts';

interface Properties {
  kind: string;
  values: readonly string[];
  change: (values: readonly string[]) => void;
  isRequired?: boolean;
}

/** What has a name to choose it by. */
const named: Readonly<Record<string, Choice>> = {
  organization: 'actor',
  collaboration: 'collaboration',
  effort: 'effort',
  initiative: 'initiative',
};

interface Page {
  totalCount: number;
  edges: readonly { node: unknown }[];
}
type Facts = NonNullable<FactsOfQuery['landscape']>;

/** What is found by whom it is about, and where it stands in what is asked of them. */
const found: Readonly<Record<string, (facts: Facts) => readonly Page[]>> = {
  flow: ({ given, received }) => [given, received],
  seat: ({ taken, actor }) => [taken, ...(actor?.__typename === 'Collaboration' ? [actor.seats] : [])],
  tie: ({ ties }) => [ties],
};

/** What is meant of what is there: by name, by whom it is about, else by the key that the page of the fact shows. */
export function Which({ kind, values, change, isRequired = false }: Properties) {
  const texts = useTexts();
  const choice = named[kind];
  const help = isRequired ? undefined : texts.whatIf.whichHelp;
  if (choice !== undefined)
    return (
      <Choose
        label={texts.whatIf.which}
        choice={choice}
        values={values}
        change={change}
        {...(help === undefined ? {} : { help })}
      />
    );
  const pagesOf = found[kind];
  if (pagesOf !== undefined)
    return <OfWhom pagesOf={pagesOf} value={values[0] ?? ''} change={change} help={help} />;
  return (
    <label>
      {texts.whatIf.whichKey}
      <input
        dir="auto"
        maxLength={200}
        value={values[0] ?? ''}
        onChange={(event) => change(event.target.value === '' ? [] : [event.target.value.trim()])}
      />
      <span className="help">{texts.whatIf.whichKeyHelp}</span>
    </label>
  );
}

interface OfWhomProperties {
  pagesOf: (facts: Facts) => readonly Page[];
  value: string;
  change: (values: readonly string[]) => void;
  help: string | undefined;
}

/** First whom it is about, then which of what they give, take or hold: each said in full. */
function OfWhom({ pagesOf, value, change, help }: OfWhomProperties) {
  const texts = useTexts();
  const inWords = useFactInWords();
  const { landscape, asOf, evidence } = useView();
  const [whom, setWhom] = useState<readonly string[]>([]);
  const of = whom[0];
  const asked = useAnswer(
    'factsOf',
    of === undefined ? null : { landscape, asOf: asOf ?? null, evidence, of },
  );
  const answer =
    of === undefined || asked.result.isPlaceholderData ? null : asked.result.data?.data.landscape;
  const pages = answer ? pagesOf(answer) : [];
  const facts = pages.flatMap(({ edges }) => edges.map(({ node }) => node as FactShape));
  const isCut = pages.some(({ totalCount, edges }) => totalCount > edges.length);
  return (
    <>
      <Choose
        label={texts.whatIf.ofWhom}
        choice="actor"
        values={whom}
        change={(chosen) => {
          setWhom(chosen);
          change([]);
        }}
        {...(help === undefined ? {} : { help })}
      />
      {asked.result.error !== null && <p className="help wrong">{trouble(asked.result.error, texts)}</p>}
      {answer && facts.length === 0 && (
        <p className="help" role="status">
          {texts.whatIf.noneOfThem}
        </p>
      )}
      {facts.length > 0 && (
        <div>
          <Select
            label={texts.whatIf.which}
            value={value}
            options={[['', texts.whatIf.choose], ...facts.map((it) => [it.key, inWords(it)] as const)]}
            change={(key) => change(key === '' ? [] : [key])}
          />
          {isCut && <p className="help">{texts.whatIf.firstOfThem}</p>}
        </div>
      )}
    </>
  );
}
