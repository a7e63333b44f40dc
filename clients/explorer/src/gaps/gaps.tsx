import { Answered } from '../asking/answered';
import { useAnswer } from '../asking/use-answer';
import { Choose } from '../choosing/choose';
import { Select } from '../shell/select';
import { useView } from '../shell/view';
import { useTexts } from '../texts/texts';
import { Sides, type SideVariables } from '../what-if/sides';
import { Totals } from './totals';
import { Heat } from './heat';

/** Which needs are met: place by place and concept by concept, with what nobody knows. */
export default function Gaps() {
  const texts = useTexts();
  const { params, set } = useView();
  const about = params.get('about') === 'services' ? 'services' : 'issues';
  const list = (name: string) => params.getAll(name);
  return (
    <>
      <title>{`${texts.gaps.title} · Weft`}</title>
      <h1>{texts.gaps.title}</h1>
      <p className="lead">{texts.gaps.lead}</p>
      <div className="controls">
        <Select
          label={texts.gaps.about}
          value={about}
          options={[
            ['issues', texts.kinds.issues],
            ['services', texts.kinds.services],
          ]}
          change={(it) => set({ about: it, concept: null, cell: null })}
        />
        <Choose
          key={about}
          label={about === 'issues' ? texts.kinds.issues : texts.kinds.services}
          choice={about === 'issues' ? 'issue' : 'service'}
          several
          values={list('concept')}
          change={(concept) => set({ concept, cell: null })}
          help={about === 'issues' ? texts.gaps.issuesHelp : texts.gaps.servicesHelp}
        />
        <Choose
          label={texts.kinds.places}
          choice="place"
          several
          values={list('place')}
          change={(place) => set({ place, cell: null })}
          help={texts.gaps.placesHelp}
        />
        <Choose
          label={texts.kinds.populations}
          choice="population"
          several
          values={list('population')}
          change={(population) => set({ population, cell: null })}
          help={texts.gaps.populationsHelp}
        />
      </div>
      <Sides>{(variables, side) => <OneSide about={about} variables={variables} side={side} />}</Sides>
    </>
  );
}

/** Coverage of services needs services named; all that there are when nobody chose. */
function useConcepts(about: 'issues' | 'services', variables: SideVariables) {
  const { params } = useView();
  const chosen = params.getAll('concept');
  const isAll = about === 'services' && chosen.length === 0;
  const all = useAnswer('services', isAll ? { ...variables, first: 30 } : null);
  if (about === 'issues') return chosen.length > 0 ? { issues: chosen } : {};
  if (!isAll) return { services: chosen };
  const services = all.result.data?.data.landscape?.whatIf?.services.edges.map((it) => it.node.key);
  return services === undefined ? null : { services };
}

function OneSide({
  about,
  variables,
  side,
}: {
  about: 'issues' | 'services';
  variables: SideVariables;
  side: 'now' | 'then';
}) {
  const { params } = useView();
  const concepts = useConcepts(about, variables);
  const places = params.getAll('place');
  const populations = params.getAll('population');
  const narrowed = {
    ...variables,
    ...concepts,
    ...(places.length > 0 ? { places } : {}),
    ...(populations.length > 0 ? { populations } : {}),
    first: 50,
  };
  const asked = useAnswer('coverage', concepts === null ? null : narrowed);
  return (
    <Answered of={asked} part={(it) => it.landscape?.whatIf?.coverage}>
      {(coverage, { landscape }) => (
        <>
          <Totals coverage={coverage} />
          <Heat
            variables={narrowed}
            total={coverage.cells.totalCount}
            first={asked.result.isPlaceholderData ? undefined : asked.result.data?.data}
            seen={landscape}
            side={side}
          />
        </>
      )}
    </Answered>
  );
}
