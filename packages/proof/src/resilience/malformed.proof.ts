import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@probity/platform/schema/supergraph";
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import type { Random } from "../shared/random.js";
import { platformProof, send } from "./platform-proof.js";

/** Words of our own making, of libraries or of the machine: none belongs in an answer. */
const internal =
  /node_modules|\/src\/|\/dist\/|\.[jt]s:\d|at async |(?<!Syntax )Error:|postgres|pg_|typeorm|relation "|column "|syntax error at|ECONN|undefined is not|cannot read prop|graphql-jit|apollo|subgraph|_service|_entities|SELECT |INSERT |stack/i;

const longestMilliseconds = 1_000;

/** C4: whatever is sent, to every operation: no 5xx, no wait, no word from the inside. */
export const malformed = platformProof("C4", async ({ platform, random, size, findings }) => {
  const wanted = size === "full" ? 5_000 : 300;
  const schema = buildSchema(readFileSync(join(root, "schema/api.graphql"), "utf8"));
  const operations = rootFields(schema);
  const people = [
    "pcc@staffordshire.example",
    "force.admin@cumbria.example",
    "monitoring.officer@devon-and-cornwall.example",
    "operator@probity.example",
  ];
  const tokens = await Promise.all(people.map((person) => platform.token(person)));
  let slowest = 0;
  for (let n = 0; n < wanted; n++) {
    const { type, field } = operations[n % operations.length] ?? operations[0] ?? { type: "query", field: undefined };
    if (!field) break;
    const body = random.chance(0.2) ? brokenBody(random) : JSON.stringify(operation(random, type, field));
    const began = performance.now();
    const { status, text } = await send(platform, body, { authorization: `Bearer ${random.pick(tokens)}` });
    const took = performance.now() - began;
    slowest = Math.max(slowest, took);
    findings.tried++;
    const shown = `${String(body).slice(0, 300)} → ${status} ${text.slice(0, 300)}`;
    if (status >= 500 || text.includes('"INTERNAL"')) findings.failures.push(`5xx: ${shown}`);
    if (took > longestMilliseconds) {
      // Once more, alone: a machine that others use as well can be late once.
      const again = performance.now();
      await send(platform, body, { authorization: `Bearer ${tokens[0]}` });
      if (performance.now() - again > longestMilliseconds) findings.failures.push(`${Math.round(took)} ms: ${shown}`);
    }
    const messages = [...text.matchAll(/"message":"((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message ?? "");
    if (messages.some((message) => internal.test(message.replaceAll(/"[^"]*"|\\"[^"]*\\"/g, ""))))
      findings.failures.push(`internal words: ${shown}`);
  }
  findings.notes.push(`slowest answer ${Math.round(slowest)} ms`);
});

function rootFields(schema: GraphQLSchema): { type: "query" | "mutation"; field: GraphQLField<unknown, unknown> }[] {
  const of = (type: "query" | "mutation") => {
    const object = type === "query" ? schema.getQueryType() : schema.getMutationType();
    return Object.values(object?.getFields() ?? {}).map((field) => ({ type, field }));
  };
  return [...of("query"), ...of("mutation")];
}

function operation(random: Random, type: string, field: GraphQLField<unknown, unknown>): object {
  const named = getNamedType(field.type);
  const inner = isObjectType(named) ? " { __typename }" : "";
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  for (const { name, type: wanted } of field.args) {
    declared.push(`$${name}: ${String(wanted)}`);
    const argument = getNamedType(wanted);
    if (isInputObjectType(argument) && random.chance(0.8)) {
      variables[name] = Object.fromEntries(
        Object.values(argument.getFields()).flatMap((each) =>
          random.chance(0.9)
            ? [[each.name, random.chance(0.5) ? likely(random, each.name, String(each.type)) : odd(random)]]
            : [],
        ),
      );
    } else if (random.chance(0.9))
      variables[name] = isLeafType(argument) && random.chance(0.3) ? likely(random, name, String(wanted)) : odd(random);
  }
  const signature = declared.length > 0 ? `(${declared.join(", ")})` : "";
  const handed = field.args.length > 0 ? `(${field.args.map(({ name }) => `${name}: $${name}`).join(", ")})` : "";
  return {
    query: `${type} Tried${signature} { ${field.name}${handed}${inner} }`,
    variables,
    ...(random.chance(0.1) ? { operationName: odd(random) } : {}),
  };
}

/** A value that fits by its form, so that what lies behind the first check is reached too. */
function likely(random: Random, name: string, type: string): unknown {
  if (type.startsWith("ID")) return random.uuid();
  if (type.startsWith("Int")) return random.below(200);
  if (type.startsWith("Date")) return "2024-02-29";
  if (type.startsWith("Boolean")) return true;
  if (name === "idempotencyKey") return random.uuid();
  if (name === "interests") return [{ category: "LAND", description: odd(random) }];
  const enums: Record<string, string> = {
    kind: "INITIAL",
    matter: "DISRESPECT",
    directDiscussion: "TRIED",
    instrument: "STAFF_CODE",
    category: "LAND",
  };
  return enums[name] ?? "words";
}

const odds: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  -(2 ** 31) - 1,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  "",
  " ",
  "0",
  "null",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfff\ud800",
  "﷽".repeat(50),
  "\u202eabc",
  "é".normalize("NFD"),
  "x".repeat(10_000),
  "%00",
  "../../etc/passwd",
  "';drop table x;--",
  "$1",
  "{}",
  "[]",
  "{{7*7}}",
  "<script>",
  "\r\nSet-Cookie: a=b",
  "0001-01-01",
  "9999-99-99",
  "2023-02-29",
  "275760-09-13",
  "00000000-0000-0000-0000-000000000000",
  "{00000000-0000-0000-0000-000000000000}",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  [],
  [[]],
  [null],
  {},
  { __proto__: null },
  { a: { b: { c: {} } } },
];

function odd(random: Random): unknown {
  if (random.chance(0.05)) return JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}') as unknown;
  if (random.chance(0.05)) return Array.from({ length: 200 }, () => random.pick(odds));
  return random.pick(odds);
}

function brokenBody(random: Random): string | Uint8Array<ArrayBuffer> {
  const whole = JSON.stringify({ query: "{ forces { slug } }", variables: { a: "é€😀" } });
  const forms: (() => string | Uint8Array<ArrayBuffer>)[] = [
    () => whole.slice(0, random.below(whole.length)),
    () => Buffer.from([...Buffer.from(whole)].map((byte) => (random.chance(0.05) ? random.below(256) : byte))),
    () => `${whole}${whole}`,
    () => "[".repeat(1 + random.below(5_000)),
    () => `{"query":${JSON.stringify("{".repeat(1 + random.below(3_000)))}}`,
    () => `{"query":"{ forces { slug } }","variables":${'{"a":'.repeat(200)}1${"}".repeat(200)}}`,
    () =>
      JSON.stringify({
        query: random.pick(odds),
        variables: random.pick(odds),
        operationName: random.pick(odds),
        extensions: random.pick(odds),
      }),
    () => `{"__proto__":{"query":"{ forces { slug } }"},"constructor":1}`,
    () => `\ufeff${whole}`,
    () => Buffer.from(whole, "utf16le"),
    () => "",
    () => "null",
  ];
  return random.pick(forms)();
}
