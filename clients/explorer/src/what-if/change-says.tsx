import type { WhatIfChangeInput } from '@weft/sdk';
import { useNameOf, type Choice } from '../choosing/options';
import { useFormat } from '../figures/format';
import { Name, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';

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
  const { key, kind: ended, ...fields } = stated as Record<string, unknown>;
  const name = texts.whatIf.kinds[kind as keyof typeof texts.whatIf.kinds] ?? kind;
  const about = kind === 'ends' ? code(String(ended)) : null;
  const told = kind === 'ends' || ended === undefined ? fields : { kind: ended, ...fields };
  const text = Object.entries(told)
    .map(([field, value]) => `${texts.field(field)}: ${[value].flat().map(worded).join(', ')}`)
    .join('; ');
  return (
    <>
      {name}
      {about !== null && ` (${about})`} <NameOfKey kind={kind} of={String(key ?? '')} />
      {text !== '' && (
        <>
          : <bdi>{text}</bdi>
        </>
      )}
    </>
  );
}

const worded = (value: unknown) =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

/** The name of what is changed; nothing for what is new, whose key says nothing. */
function NameOfKey({ kind, of }: { kind: string; of: string }) {
  if (of.startsWith('what-if-')) return null;
  const choice = (
    { organization: 'actor', collaboration: 'actor', effort: 'effort', initiative: 'initiative' } as const
  )[kind as 'organization'];
  return choice === undefined ? <code dir="auto">{of}</code> : <NameOf choice={choice} of={of} />;
}

function NameOf({ choice, of }: { choice: Choice; of: string }) {
  return <Name>{useNameOf(choice, of).name}</Name>;
}
