import { quickest } from "@probity/testkit/quickest";
import { describe, expect, test } from "vitest";
import { comparedForce } from "../compare-fixture.js";
import { forceSlugs } from "../library-fixture.js";
import { parseRules } from "../rulebook.js";
import { compareVersions, type ComparedClause, type ComparedVersion } from "./compare-versions.js";

const cheshire = comparedForce("cheshire");
const staffordshire = comparedForce("staffordshire");
const adapted = compareVersions(cheshire, staffordshire);
const pairOf = (clauseId: string) => adapted.pairs.find(({ one }) => one === clauseId);

describe("worked case 8: Cheshire and Staffordshire", () => {
  test("CH-29 → ST-28: the duty moved from Members to staff", () => {
    const pair = pairOf("CH-29");
    expect(pair).toMatchObject({ other: "ST-28", by: "MODEL", bearerMoved: true });
    expect(pair?.words[0]).toMatch(/^duty moved from Members to staff/);
    expect(pair?.words).toContain("Treasurer → Chief Financial Officer");
  });

  test("no other clause moved its duty to another side", () => {
    expect(adapted.pairs.filter(({ bearerMoved }) => bearerMoved).map(({ one }) => one)).toEqual(["CH-29"]);
  });

  test("CH-19 was dropped, with the reason that the adaptation gives", () => {
    const dropped = adapted.onlyInOne.find(({ clauseId }) => clauseId === "CH-19");
    expect(dropped?.reason).toMatch(/right to ask for papers/);
    expect(dropped?.rules).toMatchObject([{ change: "REMOVED", kind: "RECORD" }]);
    const ids = adapted.onlyInOne.map(({ clauseId }) => clauseId);
    expect(ids).toEqual(expect.arrayContaining(["CH-16", "CH-19", "CH-26a", "CH-26b", "CH-26c", "CH-27"]));
  });

  test("ST-13 to ST-15, operational independence and the 28 days were added", () => {
    const ids = adapted.onlyInOther.map(({ clauseId }) => clauseId);
    expect(ids).toEqual(expect.arrayContaining(["ST-6f", "ST-13", "ST-14", "ST-15", "ST-20a"]));
    const register = adapted.onlyInOther.find(({ clauseId }) => clauseId === "ST-20a");
    expect(register?.rules.map(({ change }) => change)).toEqual(["ADDED", "ADDED", "ADDED"]);
    expect(register?.rules[0]?.words[0]).toMatch(/^rule added: .* within 28 days of election \(ST-20a\)\.$/);
  });

  test("CH-24 → ST-24: the Standards Committee became the Panel", () => {
    expect(pairOf("CH-24")?.words).toEqual(
      expect.arrayContaining(["Standards Committee → Police and Crime Panel", "now also Chief Executive"]),
    );
  });

  test("CH-11 → ST-10: hours were added to what pressure must not reach", () => {
    expect(pairOf("CH-11")?.words).toContain(
      "covers: beyond powers and beyond duties → beyond powers, beyond duties and beyond hours",
    );
  });

  test("CH-7 → ST-6: the Deputy became exempt", () => {
    expect(pairOf("CH-7")?.words).toContain("exempt: not said → the Deputy Police and Crime Commissioner");
  });

  test("says where the documents use the same words", () => {
    expect(pairOf("CH-17")).toMatchObject({ other: "ST-18", sameWords: true });
    expect(pairOf("CH-11")?.sameWords).toBe(false);
  });

  test("is quick", async () => {
    // The target is 50 ms; the bound leaves room for a busy machine.
    expect(await quickest(() => compareVersions(cheshire, staffordshire))).toBeLessThan(100);
  });
});

test("worked case 6: Avon & Somerset differs from statute, is flagged for a lawyer, and is not refused", () => {
  const { statute } = compareVersions(comparedForce("devon-and-cornwall"), comparedForce("avon-and-somerset"));
  expect(statute.one).toEqual([]);
  expect(statute.other).toEqual([
    {
      ruleId: "avon-somerset-2023/political-restriction",
      clauseId: "AS-3.15a",
      citationId: "lgha-1989-s1",
      words: "AS-3.15a differs from statute (lgha-1989-s1): legal review",
      blocksSaving: false,
    },
  ]);
});

test("in Welsh every difference is Welsh: the duty of CH-29 moved, and what only words say is shown sentence by sentence", () => {
  const { pairs, onlyInOne, onlyInOther, statute } = compareVersions(
    { ...comparedForce("cheshire"), titles: {} },
    { ...comparedForce("staffordshire"), titles: {} },
    "CY",
  );
  const moved = pairs.find(({ one }) => one === "CH-29")?.words ?? [];
  expect(moved).toContain("symudodd y ddyletswydd o Aelodau i staff a’r Dirprwy");
  const lone = [...onlyInOne, ...onlyInOther].flatMap(({ rules }) => rules.flatMap(({ words }) => words));
  const said = [...pairs.flatMap(({ words }) => words), ...lone, ...statute.one.map(({ words }) => words)];
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((words) => /\b(the|and|rule|added|removed|with|moved|from|duty|that|is)\b/.test(words))).toEqual(
    [],
  );
});

