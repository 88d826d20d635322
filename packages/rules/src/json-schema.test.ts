import { expect, test } from "vitest";
import { z } from "zod";
import { rulesJsonSchema } from "./json-schema.js";
import { ruleKinds } from "./vocabulary.js";

const described = z.looseObject({ description: z.string().min(1).optional() });
const schema = z
  .looseObject({
    $id: z.string(),
    $defs: z.record(
      z.string(),
      described.extend({ properties: z.record(z.string(), described), required: z.array(z.string()) }),
    ),
  })
  .parse(JSON.parse(rulesJsonSchema()));

test("the schema carries a version number", () => {
  expect(schema.$id).toMatch(/^urn:probity:schema:rules:\d+\.\d+\.\d+$/);
});

test("the schema has every kind of rule", () => {
  expect(Object.keys(schema.$defs)).toEqual([...ruleKinds]);
});

test.each(ruleKinds)("%s and each of its fields is described", (kind) => {
  const { description, properties } = schema.$defs[kind] ?? { properties: {} };
  expect(description).toBeDefined();
  expect(Object.entries(properties).filter(([, field]) => field.description === undefined)).toEqual([]);
});

test("a field with a default may be left out, another may not", () => {
  expect(schema.$defs["ROUTE"]?.required).toEqual(["id", "clauseId", "kind", "matter", "to"]);
});
