import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { clauseAddress } from "../addresses.js";
import { openData } from "../answers.js";
import { registerPart } from "../registers/register-address.js";
import { csvTable, streamOf } from "../registers/register-csv.js";
import type { RegisterPart } from "../registers/register.query.js";
import { wordsOf } from "../words.js";
import { askGifts, type Gift, type GiftsAnswer } from "./gifts.query.js";

/** The whole register as one table, sent page by page so that its size is no matter. */
export async function giftsCsv(args: LoaderFunctionArgs): Promise<Response> {
  const part = { ...registerPart(args.request, args.params), after: undefined };
  const first = await askGifts(args.context, part);
  const headers = openData("text/csv; charset=utf-8");
  headers.set("content-disposition", `attachment; filename="${part.slug}-gifts-${londonDay()}.csv"`);
  return new Response(streamOf(pages(args, first, part)), { headers });
}

export const giftColumns = [
  "reference",
  "offered_on",
  "recipient_id",
  "recipient",
  "kind",
  "giver_kind",
  "giver",
  "occasion",
  "description",
  "value",
  "value_pence",
  "value_basis",
  "response",
  "surrendered_to",
  "approved_by",
  "accepted_before_approval",
  "days_late",
  "clause",
  "protocol",
  "clause_address",
  "citation",
  "published_at",
  "corrected_at",
  "note",
] as const;

/** A line as a row in the order of the columns. */
export function giftRow(gift: Gift, force: string): string[] {
  const t = wordsOf("en");
  const { clause, recipient } = gift;
  return [
    gift.reference,
    gift.offeredOn,
    recipient?.id ?? "",
    recipient?.name ?? t("gift.staff"),
    gift.kind,
    gift.giverKind,
    gift.giver ?? t("gift.private"),
    gift.occasion,
    gift.description,
    gift.value,
    gift.valuePence === null ? "" : String(gift.valuePence),
    gift.valueBasis,
    gift.response,
    gift.surrenderedTo ?? "",
    gift.approvedBy ?? "",
    gift.acceptedBeforeApproval ? "yes" : "no",
    gift.daysLate === null ? "" : String(gift.daysLate),
    gift.clauseId ?? "",
    clause?.version.protocol.title ?? gift.protocolTitle ?? "",
    clause ? clauseAddress(force, clause.version.protocol.slug, clause.clauseId, "en") : "",
    gift.citation,
    gift.publishedAt,
    gift.supersededAt ?? "",
    gift.note ?? "",
  ];
}

const rows = ({ gifts, force }: GiftsAnswer) => gifts.nodes.map((gift) => giftRow(gift, force.slug));

/** The first page is at hand already, so that an unknown force is a 404 and not half a table. */
async function* pages({ context }: LoaderFunctionArgs, first: GiftsAnswer, part: RegisterPart): AsyncGenerator<string> {
  let page = first;
  yield csvTable([giftColumns, ...rows(page)]);
  while (page.gifts.pageInfo.hasNextPage && page.gifts.pageInfo.endCursor) {
    page = await askGifts(context, { ...part, after: page.gifts.pageInfo.endCursor });
    yield csvTable(rows(page));
  }
}
