import { expect, test } from "vitest";
import { dayBefore, type DatedVersion, endOfFormer, formerOf } from "./into-force.js";

const version = (id: string, inForceFrom: string | null, inForceTo: string | null = null): DatedVersion => ({
  id,
  number: id,
  status: inForceTo ? "SUPERSEDED" : "IN_FORCE",
  inForceFrom,
  inForceTo,
});

test("the version that came into force last is the former one, drafts and withdrawn ones aside", () => {
  const versions = [version("1", "2007-01-01", "2012-11-21"), version("2", "2012-11-22"), version("3", null)];
  expect(formerOf(versions, "3")?.id).toBe("2");
  expect(formerOf([{ ...version("1", "2020-01-01"), status: "WITHDRAWN" }], "3")).toBeNull();
});

test("it ends the day before, unless it has ended already", () => {
  expect(endOfFormer(version("2", "2012-11-22"), "2026-03-01")).toBe("2026-02-28");
  expect(endOfFormer(version("1", "2007-01-01", "2012-11-21"), "2026-03-01")).toBeNull();
  expect(endOfFormer(null, "2026-03-01")).toBeNull();
  expect(dayBefore("2028-03-01")).toBe("2028-02-29");
});
