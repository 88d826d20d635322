import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { personAddress } from "../addresses.js";
import { json } from "../answers.js";
import { partAddress, registerPart } from "../registers/register-address.js";
import { clauseData, publicationData } from "../registers/register-json.js";
import { askGifts, type Gift } from "./gifts.query.js";

/** A page of the register as data; `next` is the address of the following page, null on the last. */
export async function giftsJson({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const part = registerPart(request, params);
  const { force, gifts, person } = await askGifts(context, part);
  const { hasNextPage, endCursor } = gifts.pageInfo;
  const next = hasNextPage && endCursor ? partAddress({ ...part, after: endCursor }, ".json") : null;
  const content = {
    force: { slug: force.slug, name: force.name, historic: force.historic },
    register: part.register,
    person,
    asOf: londonDay(),
    publication: publicationData(force.registerPublication, force.slug),
    licence: "OGL-UK-3.0",
    totalCount: gifts.totalCount,
    entries: gifts.nodes.map((gift) => giftData(gift, force.slug)),
    next,
  };
  return json(request, content, next);
}

/** A line as data, with the addresses of the pages it rests on. */
export function giftData(gift: Gift, force: string) {
  const { recipient, clause, clauseId, protocolTitle, ...facts } = gift;
  return {
    ...facts,
    recipient: recipient && { ...recipient, url: personAddress(force, recipient.id, "en") },
    clause: clauseData(clause, force) ?? (clauseId && { clauseId, protocol: protocolTitle }),
  };
}
