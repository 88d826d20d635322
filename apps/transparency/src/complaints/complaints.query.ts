import type { Language } from "@probity/ui/i18n";
import type { LoaderFunctionArgs } from "react-router";
import { languageOf } from "../addresses.js";
import { ask, notFound, operation, slugOf } from "../ask.js";
import { frameFields, type FrameForce, type GraphLanguage } from "../page/frame.query.js";
import { graphLanguage } from "../words.js";

/** The figures of one kind of case in a year; null: under five, or none. */
export interface KindOfYear {
  kind: string;
  /** What the force called it at the end of the year. */
  title: string;
  /** Five or more, and not said how many. */
  withheld: boolean;
  received: number | null;
  quarters: number[] | null;
  closed: number | null;
  putRight: number | null;
  otherwise: number | null;
  medianDays: number | null;
}

/** The figures of a year that has ended. */
export interface YearOfFigures {
  year: number;
  publishedOn: string;
  since: string | null;
  /** Brought to the office holder’s attention; null: one to four. */
  brought: number | null;
  kinds: KindOfYear[];
}

/** What was received in a quarter of the running year; null: not told. */
export interface QuarterOfYear {
  year: number;
  quarter: number;
  since: string | null;
  publishedOn: string;
  kinds: { kind: string; title: string; received: number | null }[];
}

export interface ComplaintsForce extends FrameForce {
  complaintQuarters: QuarterOfYear[];
  complaintFigures: YearOfFigures[];
}

const complaintsQuery = operation<{ force: ComplaintsForce | null }, { slug: string; language: GraphLanguage }>(
  /* GraphQL */ `
    query Complaints($slug: String!, $language: Language!) {
      force(slug: $slug) {
        ${frameFields}
        complaintQuarters {
          year
          quarter
          since
          publishedOn
          kinds {
            kind
            title(language: $language)
            received
          }
        }
        complaintFigures {
          year
          publishedOn
          since
          brought
          kinds {
            kind
            title(language: $language)
            received
            withheld
            quarters
            closed
            putRight
            otherwise
            medianDays
          }
        }
      }
    }
  `,
);

/** What the page of complaints shows. */
export interface ComplaintsView {
  force: ComplaintsForce;
  language: Language;
}

/** The figures of the force that an address names. Throws the 404 page. */
export async function askComplaints({ request, params, context }: LoaderFunctionArgs): Promise<ComplaintsView> {
  const language = languageOf(new URL(request.url).search);
  const variables = { slug: slugOf(params["force"]), language: graphLanguage(language) };
  const { force } = await ask(context, complaintsQuery, variables);
  if (!force || force.historic) throw notFound();
  return { force, language };
}
