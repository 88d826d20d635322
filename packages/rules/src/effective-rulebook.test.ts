import { expect, test } from "vitest";
import { layeredOn, rulebookOn, type RulebookVersion } from "./effective-rulebook.js";
import { libraryForce, rulesOn, type ForceSlug } from "./library-fixture.js";

function numberOn(slug: ForceSlug, on: string): string | null {
  const versions = libraryForce(slug).versions.map((version) => ({ ...version, id: version.number, rules: [] }));
  return rulebookOn(versions, on)?.id ?? null;
}

test.each<[ForceSlug, string, string | null]>([
  ["cumbria", "2012-11-25", null],
  ["cumbria", "2012-11-26", "01"],
  ["cumbria", "2016-06-01", "01"],
  ["cumbria", "2017-10-31", "01"],
  ["cumbria", "2017-11-01", "03"],
  ["cheshire", "2007-12-10", null],
  ["cheshire", "2007-12-11", "1"],
  ["cheshire", "2012-11-21", "1"],
  ["cheshire", "2012-11-22", null],
  ["staffordshire", "2012-11-21", null],
  ["staffordshire", "2012-11-22", "1"],
  ["devon-and-cornwall", "2016-05-01", "1"],
  ["avon-and-somerset", "2014-07-01", "2023"],
])("%s on %s is judged by version %s", (slug, on, number) => {
  expect(numberOn(slug, on)).toBe(number);
});

test("Cumbria's first version has no rules, because its text is not at hand", () => {
  expect(rulesOn("cumbria", "2016-06-01")).toEqual([]);
  expect(rulesOn("cumbria", "2018-06-01")).not.toEqual([]);
});

test("of two versions in force at once the later one counts", () => {
  const version = (id: string, inForceFrom: string): RulebookVersion => ({
    id,
    inForceFrom,
    inForceTo: null,
    rules: [],
  });
  const versions = [version("new", "2020-01-01"), version("old", "2010-01-01")];
  expect(rulebookOn(versions, "2021-01-01")?.id).toBe("new");
  expect(rulebookOn(versions, "2019-12-31")?.id).toBe("old");
});

test("a day that is none is refused", () => {
  expect(() => rulebookOn([], "2021-13-01")).toThrow(RangeError);
});

const rule = (id: string, length: number) => ({ id, length });
const layered = [
  { rule: rule("x/register", 28) },
  { rule: rule("x/gifts", 25) },
  { rule: rule("x/register", 14), from: "2027-01-01", to: "2027-06-30" },
  { rule: rule("x/added", 7), from: "2027-03-01", to: null },
  { rule: rule("x/register", 21), from: "2027-07-01" },
];

test.each([
  ["2026-12-31", ["x/register 28", "x/gifts 25"]],
  ["2027-01-01", ["x/register 14", "x/gifts 25"]],
  ["2027-06-30", ["x/register 14", "x/gifts 25", "x/added 7"]],
  ["2027-07-01", ["x/register 21", "x/gifts 25", "x/added 7"]],
])("on %s the configuration in force takes the place of the version's rule or stands beside it", (on, expected) => {
  expect(layeredOn(layered, on).map(({ rule: { id, length } }) => `${id} ${length}`)).toEqual(expected);
});

test("of two configurations for one day the later one counts, whatever their order", () => {
  const both = [
    { rule: rule("x/register", 7), from: "2027-02-01" },
    { rule: rule("x/register", 14), from: "2027-01-01" },
  ];
  for (const order of [both, both.toReversed()])
    expect(layeredOn(order, "2027-03-01").map((kept) => kept.rule.length)).toEqual([7]);
});

test("a rulebook is laid over for a real day only", () => {
  expect(() => layeredOn(layered, "2027-02-30")).toThrow(RangeError);
});
