import { describe, expect, test } from "vitest";
import { parseRules } from "../rulebook.js";
import { readBack } from "../sentence.js";
import type { Titles } from "../vocabulary.js";

const titles: Titles = {
  ELECTED_HOLDER: "Commissioner",
  HEAD_OF_STAFF: "Chief Executive",
  HR: "OPCC HR team",
  VETTING_UNIT: "Vetting Office",
  REGISTRAR: "Executive Office",
};

const said = (rule: object): string => {
  const [read] = parseRules([{ id: "example/rule", clauseId: "XX-4", ...rule }]);
  return read ? readBack(read, titles) : "";
};

describe("what follows from a gift", () => {
  const band = { kind: "THRESHOLD_BAND", minPence: 2500 };
  test.each([
    [
      { ...band, outcome: "APPROVE", approver: "HEAD_OF_STAFF" },
      "A gift of £25 or more needs approval by the Chief Executive before it is accepted (XX-4).",
    ],
    [
      { ...band, maxPence: 10_050, subject: ["MEMBER"], outcome: "RECORD" },
      "A gift of £25 or more but under £100.50 offered to a Member may be accepted and is recorded (XX-4).",
    ],
    [
      { ...band, minPence: 0, maxPence: 2500, outcome: "NO_RECORD" },
      "A gift under £25 may be accepted without a record (XX-4).",
    ],
    [{ ...band, minPence: 0, outcome: "REFUSE", recorded: false }, "A gift of any value is declined (XX-4)."],
    [
      { ...band, minPence: 100_000, cumulative: "PER_SOURCE", outcome: "REFUSE" },
      "A gift that brings the year's gifts from one source to £1,000 or more is declined, and the offer is recorded (XX-4).",
    ],
    [
      { ...band, cumulative: "PER_YEAR", outcome: "APPROVE", approver: "CFO", recorded: false },
      "A gift that brings the year's gifts to £25 or more needs approval by the chief finance officer before it is accepted; no record is asked for (XX-4).",
    ],
    [
      { kind: "THRESHOLD_BAND", quality: "CASH", outcome: "REFUSE" },
      "A gift of money is declined, and the offer is recorded (XX-4).",
    ],
    [
      { kind: "THRESHOLD_BAND", quality: "LOW_VALUE_USED_AT_WORK", outcome: "RECORD" },
      "A gift of low value that is used at work may be accepted and is recorded (XX-4).",
    ],
    [
      { kind: "THRESHOLD_BAND", quality: "SEPARATE_POLICY", outcome: null },
      "A gift that a separate policy covers is left to a separate policy (XX-4).",
    ],
  ])("%o", (rule, sentence) => expect(said(rule)).toBe(sentence));
});

