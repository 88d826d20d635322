import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** What the attacked graph calls its things. */
export interface AttackWords {
  /** A root field without arguments and without a selection. */
  readonly leaf: string;
  readonly list: (handed: string) => string;
  readonly one: (handed: string) => string;
  readonly change: string;
  /** A type with a key. */
  readonly type: string;
}

/** One request that must be refused: a status of 4xx with this code, no data, no word about the inside. */
export interface Attack {
  readonly name: string;
  readonly code: string;
  /** Where it goes: a path with its query string. */
  readonly path: string;
  readonly init: RequestInit;
}

/** What a refusal must never say. */
export const insideWords = /Did you mean|node_modules|\.js:|\bat \w+ \(|<!doctype|<html|offices\b.*http/i;

const json = { "content-type": "application/json" };
const introspection = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";

/** Every attack of the known kinds, in the words of a graph: made ready before the first is sent. */
export function attacksOn(words: AttackWords): readonly Attack[] {
  const kinds = [
    bodies,
    params,
    documents,
    schemaQuestions,
    heavyDocuments,
    http,
    byGet,
    persistedQueries,
    nearlyRight,
  ];
  return kinds.flatMap((kind) => kind(words));
}

/** The extension that names a kept query by its hash. */
export function persisted(sha256Hash: unknown, version: unknown = 1) {
  return { persistedQuery: { version, sha256Hash } };
}

/** SHA-256 of a query's text, as a kept query is named. */
export function sha(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(" ");
}

function post(name: string, code: string, body: unknown, headers: Record<string, string> = {}): Attack {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { name, code, path: "/graphql", init: { method: "POST", headers: { ...json, ...headers }, body: text } };
}

function get(name: string, code: string, search: string, headers: Record<string, string> = {}): Attack {
  return { name, code, path: `/graphql?${search}`, init: { headers } };
}

function bodies({ leaf }: AttackWords): Attack[] {
  const query = `{ ${leaf} }`;
  return [
    post("a batch", "BATCHING_OFF", [{ query }]),
    post("an empty batch", "BATCHING_OFF", []),
    post(
      "a batch of 1000",
      "BATCHING_OFF",
      Array.from({ length: 1000 }, () => ({ query })),
    ),
    post("JSON cut short", "BAD_REQUEST", '{"query":'),
    post("not JSON at all", "BAD_REQUEST", "<xml/>"),
    post("an empty body", "BAD_REQUEST", ""),
    post("a JSON string", "BAD_REQUEST", JSON.stringify(query)),
    post("null", "BAD_REQUEST", "null"),
    post("a body over the limit", "BODY_TOO_LARGE", { query, variables: { a: "x".repeat(1_100_000) } }),
    {
      ...post("a compressed bomb", "BAD_REQUEST", ""),
      init: {
        method: "POST",
        headers: { ...json, "content-encoding": "gzip" },
        body: gzipSync(Buffer.alloc(50_000_000, " ")),
      },
    },
    {
      ...post("bytes that are not UTF-8", "BAD_REQUEST", ""),
      init: { method: "POST", headers: json, body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) },
    },
  ];
}

function params({ leaf, list }: AttackWords): Attack[] {
  const query = `{ ${leaf} }`;
  const deep = `${"[".repeat(5000)}${"]".repeat(5000)}`;
  const many = Array.from({ length: 500_000 }, () => 1);
  const ofMany = `query ($i: [Int!]) { ${list("ids: $i")} }`;
  return [
    post("a query that is a number", "BAD_REQUEST", { query: 7 }),
    post("a query that is a document", "BAD_REQUEST", { query: { kind: "Document", definitions: [] } }),
    post("variables as text", "BAD_REQUEST", { query, variables: "{}" }),
    post("variables as a list", "BAD_REQUEST", { query, variables: [] }),
    post("variables 5000 deep", "BAD_REQUEST", `{"query":"${query}","variables":{"a":${deep}}}`),
    post("half a million values", "BAD_REQUEST", { query: ofMany, variables: { i: many } }),
    post("extensions as text", "BAD_REQUEST", { query, extensions: "x" }),
    post("an operation name that is an object", "BAD_REQUEST", { query, operationName: {} }),
    post("an unknown operation name", "BAD_REQUEST", { query: `query A ${query}`, operationName: "B" }),
    post("an operation name like a prototype's", "BAD_REQUEST", {
      query: `query A ${query}`,
      operationName: "__proto__",
    }),
    post("two operations and no name", "BAD_REQUEST", { query: `query A ${query} query B ${query}` }),
    post("no query", "BAD_REQUEST", { variables: {} }),
  ];
}

