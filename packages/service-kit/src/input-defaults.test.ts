import { buildSchema, parse } from "graphql";
import { expect, test } from "vitest";
import { inputDefaults } from "./input-defaults.js";

const schema = buildSchema(`
  type Query { save(draft: Draft, ids: [ID!]): Boolean }
  input Draft { title: String!, lines: [Line!]!, next: Draft }
  input Line { nil: Boolean! = false, text: String! = "" }
`);

test("a field that a variable leaves out gets its default, in lists and inside other inputs too", () => {
  const fill = inputDefaults(schema, parse("query($draft: Draft) { save(draft: $draft) }"), undefined);
  const given = { draft: { title: "a", lines: [{ text: "x" }, { nil: true }], next: { title: "b", lines: [{}] } } };
  expect(fill?.(given)).toEqual({
    draft: {
      title: "a",
      lines: [
        { text: "x", nil: false },
        { nil: true, text: "" },
      ],
      next: { title: "b", lines: [{ nil: false, text: "" }] },
    },
  });
});

test("what is given, and what has another shape than the type says, stays as it is", () => {
  const fill = inputDefaults(schema, parse("query($draft: Draft) { save(draft: $draft) }"), undefined);
  expect(fill?.({ draft: "text" })).toEqual({ draft: "text" });
  expect(fill?.({ draft: null, other: 1 })).toEqual({ draft: null, other: 1 });
});

test("an operation whose variables need no default costs nothing", () => {
  expect(inputDefaults(schema, parse("query($ids: [ID!]) { save(ids: $ids) }"), undefined)).toBeNull();
});
