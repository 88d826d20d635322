import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, testGateway, type TestGateway } from "../testing/test-gateway.js";

let at: TestGateway;
beforeAll(async () => {
  at = await testGateway();
});
afterAll(() => at[Symbol.asyncDispose]());

const seed = 20_261_121;
const word = fc.constantFrom(
  "query",
  "mutation",
  "{",
  "}",
  "(",
  ")",
  "offices",
  "first",
  ":",
  "$n",
  "Int",
  "nodes",
  "id",
  "...",
  "on",
  "Office",
  "@include",
  "!",
  '"',
  "[",
  "]",
  "__proto__",
  "\u0000",
  "\ud800",
  "é",
  "fragment",
  "-1",
  "1e400",
  "#",
  "null",
  "__schema",
);
const query = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
  fc.string({ maxLength: 60, unit: "binary" }),
  fc.constant("query ($n: Int) { offices(first: $n) { nodes { id } } }"),
);
const body = fc.oneof(
  fc
    .record(
      {
        query: fc.oneof({ weight: 4, arbitrary: query }, { weight: 1, arbitrary: fc.jsonValue() }),
        variables: fc.oneof(
          fc.jsonValue(),
          fc.dictionary(fc.constantFrom("n", "__proto__", "constructor"), fc.jsonValue()),
        ),
        operationName: fc.oneof(fc.constant(null), fc.string(), fc.jsonValue()),
        extensions: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.string({ unit: "binary" }),
  query.map((text) => JSON.stringify({ query: text })),
);

test(`500 malformed bodies (seed ${seed}): no 5xx, no wait, always JSON, no word about the inside`, async () => {
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const begun = performance.now();
      const answer = await at.post(text);
      expect(answer.status).toBeLessThan(500);
      expect(JSON.parse(answer.text)).toBeTypeOf("object");
      expect(answer.text).not.toMatch(/node_modules|\.js:\d|graphql-js|apollo|TypeError|RangeError|Did you mean/i);
      expect(performance.now() - begun).toBeLessThan(1000);
    }),
    { seed, numRuns: 500, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: true },
  );
  expect(at.log.filter((line) => !line.includes("Something"))).toEqual([]);
});

test("200 hostile strings in a variable: no 5xx", async () => {
  const hostile = fc.sample(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "' or 1=1 --",
        "${7*7}",
        "../../etc/passwd",
        "\r\nSet-Cookie: a=b",
        "=cmd|'/c calc'!A1",
        "<script>alert(1)</script>",
        "\u202e",
        "%00",
        "{{7*7}}",
      ),
    ),
    { seed, numRuns: 200 },
  );
  for (const id of hostile) {
    const variables = JSON.stringify({ id });
    const { status, json } = await ask(
      `${at.url}/graphql?${new URLSearchParams({ query: "query ($id: ID!) { office(id: $id) { id } }", variables }).toString()}`,
    );
    expect(status).toBe(200);
    expect(json.data).toEqual({ office: { id: id.toWellFormed() } });
  }
});
