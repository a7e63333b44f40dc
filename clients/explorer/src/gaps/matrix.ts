import type { CoverageQuery, CoverageStatus } from '@weft/sdk';

export type Cell = NonNullable<
  NonNullable<NonNullable<CoverageQuery['landscape']>['whatIf']>['coverage']
>['cells']['edges'][number]['node'];

interface Head {
  key: string;
  name: string;
}

/** The cells of an answer as rows of places and columns of concepts, each in the order of their names. */
export interface Matrix {
  columns: Head[];
  rows: { head: Head; cells: (Cell | null)[] }[];
}

export const statuses: readonly CoverageStatus[] = ['COVERED', 'THIN', 'UNCOVERED', 'UNKNOWN'];

/** A sign for each status, so that nobody needs color to tell them apart. */
export const signs: Record<CoverageStatus, string> = {
  COVERED: '●',
  THIN: '◐',
  UNCOVERED: '○',
  UNKNOWN: '?',
};

export const cellName = (cell: Cell) =>
  [conceptOf(cell).key, cell.place.key, cell.population?.key ?? ''].join('/');

export const conceptOf = (cell: Cell): Head => {
  const concept = cell.issue ?? cell.service;
  return { key: concept?.key ?? '', name: concept?.label ?? '' };
};

export function matrixOf(cells: readonly Cell[], language = 'en'): Matrix {
  const columns = new Map<string, Head>();
  const rows = new Map<string, { head: Head; cells: Map<string, Cell> }>();
  for (const cell of cells) {
    const concept = columnOf(cell);
    columns.set(concept.key, concept);
    const row = rows.get(cell.place.key) ?? {
      head: { key: cell.place.key, name: cell.place.name },
      cells: new Map(),
    };
    row.cells.set(concept.key, cell);
    rows.set(cell.place.key, row);
  }
  const compare = new Intl.Collator(language).compare;
  const heads = [...columns.values()].sort((a, b) => compare(a.name, b.name));
  return {
    columns: heads,
    rows: [...rows.values()]
      .sort((a, b) => compare(a.head.name, b.head.name))
      .map(({ head, cells: found }) => ({ head, cells: heads.map((it) => found.get(it.key) ?? null) })),
  };
}

/** A column is a concept, for a population where one was asked. */
function columnOf(cell: Cell): Head {
  const concept = conceptOf(cell);
  if (cell.population === null) return concept;
  return { key: `${concept.key}/${cell.population.key}`, name: `${concept.name} · ${cell.population.label}` };
}