describe.each(forceSlugs)("%s", (slug) => {
  test("compared with itself shows no difference", () => {
    const force = comparedForce(slug);
    const { pairs, onlyInOne, onlyInOther } = compareVersions(force, force);
    expect(pairs.map(({ one, other }) => one === other)).toEqual(force.clauses.map(() => true));
    expect(pairs.flatMap(({ words }) => words)).toEqual([]);
    expect(pairs.filter(({ text }) => !text.same)).toEqual([]);
    expect([...onlyInOne, ...onlyInOther]).toEqual([]);
  });

  test("compared with itself shows none either where its rules stand in another order", () => {
    const force = comparedForce(slug);
    const { pairs } = compareVersions(force, { ...force, rules: force.rules.toReversed() });
    expect(pairs.flatMap(({ words }) => words)).toEqual([]);
  });

  test("compared with any other force has each clause once, as a pair or alone", () => {
    const force = comparedForce(slug);
    for (const against of forceSlugs) {
      const { pairs, onlyInOne } = compareVersions(force, comparedForce(against));
      const seen = [...pairs.map(({ one }) => one), ...onlyInOne.map(({ clauseId }) => clauseId)];
      expect(seen.toSorted()).toEqual(force.clauses.map(({ clauseId }) => clauseId).toSorted());
    }
  });
});

const register = { kind: "DEADLINE", clauseId: "WY-1", duty: "REGISTER_OF_INTERESTS", hardness: "HARD" };
const within28 = { ...register, length: 28, unit: "CALENDAR_DAYS" };

function version(rules: object[], clauses: Partial<ComparedClause>[] = [{}], name = "1"): ComparedVersion {
  const whole = clauses.map((clause, index) => ({
    clauseId: `WY-${index + 1}`,
    summary: "The register of interests is filled in.",
    text: null,
    model: null,
    audience: [],
    ...clause,
  }));
  const read = parseRules(rules.map((rule, index) => ({ id: `wyre/rule-${index}`, ...rule })));
  return { name, titles: { HEAD_OF_STAFF: "Chief Executive" }, clauses: whole, rules: read, omitted: [] };
}

describe("two versions of one protocol", () => {
  test.each([
    [
      "the event it counts from",
      [{ ...within28, anchor: "ELECTION" }],
      [{ ...within28, anchor: "TAKING_OFFICE" }],
      ["due 28 days after election → 28 days after taking office"],
    ],
    [
      "the bearer",
      [{ ...within28, anchor: "ELECTION", subject: "MEMBER" }],
      [{ ...within28, anchor: "ELECTION", subject: "STAFF" }],
      ["duty moved from Members to staff"],
    ],
    [
      "the way of counting and whom it goes to",
      [{ ...within28, anchor: "ELECTION" }],
      [{ ...within28, anchor: "ELECTION", convention: "BEGINNING_WITH", recipient: "HEAD_OF_STAFF" }],
      ["counted from: the day after → the day itself", "now also Chief Executive"],
    ],
    ["nothing", [{ ...within28, anchor: "ELECTION" }], [{ ...within28, anchor: "ELECTION" }], []],
    [
      "a rule that is gone",
      [{ ...within28, anchor: "ELECTION" }],
      [],
      ["rule removed: Register of interests is due within 28 days of election (WY-1)."],
    ],
  ])("%s", (_, before, after, words) => {
    expect(compareVersions(version(before), version(after)).pairs[0]?.words).toEqual(words);
  });

  test("an amount of a gifts band", () => {
    const band = {
      kind: "THRESHOLD_BAND",
      clauseId: "WY-1",
      minPence: 2500,
      outcome: "APPROVE",
      approver: "HEAD_OF_STAFF",
    };
    const words = compareVersions(version([band]), version([{ ...band, minPence: 5000 }])).pairs[0]?.words;
    expect(words).toEqual(["amount: from £25 → from £50"]);
  });

  test("a clause keeps its counterpart by its id, and by likeness when it got another", () => {
    const moved = [
      { summary: "Gifts are refused when they might sway a decision." },
      { clauseId: "WY-9", summary: "A member of staff asks leave before taking other work." },
    ];
    const before = version([], [moved[0] ?? {}, { summary: "Staff ask leave before they take other work." }]);
    const { pairs } = compareVersions(before, version([], moved));
    expect(pairs.map(({ one, other, by }) => [one, other, by])).toEqual([
      ["WY-1", "WY-1", "ID"],
      ["WY-2", "WY-9", "LIKENESS"],
    ]);
  });

  test("the own words are compared where both are at hand, else the summaries", () => {
    const one = version([], [{ text: "Gifts are  declared at once." }]);
    const other = version([], [{ text: "Gifts are declared within a week." }]);
    expect(compareVersions(one, other).pairs[0]?.text).toEqual({
      of: "TEXT",
      same: false,
      parts: [
        { change: "SAME", words: "Gifts are declared " },
        { change: "REMOVED", words: "at once" },
        { change: "ADDED", words: "within a week" },
        { change: "SAME", words: "." },
      ],
    });
    expect(compareVersions(one, version([])).pairs[0]?.text).toMatchObject({ of: "SUMMARY", same: true });
  });
});
