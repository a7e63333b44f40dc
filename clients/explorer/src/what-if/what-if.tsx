import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { SeatRole, WhatIfChangeInput } from '@weft/sdk';
import { useAnswer } from '../asking/use-answer';
import { Answered } from '../asking/answered';
import { Choose } from '../choosing/choose';
import { TakeOut } from '../exporting/take-out';
import { useFormat } from '../figures/format';
import { Select } from '../shell/select';
import { useView, writeChanges } from '../shell/view';
import { useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { ChangeForm } from './change-form';
import { ChangeSays } from './change-says';
import { closes, gives, grows, joins, leaves } from './changes';
import { Table } from '../shell/table';

export const seatRoles: readonly SeatRole[] = [
  'MEMBER',
  'CONVENER',
  'BACKBONE',
  'ACCOUNTABLE_AUTHORITY',
  'IMPLEMENTER',
  'AFFECTED_POPULATION',
  'FUNDER',
  'DATA_HOLDER',
  'OPPOSITION',
];

/** The tray of changes: what would be otherwise, in every view, until it is taken out. Nothing is written. */
export default function WhatIf() {
  const texts = useTexts();
  const { changes, set } = useView();
  const said = useRef<HTMLOListElement>(null);
  const add = (change: WhatIfChangeInput) => {
    const text = JSON.stringify(change);
    const others = changes.filter((it) => JSON.stringify(it) !== text);
    set({ whatif: writeChanges([...others, change]) });
  };
  return (
    <>
      <title>{`${texts.whatIf.title} · Weft`}</title>
      <h1>{texts.whatIf.title}</h1>
      <p className="lead">{texts.whatIf.lead}</p>
      <div className="cards">
        <Leaves add={add} />
        <Gives add={add} />
        <Joins add={add} />
        <Effort add={add} />
      </div>
      <ChangeForm add={add} />
      {changes.length > 0 && (
        <>
          <h2>{texts.whatIf.differs}</h2>
          <ol ref={said}>
            {changes.map((it) => (
              <li key={JSON.stringify(it)}>
                <ChangeSays change={it} />
              </li>
            ))}
          </ol>
          <Counts said={() => [...(said.current?.children ?? [])].map((it) => it.textContent ?? '')} />
        </>
      )}
    </>
  );
}

type Add = (change: WhatIfChangeInput) => void;

function Card(properties: { title: string; isReady: boolean; submit: () => void; children: ReactNode }) {
  const texts = useTexts();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (properties.isReady) properties.submit();
  };
  return (
    <form className="card" onSubmit={submit}>
      <h2>{properties.title}</h2>
      {properties.children}
      <button type="submit" disabled={!properties.isReady}>
        {texts.whatIf.add}
      </button>
    </form>
  );
}

function Leaves({ add }: { add: Add }) {
  const texts = useTexts();
  const [who, setWho] = useState<string[]>([]);
  const submit = () => {
    if (who[0]) add(leaves(who[0]));
    setWho([]);
  };
  return (
    <Card title={texts.whatIf.someoneLeaves} isReady={who.length > 0} submit={submit}>
      <Choose label={texts.whatIf.who} choice="actor" values={who} change={setWho} />
    </Card>
  );
}

function Gives({ add }: { add: Add }) {
  const texts = useTexts();
  const { asOf } = useView();
  const [from, setFrom] = useState<string[]>([]);
  const [to, setTo] = useState<string[]>([]);
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState('EUR');
  const isAmount = /^\d{1,15}(\.\d{1,2})?$/.test(amount);
  const today = asOf ?? new Date().toISOString().slice(0, 10);
  return (
    <Card
      title={texts.whatIf.someoneGives}
      isReady={from.length > 0 && to.length > 0 && isAmount && /^[A-Z]{3}$/.test(currency)}
      submit={() => {
        if (from[0] && to[0]) add(gives(from[0], to[0], amount, currency, today));
        setAmount('');
      }}
    >
      <Choose label={texts.whatIf.giver} choice="actor" values={from} change={setFrom} />
      <Choose label={texts.whatIf.receiver} choice="actor" values={to} change={setTo} />
      <label>
        {texts.whatIf.amount}
        <input inputMode="decimal" value={amount} onChange={(event) => setAmount(event.target.value)} />
      </label>
      {amount !== '' && !isAmount && <p className="help wrong">{texts.whatIf.amountRule}</p>}
      <label>
        {texts.whatIf.currency}
        <input
          value={currency}
          maxLength={3}
          size={4}
          onChange={(event) => setCurrency(event.target.value.toUpperCase())}
        />
      </label>
    </Card>
  );
}