function documents({ leaf }: AttackWords): Attack[] {
  return [
    post("an empty document", "GRAPHQL_PARSE_FAILED", { query: "# nothing" }),
    post("only a fragment", "GRAPHQL_VALIDATION_FAILED", { query: `fragment A on Query { ${leaf} }` }),
    post("a schema definition", "GRAPHQL_VALIDATION_FAILED", { query: `type A { b: Int } query { ${leaf} }` }),
    post("a subscription", "GRAPHQL_VALIDATION_FAILED", { query: `subscription { ${leaf} }` }),
  ];
}

function schemaQuestions({ type }: AttackWords): Attack[] {
  const entities = `{ _entities(representations: [{ __typename: "${type}", id: "1" }]) { __typename } }`;
  return [
    post("introspection as nobody", "NOT_ALLOWED", { query: introspection }),
    post("introspection in a fragment", "NOT_ALLOWED", {
      query: `{ ...A } fragment A on Query { x: __type(name: "${type}") { name } }`,
    }),
    get("introspection by GET", "NOT_ALLOWED", `query=${encodeURIComponent(introspection)}`),
    post("a subgraph's SDL", "GRAPHQL_VALIDATION_FAILED", { query: "{ _service { sdl } }" }),
    post("entities directly", "GRAPHQL_VALIDATION_FAILED", { query: entities }),
  ];
}

function heavyDocuments({ leaf, change }: AttackWords): Attack[] {
  return [
    post("1000 unknown directives", "COST_LIMIT", { query: `{ ${leaf} ${times(1000, (i) => `@a${i}`)} }` }),
    post("5000 aliases", "TOKEN_LIMIT", { query: `{ ${times(5000, (i) => `a${i}: ${leaf}`)} }` }),
    post("31 aliases of a mutation", "ROOT_FIELD_LIMIT", {
      query: `mutation { ${times(31, (i) => `a${i}: ${change}`)} }`,
    }),
    post("a document of 200,000 tokens", "TOKEN_LIMIT", { query: `{ ${"a ".repeat(200_000)} }` }),
  ];
}

function http({ leaf }: AttackWords): Attack[] {
  const query = `{ ${leaf} }`;
  const as = (type: string) => ({ "content-type": type });
  return [
    post("text/plain", "BAD_REQUEST", { query }, as("text/plain")),
    post("a form", "BAD_REQUEST", `query=${encodeURIComponent(query)}`, as("application/x-www-form-urlencoded")),
    post("an upload", "BAD_REQUEST", "--x--", as("multipart/form-data; boundary=x")),
    post("another character set", "BAD_REQUEST", { query }, as("application/json; charset=utf-7")),
    { ...post("PUT", "BAD_REQUEST", ""), init: { method: "PUT", headers: json, body: "{}" } },
    { ...post("DELETE", "BAD_REQUEST", ""), init: { method: "DELETE" } },
    post("an answer type nobody can give", "BAD_REQUEST", { query }, { accept: "text/html" }),
  ];
}

function byGet({ leaf, change }: AttackWords): Attack[] {
  const [query, mutation] = [encodeURIComponent(`{${leaf}}`), encodeURIComponent(`mutation { ${change} }`)];
  return [
    get("a mutation by GET", "BAD_REQUEST", `query=${mutation}`),
    get("a mutation by GET with a fancy content type", "BAD_REQUEST", `query=${mutation}`, {
      "content-type": "message/http",
    }),
    get("two queries in one GET", "BAD_REQUEST", `query=${query}&query=${query}`),
    get("GET variables that are not JSON", "BAD_REQUEST", `query=${query}&variables=%7B`),
  ];
}

function persistedQueries({ leaf }: AttackWords): Attack[] {
  const query = `{ ${leaf} }`;
  return [
    post("a wrong hash", "BAD_REQUEST", { query, extensions: persisted(sha("{ other }")) }),
    post("a hash that is no hash", "BAD_REQUEST", { extensions: persisted("../../etc/passwd") }),
    post("a hash as an object", "BAD_REQUEST", { extensions: persisted({ $ne: null }) }),
    post("persisted version 2", "BAD_REQUEST", { query, extensions: persisted(sha(query), 2) }),
  ];
}

function nearlyRight({ leaf, list, one }: AttackWords): Attack[] {
  return [
    post("a variable of the wrong type", "BAD_USER_INPUT", {
      query: `query ($n: Int!) { ${list("first: $n")} }`,
      variables: { n: "many" },
    }),
    post("a required variable left out", "BAD_USER_INPUT", { query: `query ($id: ID!) { ${one("id: $id")} }` }),
    post("a field that is nearly right", "GRAPHQL_VALIDATION_FAILED", { query: `{ ${leaf.slice(0, -1)} }` }),
    post("an unterminated string", "GRAPHQL_PARSE_FAILED", { query: `{ ${one('id: "1').replace(/\).*/, "")}` }),
  ];
}
