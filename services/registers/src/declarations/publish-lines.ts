import { visibleUntil } from "@probity/rules/decisions/publication-terms";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayInLondon } from "@probity/service-kit/dates";
import { v7 as uuidv7 } from "uuid";
import { EntryDetails, RegisterEntry, RegisterKind } from "../entries/register-entry.entity.js";
import type { KeptTerms } from "../publication/publication-terms.js";
import { RegisterAudience } from "../publication/register-publication.entity.js";
import type { Declaration, Interest } from "./declaration.entity.js";

/** The clause that asks for the register, as it stood for this person. */
interface Source {
  clauseRef: string;
  clauseId: string;
  protocolTitleEn: string;
  protocolTitleCy: string;
}

/** An interest as it is copied to the register: what is not shown leaves its details behind. */
export interface LineCopy {
  readonly interest: Interest;
  readonly details: EntryDetails;
  readonly provision: string | null;
}

/** What of a declaration is copied, on what terms; `byDate`: nobody has reviewed it. */
export interface Copying {
  readonly copies: readonly LineCopy[];
  readonly terms: KeptTerms;
  readonly byDate: boolean;
}

/** What was copied, as the trail tells it. */
export interface Copied {
  readonly clauseId: string | undefined;
  readonly seen: { lines: number; public: boolean; publishedTo: RegisterAudience | null; publishedBy: string | null };
}

/**
 * Copies a declaration's lines to where the public reads, and supersedes the person's earlier ones of the same kinds. A line
 * that stands already, published by its date, stays as it is and counts as reviewed.
 */
export async function copyLines(
  change: Change,
  context: RequestContext,
  declaration: Declaration,
  { copies, terms, byDate }: Copying,
): Promise<Copied> {
  const { forceId, id: declarationId, personId } = declaration;
  const declaredOn = dayInLondon(declaration.submittedAt ?? context.now);
  const kept = await keepUnchanged(change, context, declarationId, copies);
  const corrected = await supersede(change, context, declaration, { copies, kept, declaredOn, terms });
  const source = await sourceFor(change, personId);
  const readers = await readersOf(change, personId, terms);
  const reviewedAt = byDate ? null : context.now;
  const common = { forceId, personId, declarationId, declaredOn, publishedAt: context.now, byDate, reviewedAt };
  // The register reads latest first: the last line gets the earliest id, so that the order of the declaration is kept.
  const lines = copies
    .filter(({ interest }) => !kept.includes(interest.id))
    .toReversed()
    .map(({ interest: { id, category, nil, relation, description, since }, details, provision }) => ({
      ...common,
      ...source,
      ...readers,
      register: RegisterKind.INTERESTS,
      supersededAt: null,
      id: uuidv7(),
      interestId: id,
      category,
      nil,
      relation,
      details,
      provision,
      description: details === EntryDetails.SHOWN ? description : "",
      since: details === EntryDetails.SHOWN ? since : null,
      correctionOf: corrected.get(category) ?? null,
    }));
  if (lines.length > 0) await change.manager.insert(RegisterEntry, lines);
  const { public: isPublic, publishedTo } = readers;
  const seen = { lines: copies.length, public: isPublic, publishedTo, publishedBy: terms.clauseId };
  return { clauseId: source?.clauseId, seen };
}

/** The interests whose lines stand already as they are to be; they are reviewed now. */
async function keepUnchanged(
  change: Change,
  { now }: RequestContext,
  declarationId: string,
  copies: readonly LineCopy[],
): Promise<string[]> {
  const wanted = copies.map(({ interest, details }) => ({ id: interest.id, details }));
  const kept = await change.query<{ id: string }>(
    `update registers.published_entries e set reviewed_at = $3 from jsonb_to_recordset($4::jsonb) as w (id uuid, details text)
     where e.force_id = $1 and e.declaration_id = $2 and e.superseded_at is null and e.interest_id = w.id and e.details = w.details
     returning e.interest_id as id`,
    [change.forceId, declarationId, now, JSON.stringify(wanted)],
  );
  return kept.map(({ id }) => id);
}

interface Superseding extends Pick<Copying, "copies" | "terms"> {
  readonly kept: readonly string[];
  readonly declaredOn: string;
}

/**
 * Ends the person's lines of the same kinds: the public reads them as long as the force's rule says. Answers, by kind, the
 * day on which a line of this very declaration was published that is corrected now.
 */
async function supersede(
  change: Change,
  { now, today }: RequestContext,
  { id, personId }: Declaration,
  { copies, kept, declaredOn, terms }: Superseding,
): Promise<Map<string, string>> {
  const categories = [...new Set(copies.map(({ interest }) => interest.category))];
  const ended = await change.query<{ category: string; on: string | null }>(
    `update registers.published_entries set superseded_at = $4, replaced_on = $8, visible_until = least(visible_until, $5::date)
     where force_id = $1 and person_id = $2 and register = 'INTERESTS' and (category = any($3) or declaration_id = $6) and superseded_at is null
       and (interest_id is null or interest_id <> all($7))
     returning category, case when declaration_id = $6 and details <> 'HELD_FOR_REVIEW'
       then to_char(published_at at time zone 'Europe/London', 'YYYY-MM-DD') end as "on"`,
    [change.forceId, personId, categories, now, visibleUntil(today, terms.retentionYears), id, kept, declaredOn],
  );
  return new Map(ended.flatMap(({ category, on }) => (on ? [[category, on] as const] : [])));
}

async function sourceFor(change: Change, personId: string): Promise<Source | null> {
  const [source] = await change.query<Source>(
    `select o.clause_ref as "clauseRef", o.clause_id as "clauseId", b.protocol_title_en as "protocolTitleEn", b.protocol_title_cy as "protocolTitleCy"
     from registers.obligations o join registers.rulebooks b on b.force_id = o.force_id and b.id = o.version_id
     where o.force_id = $1 and o.person_id = $2 and o.duty = 'REGISTER_OF_INTERESTS' order by o.due_on desc limit 1`,
    [change.forceId, personId],
  );
  return source ?? null;
}

/** Who reads what the person declares: officers alone, where none of their offices is one whose interests are published. */
async function readersOf(change: Change, personId: string, { audience, retentionYears }: KeptTerms) {
  const [office] = await change.query<{ leftOn: string | null }>(
    `select case when bool_and(to_day is not null) then max(to_day) end as "leftOn"
     from registers.office_holders where force_id = $1 and person_id = $2 and public having count(*) > 0`,
    [change.forceId, personId],
  );
  const until = office?.leftOn ? visibleUntil(office.leftOn, retentionYears) : null;
  const publishedTo = office ? audience : null;
  return { public: publishedTo === RegisterAudience.PUBLIC, publishedTo, visibleUntil: until };
}
