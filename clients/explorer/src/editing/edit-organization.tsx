import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, type FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Answered, Trouble, trouble } from '../asking/answered';
import { ask } from '../asking/server';
import { useAnswer } from '../asking/use-answer';
import { Select } from '../shell/select';
import { useView } from '../shell/view';
import { Name, useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { input, typedInto, type FieldName, type OthersChange, type Recorded } from './edit';
import { useEdit } from './use-edit';

/** Sorts of organizations: the code list that the server checks against. */
const TYPES = '10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90'.split(' ');

/** What is recorded of an organization itself, to be changed by somebody who looks after the landscape. */
export default function EditOrganization() {
  const texts = useTexts();
  const { actor = '' } = useParams();
  const { landscape } = useView();
  const asked = useAnswer('actor', { landscape, id: actor });
  return (
    <Answered
      heading={texts.edit.title}
      of={asked}
      part={(it) => it.landscape?.whatIf?.actor}
      absent={texts.actor.gone(actor, landscape)}
    >
      {(it) =>
        it.__typename === 'Organization' ? (
          <Form key={it.key} actor={it} refresh={async () => void (await asked.result.refetch())} />
        ) : (
          <Trouble sentence={texts.edit.onlyOrganizations} />
        )
      }
    </Answered>
  );
}

interface Actor {
  key: string;
  name: string;
  type: string | null;
  website: string | null;
  touchedIn: number;
}

function Form({ actor, refresh }: { actor: Actor; refresh: () => Promise<void> }) {
  const texts = useTexts();
  const code = useCode();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { landscape, to } = useView();
  const { key, name, type: sort, website, touchedIn } = actor;
  const recorded = useMemo<Recorded>(
    () => ({ fields: { name, type: sort ?? '', website: website ?? '' }, touchedIn }),
    [name, sort, website, touchedIn],
  );
  const { edit, others, isOvertaken, type, drop } = useEdit(landscape, key, recorded);
  const page = to(`actor/${encodeURIComponent(key)}`);

  const saving = useMutation({
    mutationFn: () =>
      ask('organizationUpsert', {
        landscape,
        input: input(key, edit),
        ifTouchedIn: edit.read.touchedIn,
      }),
    onSuccess: async ({ organizationUpsert: { userErrors } }) => {
      if (userErrors.some((it) => it.code === 'CHANGED_SINCE')) return refresh();
      if (userErrors.length > 0) return;
      drop();
      await queries.invalidateQueries();
      void navigate(page);
    },
  });
  const wrong = (saving.data?.organizationUpsert.userErrors ?? []).filter(
    (it) => it.code !== 'CHANGED_SINCE',
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <>
      <title>{`${texts.edit.title} · Weft`}</title>
      <h1>
        {texts.edit.title}: <Name>{name}</Name>
      </h1>
      <p className="quiet">{texts.launch.kept}</p>
      {isOvertaken && (
        <Others of={others} take={(field, theirs) => type({ [field]: theirs })} typed={edit.typed} />
      )}
      <form className="card" onSubmit={submit}>
        <label>
          {texts.edit.fields.name}
          <input
            required
            dir="auto"
            value={edit.typed.name}
            onChange={(it) => type({ name: it.target.value })}
          />
        </label>
        <Select
          label={texts.edit.fields.type}
          value={edit.typed.type}
          options={[['', texts.notKnown], ...TYPES.map((it) => [it, code(it)] as const)]}
          change={(chosen) => type({ type: chosen })}
        />
        <label>
          {texts.edit.fields.website}
          <input
            type="url"
            dir="ltr"
            placeholder="https://"
            value={edit.typed.website}
            onChange={(it) => type({ website: it.target.value })}
          />
        </label>
        <p className="links">
          <button type="submit" disabled={saving.isPending || typedInto(edit).length === 0}>
            {texts.edit.save}
          </button>
          <Link to={page} onClick={drop}>
            {texts.cancel}
          </Link>
        </p>
        {saving.error !== null && <Trouble sentence={trouble(saving.error, texts)} />}
        {wrong.length > 0 && <Trouble sentence={wrong.map((it) => it.message).join(' ')} />}
      </form>
    </>
  );
}

interface OthersProperties {
  of: readonly OthersChange[];
  typed: Record<FieldName, string>;
  take: (field: FieldName, theirs: string) => void;
}

/** What somebody else wrote meanwhile, beside what is typed. */
function Others({ of, typed, take }: OthersProperties) {
  const texts = useTexts();
  const code = useCode();
  const shown = (field: FieldName, text: string) =>
    text === '' ? texts.notKnown : field === 'type' ? code(text) : text;
  return (
    <div className="trouble" role="alert">
      <p>{of.length === 0 ? texts.edit.overtakenElsewhere : texts.edit.overtaken}</p>
      <ul>
        {of.map(({ field, before, theirs, isTyped }) => (
          <li key={field}>
            {texts.edit.fields[field]}: <Name>{shown(field, before)}</Name> →{' '}
            <Name>{shown(field, theirs)}</Name>
            {isTyped && typed[field] !== theirs && (
              <>
                . {texts.edit.youTyped} <Name>{shown(field, typed[field])}</Name>{' '}
                <button type="button" onClick={() => take(field, theirs)}>
                  {texts.edit.takeTheirs}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
