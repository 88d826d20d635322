import { useId, type ReactNode } from "react";

export interface Column<Row> {
  key: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  /** The cell names its row. */
  rowHeader?: boolean;
  /** Aligned to the right, where the table scrolls. */
  numeric?: boolean;
}

export interface TableProps<Row> {
  caption: ReactNode;
  captionSize?: "s" | "m" | "l" | "hidden";
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /**
   * On a phone the table scrolls in a region that the keyboard can reach ("scroll"), or each row becomes a block with
   * the headings before its cells ("stack"; for up to six columns).
   */
  narrow?: "scroll" | "stack";
}

/** A table of facts. */
export function Table<Row>({ narrow = "scroll", ...table }: TableProps<Row>): ReactNode {
  const id = useId();
  if (narrow === "stack") return <Facts {...table} id={id} stacks />;
  return (
    <div className="pb-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <Facts {...table} id={id} />
    </div>
  );
}

type FactsProps<Row> = Omit<TableProps<Row>, "narrow"> & { id: string; stacks?: boolean };

function Facts<Row>({ id, stacks, caption, captionSize = "m", columns, rows, rowKey }: FactsProps<Row>): ReactNode {
  const captionClass =
    captionSize === "hidden" ? "govuk-visually-hidden" : `govuk-table__caption govuk-table__caption--${captionSize}`;
  return (
    <table className={stacks ? "govuk-table pb-stack" : "govuk-table"} {...role(stacks, "table")}>
      <caption id={id} className={captionClass}>
        {caption}
      </caption>
      <thead className="govuk-table__head" {...role(stacks, "rowgroup")}>
        <tr className="govuk-table__row" {...role(stacks, "row")}>
          {columns.map(({ key, heading, numeric }) => (
            <th
              key={key}
              scope="col"
              className={`govuk-table__header${numeric ? " govuk-table__header--numeric" : ""}`}
              {...role(stacks, "columnheader")}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" {...role(stacks, "rowgroup")}>
        {rows.map((row) => (stacks ? stackedRow(columns, row, rowKey(row)) : scrolledRow(columns, row, rowKey(row))))}
      </tbody>
    </table>
  );
}

function scrolledRow<Row>(columns: readonly Column<Row>[], row: Row, rowKey: string): ReactNode {
  return (
    <tr key={rowKey} className="govuk-table__row">
      {columns.map(({ key, cell, rowHeader, numeric }) =>
        rowHeader ? (
          <th key={key} scope="row" className="govuk-table__header">
            {cell(row)}
          </th>
        ) : (
          <td key={key} className={`govuk-table__cell${numeric ? " govuk-table__cell--numeric" : ""}`}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

// No classes here: a long register has thousands of cells, and the table's own class styles them all.
function stackedRow<Row>(columns: readonly Column<Row>[], row: Row, rowKey: string): ReactNode {
  return (
    <tr key={rowKey} {...roles.row}>
      {columns.map(({ key, heading, cell, rowHeader }) =>
        rowHeader ? (
          <th key={key} scope="row" {...roles.rowheader}>
            {cell(row)}
          </th>
        ) : (
          <td key={key} {...roles.cell} data-label={heading}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

// Rows laid out as blocks are no table to some screen readers unless every part says what it is.
const roles = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
};

function role(stacks: boolean | undefined, name: keyof typeof roles): { role?: string } {
  return stacks ? roles[name] : {};
}
