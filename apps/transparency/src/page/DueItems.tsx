import { Details } from "@probity/ui/content/Details";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { personAddress } from "../addresses.js";
import { englishOnly, usePageWords } from "../words.js";
import { ClauseLink, clauseFields, type ClauseReference } from "./ClauseLink.js";

/** What somebody still has to publish. */
export interface DueItem {
  person: { id: string; name: string };
  title: string;
  dueOn: string;
  status: "DUE" | "OVERDUE" | "MET";
  clause: ClauseReference | null;
  clauseId: string;
  explanation: string[];
}

/** Fields of `Force` for what is still due. */
export const dueFields = `dueItems { person { id name } title dueOn status clause { ${clauseFields} } clauseId explanation }`;

interface DueItemsProps {
  items: readonly DueItem[];
  force: string;
  /** The level of each item's heading. */
  level: 2 | 3;
}

/** Each with its day, the clause that asks for it and how the day was worked out. */
export function DueItems({ items, force, level }: DueItemsProps): ReactNode {
  const { language, t } = usePageWords();
  return items.map((item) => (
    <SummaryList
      key={`${item.person.id} ${item.clauseId} ${item.dueOn}`}
      card={{ title: <span lang={englishOnly(language)}>{item.title}</span>, level }}
      rows={[
        {
          key: t("due.who"),
          value: (
            <a className="govuk-link" href={personAddress(force, item.person.id, language)}>
              {item.person.name}
            </a>
          ),
        },
        {
          key: t("due.by"),
          value: (
            <>
              {formatDate(item.dueOn, language)}{" "}
              <Tag colour={item.status === "OVERDUE" ? "red" : "blue"}>{t(`due.status.${item.status}`)}</Tag>
            </>
          ),
        },
        { key: t("due.clause"), value: <ClauseLink force={force} clause={item.clause} clauseId={item.clauseId} /> },
        {
          key: t("due.why"),
          value: (
            <Details summary={t("due.explanation")}>
              <ul className="govuk-list govuk-list--bullet" lang={englishOnly(language)}>
                {item.explanation.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Details>
          ),
        },
      ]}
    />
  ));
}
