import type { ReactNode } from "react";

/** The end of a journey: what was done (the page's main heading) and its reference. */
export function Panel({ title, children }: { title: string; children?: ReactNode }): ReactNode {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <h1 className="govuk-panel__title">{title}</h1>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  );
}
