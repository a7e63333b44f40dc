import { useRef } from 'react';
import { useView } from '../shell/view';
import { useTexts } from '../texts/texts';
import { useOrigin } from './figures-of';
import { FigurePanel } from './figure-panel';
import { useFormat, type Shown } from './format';
import type { FigureShape } from './figure-shape';

interface Properties {
  of: FigureShape | null | undefined;
  as?: Shown;
  /** The currency or unit of the question, where the definition leaves it to that. */
  unit?: string | null | undefined;
}

/** One number of an answer: it opens what it means and the facts that it rests on. Without a value it says why. */
export function Figure({ of, as = 'number', unit }: Properties) {
  const texts = useTexts();
  const format = useFormat();
  const origin = useOrigin();
  const { params, set } = useView();
  const button = useRef<HTMLButtonElement>(null);
  if (of === null || of === undefined) return <span className="quiet">{texts.notKnown}</span>;

  const place = origin?.paths.get(of);
  const name = `${origin?.question}${isOtherwise(origin?.variables) ? '~' : ''}:${place}`;
  const isOpen = place !== undefined && params.get('figure') === name;
  const shown = format.figure(of, as, unit);
  return (
    <>
      <button
        type="button"
        ref={button}
        className={of.value === null ? 'figure unevaluable' : 'figure'}
        data-figure={of.definition.id}
        data-value={of.value ?? ''}
        title={`${of.definition.name}: ${shown}`}
        aria-haspopup="dialog"
        onClick={() => set({ figure: name })}
      >
        {of.value === null ? <span className="reason">{texts.figure.notEvaluable}</span> : shown}
        {of.unknownShare !== null && of.unknownShare > 0 && (
          <span className="unknown-share"> {texts.figure.unknownShare(format.share(of.unknownShare))}</span>
        )}
        <span className="unseen"> {texts.figure.open(of.definition.name)}</span>
      </button>
      {of.value === null && of.notEvaluable !== null && (
        <span className="why-not" lang="en" dir="auto">
          {of.notEvaluable}
        </span>
      )}
      {isOpen && origin !== null && (
        <FigurePanel
          figure={of}
          shown={shown}
          origin={origin}
          path={place}
          close={() => {
            set({ figure: null }, { replace: true });
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** Whether a question is asked with changes: the two sides of a what-if have figures of the same place. */
const isOtherwise = (variables: unknown) =>
  ((variables as { changes?: readonly unknown[] } | undefined)?.changes?.length ?? 0) > 0;
