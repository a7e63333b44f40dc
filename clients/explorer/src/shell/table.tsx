import type { ReactNode } from 'react';
import { Scroll } from './scroll';

/** One column: its heading, and what it shows of a row. */
export interface Column<Row> {
  name: string;
  shows: (row: Row) => ReactNode;
  /** Whether it holds figures, which stand at the right. */
  isNumber?: boolean;
}

interface Properties<Row> {
  caption: ReactNode;
  /** What the table is called where it scrolls; general words where that says nothing more. */
  label?: string;
  /** The first is the heading of its row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  isChosen?: (row: Row) => boolean;
}

/** A table as every view has it: it scrolls by itself, and all its cells have headings. */
export function Table<Row>({ caption, label, columns, rows, keyOf, isChosen }: Properties<Row>) {
  return (
    <Scroll {...(label === undefined ? {} : { label })}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((it) => (
              <th key={it.name} scope="col">
                {it.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className={isChosen?.(row) ? 'chosen-row' : undefined}>
              {columns.map((it, at) =>
                at === 0 ? (
                  <th key={it.name} scope="row">
                    {it.shows(row)}
                  </th>
                ) : (
                  <td key={it.name} className={it.isNumber ? 'number' : undefined}>
                    {it.shows(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
