import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registersSubgraph } from "../subgraph.js";

let registers: TestSubgraph;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph);
});
afterAll(() => registers[Symbol.asyncDispose]());

const obligations = "{ obligations { totalCount nodes { title dueOn status clauseId explanation viewerCanDeclare } } }";

test("the Staffordshire PCC, elected on 2 May 2024, sees the register due on 30 May 2024 by ST-20a", async () => {
  const pcc = await actor(registers.database, "staffordshire", "pcc");
  const { data, errors } = await registers.execute(obligations, {}, pcc);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    obligations: { totalCount: 1, nodes: [{ title: "Register of interests", dueOn: "2024-05-30", status: "OVERDUE", clauseId: "ST-20a", viewerCanDeclare: true }] },
  });
});
