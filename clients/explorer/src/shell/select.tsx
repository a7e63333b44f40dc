interface Properties<V extends string> {
  label: string;
  value: V;
  /** Each value with what it is called. */
  options: readonly (readonly [V, string])[];
  change: (value: V) => void;
  isDisabled?: boolean;
  className?: string;
}

/** One of a few, by name. */
export function Select<V extends string>({
  label,
  value,
  options,
  change,
  isDisabled = false,
  className,
}: Properties<V>) {
  return (
    <label className={className}>
      {label}
      <select value={value} disabled={isDisabled} onChange={(event) => change(event.target.value as V)}>
        {options.map(([it, name]) => (
          <option key={it} value={it}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
