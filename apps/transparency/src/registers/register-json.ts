import { formatDate, londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { clauseAddress, personAddress } from "../addresses.js";
import { json } from "../answers.js";
import { notFound } from "../ask.js";
import type { ClauseReference } from "../page/ClauseLink.js";
import { dueData } from "../page/DueItems.js";
import { partAddress, registerPart } from "./register-address.js";
import { wordsOf } from "../words.js";
import { askRegister, type Publication, type RegisterEntry } from "./register.query.js";

/** A page of a register as data; `next` is the address of the following page, null on the last. */
export async function registerJson({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const part = registerPart(request, params);
  if (part.noDay) throw notFound();
  const { force, entries, person } = await askRegister(context, part);
  const { hasNextPage, endCursor } = entries.pageInfo;
  const next = hasNextPage && endCursor ? partAddress({ ...part, after: endCursor }, ".json") : null;
  const content = {
    force: { slug: force.slug, name: force.name, historic: force.historic },
    register: part.register,
    person,
    asOf: part.on ?? londonDay(),
    publication: publicationData(force.registerPublication, force.slug),
    hold: force.publicationHold,
    ended: part.ended ?? false,
    licence: "OGL-UK-3.0",
    totalCount: entries.totalCount,
    entries: entries.nodes.map((entry) => entryData(entry, force.slug)),
    stillDue: part.register === "INTERESTS" ? force.dueItems.filter(({ status }) => status !== "MET").map(dueData) : [],
    next,
  };
  return json(request, content, next);
}

/** That there is nothing, in the words of the page, for a reader of the data. */
export function nilInWords(declaredOn: string): string {
  return wordsOf("en")("entry.nil", { date: formatDate(declaredOn, "en") });
}

/** An entry as data, with the addresses of the pages it rests on. */
export function entryData(entry: RegisterEntry, force: string) {
  return {
    id: entry.id,
    person: { ...entry.person, url: personAddress(force, entry.person.id, "en") },
    category: entry.category,
    nil: entry.nil,
    description: entry.nil ? nilInWords(entry.declaredOn) : entry.description,
    since: entry.since,
    relation: entry.relation,
    details: entry.details,
    provision: entry.provision,
    notYetReviewed: entry.notYetReviewed,
    correctionOf: entry.correctionOf,
    declaredOn: entry.declaredOn,
    publishedAt: entry.publishedAt,
    visibleUntil: entry.visibleUntil,
    clause:
      clauseData(entry.clause, force) ??
      (entry.clauseId && { clauseId: entry.clauseId, protocol: entry.protocolTitle }),
  };
}

/** The terms of publication, with the clause that they come from; null where no rule speaks of the register. */
export function publicationData(publication: Publication | null, force: string) {
  if (!publication) return null;
  const { clause, clauseId, englishSentence: _, ...terms } = publication;
  return { ...terms, clause: clauseData(clause, force) ?? { clauseId } };
}

/** A clause as data; null where it is not public. */
export function clauseData(clause: ClauseReference | null, force: string) {
  if (!clause) return null;
  const { slug, title } = clause.version.protocol;
  return {
    clauseId: clause.clauseId,
    label: clause.label,
    protocol: title,
    url: clauseAddress(force, slug, clause.clauseId, "en"),
  };
}
