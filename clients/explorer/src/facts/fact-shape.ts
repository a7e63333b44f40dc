interface Named {
  id?: string;
  key?: string;
  name: string;
}
interface Labelled {
  label: string;
}

/** What a report that was kept still says of a fact. */
export interface KeptFactShape {
  __typename?: string;
  id: string;
  key: string;
  name?: string | null;
  label?: string | null;
}

/** What one line about a fact needs; which parts are there depends on its kind. */
export interface FactShape extends KeptFactShape {
  evidence: string;
  validFrom: string | null;
  validTo: string | null;
  source: { key: string; title: string; url: string | null } | null;
  sourceTitle?: string | null;
  postRole?: string | null;
  person?: Named | null;
  organization?: Named | null;
  status?: string | null;
  capacity?: number | null;
  reached?: number | null;
  tieKind?: string | null;
  from?: Named | null;
  to?: Named | null;
  flowKind?: string | null;
  giver?: Named | null;
  receiver?: Named | null;
  amount?: string | null;
  currency?: string | null;
  flowUnit?: string | null;
  basis?: string | null;
  seatRole?: string | null;
  votes?: number | null;
  collaboration?: Named | null;
  member?: Named | null;
  people?: number | null;
  issue?: Labelled | null;
  service?: Labelled | null;
  population?: Labelled | null;
  place?: { name: string } | null;
  checkedAt?: string | null;
}
