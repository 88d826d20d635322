import type { Identity } from "@probity/service-kit/identity";
import { nobody } from "@probity/service-kit/identity";
import { actor, actorEverywhere } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
let versionId: string;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  const [version] = await protocols.database.query<{ id: string }>(
    `with version as (select v.force_id, v.id from protocols.protocol_versions v join protocols.forces f on f.id = v.force_id
       where f.slug = 'staffordshire' and v.status = 'IN_FORCE'),
     consultee as (insert into protocols.consultees (force_id, version_id, name, position, consulted_on)
       select force_id, id, 'Alex Example', 'Panel Chair', '2026-11-01' from version),
     finding as (update protocols.lint_findings l set status = 'ACCEPTED', accepted_reason = 'Known.', accepted_by = 'Sam Example', accepted_at = now()
       from version where l.version_id = version.id and l.key like 'L1/%')
     insert into protocols.clause_comments (force_id, version_id, clause_ref, said_by, said_at, said)
     select v.force_id, v.id, c.id, 'Robin Example', now(), 'Why?' from version v join protocols.clauses c on c.version_id = v.id and c.clause_id = 'ST-16'
     returning version_id as id`,
  );
  versionId = version?.id ?? "";
});
afterAll(() => protocols[Symbol.asyncDispose]());

interface Seen {
  comments: { said: string; saidBy: string }[];
  consultees: { position: string; name: string | null }[];
  findings: { acceptedBy: string | null }[];
  viewerCanCloseConsultation: boolean;
}

async function seenBy(as: Identity): Promise<Seen | null> {
  const query = `query ($id: ID!) { protocolVersion(id: $id) {
    comments { said saidBy } consultees { position name } findings { acceptedBy } viewerCanCloseConsultation } }`;
  const { data, errors } = await protocols.execute(query, { id: versionId }, as);
  expect(errors).toEqual([]);
  return (data as unknown as { protocolVersion: Seen | null }).protocolVersion;
}

const named = { position: "Panel Chair", name: "Alex Example" };
const unnamed = { position: "Panel Chair", name: null };
const accepted = expect.arrayContaining([{ acceptedBy: "Sam Example" }]);

test.each(["registrar", "staff", "pcc"])(
  "%s, of the body itself, reads what was said in a consultation and who was named",
  async (login) => {
    const seen = await seenBy(await actor(protocols.database, "staffordshire", login));
    expect(seen?.comments).toEqual([{ said: "Why?", saidBy: "Robin Example" }]);
    expect(seen?.consultees).toContainEqual(named);
    expect(seen?.findings).toEqual(accepted);
  },
);

test.each(["panel.chair", "auditor"])("%s of the force reads names, and no comments", async (login) => {
  const seen = await seenBy(await actor(protocols.database, "staffordshire", login));
  expect(seen).toMatchObject({ comments: [], viewerCanCloseConsultation: false, findings: accepted });
  expect(seen?.consultees).toContainEqual(named);
});

test.each(["operator@probity.example", "client:reader"])(
  "%s, who is nobody's own, reads neither comments nor names",
  async (subject) => {
    const seen = await seenBy(await actorEverywhere(protocols.database, subject));
    expect(seen?.comments).toEqual([]);
    expect(seen?.consultees).toContainEqual(unnamed);
    expect(seen?.findings.length).toBeGreaterThan(0);
    expect(seen?.findings.every(({ acceptedBy }) => acceptedBy === null)).toBe(true);
  },
);

test("another force's officer reads positions alone", async () => {
  const seen = await seenBy(await actor(protocols.database, "cumbria", "monitoring.officer"));
  expect(seen).toMatchObject({ comments: [], findings: [] });
  expect(seen?.consultees).toContainEqual(unnamed);
});

test("the public reads positions, and in its graph no name even of a force's own", async () => {
  const query = `{ force(slug: "staffordshire") { protocols { inForce { consultees { position name } } } } }`;
  const own = await actor(protocols.database, "staffordshire", "registrar");
  for (const as of [nobody("full", "seen"), { ...own, graph: "public" as const }]) {
    const { data } = await protocols.execute(query, {}, as);
    expect(JSON.stringify(data)).toContain("Panel Chair");
    expect(JSON.stringify(data)).not.toContain("Alex Example");
  }
});
