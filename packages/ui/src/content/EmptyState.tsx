import type { ReactNode } from "react";

/** An honest "nothing here": says what there is none of and as of when, never a bare "Nil". */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }): ReactNode {
  return (
    <div className="pb-empty">
      <p className="govuk-body govuk-!-font-weight-bold">{title}</p>
      {typeof children === "string" ? <p className="govuk-body">{children}</p> : children}
    </div>
  );
}
