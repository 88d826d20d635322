import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { clauseAddress, personAddress } from "../addresses.js";
import { json } from "../answers.js";
import type { ClauseReference } from "../page/ClauseLink.js";
import { partAddress, registerPart } from "./register-address.js";
import { askRegister, type Publication, type RegisterEntry } from "./register.query.js";

/** A page of a register as data; `next` is the address of the following page, null on the last. */
export async function registerJson({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const part = registerPart(request, params);
  const { force, entries, person } = await askRegister(context, part);
  const { hasNextPage, endCursor } = entries.pageInfo;
  const next = hasNextPage && endCursor ? partAddress({ ...part, after: endCursor }, ".json") : null;
  const content = {
    force: { slug: force.slug, name: force.name, historic: force.historic },
    register: part.register,
    person,
    asOf: londonDay(),
    publication: publicationData(force.registerPublication, force.slug),
    ended: part.ended ?? false,
    licence: "OGL-UK-3.0",
    totalCount: entries.totalCount,
    entries: entries.nodes.map((entry) => entryData(entry, force.slug)),
    stillDue: part.register === "INTERESTS" ? force.dueItems.filter(({ status }) => status !== "MET") : [],
    next,
  };
  return json(request, content, next);
}

/** An entry as data, with the addresses of the pages it rests on. */
export function entryData(entry: RegisterEntry, force: string) {
  return {
    id: entry.id,
    person: { ...entry.person, url: personAddress(force, entry.person.id, "en") },
    category: entry.category,
    nil: entry.nil,
    description: entry.nil ? "None declared" : entry.description,
    declaredOn: entry.declaredOn,
    publishedAt: entry.publishedAt,
    visibleUntil: entry.visibleUntil,
    clause:
      clauseData(entry.clause, force) ??
      (entry.clauseId && { clauseId: entry.clauseId, protocol: entry.protocolTitle }),
  };
}

/** The terms of publication, with the clause that they come from; null where no rule speaks of the register. */
function publicationData(publication: Publication | null, force: string) {
  if (!publication) return null;
  const { clause, clauseId, ...terms } = publication;
  return { ...terms, clause: clauseData(clause, force) ?? { clauseId } };
}

function clauseData(clause: ClauseReference | null, force: string) {
  if (!clause) return null;
  const { slug, title } = clause.version.protocol;
  return {
    clauseId: clause.clauseId,
    label: clause.label,
    protocol: title,
    url: clauseAddress(force, slug, clause.clauseId, "en"),
  };
}
