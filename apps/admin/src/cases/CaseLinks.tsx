import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseByIdQuery } from "../gql/graphql.js";

/** What else can be done with a case, by whoever looks at it. */
export function CaseLinks({ of }: { of: NonNullable<CaseByIdQuery["case"]> }): ReactNode {
  const { t } = useTranslation();
  const links = [
    of.status === "CLOSED" && of.viewerPart !== "COMPLAINANT" && { to: "precedent", text: t("precedents.ofCase") },
    of.viewerPart === "HANDLER" && { to: "pack", text: t("pack.link") },
    of.viewerPart === "HANDLER" && of.status !== "CLOSED" && { to: "hand-over", text: t("handOver.linkOne") },
    { to: "print", text: t("printCase.link") },
  ].filter((link) => link !== false);
  return (
    <ul className="govuk-list pb-no-print">
      {links.map(({ to, text }) => (
        <li key={to}>
          <Link href={`/cases/${of.id}/${to}`}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
