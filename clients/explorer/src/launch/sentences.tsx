import { Figure } from '../figures/figure';
import { useFormat } from '../figures/format';
import { Facts } from '../room/room-shown';
import { Said, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { Fold } from './fold';

interface Sentence {
  code: string;
  sentence: string;
  facts: readonly unknown[];
  figure?: Parameters<typeof Figure>[0]['of'];
}

/** So many are read at a glance; the others open. */
const FIRST = 6;

export function Sentences({ title, of }: { title: string; of: readonly Sentence[] }) {
  const texts = useTexts();
  const format = useFormat();
  if (of.length === 0) return null;
  const others = of.slice(FIRST);
  return (
    <Fold title={title} says={format.number(of.length)} isOpen>
      <List of={of.slice(0, FIRST)} />
      {others.length > 0 && (
        <details className="fold">
          <summary>{texts.launch.others(format.number(others.length))}</summary>
          <List of={others} />
        </details>
      )}
    </Fold>
  );
}

function List({ of }: { of: readonly Sentence[] }) {
  const code = useCode();
  return (
    <ul className="sentences">
      {of.map((it) => (
        <li key={`${it.code} ${it.sentence}`} data-code={it.code}>
          <strong>{code(it.code)}</strong> <Said>{it.sentence}</Said> {it.figure && <Figure of={it.figure} />}
          <Facts of={it.facts} />
        </li>
      ))}
    </ul>
  );
}
