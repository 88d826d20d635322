import { dayInLondon } from "@probity/service-kit/dates";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { v7 as uuidv7 } from "uuid";
import { RegisterEntry, RegisterKind } from "../entries/register-entry.entity.js";
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
  const categories = [...new Set(interests.map(({ category }) => category))];
  await change.query(
    `update registers.published_entries set superseded_at = $4
     where force_id = $1 and person_id = $2 and register = 'INTERESTS' and category = any($3) and superseded_at is null`,
    [forceId, personId, categories, publishedAt],
  );
  const source = await sourceFor(change, personId);
  const isPublic = await holdsPublicOffice(change, personId);
  const declaredOn = dayInLondon(declaration.submittedAt ?? publishedAt);
  // The register reads latest first: the last line gets the earliest id, so that the order of the declaration is kept.
  const lines = interests.toReversed().map(({ category, nil, description }) => {
    const line = {
      forceId,
      id: uuidv7(),
      personId,
      register: RegisterKind.INTERESTS,
      category,
      nil,
      description,
      declaredOn,
      publishedAt,
    };
    return { ...line, ...source, public: isPublic, supersededAt: null };
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
  const seen = { status: after.status, lines: lines.length, public: isPublic };
  await change.audit({
    action: "publishDeclaration",
    entity: "Declaration",
    entityId: id,
    before: { status },
    after: seen,
    clauseId,
  });
  return id;
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

/** Whether the person holds, or held, an office whose interests everybody may read. */
async function holdsPublicOffice(change: Change, personId: string): Promise<boolean> {
  const [found] = await change.query(
    "select 1 from registers.office_holders where force_id = $1 and person_id = $2 and public limit 1",
    [change.forceId, personId],
  );
  return found !== undefined;
}