describe("permission, prohibition, recusal", () => {
  test.each([
    [
      {
        kind: "PERMISSION",
        matter: "ADDITIONAL_EMPLOYMENT",
        subject: ["OPCC_STAFF"],
        by: "HEAD_OF_STAFF",
        submitTo: "HR",
        before: "ACCEPTING",
        includesVoluntary: true,
        refusalTest: "NOT_UNREASONABLY_WITHHELD",
        keepRecord: true,
      },
      "A member of the office's staff needs permission of the Chief Executive for additional employment, voluntary work included, before accepting it; the form goes to the OPCC HR team; it is not withheld unreasonably, and a refusal carries reasons; a record is kept (XX-4).",
    ],
    [
      { kind: "PERMISSION", matter: "PERSONAL_USE", by: null, before: "USING", onlyIfUncertain: true },
      "Everybody bound, if in doubt, needs permission for personal use of the office's property before using it; the protocol does not say whose (XX-4).",
    ],
    [
      { kind: "PERMISSION", matter: "PROTOCOL_APPROVAL", by: "ELECTED_HOLDER", before: "COMING_INTO_FORCE" },
      "The protocol needs approval by the Commissioner before it comes into force (XX-4).",
    ],
    [
      {
        kind: "PROHIBITION",
        conduct: "POLITICAL_OFFICE",
        subject: ["PAID_STAFF"],
        exempt: ["DEPUTY"],
        barred: ["HOUSE_OF_COMMONS", "ADVERTISING_POLITICAL_GROUP"],
        allowedIfDeclared: ["COUNTY_COUNCIL", "PARISH_COUNCIL"],
        differsFrom: "lgha-1989-s1",
      },
      "A paid member of staff must not take political office or part in barred political activity: no standing for the House of Commons or advertising a political group; county council activities and parish council activities are allowed if declared; the Deputy is exempt; this may differ from statute and is for legal review (XX-4).",
    ],
    [
      {
        kind: "PROHIBITION",
        conduct: "BREACH_OF_CONFIDENCE",
        unlessBasis: ["EXPRESS_AUTHORITY", "LAW"],
        afterLeaving: true,
      },
      "Nobody bound may disclose information held in confidence, except with express authority or where the law asks for it; this continues after leaving (XX-4).",
    ],
    [
      {
        kind: "PROHIBITION",
        conduct: "UNDUE_PRESSURE",
        subject: ["ELECTED_HOLDER"],
        covers: ["BEYOND_DUTIES", "BEYOND_HOURS"],
        regardTo: ["SENIORITY", "VULNERABILITY"],
      },
      "The Commissioner must not put staff under undue pressure, beyond their normal duties or outside their normal hours included; regard is had to seniority and vulnerability (XX-4).",
    ],
    [
      { kind: "PROHIBITION", conduct: "CONTRACT_BENEFIT", unlessPermitted: "CONTRACT_BENEFIT" },
      "Nobody bound may use the office's contracts or purchases for personal benefit, except with permission for a personal benefit from the office's contracts (XX-4).",
    ],
    [
      { kind: "RECUSAL", processes: ["APPOINTMENT", "GRADING"], ties: ["RELATIVE", "CLOSE_PERSONAL_RELATIONSHIP"] },
      "Everybody bound takes no part in an appointment or a grading that concerns a relative or somebody in a close personal relationship (XX-4).",
    ],
  ])("%o", (rule, sentence) => expect(said(rule)).toBe(sentence));
});

