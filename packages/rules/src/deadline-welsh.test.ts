import { expect, test } from "vitest";
import { byLaw, changed, deadline, workingDays } from "./deadline-fixture.js";
import { computeDeadline, type DeadlineFacts } from "./deadline.js";
import { nextRefresh, keeperOf } from "./decisions/publication-terms.js";
import type { DeadlineRule } from "./kinds/deadline.js";
import type { PublicationRule } from "./kinds/publication.js";
import { ruleNamed } from "./library-fixture.js";
import { parseRules } from "./rulebook.js";

const inWelsh = (rule: DeadlineRule, anchor: string, facts: DeadlineFacts = {}) =>
  computeDeadline(rule, anchor, { ...facts, language: "CY" });
const breach = deadline(ruleNamed("avon-and-somerset", "breach-to-dpo"));

test("ST-20a: the day is explained in Welsh, and is the same day", () => {
  const rule = deadline(ruleNamed("staffordshire", "register-initial"));
  expect(inWelsh(rule, "2024-05-02")).toEqual({
    dueOn: "2024-05-30",
    dueAt: null,
    explanation: [
      "o fewn 28 diwrnod i’r etholiad (2 Mai 2024): diwrnod 1 yw 3 Mai 2024, felly i’w wneud erbyn 30 Mai 2024; nid yw’n symud; ST-20a",
    ],
  });
});

test("working days name what is left out, and where a day moves to", () => {
  const [line] = inWelsh(workingDays(5), "2024-03-27", byLaw).explanation;
  expect(line).toContain(
    "diwrnodau gwaith yn ôl gwyliau banc Cymru a Lloegr, heb gyfrif: 2 ddiwrnod penwythnos, gŵyl banc (29 Mawrth 2024) a gŵyl banc (1 Ebrill 2024)",
  );
  const moved = changed({ rollForward: "NEXT_WORKING_DAY", calendar: "ENGLAND_AND_WALES", length: 2 });
  expect(inWelsh(moved, "2024-06-13", byLaw).explanation[0]).toContain(
    "15 Mehefin 2024; symudwyd i’r diwrnod gwaith nesaf ar ôl 2 ddiwrnod penwythnos: i’w wneud erbyn 17 Mehefin 2024",
  );
});

test("hours, months, pauses and no number at all", () => {
  expect(inWelsh(breach, "2024-06-14T16:10:00+01:00").explanation[0]).toBe(
    "cyn gynted â phosibl ac o fewn 72 awr i ddod yn ymwybodol o’r tor (dydd Gwener 14 Mehefin 2024 am 16:10): i’w wneud erbyn dydd Llun 17 Mehefin 2024 am 16:10; nid yw’r cloc yn aros dros nos nac ar y penwythnos; AS-3.8b",
  );
  const rule = deadline(ruleNamed("staffordshire", "register-initial"));
  expect(inWelsh(rule, "2024-05").explanation).toEqual([
    "o fewn 28 diwrnod i’r etholiad (Mai 2024; nid yw’r diwrnod yn hysbys): i’w wneud ym mis Mai 2024, wedi’i gyfrif o ddiwrnod cyntaf y mis; ST-20a",
  ]);
  const pauses = [{ reason: "Salwch", from: "2024-05-06", to: "2024-05-07" }];
  expect(inWelsh(rule, "2024-05-02", { pauses }).explanation[0]).toBe(
    "safodd y cloc o 6 Mai 2024 hyd 7 Mai 2024: Salwch",
  );
  const silent = deadline(ruleNamed("staffordshire", "redress-raise"));
  expect(inWelsh(silent, "").explanation).toEqual(["nid yw’r protocol yn rhoi rhif; mae’n dweud “heb oedi”; ST-17"]);
  const aimed: DeadlineRule = { ...silent, serviceTarget: { length: 5, unit: "CALENDAR_DAYS" } };
  expect(inWelsh(aimed, "").explanation[1]).toBe("targed yr heddlu, nid rheol y protocol: 5 diwrnod; ST-17");
});

test("by when a register is published again, and who does it", () => {
  const [rule] = parseRules([
    { id: "x/y", kind: "PUBLICATION", clauseId: "XX-1", dataset: "REGISTER_OF_INTERESTS", frequencyMonths: 12 },
  ]);
  const refresh = nextRefresh(rule as PublicationRule, { ruleFrom: "2026-01-31", lastPublishedOn: null }, "CY");
  expect(refresh?.explanation).toEqual([
    "o fewn 12 mis i ddiwrnod cyntaf y rheol (31 Ionawr 2026): diwrnod 1 yw 1 Chwefror 2026, felly i’w wneud erbyn 31 Ionawr 2027; nid yw’n symud; XX-1",
  ]);
  expect(keeperOf([], "REGISTER_OF_INTERESTS", "CY")?.explanation).toContain("y cofrestrydd sy’n gwneud");
});
