import { formatDate } from "@probity/ui/dates";
import { useTranslation } from "react-i18next";
import { useRoleTitles } from "../configuration/roles.js";
import type { DecisionRowFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";

/** A fact of a decision, with the words of it. */
export interface LedgerColumn {
  readonly key: string;
  readonly heading: string;
  readonly text: (row: DecisionRowFragment) => string;
}

/** Every fact of a decision on a conflict, in words: what the page shows and the CSV file holds. */
export function useLedgerColumns(): readonly LedgerColumn[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const titleOf = useRoleTitles();
  const day = (iso: string | null | undefined): string => (iso ? formatDate(iso, language) : "");
  const column = (key: string, text: LedgerColumn["text"]) => ({ key, heading: t(`meetings.ledger.${key}`), text });
  return [
    column("decidedOn", ({ decidedOn }) => day(decidedOn)),
    column("person", ({ person }) => person.name),
    column("process", ({ process, about }) => `${t(`meetings.process.${process}`)}: ${about}`),
    column("interest", ({ ties, party, interest }) =>
      [ties.map((tie) => t(`meetings.tie.${tie}`)).join(", "), party, interest].filter(Boolean).join("; "),
    ),
    column("rule", ({ outcome, clauseId }) => [t(`meetings.outcome.${outcome}`), clauseId].filter(Boolean).join(", ")),
    column("decision", ({ decision, restriction }) =>
      [t(`meetings.answer.${decision}`), restriction].filter(Boolean).join(": "),
    ),
    column("against", ({ againstClause }) => (againstClause ? t("meetings.ledger.againstYes") : "")),
    column("reasons", ({ reasons }) => reasons),
    column("decidedBy", ({ decider, decidedAs }) => `${decider.name}, ${titleOf(decidedAs)}`),
    column("approval", ({ approval, approvedBy, approver, approvalOn }) => {
      if (!approvedBy) return "";
      const said = { office: titleOf(approvedBy), person: approver?.name ?? "", date: day(approvalOn) };
      return t(`meetings.ledger.approvals.${approval}`, said);
    }),
    column("approvalReasons", ({ approvalReasons }) => approvalReasons ?? ""),
    column("reviewOn", ({ reviewOn }) => day(reviewOn)),
    column("standing", (row) => t(`meetings.ledger.standings.${standingOf(row)}`)),
  ];
}

/** How a decision stands. */
export type Standing = "stands" | "awaited" | "refused" | "replaced";

/** How a decision stands: one that waits for approval, or was refused it, has no effect. */
export function standingOf({
  supersededAt,
  approval,
}: Pick<DecisionRowFragment, "supersededAt" | "approval">): Standing {
  if (supersededAt) return "replaced";
  if (approval === "AWAITED") return "awaited";
  return approval === "REFUSED" ? "refused" : "stands";
}