describe("record, publication, telling, asking", () => {
  test.each([
    [
      {
        kind: "RECORD",
        record: "INTERESTS",
        subject: ["OPCC_STAFF"],
        to: "HEAD_OF_STAFF",
        connected: ["FAMILY", "CLOSE_ASSOCIATES"],
        when: "WITHOUT_DELAY",
      },
      "The interests of a member of the office's staff, and of family and close associates, are recorded with the Chief Executive without delay (XX-4).",
    ],
    [
      { kind: "RECORD", record: "GIFTS", subject: ["OPCC_STAFF"], to: "REGISTRAR", includesDeclined: true },
      "Offers of gifts and hospitality to a member of the office's staff are recorded with the Executive Office; offers that were declined are recorded too (XX-4).",
    ],
    [
      {
        kind: "RECORD",
        record: "MEETING_DECLARATIONS",
        subject: ["MEMBER"],
        meetings: ["GOVERNING_BODY", "COMMITTEES"],
        interestKinds: ["PERSONAL", "PREJUDICIAL"],
      },
      "Interests declared at meetings by a Member are recorded; the kinds are personal and prejudicial; the meetings are those of the governing body and its committees (XX-4).",
    ],
    [
      { kind: "RECORD", record: "VERSION_METADATA", parts: ["title", "date", "version"] },
      "The particulars of the protocol are recorded; the record says title, date and version (XX-4).",
    ],
    [{ kind: "PUBLICATION", dataset: "REGISTER_OF_INTERESTS" }, "The register of interests is published (XX-4)."],
    [
      { kind: "PUBLICATION", dataset: "REGISTER_OF_INTERESTS", namesNonDeclarers: true },
      "The register of interests is published; those who have not declared in time are named (XX-4).",
    ],
    [
      { kind: "PUBLICATION", dataset: "GIFTS_AND_HOSPITALITY", lagDays: 1, frequencyMonths: 3, retentionYears: 2 },
      "Gifts and hospitality are published within 1 day at least every 3 months; an entry stays visible for 2 years after it ends (XX-4).",
    ],
    [
      { kind: "PUBLICATION", dataset: "PROTOCOL", marking: "FOI_OPEN" },
      "The protocol is published, marked as open to freedom of information requests (XX-4).",
    ],
    [
      { kind: "PUBLICATION", dataset: "ROLES", audience: "STAFF" },
      "The roles and who holds them are shown to staff (XX-4).",
    ],
    [
      {
        kind: "NOTIFY",
        occasion: "CRIMINAL_CHARGE",
        subject: ["OPCC_STAFF"],
        covers: ["SELF", "CLOSE_FAMILY"],
        to: ["HEAD_OF_STAFF"],
        ifSubjectIs: { HEAD_OF_STAFF: { to: ["ELECTED_HOLDER"] } },
        when: "EARLIEST_OPPORTUNITY",
      },
      "A member of the office's staff tells the Chief Executive of a criminal charge, one's own or of close family at the earliest opportunity; where it is about the Chief Executive, the Commissioner is told (XX-4).",
    ],
    [
      {
        kind: "NOTIFY",
        occasion: "VETTING_CHANGE",
        to: ["HEAD_OF_STAFF", "VETTING_UNIT"],
        mode: "ALL",
        when: "IMMEDIATELY",
      },
      "Everybody bound tells the Chief Executive and the Vetting Office of a change that matters to vetting immediately (XX-4).",
    ],
    [
      { kind: "NOTIFY", occasion: "CRIMINAL_CHARGE", includesProspective: true, to: ["HEAD_OF_STAFF"] },
      "Everybody bound tells the Chief Executive of a criminal charge that was or may be brought (XX-4).",
    ],
    [
      {
        kind: "CONSULT",
        topic: "POLITICAL_ACTIVITY",
        subject: ["OPCC_STAFF"],
        consult: ["HEAD_OF_STAFF"],
        before: "ENGAGING",
      },
      "A member of the office's staff consults the Chief Executive about a political activity before engaging in it (XX-4).",
    ],
    [
      { kind: "CONSULT", topic: "LEGALITY", consult: ["HEAD_OF_STAFF", "CFO"], mode: "ALL", before: "DECISION" },
      "Everybody bound consults the Chief Executive and the chief finance officer about legality, maladministration, financial impropriety or probity before the decision (XX-4).",
    ],
  ])("%o", (rule, sentence) => expect(said(rule)).toBe(sentence));
});

describe("review, signing, standards", () => {
  test.each([
    [
      {
        kind: "REVIEW_CYCLE",
        owner: "HEAD_OF_STAFF",
        length: 2,
        unit: "YEARS",
        last: "2023-11",
        next: "2025-10",
        effective: "2014-07",
      },
      "The protocol is reviewed every 2 years by the Chief Executive, last in November 2023, next in October 2025, in effect since July 2014 (XX-4).",
    ],
    [
      { kind: "REVIEW_CYCLE", owner: null, length: null, unit: null, next: "2025-10" },
      "The protocol is reviewed, next in October 2025; no cycle is stated (XX-4).",
    ],
    [
      { kind: "ACKNOWLEDGE", subject: ["ELECTED_HOLDER", "OPCC_STAFF"], on: ["APPOINTMENT", "NEW_VERSION"] },
      "The Commissioner or a member of the office's staff signs the protocol on appointment and when a new version comes into force (XX-4).",
    ],
    [
      { kind: "ACKNOWLEDGE", on: ["LEAVING"], method: "READ_CONFIRMATION" },
      "Everybody bound confirms having read the protocol on leaving (XX-4).",
    ],
    [
      { kind: "STANDARD", standard: "PROTECTED_DISCLOSURE_PREVAILS" },
      "Nothing in the protocol prevents a protected disclosure (XX-4).",
    ],
    [
      { kind: "ROUTE", matter: "OWN_JOB_MATTERS", to: ["UNNAMED_PROCEDURE"] },
      "A matter of one's own job or an allegation goes to a procedure that the protocol does not name (XX-4).",
    ],
    [
      { kind: "ROUTE", matter: "CONCERN", to: ["HR", "INFORMAL_RESOLUTION"], mode: "ANY" },
      /goes to the OPCC HR team or informal resolution/,
    ],
  ])("%o", (rule, sentence) => expect(said(rule)).toMatch(sentence));
});
