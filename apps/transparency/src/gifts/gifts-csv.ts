import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { clauseAddress } from "../addresses.js";
import { csvAnswer, pagedTable } from "../csv.js";
import { registerPart } from "../registers/register-address.js";
import { wordsOf } from "../words.js";
import { askGifts, type Gift, type GiftsAnswer } from "./gifts.query.js";

/** The whole register as one table. */
export async function giftsCsv({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const part = { ...registerPart(request, params), after: undefined };
  const table = pagedTable<GiftsAnswer>({
    columns: giftColumns,
    first: await askGifts(context, part),
    rows,
    pageInfo: ({ gifts }) => gifts.pageInfo,
    ask: (after) => askGifts(context, { ...part, after }),
  });
  return csvAnswer(`${part.slug}-gifts-${londonDay()}`, table);
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
