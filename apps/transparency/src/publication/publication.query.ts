import { londonDay } from "@probity/ui/dates";
import type { Language } from "@probity/ui/i18n";
import type { LoaderFunctionArgs } from "react-router";
import { languageOf } from "../addresses.js";
import { ask, notFound, operation, slugOf } from "../ask.js";
import { frameFields, type FrameForce, type GraphLanguage, type RoleTitles } from "../page/frame.query.js";
import { graphLanguage } from "../words.js";

/** One thing that the law asks to be published, and how it stands. */
export interface ChecklistItem {
  id: string;
  text: string;
  citation: string;
  cadence: "BEFORE_FINANCIAL_YEAR" | "MONTHLY" | null;
  timingVerified: boolean;
  targetMonths: number | null;
  inPlatform: "INTERESTS" | "GIFTS" | "HOLDERS" | "PROTOCOLS" | null;
  link: string | null;
  lastUpdatedOn: string | null;
  coversYear: number | null;
  owner: string | null;
  nextDueOn: string | null;
  status: "UP_TO_DATE" | "DUE" | "OVERDUE" | "NO_EVIDENCE" | "CADENCE_NOT_SET";
}

export interface ChecklistForce extends FrameForce {
  roleTitles: RoleTitles;
  publicationChecklist: { counted: number; total: number; method: string; items: ChecklistItem[] };
}

const checklistQuery = operation<{ force: ChecklistForce | null }, { slug: string; language: GraphLanguage }>(
  /* GraphQL */ `
    query Publication($slug: String!, $language: Language!) {
      force(slug: $slug) {
        ${frameFields}
        roleTitles { role title(language: $language) }
        publicationChecklist {
          counted
          total
          method(language: $language)
          items {
            id
            text(language: $language)
            citation
            cadence
            timingVerified
            targetMonths
            inPlatform
            link
            lastUpdatedOn
            coversYear
            owner
            nextDueOn
            status
          }
        }
      }
    }
  `,
);

/** What a page of the checklist shows. */
export interface ChecklistView {
  force: ChecklistForce;
  language: Language;
  today: string;
  /** The yearly report, to be printed. */
  report: boolean;
}

/** The checklist of the force that an address names. Throws the 404 page. */
export async function askChecklist({ request, params, context }: LoaderFunctionArgs): Promise<ChecklistView> {
  const url = new URL(request.url);
  const language = languageOf(url.search);
  const variables = { slug: slugOf(params["force"]), language: graphLanguage(language) };
  const { force } = await ask(context, checklistQuery, variables);
  if (!force || force.historic) throw notFound();
  return { force, language, today: londonDay(), report: /\/report(\.data)?$/.test(url.pathname) };
}

/** The financial year of a day, as it is written: 2026/27. */
export function financialYear(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const begins = month >= 4 ? year : year - 1;
  return `${begins}/${String((begins + 1) % 100).padStart(2, "0")}`;
}
