import type { WhatIfChangeInput } from '@weft/sdk';
import { useAnswer } from '../asking/use-answer';
import { useNameOf, type Choice } from '../choosing/options';
import { FactSays } from '../facts/fact-line';
import type { FactShape } from '../facts/fact-shape';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { Name, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { choiceOf, isCoded, kindOf } from './stating';

/** One change in words. */
export function ChangeSays({ change }: { change: WhatIfChangeInput }) {
  const texts = useTexts();
  const format = useFormat();
  const code = useCode();
  if (change.withdraws !== undefined) {
    return (
      <>
        <NameOf choice="actor" of={change.withdraws} /> {texts.whatIf.leaves}
      </>
    );
  }
  if (change.seat?.member && change.seat.collaboration) {
    const { member, collaboration, role, votes } = change.seat;
    return (
      <>
        <NameOf choice="actor" of={member} /> {texts.whatIf.sitsIn}{' '}
        <NameOf choice="actor" of={collaboration} /> ({code(role)}
        {votes === null || votes === undefined ? '' : `, ${texts.fact.votes(format.number(votes))}`})
      </>
    );
  }
  if (change.flow?.from && change.flow.to) {
    const { from, to, amount, currency } = change.flow;
    return (
      <>
        <NameOf choice="actor" of={from} /> {texts.whatIf.gives} <NameOf choice="actor" of={to} />{' '}
        {format.money(amount ?? null, currency)}
      </>
    );
  }
  if (change.effort?.key) {
    const { key, status, capacity } = change.effort;
    if (status === 'CLOSED' || (capacity !== null && capacity !== undefined)) {
      return (
        <>
          <NameOf choice="effort" of={key} />{' '}
          {status === 'CLOSED'
            ? texts.whatIf.closes
            : texts.whatIf.hasCapacity(format.number(capacity ?? null))}
        </>
      );
    }
  }
  return <Stated change={change} />;
}

/** A change of any kind: what it is about, and the fields that it states. */
function Stated({ change }: { change: WhatIfChangeInput }) {
  const texts = useTexts();
  const code = useCode();
  const [kind = '', stated] = Object.entries(change)[0] ?? [];
  if (typeof stated !== 'object' || stated === null) return <code>{JSON.stringify(change)}</code>;
  const { key, kind: own, ...fields } = stated as Record<string, unknown>;
  const isEnd = kind === 'ends';
  const about = isEnd ? (kindOf(String(own)) ?? '') : kind;
  const told = Object.entries(isEnd || own === undefined ? fields : { kind: own, ...fields });
  return (
    <>
      {texts.whatIf.kinds[kind as keyof typeof texts.whatIf.kinds] ?? kind}
      {isEnd && ` (${code(String(own))})`} <What kind={about} of={String(key ?? '')} />
      {told.map(([field, value], at) => (
        <span key={field}>
          {at === 0 ? ': ' : '; '}
          {texts.field(field)}: <Values kind={kind} field={field} of={[value].flat()} />
        </span>
      ))}
    </>
  );
}

/** What a field is said to be: names of what it names, words for codes, the rest as it stands. */
function Values({ kind, field, of }: { kind: string; field: string; of: readonly unknown[] }) {
  const code = useCode();
  const choice = choiceOf(kind, field);
  return of.map((value, at) => (
    <span key={at}>
      {at > 0 && ', '}
      {choice !== undefined ? (
        <NameOf choice={choice} of={String(value)} />
      ) : (
        <bdi>{isCoded(kind, field) ? code(String(value)) : worded(value)}</bdi>
      )}
    </span>
  ));
}

const worded = (value: unknown) =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

/** What is changed, by its name or by what it says; nothing for what is new, whose key says nothing. */
function What({ kind, of }: { kind: string; of: string }) {
  if (of === '' || of.startsWith('what-if-')) return null;
  const choice = (
    { organization: 'actor', collaboration: 'actor', effort: 'effort', initiative: 'initiative' } as const
  )[kind as 'organization'];
  return choice === undefined ? <Recorded kind={kind} of={of} /> : <NameOf choice={choice} of={of} />;
}

/** What is recorded under a key that is no name: who gives whom what, who sits where. */
function Recorded({ kind, of }: { kind: string; of: string }) {
  const { landscape, asOf, evidence } = useView();
  const asked = useAnswer('factByKey', { landscape, asOf: asOf ?? null, evidence, key: of });
  const found = asked.result.data?.data.landscape as Record<string, unknown> | null | undefined;
  const fact = found?.[kind] as FactShape | null | undefined;
  return fact ? (
    <>
      (<FactSays fact={fact} />)
    </>
  ) : (
    <code dir="auto">{of}</code>
  );
}

function NameOf({ choice, of }: { choice: Choice; of: string }) {
  return <Name>{useNameOf(choice, of).name}</Name>;
}
