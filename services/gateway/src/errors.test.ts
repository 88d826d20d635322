import { GraphQLError } from "graphql";
import pino from "pino";
import { beforeEach, describe, expect, test } from "vitest";
import { maskErrors } from "./errors.js";

let log: string[] = [];
beforeEach(() => {
  log = [];
});
const format = (message: string, extensions: Record<string, unknown> = {}) => {
  const error = new GraphQLError(message, { extensions });
  return maskErrors(pino({}, { write: (line: string) => void log.push(line) }))(error.toJSON(), error);
};

describe("shown as it is", () => {
  test.each([
    ["NOT_ALLOWED", { permission: "registers:read" }],
    ["INVALID", { field: "dueOn" }],
    ["INVALID", { field: "contentBase64", reason: "NOT_UTF8" }],
    ["RULE_BROKEN", { clauseId: "ST-20a" }],
    ["CONFLICT", {}],
    ["UNAUTHENTICATED", {}],
    ["GRAPHQL_VALIDATION_FAILED", {}],
  ])("%s, with its own fields and no others", (code, own) => {
    const shown = format("Say so.", { code, ...own, sql: "select", stacktrace: ["at x"], exception: {} });
    expect(shown).toEqual({ message: "Say so.", extensions: { code, ...own } });
    expect(log).toEqual([]);
  });
});

describe("masked, and in the log under its id", () => {
  test.each([
    ["no code", "password authentication failed", {}],
    ["Apollo's own code", "Cannot read properties of undefined", { code: "INTERNAL_SERVER_ERROR" }],
    [
      "a subgraph's failure",
      "connect ECONNREFUSED 127.0.0.1:4001",
      { code: "DOWNSTREAM_SERVICE_ERROR", serviceName: "cases" },
    ],
    [
      "a subgraph that does not know a field",
      'Cannot query field "x" on type "Case".',
      { code: "GRAPHQL_VALIDATION_FAILED", serviceName: "cases" },
    ],
    ["a code like a prototype's", "x", { code: "constructor" }],
    ["an id that is none", "x", { code: "INTERNAL", id: "<script>" }],
  ])("%s", (_name, message, extensions) => {
    const shown = format(message, extensions);
    const id = String(shown.extensions?.["id"]);
    expect(shown).toEqual({
      message: `Something went wrong. Quote ${id} if you ask for help.`,
      extensions: { code: "INTERNAL", id },
    });
    expect(log.join()).toContain(id);
    expect(log.join()).toContain(message.slice(0, 20).replaceAll('"', '\\"'));
  });
});

test("what a subgraph has masked keeps its id", () => {
  const id = "0b9a4a52-6a3f-4d2c-9f5c-1d1f0f1a2b3c";
  expect(format("secret", { code: "INTERNAL", id, serviceName: "cases" })).toEqual({
    message: `Something went wrong. Quote ${id} if you ask for help.`,
    extensions: { code: "INTERNAL", id },
  });
  expect(log).toEqual([]);
});

test("a literal that only the subgraph's scalar can judge is the caller's mistake", () => {
  expect(format('Expected value of type "Date", found "x"', { serviceName: "cases" }).extensions).toEqual({
    code: "BAD_USER_INPUT",
  });
});
