import { parse } from "graphql";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { expect, test } from "vitest";
import { createClient } from "./client.js";
import { ApiError, NoAnswer } from "./errors.js";
import { officeHoldersDocument } from "./office-holders.document.js";

interface Sent {
  url: string;
  authorization: string | null;
  body: { query: string; variables?: unknown };
}

function answering(status: number, body: unknown): { fetch: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const transport: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const asked = (await request.json()) as Sent["body"];
    sent.push({ url: request.url, authorization: request.headers.get("authorization"), body: asked });
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
  };
  return { fetch: transport, sent };
}

const url = "https://probity.example/graphql";

test("sends the document, its variables and the token, and returns the data", async () => {
  const { fetch, sent } = answering(200, { data: { force: null } });
  const result = await createClient({ url, token: "t0", fetch }).request(officeHoldersDocument, { slug: "nowhere" });
  expect(result.force).toBeNull();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ url, authorization: "Bearer t0", body: { variables: { slug: "nowhere" } } });
  expect(sent[0]?.body.query).toContain("officeHolders(on: $on)");
});

test("takes a parsed document too, and asks for a token each time", async () => {
  const { fetch, sent } = answering(200, { data: { forces: [] } });
  let asked = 0;
  const client = createClient({ url, token: () => `t${++asked}`, fetch });
  const document: TypedDocumentNode<{ forces: unknown[] }, Record<string, never>> = parse("{ forces { id } }");
  await client.request(document);
  await client.request(document);
  expect(sent.map((one) => one.authorization)).toEqual(["Bearer t1", "Bearer t2"]);
});

test("a refusal by a rule names the clause and the field", async () => {
  const extensions = { code: "RULE_BROKEN", field: "on", clauseId: "ST-20a" };
  const { fetch } = answering(200, { data: null, errors: [{ message: "Too late.", extensions }] });
  const failure = createClient({ url, fetch }).request(officeHoldersDocument, { slug: "staffordshire" });
  await expect(failure).rejects.toBeInstanceOf(ApiError);
  await expect(failure).rejects.toMatchObject({ code: "RULE_BROKEN", field: "on", clauseId: "ST-20a", status: 200 });
});

test("an unknown code is read as INTERNAL and keeps its log reference", async () => {
  const { fetch } = answering(500, {
    errors: [{ message: "Went wrong.", extensions: { code: "WHO_KNOWS", id: "r-1" } }],
  });
  const failure = createClient({ url, fetch }).request(officeHoldersDocument, { slug: "cumbria" });
  await expect(failure).rejects.toMatchObject({ code: "INTERNAL", id: "r-1", field: null });
});

test("an answer that cannot be read is NoAnswer, and nothing is sent twice", async () => {
  const { fetch, sent } = answering(502, "<html>");
  await expect(createClient({ url, fetch }).request(officeHoldersDocument, { slug: "cumbria" })).rejects.toBeInstanceOf(
    NoAnswer,
  );
  expect(sent).toHaveLength(1);
});
