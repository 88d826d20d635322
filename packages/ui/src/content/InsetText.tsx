import type { ReactNode } from "react";

export function InsetText({ children }: { children: ReactNode }): ReactNode {
  return <div className="govuk-inset-text">{children}</div>;
}
