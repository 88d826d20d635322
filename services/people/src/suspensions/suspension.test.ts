import type { Identity } from "@probity/service-kit/identity";
import { actor, actorEverywhere, forceId } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

let people: TestSubgraph;
let operator: Identity;
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph);
  operator = await actorEverywhere(people.database, "operator@probity.example");
});
afterAll(() => people[Symbol.asyncDispose]());

let keys = 0;
const newKey = () => `suspend-${(keys += 1)}`;

async function send(
  mutation: "suspendForce" | "resumeForce",
  slug: string,
  as: Identity | undefined,
  change: object = {},
) {
  const input = {
    forceId: await forceId(people.database, slug),
    reason: "A breach is looked into.",
    idempotencyKey: newKey(),
    ...change,
  };
  return people.execute(`mutation ($input: SuspensionInput!) { ${mutation}(input: $input) { id } }`, { input }, as);
}

async function accessOf(subject: string): Promise<unknown> {
  const asked = "query ($subject: String!) { access(subject: $subject) { grants { roles } } }";
  const gateway: Identity = { ...operator, kind: "gateway", subject: "", grants: [], purpose: "sign-in" };
  const { data } = await people.execute(asked, { subject }, gateway);
  return (data as unknown as { access: unknown }).access;
}

test("the operator suspends Cumbria: its people have no access from then on, and have it again once it is resumed", async () => {
  expect((await send("suspendForce", "cumbria", operator)).errors).toEqual([]);
  expect(await accessOf("pcc@cumbria.example")).toBeNull();
  expect(await accessOf("pcc@staffordshire.example")).not.toBeNull();
  expect(await accessOf("operator@probity.example")).toMatchObject({
    grants: Array.from({ length: 5 }, () => ({ roles: ["OPERATOR"] })),
  });
  expect((await send("resumeForce", "cumbria", operator)).errors).toEqual([]);
  expect(await accessOf("pcc@cumbria.example")).toMatchObject({ grants: [{ roles: ["ELECTED_HOLDER"] }] });
});

test("each suspension and its end is in the trail with its reason", async () => {
  const entries = await people.database.query(
    "select actor, action, reason from people.audit_entries where action in ('suspendForce', 'resumeForce') order by at",
  );
  expect(entries).toEqual([
    { actor: "operator@probity.example", action: "suspendForce", reason: "A breach is looked into." },
    { actor: "operator@probity.example", action: "resumeForce", reason: "A breach is looked into." },
  ]);
});

test("a force that is not suspended cannot be resumed", async () => {
  expect((await send("resumeForce", "staffordshire", operator)).errors).toMatchObject([{ code: "CONFLICT" }]);
});

test("a suspension without a reason is refused", async () => {
  expect((await send("suspendForce", "staffordshire", operator, { reason: " " })).errors).toMatchObject([
    { code: "INVALID", extensions: { field: "reason" } },
  ]);
});

test.each(["force.admin", "chief.executive", "auditor"])(
  "Staffordshire's %s cannot suspend the force",
  async (login) => {
    const { errors } = await send(
      "suspendForce",
      "staffordshire",
      await actor(people.database, "staffordshire", login),
    );
    expect(errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  },
);

test("an anonymous caller cannot suspend a force", async () => {
  expect((await send("suspendForce", "staffordshire", undefined)).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});
