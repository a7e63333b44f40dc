import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { LaunchCheckRecordInput } from '@weft/sdk';
import { Answered, trouble, Trouble } from '../asking/answered';
import { ask } from '../asking/server';
import { useAnswer } from '../asking/use-answer';
import { useListed, useNameOf } from '../choosing/options';
import { useView } from '../shell/view';
import { useTexts } from '../texts/texts';
import { Sides, type SideVariables } from '../what-if/sides';
import { askedOf, draftOf, readAsked } from './draft';
import { ProposalForm } from './proposal-form';
import { Report } from './report';
import { useDraft } from './use-draft';

/** Should this be started, and with whom? A form that a person fills in ten minutes, then the report. */
export default function LaunchCheck() {
  const texts = useTexts();
  const { params, set, landscape } = useView();
  const linked = params.get('proposal');
  const asked = readAsked(linked);
  const initiative = params.get('initiative');
  const { draft, change, clear } = useDraft(landscape, asked === null ? null : draftOf(asked));
  const hasReport = asked !== null || initiative !== null;

  return (
    <>
      <title>{`${texts.launch.title} · Weft`}</title>
      <h1>{texts.launch.title}</h1>
      <p className="lead no-print">{texts.launch.lead}</p>
      {linked !== null && asked === null && <Trouble sentence={texts.launch.unreadable} />}
      {hasReport ? (
        <>
          <p className="links no-print">
            <button type="button" onClick={() => set({ proposal: null, initiative: null })}>
              {initiative === null ? texts.launch.edit : texts.launch.another}
            </button>
            <button type="button" onClick={() => window.print()}>
              {texts.launch.print}
            </button>
            <CopyLink />
          </p>
          <Sides>
            {(variables) => (
              <Checked
                variables={variables}
                {...(asked ?? { proposal: null, plan: null })}
                initiative={initiative}
              />
            )}
          </Sides>
          <Save {...(asked ?? {})} initiative={initiative} />
        </>
      ) : (
        <>
          <Recorded />
          <ProposalForm
            draft={draft}
            change={change}
            clear={clear}
            check={() => set({ proposal: JSON.stringify(askedOf(draft)) })}
          />
        </>
      )}
    </>
  );
}

/** Proposals that the landscape holds already. */
function Recorded() {
  const texts = useTexts();
  const { set } = useView();
  const { options } = useListed('initiative', true);
  if (options.length === 0) return null;
  return (
    <section>
      <h2>{texts.launch.recorded}</h2>
      <p className="links">
        {options.slice(0, 12).map((it) => (
          <button type="button" key={it.key} onClick={() => set({ initiative: it.key })}>
            <bdi>{it.name}</bdi>
          </button>
        ))}
      </p>
    </section>
  );
}

function CopyLink() {
  const texts = useTexts();
  const [isCopied, setCopied] = useState(false);
  const copy = () => navigator.clipboard?.writeText(window.location.href).then(() => setCopied(true));
  return (
    <button type="button" onClick={() => void copy()}>
      {isCopied ? texts.launch.copied : texts.launch.copyLink}
    </button>
  );
}

type Given = Pick<LaunchCheckRecordInput, 'proposal' | 'plan' | 'initiative'>;

function Checked({ variables, proposal, plan, initiative }: Given & { variables: SideVariables }) {
  const asked = useAnswer('launchCheck', {
    ...variables,
    initiative: initiative ?? null,
    proposal: proposal ?? null,
    plan: plan ?? null,
  });
  const { name } = useNameOf('initiative', initiative ?? null);
  return (
    <Answered of={asked} part={(it) => it.landscape?.whatIf?.launchCheck}>
      {(check, { landscape }) => <Report check={check} name={proposal?.name ?? name} seen={landscape} />}
    </Answered>
  );
}

/** Keeps the report as it is, so that it has an address that shows it the same later. */
function Save({ proposal, plan, initiative }: Given) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { landscape, asOf, evidence, changes, to } = useView();
  const [recordedBy, setRecordedBy] = useState('');
  const [note, setNote] = useState('');
  const saving = useMutation({
    mutationFn: () =>
      ask('recordLaunchCheck', {
        landscape,
        input: {
          recordedBy: recordedBy.trim(),
          ...(note.trim() === '' ? {} : { note: note.trim() }),
          ...(asOf === undefined ? {} : { asOf }),
          evidence,
          ...(initiative ? { initiative } : { proposal: proposal ?? null, plan: plan ?? null }),
          ...(changes.length === 0 ? {} : { changes: [...changes] }),
        },
      }),
    onSuccess: ({ launchCheckRecord: { record } }) => {
      if (record) void navigate(to(`records/${encodeURIComponent(record.id)}`));
    },
  });
  const wrong = saving.data?.launchCheckRecord.userErrors ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <form className="card no-print" onSubmit={submit}>
      <h2>{texts.launch.keep}</h2>
      <p className="quiet">{texts.launch.keepHelp}</p>
      <label>
        {texts.launch.recordedBy}
        <input
          required
          dir="auto"
          maxLength={200}
          value={recordedBy}
          onChange={(event) => setRecordedBy(event.target.value)}
        />
      </label>
      <label>
        {texts.launch.note}
        <input dir="auto" maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <button type="submit" disabled={saving.isPending || recordedBy.trim() === ''}>
        {texts.launch.save}
      </button>
      {saving.error !== null && <Trouble sentence={trouble(saving.error, texts)} />}
      {wrong.length > 0 && <Trouble sentence={wrong.map((it) => it.message).join(' ')} />}
    </form>
  );
}
