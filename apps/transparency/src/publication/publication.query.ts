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
  inPlatform: "INTERESTS" | "GIFTS" | "HOLDERS" | "PROTOCOLS" | "COMPLAINTS" | null;
  link: string | null;
  lastUpdatedOn: string | null;
  coversYear: number | null;
  owner: string | null;
  nextDueOn: string | null;
  status: "UP_TO_DATE" | "DUE" | "OVERDUE" | "NO_EVIDENCE" | "CADENCE_NOT_SET" | "NOT_KNOWN";
}

export interface ChecklistForce extends FrameForce {
  roleTitles: RoleTitles;
  publicationChecklist: {
    counted: number;
    total: number;
    method: string;
    asOf: string;
    /** The past financial years that have a report, latest first. */
    years: number[];
    duties: { due: number; inTime: number; late: number; open: number };
    items: ChecklistItem[];
  };
}

const checklistQuery = operation<
  { force: ChecklistForce | null },
  { slug: string; language: GraphLanguage; year: number | null }
>(/* GraphQL */ `
    query Publication($slug: String!, $language: Language!, $year: Int) {
      force(slug: $slug) {
        ${frameFields}
        roleTitles { role title(language: $language) }
        publicationChecklist(year: $year) {
          counted
          total
          asOf
          years
          duties { due inTime late open }
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
  `);

/** What a page of the checklist shows. */
export interface ChecklistView {
  force: ChecklistForce;
  language: Language;
  /** The yearly report, to be printed. */
  report: boolean;
  /** The past financial year whose last day it is of, by the calendar year in which it begins; null: today. */
  year: number | null;
}

/** The checklist of the force that an address names, today or as a past year ended. Throws the 404 page. */
export async function askChecklist({ request, params, context }: LoaderFunctionArgs): Promise<ChecklistView> {
  const url = new URL(request.url);
  const language = languageOf(url.search);
  const named = params["year"] ?? url.searchParams.get("year");
  const year = named === null ? null : yearNamed(named);
  if (year === undefined) throw notFound();
  const variables = { slug: slugOf(params["force"]), language: graphLanguage(language), year };
  const { force } = await ask(context, checklistQuery, variables);
  if (!force || force.historic) throw notFound();
  return { force, language, report: /\/report(\/[^/]+)?(\.data)?$/.test(url.pathname), year };
}

/** The financial year of a day, by the calendar year in which it begins. */
export function financialYearOf(day: string): number {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return month >= 4 ? year : year - 1;
}

/** A financial year as it is written: 2026/27; in an address: 2026-27. */
export function yearInWords(begins: number, between = "/"): string {
  return `${begins}${between}${String((begins + 1) % 100).padStart(2, "0")}`;
}

/** The financial year that an address names; undefined for what names none. */
export function yearNamed(named: string): number | undefined {
  const begins = Number(named.slice(0, 4));
  return named === yearInWords(begins, "-") && begins >= 1000 ? begins : undefined;
}
