import { useId, useState, type FormEvent } from 'react';
import type { SeatRole } from '@weft/sdk';
import { Link } from 'react-router';
import { useAnswer } from '../asking/use-answer';
import { Choose } from '../choosing/choose';
import { useSettled, type Choice } from '../choosing/options';
import type { FactShape } from '../facts/fact-shape';
import { Select } from '../shell/select';
import { useView } from '../shell/view';
import { Name, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { seatRoles } from '../what-if/what-if';
import { problemsOf, type Draft, type PartnerDraft, type Problem } from './draft';

interface Properties {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  clear: () => void;
  check: () => void;
}

/** The proposal and its plan. Only a name and what it is about are needed; the rest makes the report say more. */
export function ProposalForm({ draft, change, clear, check }: Properties) {
  const texts = useTexts();
  const [isTried, setTried] = useState(false);
  const problems = problemsOf(draft);
  const wrong = (problem: Problem) =>
    isTried && problems.includes(problem) ? (
      <p className="help wrong" role="alert">
        {texts.launch.problems[problem]}
      </p>
    ) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.length === 0) check();
  };
  const several = (field: 'issues' | 'services' | 'populations' | 'places', choice: Choice) => (
    <Choose
      label={texts.kinds[field]}
      choice={choice}
      several
      values={draft[field]}
      change={(values) => change({ [field]: values })}
    />
  );
  return (
    <form className="proposal" onSubmit={submit} noValidate>
      <fieldset>
        <legend>{texts.launch.what}</legend>
        <Text label={texts.launch.name} value={draft.name} change={(name) => change({ name })} most={500} />
        {wrong('name')}
        <Text
          label={texts.launch.description}
          value={draft.description}
          change={(description) => change({ description })}
          most={5000}
          lines={3}
        />
        <Alike words={`${draft.name} ${draft.description}`} />
        {several('issues', 'issue')}
        {several('services', 'service')}
        {wrong('about')}
      </fieldset>
      <fieldset>
        <legend>{texts.launch.forWhom}</legend>
        {several('populations', 'population')}
        {several('places', 'place')}
        <Text
          label={texts.launch.capacity}
          value={draft.capacity}
          change={(capacity) => change({ capacity })}
          numeric
        />
        {wrong('capacity')}
        <div className="inline">
          <label>
            {texts.launch.from}
            <input
              type="date"
              value={draft.from}
              onChange={(event) => change({ from: event.target.value })}
            />
          </label>
          <label>
            {texts.launch.to}
            <input type="date" value={draft.to} onChange={(event) => change({ to: event.target.value })} />
          </label>
        </div>
        {wrong('period')}
      </fieldset>
      <fieldset>
        <legend>{texts.launch.withWhom}</legend>
        <Choose
          label={texts.launch.proposedBy}
          choice="actor"
          values={draft.proposedBy}
          change={(proposedBy) => change({ proposedBy })}
        />
        <Choose
          label={texts.launch.invites}
          choice="actor"
          several
          values={draft.invites}
          change={(invites) => change({ invites })}
        />
        <Partners draft={draft} change={change} />
        {wrong('partners')}
        <div className="inline">
          <Text
            label={texts.whatIf.currency}
            value={draft.currency}
            change={(currency) => change({ currency: currency.toUpperCase() })}
            most={3}
          />
          <Text
            label={texts.launch.quota}
            value={draft.quota}
            change={(quota) => change({ quota })}
            numeric
          />
        </div>
        {wrong('currency')}
        {wrong('quota')}
      </fieldset>
      <fieldset>
        <legend>{texts.launch.strategy}</legend>
        {(['shouldWe', 'purposes', 'success', 'howPartnered'] as const).map((it) => (
          <Text
            key={it}
            label={texts.launch.questions[it]}
            value={draft[it]}
            change={(value) => change({ [it]: value })}
            most={2000}
            lines={2}
          />
        ))}
      </fieldset>
      <p className="links">
        <button type="submit" className="first">
          {texts.launch.check}
        </button>
        <button type="button" onClick={clear}>
          {texts.launch.clear}
        </button>
        <span className="quiet">{texts.launch.kept}</span>
      </p>
      {isTried && problems.length > 0 && (
        <p className="help wrong" role="alert">
          {texts.launch.notYet(problems.length)}
        </p>
      )}
    </form>
  );
}

interface TextProperties {
  label: string;
  value: string;
  change: (value: string) => void;
  most?: number;
  lines?: number;
  numeric?: boolean;
}

function Text({ label, value, change, most = 20, lines, numeric = false }: TextProperties) {
  const id = useId();
  const shared = { id, dir: 'auto', value, maxLength: most } as const;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines === undefined ? (
        <input
          {...shared}
          inputMode={numeric ? 'numeric' : 'text'}
          onChange={(event) => change(event.target.value)}
        />
      ) : (
        <textarea {...shared} rows={lines} onChange={(event) => change(event.target.value)} />
      )}
    </div>
  );
}

/** Efforts that are described alike, while somebody types. */
function Alike({ words }: { words: string }) {
  const texts = useTexts();
  const { variables, to } = useView();
  const settled = useSettled(words.trim(), 400);
  const asked = useAnswer(
    'search',
    settled.length < 3 ? null : { ...variables, query: settled.slice(0, 500), kinds: ['EFFORT'], first: 5 },
  );
  const edges = settled.length < 3 ? [] : (asked.result.data?.data.landscape?.whatIf?.search.edges ?? []);
  return (
    <div role="status">
      {edges.length > 0 && (
        <p className="help">
          {texts.launch.alike}{' '}
          {edges.map(({ node }, at) => {
            const effort = node as FactShape;
            return (
              <span key={effort.id}>
                {at > 0 && ', '}
                <Link to={to(`fact/${encodeURIComponent(effort.id)}`)}>
                  <Name>{effort.name}</Name>
                </Link>
              </span>
            );
          })}
        </p>
      )}
    </div>
  );
}

function Partners({ draft, change }: Pick<Properties, 'draft' | 'change'>) {
  const texts = useTexts();
  const code = useCode();
  const set = (at: number, part: Partial<PartnerDraft>) =>
    change({ partners: draft.partners.map((it, other) => (other === at ? { ...it, ...part } : it)) });
  return (
    <div className="partners">
      <p>{texts.launch.partners}</p>
      {draft.partners.map((it, at) => (
        <div key={at} className="partner" role="group" aria-label={texts.launch.partner(at + 1)}>
          <Choose
            label={texts.launch.partner(at + 1)}
            choice="actor"
            values={it.actor === '' ? [] : [it.actor]}
            change={(values) => set(at, { actor: values.at(-1) ?? '' })}
          />
          <Select<SeatRole | ''>
            label={texts.whatIf.role}
            value={it.role}
            options={[['', texts.notKnown], ...seatRoles.map((role) => [role, code(role)] as const)]}
            change={(role) => set(at, { role })}
          />
          <Text label={texts.whatIf.votes} value={it.votes} change={(votes) => set(at, { votes })} numeric />
          <Text label={texts.whatIf.amount} value={it.money} change={(money) => set(at, { money })} numeric />
          <button
            type="button"
            onClick={() => change({ partners: draft.partners.filter((_, other) => other !== at) })}
          >
            {texts.launch.removePartner}
            <span className="unseen"> {at + 1}</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        onClick={() =>
          change({ partners: [...draft.partners, { actor: '', role: '', votes: '', money: '' }] })
        }
      >
        {texts.launch.addPartner}
      </button>
    </div>
  );
}
