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

/** A declaration, and what of it is copied. */
export interface DeclarationCopy {
  readonly declaration: Declaration;
  readonly copies: readonly LineCopy[];
}

/** What was copied of a declaration, as the trail tells it. */
export interface Copied {
  readonly clauseId: string | undefined;
  readonly seen: { lines: number; public: boolean; publishedTo: RegisterAudience | null; publishedBy: string | null };
}

/** How many lines are written by one statement: a statement takes at most 65,535 values. */
const AT_ONCE = 1_000;

/**
 * Copies the lines of declarations, each of another person, to where the public reads, and supersedes the people's earlier ones
 * of the same kinds. A line that stands already, published by its date, stays as it is and counts as reviewed. Answers what was
 * copied of each, in their order. `byDate`: nobody has reviewed them. A fixed number of statements for each thousand lines.
 */
export async function copyLines(
  change: Change,
  context: RequestContext,
  declared: readonly DeclarationCopy[],
  { terms, byDate }: { readonly terms: KeptTerms; readonly byDate: boolean },
): Promise<Copied[]> {
  const personIds = declared.map(({ declaration }) => declaration.personId);
  const kept = await keepUnchanged(change, context, declared);
  const corrected = await supersede(change, context, declared, { kept, terms });
  const sources = await sourcesFor(change, personIds);
  const readers = await readersOf(change, personIds, terms);
  const { forceId } = change;
  const common = { forceId, publishedAt: context.now, byDate, reviewedAt: byDate ? null : context.now };
  const copied = declared.map(({ declaration: { id: declarationId, personId, submittedAt }, copies }) => {
    const source = sources.get(personId);
    const seenBy = readers(personId);
    const declaredOn = dayInLondon(submittedAt ?? context.now);
    // The register reads latest first: the last line gets the earliest id, so that the order of the declaration is kept.
    const lines = copies
      .filter(({ interest }) => !kept.includes(interest.id))
      .toReversed()
      .map(({ interest: { id, category, nil, relation, description, since }, details, provision }) => ({
        ...common,
        ...source,
        ...seenBy,
        personId,
        declarationId,
        declaredOn,
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
        correctionOf: corrected.get(`${declarationId} ${category}`) ?? null,
      }));
    const { public: isPublic, publishedTo } = seenBy;
    const seen = { lines: copies.length, public: isPublic, publishedTo, publishedBy: terms.clauseId };
    return { lines, copied: { clauseId: source?.clauseId, seen } };
  });
  const lines = copied.flatMap((one) => one.lines);
  for (let from = 0; from < lines.length; from += AT_ONCE)
    await change.manager.insert(RegisterEntry, lines.slice(from, from + AT_ONCE));
  return copied.map((one) => one.copied);
}

/** The interests whose lines stand already as they are to be; they are reviewed now. */
async function keepUnchanged(
  change: Change,
  { now }: RequestContext,
  declared: readonly DeclarationCopy[],
): Promise<string[]> {
  const wanted = declared.flatMap(({ declaration, copies }) =>
    copies.map(({ interest, details }) => ({ declaration_id: declaration.id, id: interest.id, details })),
  );
  const kept = await change.query<{ id: string }>(
    `update registers.published_entries e set reviewed_at = $2 from jsonb_to_recordset($3::jsonb) as w (declaration_id uuid, id uuid, details text)
     where e.force_id = $1 and e.declaration_id = w.declaration_id and e.superseded_at is null and e.interest_id = w.id and e.details = w.details
     returning e.interest_id as id`,
    [change.forceId, now, JSON.stringify(wanted)],
  );
  return kept.map(({ id }) => id);
}

/**
 * Ends the people's lines of the same kinds: the public reads them as long as the force's rule says. Answers, by declaration
 * and kind, the day on which a line of this very declaration was published that is corrected now.
 */
async function supersede(
  change: Change,
  { now, today }: RequestContext,
  declared: readonly DeclarationCopy[],
  { kept, terms }: { readonly kept: readonly string[]; readonly terms: KeptTerms },
): Promise<Map<string, string>> {
  const published = declared.map(({ declaration: { id, personId, submittedAt }, copies }) => ({
    id,
    person_id: personId,
    declared_on: dayInLondon(submittedAt ?? now),
    categories: [...new Set(copies.map(({ interest }) => interest.category))],
  }));
  const ended = await change.query<{ id: string; category: string; on: string | null }>(
    `update registers.published_entries e set superseded_at = $2, replaced_on = d.declared_on, visible_until = least(e.visible_until, $3::date)
     from jsonb_to_recordset($4::jsonb) as d (id uuid, person_id uuid, declared_on date, categories text[])
     where e.force_id = $1 and e.person_id = d.person_id and e.register = 'INTERESTS' and (e.category = any(d.categories) or e.declaration_id = d.id)
       and e.superseded_at is null and (e.interest_id is null or e.interest_id <> all($5))
     returning d.id, e.category, case when e.declaration_id = d.id and e.details <> 'HELD_FOR_REVIEW'
       then to_char(e.published_at at time zone 'Europe/London', 'YYYY-MM-DD') end as "on"`,
    [change.forceId, now, visibleUntil(today, terms.retentionYears), JSON.stringify(published), kept],
  );
  return new Map(ended.flatMap(({ id, category, on }) => (on ? [[`${id} ${category}`, on] as const] : [])));
}

async function sourcesFor(change: Change, personIds: readonly string[]): Promise<Map<string, Source>> {
  const found = await change.query<Source & { personId: string }>(
    `select distinct on (o.person_id) o.person_id as "personId", o.clause_ref as "clauseRef", o.clause_id as "clauseId",
       b.protocol_title_en as "protocolTitleEn", b.protocol_title_cy as "protocolTitleCy"
     from registers.obligations o join registers.rulebooks b on b.force_id = o.force_id and b.id = o.version_id
     where o.force_id = $1 and o.person_id = any($2::uuid[]) and o.duty = 'REGISTER_OF_INTERESTS' order by o.person_id, o.due_on desc`,
    [change.forceId, personIds],
  );
  return new Map(found.map(({ personId, ...source }) => [personId, source]));
}

/** Who reads what a person declares: officers alone, where none of their offices is one whose interests are published. */
async function readersOf(change: Change, personIds: readonly string[], { audience, retentionYears }: KeptTerms) {
  const found = await change.query<{ personId: string; leftOn: string | null }>(
    `select person_id as "personId", case when bool_and(to_day is not null) then max(to_day) end as "leftOn"
     from registers.office_holders where force_id = $1 and person_id = any($2::uuid[]) and public group by person_id`,
    [change.forceId, personIds],
  );
  const offices = new Map(found.map((office) => [office.personId, office]));
  return (personId: string) => {
    const office = offices.get(personId);
    const until = office?.leftOn ? visibleUntil(office.leftOn, retentionYears) : null;
    const publishedTo = office ? audience : null;
    return { public: publishedTo === RegisterAudience.PUBLIC, publishedTo, visibleUntil: until };
  };
}