function Joins({ add }: { add: Add }) {
  const texts = useTexts();
  const code = useCode();
  const [who, setWho] = useState<string[]>([]);
  const [room, setRoom] = useState<string[]>([]);
  const [role, setRole] = useState<SeatRole>('MEMBER');
  const [votes, setVotes] = useState('');
  const isVotes = votes === '' || /^\d{1,6}$/.test(votes);
  return (
    <Card
      title={texts.whatIf.someoneJoins}
      isReady={who.length > 0 && room.length > 0 && isVotes}
      submit={() => {
        if (who[0] && room[0]) add(joins(room[0], who[0], role, votes === '' ? null : Number(votes)));
        setWho([]);
      }}
    >
      <Choose label={texts.whatIf.who} choice="actor" values={who} change={setWho} />
      <Choose label={texts.whatIf.room} choice="collaboration" values={room} change={setRoom} />
      <Select
        label={texts.whatIf.role}
        value={role}
        options={seatRoles.map((it) => [it, code(it)])}
        change={setRole}
      />
      <label>
        {texts.whatIf.votes}
        <input
          inputMode="numeric"
          size={6}
          value={votes}
          onChange={(event) => setVotes(event.target.value)}
        />
      </label>
      {!isVotes && <p className="help wrong">{texts.whatIf.votesRule}</p>}
    </Card>
  );
}

function Effort({ add }: { add: Add }) {
  const texts = useTexts();
  const [effort, setEffort] = useState<string[]>([]);
  const [capacity, setCapacity] = useState('');
  const isNumber = capacity === '' || /^\d{1,9}$/.test(capacity);
  return (
    <Card
      title={texts.whatIf.effortChanges}
      isReady={effort.length > 0 && isNumber}
      submit={() => {
        if (effort[0]) add(capacity === '' ? closes(effort[0]) : grows(effort[0], Number(capacity)));
        setEffort([]);
        setCapacity('');
      }}
    >
      <Choose label={texts.whatIf.effort} choice="effort" values={effort} change={setEffort} />
      <label>
        {texts.whatIf.newCapacity}
        <input inputMode="numeric" value={capacity} onChange={(event) => setCapacity(event.target.value)} />
      </label>
      <p className={isNumber ? 'help' : 'help wrong'}>{texts.whatIf.capacityRule}</p>
    </Card>
  );
}

/** How much of everything there is now, and would be. */
function Counts({ said }: { said: () => readonly string[] }) {
  const texts = useTexts();
  const format = useFormat();
  const { variables, changes } = useView();
  const now = useAnswer('landscape', { ...variables, changes: [] });
  const then = useAnswer('landscape', { ...variables, changes: [...changes] });
  const isNow = now.result.data?.data.landscape?.whatIf;
  const names = ['organizations', 'collaborations', 'efforts', 'flows', 'seats', 'ties', 'posts'] as const;
  return (
    <Answered of={then} part={(it) => it.landscape?.whatIf}>
      {(would, { landscape }) => (
        <>
          <Table
            caption={texts.whatIf.counts}
            rows={names}
            keyOf={(it) => it}
            columns={[
              { name: texts.whatIf.what, shows: (it) => texts.kinds[it] },
              {
                name: texts.whatIf.sides.now,
                isNumber: true,
                shows: (it) => format.number(isNow?.[it].totalCount ?? null),
              },
              {
                name: texts.whatIf.sides.then,
                isNumber: true,
                shows: (it) => format.number(would[it].totalCount),
              },
            ]}
          />
          <TakeOut
            title={texts.whatIf.counts}
            legend={said}
            seen={landscape}
            hypothetical
            sheet={() => ({
              columns: [texts.whatIf.what, texts.whatIf.sides.now, texts.whatIf.sides.then],
              rows: names.map((it) => [
                texts.kinds[it],
                isNow?.[it].totalCount ?? null,
                would[it].totalCount,
              ]),
            })}
          />
        </>
      )}
    </Answered>
  );
}
