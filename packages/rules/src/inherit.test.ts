import { expect, test } from "vitest";
import { inherit, type ModelLink } from "./inherit.js";
import { parseRules, RuleRefused } from "./rulebook.js";

const standard = (id: string, clauseId: string, subject: string[] = []) => ({
  id,
  kind: "STANDARD",
  clauseId,
  standard: "COURTESY",
  subject,
});

const model = {
  slug: "model",
  clauses: [{ clauseId: "MP-1" }, { clauseId: "MP-2" }, { clauseId: "MP-3" }],
  rules: parseRules([
    standard("model/courtesy", "MP-1"),
    standard("model/greeting", "MP-1"),
    standard("model/address", "MP-2"),
  ]),
};

const adopt = (clause: string): ModelLink => ({ clause, as: "ADOPT", reason: null });
const amend = (clause: string): ModelLink => ({
  clause,
  as: "AMEND",
  reason: "Members stand where the model has one holder",
});

const compile = (
  clauses: { clauseId: string; model?: ModelLink }[],
  own: object[] = [],
  omitted: { clause: string; reason: string }[] = [],
) => inherit(model, { slug: "force", clauses, omitted, rules: parseRules(own) });

test("an adopted clause carries the model's rules under the force's name and clause", () => {
  const { rules } = compile([{ clauseId: "FO-8", model: adopt("MP-1") }]);
  expect(rules.map(({ id, clauseId }) => [id, clauseId])).toEqual([
    ["force/courtesy", "FO-8"],
    ["force/greeting", "FO-8"],
  ]);
  expect(model.rules[0]?.clauseId).toBe("MP-1");
});

test("an amended clause carries the force's own rules and none of the model's", () => {
  const { rules } = compile(
    [{ clauseId: "FO-8", model: amend("MP-1") }],
    [standard("force/courtesy", "FO-8", ["MEMBER"])],
  );
  expect(rules).toMatchObject([{ id: "force/courtesy", subject: ["MEMBER"] }]);
});

test("what the force omits vanishes, and what it adds stands with its own rules, in the order of the clauses", () => {
  const own = [standard("force/last", "FO-9"), standard("force/first", "FO-1")];
  const clauses = [{ clauseId: "FO-1" }, { clauseId: "FO-2", model: adopt("MP-1") }, { clauseId: "FO-9" }];
  const { rules } = compile(clauses, own, [{ clause: "MP-2", reason: "Said nowhere" }]);
  expect(rules.map(({ id }) => id)).toEqual(["force/first", "force/courtesy", "force/greeting", "force/last"]);
});

test("each clause says where it comes from, and what the force forgot is told", () => {
  const { clauses, unaccounted, omitted } = compile(
    [{ clauseId: "FO-1" }, { clauseId: "FO-2", model: amend("MP-2") }],
    [],
    [{ clause: "MP-1", reason: "Said nowhere" }],
  );
  expect(clauses.map(({ clauseId, origin }) => [clauseId, origin.as])).toEqual([
    ["FO-1", "ADD"],
    ["FO-2", "AMEND"],
  ]);
  expect(unaccounted).toEqual(["MP-3"]);
  expect(omitted).toEqual([{ clause: "MP-1", reason: "Said nowhere" }]);
});

test("a protocol without a model keeps its own rules", () => {
  const rules = parseRules([standard("force/courtesy", "FO-1")]);
  expect(inherit(null, { slug: "force", clauses: [{ clauseId: "FO-1" }], omitted: [], rules }).rules).toEqual(rules);
});

const none: { clause: string; reason: string }[] = [];
test.each([
  [
    "an unknown clause of the model",
    [{ clauseId: "FO-1", model: adopt("MP-9") }],
    [],
    none,
    /FO-1 stands on MP-9, which is no clause of the model model/,
  ],
  [
    "an unknown clause left out",
    [{ clauseId: "FO-1" }],
    [],
    [{ clause: "MP-9", reason: "x" }],
    /the omission of MP-9 stands on MP-9/,
  ],
  [
    "one clause of the model used twice",
    [
      { clauseId: "FO-1", model: adopt("MP-1") },
      { clauseId: "FO-2", model: amend("MP-1") },
    ],
    [],
    none,
    /MP-1 of the model is used twice: by FO-1 and by FO-2/,
  ],
  [
    "a clause both used and left out",
    [{ clauseId: "FO-1", model: adopt("MP-1") }],
    [],
    [{ clause: "MP-1", reason: "x" }],
    /MP-1 of the model is used twice: by FO-1 and by the omission of MP-1/,
  ],
  [
    "a rule both adopted and of the force's own",
    [{ clauseId: "FO-1", model: adopt("MP-1") }],
    [standard("force/greeting", "FO-1")],
    none,
    /FO-1 adopts model\/greeting of the model, but force\/greeting has the same name/,
  ],
])("%s is refused by name", (_, clauses, own, omitted, message) => {
  expect(() => compile(clauses, own, omitted)).toThrow(RuleRefused);
  expect(() => compile(clauses, own, omitted)).toThrow(message);
});

test("a clause that stands on a model where there is none is refused", () => {
  const variant = { slug: "force", clauses: [{ clauseId: "FO-1", model: adopt("MP-1") }], omitted: [], rules: [] };
  expect(() => inherit(null, variant)).toThrow("FO-1 stands on MP-1, which cannot be: force has no model.");
});

test("a rule of no clause is kept last, for the rulebook's check to refuse", () => {
  expect(compile([{ clauseId: "FO-1" }], [standard("force/lost", "FO-7")]).rules).toMatchObject([{ clauseId: "FO-7" }]);
});
