import { expect, test } from "vitest";
import { rulebookOn, type RulebookVersion } from "./effective-rulebook.js";
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
  expect(rulesOn("cumbria", "2018-06-01")).toHaveLength(4);
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
