import { useQuery } from "@apollo/client/react";
import type { Role } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { titlesDocument } from "./configuration.document.js";
import { useRuleLanguage, valueWords } from "./rule-words.js";

/** The canonical roles that a force has titles for, in the order in which they stand in a list. */
export const titledRoles = [
  "ELECTED_HOLDER",
  "DEPUTY",
  "APPOINTED_PERSON",
  "HEAD_OF_STAFF",
  "MONITORING_OFFICER",
  "HEAD_OF_PAID_SERVICE",
  "CFO",
  "CHIEF_CONSTABLE",
  "SENIOR_LEADERSHIP",
  "LINE_MANAGER",
  "FIRST_CONTACT_A",
  "FIRST_CONTACT_B",
  "REGISTRAR",
  "HR",
  "DPO",
  "VETTING_UNIT",
  "CHAIR_OF_BODY",
  "OVERSIGHT_BODY",
  "CHAIR_OF_OVERSIGHT_BODY",
  "POLICY_OWNER",
  "STAFF",
  "MEMBER",
] as const satisfies readonly Role[];

/** What the acting force calls a role, in the page's language; the plain word where it has no title. */
export function useRoleTitles(): (role: string) => string {
  const { words } = useRuleLanguage();
  const { apiLanguage } = useLanguage();
  const { data } = useQuery(titlesDocument, { variables: { slug: useSession().acting.force.slug } });
  const titles = new Map((data?.force?.roleTitles ?? []).map((title): [string, typeof title] => [title.role, title]));
  return (role) => {
    const own = titles.get(role);
    return (apiLanguage === "CY" ? own?.titleCy : own?.titleEn) ?? valueWords(words, "role", role);
  };
}
