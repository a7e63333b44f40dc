import type { WhatIfChangeInput } from '@weft/sdk';
import { CHANGES, type VariableManual } from '@weft/sdk/manual';
import { useId, useState, type FormEvent } from 'react';
import { Choose } from '../choosing/choose';
import { Select } from '../shell/select';
import { Said, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { askingOf, changeOf, entityKinds, keyOf, wrongFields, type Stated } from './stating';
import { Which } from './which';

/** Where a fact is from, and when it holds: the same fields for every kind, out of the way until somebody wants them. */
const provenance = ['validFrom', 'validTo', 'source', 'evidence', 'visibility'];

/** Any change that the contract knows: the form follows from it, so what it learns to take is offered here. */
export function ChangeForm({ add }: { add: (change: WhatIfChangeInput) => void }) {
  const texts = useTexts();
  const [kind, setKind] = useState('organization');
  const kinds = Object.keys(CHANGES).filter((it) => it !== 'withdraws');
  return (
    <section className="card">
      <h2>{texts.whatIf.anyChange}</h2>
      <p className="quiet">{texts.whatIf.anyChangeHelp}</p>
      <Select
        className="field"
        label={texts.whatIf.what}
        value={kind}
        options={kinds.map((it) => [it, texts.whatIf.kinds[it as keyof typeof texts.whatIf.kinds] ?? it])}
        change={setKind}
      />
      {kind === 'ends' ? <Ends add={add} /> : <Stating key={kind} kind={kind} add={add} />}
    </section>
  );
}

interface Adding {
  add: (change: WhatIfChangeInput) => void;
}

function Stating({ kind, add }: Adding & { kind: string }) {
  const texts = useTexts();
  const [stated, setStated] = useState<Stated>({});
  const [which, setWhich] = useState<readonly string[]>([]);
  const fields = (CHANGES[kind]?.fields ?? []).filter((it) => it.name !== 'key');
  const wrong = wrongFields(kind, fields, stated);
  const isReady = wrong.length === 0 && Object.values(stated).some((it) => it.length > 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    add(changeOf(kind, CHANGES[kind]?.fields ?? [], stated, which[0] ?? keyOf(kind, stated)));
    setStated({});
    setWhich([]);
  };
  const shown = (isProvenance: boolean) =>
    fields
      .filter((it) => provenance.includes(it.name) === isProvenance)
      .map((it) => (
        <Field
          key={it.name}
          kind={kind}
          of={it}
          values={stated[it.name] ?? []}
          change={(values) => setStated((now) => ({ ...now, [it.name]: values }))}
          isWrong={wrong.includes(it.name)}
        />
      ));
  return (
    <form onSubmit={submit}>
      <div className="controls">
        <Which kind={kind} values={which} change={setWhich} />
        {shown(false)}
      </div>
      <details>
        <summary>{texts.whatIf.provenance}</summary>
        <div className="controls">{shown(true)}</div>
      </details>
      <button type="submit" disabled={!isReady}>
        {texts.whatIf.add}
      </button>
    </form>
  );
}

/** Something that is not there any more. */
function Ends({ add }: Adding) {
  const texts = useTexts();
  const [kind, setKind] = useState('effort');
  const [which, setWhich] = useState<readonly string[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const entity = entityKinds[kind];
    if (which[0] && entity) add({ ends: { kind: entity, key: which[0] } });
    setWhich([]);
  };
  return (
    <form onSubmit={submit}>
      <div className="controls">
        <Select
          className="field"
          label={texts.whatIf.ofKind}
          value={kind}
          options={Object.keys(entityKinds).map((it) => [
            it,
            texts.whatIf.kinds[it as keyof typeof texts.whatIf.kinds],
          ])}
          change={(it) => {
            setKind(it);
            setWhich([]);
          }}
        />
        <Which key={kind} kind={kind} values={which} change={setWhich} isRequired />
      </div>
      <button type="submit" disabled={which.length === 0}>
        {texts.whatIf.add}
      </button>
    </form>
  );
}

interface FieldProperties {
  kind: string;
  of: VariableManual;
  values: readonly string[];
  change: (values: readonly string[]) => void;
  isWrong: boolean;
}

function Field({ kind, of, values, change, isWrong }: FieldProperties) {
  const texts = useTexts();
  const code = useCode();
  const id = useId();
  const asking = askingOf(kind, of);
  const label = texts.field(of.name);
  if (asking.as === 'choice')
    return (
      <Choose label={label} choice={asking.choice} several={asking.several} values={values} change={change} />
    );
  const one = (text: string) => change(text === '' ? [] : [text]);
  const options =
    asking.as === 'codes'
      ? asking.values.map((it) => [it, code(it)] as const)
      : ([
          ['true', texts.yes],
          ['false', texts.no],
        ] as const);
  const input = () => {
    if (asking.as === 'day')
      return (
        <input id={id} type="date" value={values[0] ?? ''} onChange={(event) => one(event.target.value)} />
      );
    if (asking.as === 'text')
      return asking.several ? (
        <textarea
          id={id}
          dir="auto"
          rows={2}
          value={values.join('\n')}
          onChange={(event) => change(event.target.value === '' ? [] : event.target.value.split('\n'))}
        />
      ) : (
        <input
          id={id}
          dir="auto"
          maxLength={2000}
          inputMode={asking.isNumber ? 'decimal' : 'text'}
          aria-invalid={isWrong}
          value={values[0] ?? ''}
          onChange={(event) => one(event.target.value)}
        />
      );
    if (asking.as === 'codes' && asking.several)
      return (
        <select
          id={id}
          multiple
          size={Math.min(6, options.length)}
          value={[...values]}
          onChange={(event) => change([...event.target.selectedOptions].map((it) => it.value))}
        >
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      );
    return (
      <select id={id} value={values[0] ?? ''} onChange={(event) => one(event.target.value)}>
        <option value="">{texts.whatIf.asItIs}</option>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    );
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {asking.as === 'text' && asking.several && ` (${texts.whatIf.oneALine})`}
      </label>
      {input()}
      <p className={isWrong ? 'help wrong' : 'help'}>
        <Said>{isWrong ? of.about : of.about.split(/[;.]/)[0]}</Said>
      </p>
    </div>
  );
}
