import type { LoaderFunctionArgs } from "react-router";
import { json } from "../answers.js";
import { csvAnswer } from "../csv.js";
import { askChecklist } from "./publication.query.js";

const columns = [
  "item",
  "citation",
  "text",
  "cadence",
  "timing_verified",
  "target_months",
  "in_platform",
  "link",
  "last_updated_on",
  "covers_year",
  "owner",
  "next_due_on",
  "status",
];

/** The checklist as data, in the form that the address ends with. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { force } = await askChecklist(args);
  const { slug, name, publicationChecklist } = force;
  if (!new URL(args.request.url).pathname.endsWith(".csv"))
    return json(args.request, {
      force: { slug, name },
      licence: "OGL-UK-3.0",
      ...publicationChecklist,
    });
  const rows = publicationChecklist.items.map((item) => [
    item.id,
    item.citation,
    item.text,
    item.cadence ?? "",
    item.timingVerified ? "yes" : "no",
    item.targetMonths === null ? "" : String(item.targetMonths),
    item.inPlatform ?? "",
    item.link ?? "",
    item.lastUpdatedOn ?? "",
    item.coversYear === null ? "" : String(item.coversYear),
    item.owner ?? "",
    item.nextDueOn ?? "",
    item.status,
  ]);
  return csvAnswer(`${slug}-publication-${publicationChecklist.asOf}`, [columns, ...rows]);
}
