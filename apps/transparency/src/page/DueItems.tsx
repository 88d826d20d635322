import { Details } from "@probity/ui/content/Details";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { personAddress } from "../addresses.js";
import { langOf, usePageWords } from "../words.js";
import { ClauseLink, clauseFields, type ClauseReference } from "./ClauseLink.js";
import type { RoleTitles } from "./frame.query.js";

/** What an office holder still has to publish. */
export interface DueItem {
  /** Null: not known any more. */
  role: string | null;
  /** Who has not done it in time, where the force's rule asks to name them. */
  person: { id: string; name: string } | null;
  title: string;
  dueOn: string;
  status: "DUE" | "OVERDUE" | "MET";
  clause: ClauseReference | null;
  clauseId: string;
  explanation: string[];
  englishExplanation: string[];
}

/** Fields of `Force` for what is still due; the operation declares `$language: Language!`. */
export const dueFields = `roleTitles { role title(language: $language) }
  dueItems { role person { id name } title(language: $language) dueOn status clause { ${clauseFields} } clauseId
    explanation(language: $language) englishExplanation: explanation }`;

/** As data: in the language asked for alone. */
export function dueData(item: DueItem): Omit<DueItem, "englishExplanation"> {
  const { englishExplanation: _, ...shown } = item;
  return shown;
}

interface DueItemsProps {
  items: readonly DueItem[];
  force: { slug: string; roleTitles: RoleTitles };
  /** The level of each item's heading. */
  level: 2 | 3;
}

/** Each with the office it falls on, its day, the clause that asks for it and how the day was worked out. */
export function DueItems({ items, force, level }: DueItemsProps): ReactNode {
  const { language, t } = usePageWords();
  return items.map((item, place) => (
    <SummaryList
      key={`${item.clauseId} ${item.dueOn} ${place}`}
      card={{ title: item.title, level }}
      rows={[
        {
          key: t("due.who"),
          value: <Whose item={item} force={force} />,
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
        {
          key: t("due.clause"),
          value: <ClauseLink force={force.slug} clause={item.clause} clauseId={item.clauseId} />,
        },
        {
          key: t("due.why"),
          value: (
            <Details summary={t("due.explanation")}>
              <ul
                className="govuk-list govuk-list--bullet"
                lang={langOf(item.explanation[0], item.englishExplanation[0], language)}
              >
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

/** The office; and who holds it, where the force's rule asks to name them. */
function Whose({ item: { role, person }, force }: { item: DueItem; force: DueItemsProps["force"] }): ReactNode {
  const { language, t } = usePageWords();
  const office = force.roleTitles.find((title) => title.role === role)?.title ?? t("due.officeHolder");
  if (!person) return office;
  return (
    <>
      <a className="govuk-link" href={personAddress(force.slug, person.id, language)}>
        {person.name}
      </a>
      {`, ${office}`}
    </>
  );
}
