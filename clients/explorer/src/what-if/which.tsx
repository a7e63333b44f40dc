import { useState } from 'react';
import { Trouble, trouble, Waiting } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { Choose } from '../choosing/choose';
import { useFactInWords } from '../facts/fact-line';
import { Select } from '../shell/select';
import { useView } from '../shell/view';
import { useTexts } from '../texts/texts';
import { factsOf, isCut, ways, type Found } from './finding';

interface Properties {
  kind: string;
  values: readonly string[];
  change: (values: readonly string[]) => void;
  isRequired?: boolean;
}

/** What is meant of what is there: by name, or by whom or where it is about. */
export function Which({ kind, values, change, isRequired = false }: Properties) {
  const texts = useTexts();
  const way = ways[kind];
  const help = isRequired ? {} : { help: texts.whatIf.whichHelp };
  if (way === undefined) return null;
  if (typeof way === 'string')
    return <Choose label={texts.whatIf.which} choice={way} values={values} change={change} {...help} />;
  return <About way={way} value={values[0] ?? ''} change={change} {...help} />;
}

interface AboutProperties {
  way: Found;
  value: string;
  change: (values: readonly string[]) => void;
  help?: string;
}

/** First whom or which place it is about, then which of what is recorded there: each said in full. */
function About({ way, value, change, help }: AboutProperties) {
  const texts = useTexts();
  const inWords = useFactInWords();
  const { landscape, asOf, evidence } = useView();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const of = chosen[0];
  const { result } = useAnswer(
    way.question,
    of === undefined ? null : { landscape, asOf: asOf ?? null, evidence, of },
  );
  const answer = of === undefined || result.isPlaceholderData ? undefined : result.data?.data;
  const pages = answer === undefined ? [] : way.pages(answer);
  const facts = factsOf(pages);
  const meant = facts.find((it) => it.key === value);
  return (
    <>
      <Choose
        label={texts.whatIf.foundBy[way.by]}
        choice={way.by}
        values={chosen}
        change={(now) => {
          setChosen(now);
          change([]);
        }}
        {...(help === undefined ? {} : { help })}
      />
      {result.error !== null ? (
        <Trouble sentence={trouble(result.error, texts)} again={() => void result.refetch()} />
      ) : (
        of !== undefined && answer === undefined && <Waiting />
      )}
      {answer !== undefined && facts.length === 0 && (
        <p className="help" role="status">
          {texts.whatIf.noneFound[way.by]}
        </p>
      )}
      {facts.length > 0 && (
        <div className="whole">
          <Select
            className="field"
            label={texts.whatIf.which}
            value={value}
            options={[['', texts.whatIf.choose], ...facts.map((it) => [it.key, inWords(it)] as const)]}
            change={(key) => change(key === '' ? [] : [key])}
          />
          {meant !== undefined && <p className="help in-full">{inWords(meant)}</p>}
          {isCut(pages) && <p className="help">{texts.whatIf.firstOfThem}</p>}
        </div>
      )}
    </>
  );
}
