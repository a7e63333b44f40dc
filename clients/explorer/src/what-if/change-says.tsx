import type { WhatIfChangeInput } from '@weft/sdk';
import { useNameOf, type Choice } from '../choosing/options';
import { useFormat } from '../figures/format';
import { Name, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';

/** One change in words; a kind of change that only a link can hold is shown as it is sent. */
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
  return <code>{JSON.stringify(change)}</code>;
}

function NameOf({ choice, of }: { choice: Choice; of: string }) {
  return <Name>{useNameOf(choice, of).name}</Name>;
}
