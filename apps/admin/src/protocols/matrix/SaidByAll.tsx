import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ComparisonMatrixQuery } from "../../gql/graphql.js";
import { ClauseLinks } from "../ClauseLinks.js";

/** What one document says of a matter. */
export type Cell = ComparisonMatrixQuery["comparisonMatrix"][number]["cells"][number];

/** Of several documents each by its title, and which of them decides where both do not stand. */
export function SaidByAll({ of }: { of: readonly Cell[] }): ReactNode {
  const { t } = useTranslation();
  const [only] = of;
  if (only && of.length === 1) return <Said of={only} />;
  const titleOf = (id: string) => of.find(({ version }) => version.id === id)?.version.protocol.title ?? "";
  return of.map((cell) => (
    <div key={cell.version.id} className="ad-document">
      <div className="ad-document-title">{cell.version.protocol.title}</div>
      <Said of={cell} />
      {cell.yieldsTo && <div className="ad-yields">{t("matrix.yields", { title: titleOf(cell.yieldsTo.id) })}</div>}
    </div>
  ));
}

function Said({ of }: { of: Cell }): ReactNode {
  const { t } = useTranslation();
  if (of.silent) return <span className="ad-silent">{t("matrix.silent")}</span>;
  return (
    <>
      <span>{of.words}</span>
      {of.clauseIds.length > 0 && (
        <div>
          <ClauseLinks of={of.clauseIds} versionId={of.version.id} />
        </div>
      )}
    </>
  );
}
