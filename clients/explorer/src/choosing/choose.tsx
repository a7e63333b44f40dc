import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { trouble } from '../asking/answered';
import { Name } from '../texts/said';
import { useTexts } from '../texts/texts';
import { useNameOf, useOptions, type Choice, type Option } from './options';

interface Properties {
  label: string;
  choice: Choice;
  values: readonly string[];
  change: (values: string[]) => void;
  /** Whether several can be chosen. */
  several?: boolean;
  help?: string;
}

/** A field that suggests while somebody types, and keeps what was chosen as removable marks. */
export function Choose({ label, choice, values, change, several = false, help }: Properties) {
  const texts = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [offered, setOffered] = useState<Readonly<Record<string, string>>>({});
  const { options, error, isBusy } = useOptions(choice, typed, isOpen);
  const shown = options.filter((it) => !values.includes(it.key));

  const take = (option: Option) => {
    change(several ? [...values, option.key] : [option.key]);
    setOffered((now) => ({ ...now, [option.key]: option.name }));
    setTyped('');
    setActive(-1);
    setOpen(several);
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = key === 'ArrowDown' ? 1 : -1;
      setActive((now) => (shown.length === 0 ? -1 : (now + step + shown.length) % shown.length));
    } else if (key === 'Enter' && isOpen && shown.length > 0 && (active >= 0 || typed.trim() !== '')) {
      event.preventDefault();
      const option = shown[Math.max(active, 0)];
      if (option) take(option);
    } else if (key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpen(false);
    } else if (key === 'Backspace' && typed === '' && values.length > 0) {
      change(values.slice(0, -1));
    }
  };

  return (
    <div
      className="choose"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <label htmlFor={id}>{label}</label>
      {values.length > 0 && (
        <ul className="chosen" aria-label={texts.choose.chosen(label)}>
          {values.map((value) => (
            <Chosen
              key={value}
              choice={choice}
              value={value}
              offeredAs={offered[value]}
              remove={() => {
                change(values.filter((it) => it !== value));
                input.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <input
        id={id}
        ref={input}
        role="combobox"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        aria-expanded={isOpen}
        aria-controls={`${id}-options`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        aria-describedby={help ? `${id}-help` : undefined}
        placeholder={texts.choose.type}
        value={typed}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {help && (
        <p id={`${id}-help`} className="help">
          {help}
        </p>
      )}
      <ul
        id={`${id}-options`}
        role="listbox"
        aria-label={label}
        className="options"
        hidden={!isOpen || shown.length === 0}
      >
        {shown.map((option, at) => (
          <li
            key={option.key}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            <Name>{option.name}</Name>
          </li>
        ))}
      </ul>
      {isOpen && shown.length === 0 && (typed.trim() !== '' || error !== null) && (
        <p className="help" role="status">
          {error !== null ? trouble(error, texts) : isBusy ? texts.asking : texts.choose.nothing}
        </p>
      )}
    </div>
  );
}

interface ChosenProperties {
  choice: Choice;
  value: string;
  /** What it was called when it was chosen. */
  offeredAs: string | undefined;
  remove: () => void;
}

function Chosen({ choice, value, offeredAs, remove }: ChosenProperties) {
  const texts = useTexts();
  const { name, isGone } = useNameOf(choice, value, offeredAs);
  return (
    <li className={isGone ? 'gone' : undefined}>
      <Name>{name}</Name>
      {isGone && ` (${texts.choose.gone})`}
      <button type="button" onClick={remove}>
        <span aria-hidden="true">×</span>
        <span className="unseen">{texts.choose.remove(name)}</span>
      </button>
    </li>
  );
}
