import type { World } from "../../isolation/world/world.js";
import { audiences } from "./audiences.js";
import type { Known } from "./known-things.js";
import type { Listing } from "./listing.js";
import type { Things } from "./thing.js";

const { caseHandlers } = audiences;

/** Publishes two notes as they stand after a review, one of them withdrawn. */
export async function plantPrecedents(world: World, force: string): Promise<void> {
  const noted = (clause: string, withdrawn: string) => `
    insert into cases.precedents (force_id, source, clause_id, language, status, version, title, words, personal_data_because, written_by, written_at, reviewed_by,
      reviewed_at, withdrawn_at, withdrawn_because)
    select $1, 'ADVICE', '${clause}', 'EN', ${withdrawn ? "'WITHDRAWN'" : "'PUBLISHED'"}, 2, 'Invented?', 'Invented.', 'Invented.', w.person_id, now(), r.person_id,
      now(), ${withdrawn ? "now()" : "null"}, ${withdrawn || "null"}
    from people.logins w, people.logins r where w.subject = 'chief.executive@staffordshire.example' and r.subject = 'registrar@staffordshire.example'`;
  await world.platform.database.query(noted("ST-17", ""), [force]);
  await world.platform.database.query(noted("ST-18", "'Invented.'"), [force]);
}

/** Who is shown what of precedents. */
export const precedentFields: Readonly<Record<string, Listing>> = {
  Precedent: {
    fields:
      "id source clauseId language status version writtenAt reviewedAt withdrawnAt withdrawnBecause title words personalDataBecause returnedBecause writtenBy reviewedBy viewerCanReview viewerCanWithdraw",
    seenBy: { "that was withdrawn": caseHandlers },
    never: { returnedBecause: "read by whoever wrote it, until it is published: see precedent.test.ts" },
  },
  PrecedentConnection: { fields: "nodes pageInfo totalCount", seenBy: { "of the force": caseHandlers } },
  PrecedentClause: { fields: "clauseId count", seenBy: { "on which one stands": caseHandlers } },
};

/** Where precedents are shown; whoever sees none of another’s proposals sees an empty list. */
export function precedentThings({ force }: Known): Things {
  const list = (inside: string) => `{ precedents(force: "${force}", clause: "ST-18") { ${inside} } }`;
  return {
    Precedent: { "that was withdrawn": { by: [list("nodes { $ }")] } },
    PrecedentConnection: { "of the force": { by: [list("$")] } },
    PrecedentClause: { "on which one stands": { by: [`{ precedentClauses(force: "${force}") { $ } }`] } },
  };
}
