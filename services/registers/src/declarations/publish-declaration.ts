import { visibleUntil } from "@probity/rules/decisions/publication-terms";
import { dayInLondon } from "@probity/service-kit/dates";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { v7 as uuidv7 } from "uuid";
import { RegisterEntry, RegisterKind } from "../entries/register-entry.entity.js";
import { deriveObligations } from "../obligations/derive-obligations.js";
import { obeyPublicationRules } from "../publication/obey-publication-rules.js";
import { termsOf, type KeptTerms } from "../publication/publication-terms.js";
import { RegisterAudience } from "../publication/register-publication.entity.js";
import { Declaration, Interest } from "./declaration.entity.js";
import type { PublishDeclarationInput } from "./declaration.inputs.js";
import { take } from "./declaring.js";
import { transitions } from "./declaration.transitions.js";

/** The clause that asks for the register, as it stood for this person. */
interface Source {
  clauseRef: string;
  clauseId: string;
  protocolTitleEn: string;
  protocolTitleCy: string;
}

/** Publishes a declaration: its lines are copied to where the public reads, and the person's earlier ones of the same kinds are superseded. */
export async function publish(
  change: Change,
  context: RequestContext,
  input: PublishDeclarationInput,
): Promise<string> {
  const declaration = await take(change, context, "publish", input);
  const { forceId, id, version, personId, status } = declaration;
  const interests = await change.manager.find(Interest, {
    where: { forceId, declarationId: id },
    order: { ordinal: "ASC" },
  });
  const publishedAt = context.now;
  const terms = termsOf(await obeyPublicationRules(change, context.today), RegisterKind.INTERESTS);
  await supersede(change, context, personId, interests, terms);
  const source = await sourceFor(change, personId);
  const readers = await readersOf(change, personId, terms);
  const declaredOn = dayInLondon(declaration.submittedAt ?? publishedAt);
  const common = { forceId, personId, register: RegisterKind.INTERESTS, declaredOn, publishedAt, supersededAt: null };
  // The register reads latest first: the last line gets the earliest id, so that the order of the declaration is kept.
  const lines = interests.toReversed().map(({ category, nil, description }) => {
    return { ...common, ...source, ...readers, id: uuidv7(), category, nil, description };
  });
  await change.manager.insert(RegisterEntry, lines);
  const after = {
    status: transitions.publish.to,
    version: version + 1,
    reviewedAt: publishedAt,
    reviewedBy: context.personIn(forceId),
  };
  await change.manager.update(Declaration, { forceId, id }, after);
  const clauseId = source?.clauseId;
  const { public: isPublic, publishedTo } = readers;
  const seen = {
    status: after.status,
    lines: lines.length,
    public: isPublic,
    publishedTo,
    publishedBy: terms.clauseId,
  };
  await change.audit({
    action: "publishDeclaration",
    entity: "Declaration",
    entityId: id,
    before: { status },
    after: seen,
    clauseId,
  });
  await published(change, context, terms);
  return id;
}

/** Where a rule asks to publish the register again every so often, that counts from today. */
async function published(change: Change, { now, today }: RequestContext, terms: KeptTerms): Promise<void> {
  if (terms.frequencyMonths === null) return;
  await change.query("update registers.publications set last_published_on = $3 where force_id = $1 and register = $2", [
    change.forceId,
    terms.register,
    today,
  ]);
  await deriveObligations(change, { today, now, cause: { reason: "the register was published again" } });
}

/** Ends the person's lines of the same kinds: the public reads them as long as the force's rule says. */
async function supersede(
  change: Change,
  { now, today }: RequestContext,
  personId: string,
  interests: readonly Interest[],
  { retentionYears }: KeptTerms,
): Promise<void> {
  const categories = [...new Set(interests.map(({ category }) => category))];
  await change.query(
    `update registers.published_entries set superseded_at = $4, visible_until = least(visible_until, $5::date)
     where force_id = $1 and person_id = $2 and register = 'INTERESTS' and category = any($3) and superseded_at is null`,
    [change.forceId, personId, categories, now, visibleUntil(today, retentionYears)],
  );
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
