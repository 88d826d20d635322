import { Link } from "@probity/ui/page/Link";
import { Fragment, type ReactNode } from "react";

/** The clauses that say something, each leading to its words in its version; plain names where no version is known. */
export function ClauseLinks({ of, versionId }: { of: readonly string[]; versionId?: string | null }): ReactNode {
  return of.map((clauseId, index) => (
    <Fragment key={clauseId}>
      {index > 0 && ", "}
      {versionId ? (
        <Link href={`/protocols/versions/${versionId}#${encodeURIComponent(clauseId)}`}>
          <span className="ad-clause-id">{clauseId}</span>
        </Link>
      ) : (
        <span className="ad-clause-id">{clauseId}</span>
      )}
    </Fragment>
  ));
}
