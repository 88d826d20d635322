import { expect, test } from "vitest";
import { decideConduct } from "../decisions/conduct.js";
import { decidePermission } from "../decisions/permission.js";
import { decideReview } from "../decisions/review.js";
import { libraryForce } from "../library-fixture.js";
import { testClauses } from "./clause-cases.js";
import {
  conduct,
  consulting,
  due,
  offer,
  people,
  permission,
  record,
  recusal,
  reviewing,
  signing,
  standard,
  telling,
} from "./clause-questions.js";
import { route } from "./clause-routes.js";

const anyone = "pcc deputy appointed chief staff representative officer";
const theStaff = "chief staff";
const andRepresentatives = { bound: "chief staff representative" };
const chief = ["HEAD_OF_STAFF"];
const leadership = ["SENIOR_LEADERSHIP"];
const withLeave = { outcome: "ALLOWED_WITH_PERMISSION", barred: [] };

testClauses("avon-and-somerset", [
  ["AS-1.2", "line-of-responsibility", route("LINE_OF_RESPONSIBILITY"), { to: chief, raisedBy: theStaff }],
  [
    "AS-1.4",
    "breach-outcome",
    route("BREACH_OUTCOME", "representative", "staff"),
    { to: ["DISCIPLINARY_PROCEDURE"], about: theStaff, canonicalMatters: ["DECISION_ON_OUTCOME"] },
  ],
  ["AS-1.5", "meaning-of-the-code", consulting("MEANING_OF_THE_CODE"), { whom: leadership }],
  [
    "AS-3.1a",
    "alcohol-or-drugs",
    route("ALCOHOL_OR_DRUGS", "pcc", "staff"),
    { to: ["DISCIPLINARY_PROCEDURE"], mode: "MAY", about: theStaff },
  ],
  [
    "AS-3.1b",
    "health-affecting-work",
    telling("HEALTH_AFFECTING_WORK"),
    { to: ["LINE_MANAGER"], when: "AS_SOON_AS_POSSIBLE" },
  ],
  [
    "AS-3.1b",
    "health-advice-sought",
    due("SEEK_HEALTH_ADVICE", "MEDICINE_PRESCRIBED"),
    { recipient: "LINE_MANAGER", text: "as soon as possible" },
  ],
  ["AS-3.2", "no-misleading", conduct("MISLEADING"), {}],
  ["AS-3.3a", "no-misuse-of-position", conduct("MISUSE_OF_POSITION"), {}],
  ["AS-3.3b", "relationships-discussed", consulting("RELATIONSHIPS"), { whom: leadership }],
  [
    "AS-3.3b",
    "relationships",
    record("RELATIONSHIPS"),
    { to: "SENIOR_LEADERSHIP", parts: ["person", "position", "how it is managed"] },
  ],
  ["AS-3.3c", "conflict-of-interest", telling("CONFLICT_OF_INTEREST"), { to: chief, when: "EARLY" }],
  [
    "AS-3.3c",
    "conflict-resolved",
    permission("PARTICIPATION_DESPITE_INTEREST"),
    { by: "HEAD_OF_STAFF", before: "TAKING_PART" },
  ],
  ["AS-3.4a", "no-payment-for-favours", conduct("CORRUPTION"), {}],
  ["AS-3.4a", "no-compromising-gifts", conduct("COMPROMISING_GIFTS"), {}],
  ["AS-3.4b", "no-bribery", conduct("CORRUPTION"), {}],
  ["AS-3.4c", "gifts-policy", offer([], 2500), { outcome: "OTHER_POLICY", recorded: false, forbidden: [] }],

  [
    "AS-3.6a",
    "confidentiality",
    conduct("BREACH_OF_CONFIDENCE"),
    { lifts: ["EXPRESS_AUTHORITY", "LAW", "SAFEGUARDING"] },
  ],
  ["AS-3.6b", "closed-meetings", conduct("CLOSED_MEETINGS"), { lifts: ["EXPRESS_AUTHORITY", "LAW"] }],
  ["AS-3.6c", "no-contract-benefit", conduct("CONTRACT_BENEFIT"), { ...withLeave, permission: "CONTRACT_BENEFIT" }],
  ["AS-3.6c", "contract-benefit", permission("CONTRACT_BENEFIT"), { by: null, before: "BENEFITING" }],
  ["AS-3.6c", "business-information", conduct("BUSINESS_INFORMATION"), {}],
  [
    "AS-3.6d",
    "information-request-doubt",
    route("INFORMATION_REQUEST_DOUBT"),
    {
      to: ["LINE_MANAGER", "SENIOR_LEADERSHIP"],
      mode: "ALTERNATIVE",
      raisedBy: theStaff,
      when: "IMMEDIATELY",
      canonicalMatters: ["INFORMATION_REQUEST"],
    },
  ],
  [
    "AS-3.6d",
    "information-request-referred",
    due("REFER_INFORMATION_REQUEST", "INFORMATION_REQUESTED"),
    { text: "immediately" },
  ],
  ["AS-3.6e", "protected-disclosure-prevails", standard("PROTECTED_DISCLOSURE_PREVAILS"), {}],
  [
    "AS-3.6e",
    "protected-disclosure",
    route("PROTECTED_DISCLOSURE"),
    { to: ["REGULATOR", "POLICE", "CONFIDENTIAL_REPORTING_PROCEDURE"], mode: "ALTERNATIVE", raisedBy: theStaff },
  ],
  ["AS-3.7", "no-misuse-of-resources", conduct("MISUSE_OF_RESOURCES"), {}],
  ["AS-3.8a", "information-security", conduct("INFORMATION_SECURITY"), {}],
  [
    "AS-3.8b",
    "breach-to-dpo",
    due("REPORT_DATA_BREACH", "AWARE_OF_BREACH", "2026-11-06T16:10:00Z"),
    {
      bound: "chief staff officer",
      hardness: "HARD",
      recipient: "DPO",
      text: "as soon as possible",
      dueAt: "2026-11-09T16:10:00Z",
    },
  ],

  ["AS-3.9a", "no-influencing-awards", conduct("INFLUENCING_AWARDS"), andRepresentatives],
  [
    "AS-3.9a",
    "awards-recusal",
    recusal("GRANT", ["OWN_VENTURE", "PARTNER", "RELATIVE", "FRIEND"]),
    { ...andRepresentatives, because: ["OWN_VENTURE", "PARTNER", "RELATIVE", "FRIEND"] },
  ],
  ["AS-3.9a", "awards-recusal", recusal("COMMISSIONING", ["FRIEND"]), andRepresentatives],
  ["AS-3.9a", "awards-recusal", recusal("PROCUREMENT", ["FRIEND"]), andRepresentatives],
  [
    "AS-3.9a",
    "awards-recusal",
    recusal("PROCUREMENT", ["CLOSE_PERSONAL_RELATIONSHIP"]),
    { ...andRepresentatives, outcome: "MAY_TAKE_PART" },
  ],
  [
    "AS-3.9b",
    "outside-body-authority",
    permission("OUTSIDE_BODY_AUTHORITY"),
    { ...andRepresentatives, by: "LINE_MANAGER", before: "TAKING_PART" },
  ],
  [
    "AS-3.9b",
    "outside-bodies",
    record("OUTSIDE_BODIES"),
    { ...andRepresentatives, parts: ["body", "authority", "limits"] },
  ],
  ["AS-3.11a", "off-duty-conduct", conduct("OFF_DUTY_CONDUCT"), {}],
  ["AS-3.11b", "charges", telling("CRIMINAL_CHARGE", { prospective: true }), { to: chief, when: "WITHOUT_DELAY" }],
  [
    "AS-3.11b",
    "charges",
    telling("CRIMINAL_CHARGE", { affects: "CLOSE_FAMILY" }),
    { outcome: "NOT_ASKED", mode: null },
  ],
  [
    "AS-3.11b",
    "charges-reported",
    due("REPORT_CHARGES", "CHARGED"),
    { recipient: "HEAD_OF_STAFF", text: "without delay" },
  ],

  [
    "AS-3.13a",
    "required-to-breach",
    route("REQUIRED_TO_BREACH", "staff", "pcc"),
    { to: leadership, raisedBy: theStaff, canonicalMatters: ["REQUIRED_TO_BREACH", "LEGALITY"] },
  ],
  [
    "AS-3.13b",
    "crime-evidence",
    route("CRIME_EVIDENCE"),
    { to: leadership, raisedBy: theStaff, canonicalMatters: ["CRIME"] },
  ],
  [
    "AS-3.13c",
    "concern",
    route("CONCERN"),
    { to: leadership, mode: "MAY", raisedBy: theStaff, exceptions: chief, canonicalMatters: ["MATTER_OF_CONSCIENCE"] },
  ],
  [
    "AS-3.13c",
    "concern",
    route("CONCERN", "staff", "chief"),
    {
      to: ["ELECTED_HOLDER"],
      mode: "MAY",
      raisedBy: theStaff,
      exceptions: chief,
      canonicalMatters: ["MATTER_OF_CONSCIENCE"],
    },
  ],
  [
    "AS-3.13d",
    "whistleblowing-policy",
    route("CONFIDENTIAL_REPORTING"),
    { to: ["CONFIDENTIAL_REPORTING_PROCEDURE"], mode: "MAY", raisedBy: theStaff },
  ],
  [
    "AS-3.14a",
    "additional-employment",
    permission("ADDITIONAL_EMPLOYMENT"),
    { by: "HEAD_OF_STAFF", submitTo: "HR", before: "ENGAGING", refusalNeedsReasons: true },
  ],
  [
    "AS-3.14a",
    "additional-employment",
    permission("ADDITIONAL_EMPLOYMENT", { voluntary: true }),
    { outcome: "NOT_NEEDED", whenSure: "NOT_NEEDED" },
  ],
  ["AS-3.14b", "no-conflicting-outside-work", conduct("CONFLICTING_OUTSIDE_WORK"), {}],
  [
    "AS-3.14b",
    "outside-activity-in-doubt",
    permission("ADDITIONAL_EMPLOYMENT", { voluntary: true }),
    { by: "HEAD_OF_STAFF", before: "ENGAGING", whenSure: "NOT_NEEDED" },
  ],
  [
    "AS-3.14c",
    "external-membership-liability",
    permission("EXTERNAL_MEMBERSHIP_LIABILITY"),
    { by: null, before: "JOINING" },
  ],
  [
    "AS-3.14d",
    "use-of-assets-in-paid-work",
    permission("USE_OF_ASSETS_IN_PAID_WORK"),
    { by: "HEAD_OF_STAFF", before: "USING" },
  ],
  [
    "AS-3.14d",
    "no-assets-in-paid-work",
    conduct("MISUSE_OF_RESOURCES"),
    { ...withLeave, permission: "USE_OF_ASSETS_IN_PAID_WORK" },
  ],
  [
    "AS-3.15a",
    "political-restriction",
    conduct("POLITICAL_OFFICE"),
    {
      exempt: "deputy",
      barred: ["HOUSE_OF_COMMONS", "ADVERTISING_POLITICAL_GROUP"],
      allowedIfDeclared: ["COUNTY_COUNCIL", "BOROUGH_COUNCIL", "PARISH_COUNCIL"],
      differsFromStatute: "lgha-1989-s1",
    },
  ],
  ["AS-3.15a", "political-activities", record("POLITICAL_ACTIVITIES"), { parts: ["activity", "conflict"] }],
  ["AS-3.16a", "vetting-level", standard("VETTING_LEVEL_OF_POST"), andRepresentatives],
  [
    "AS-3.16b",
    "re-vetting",
    due("RENEW_VETTING", "VETTING_GRANTED", "2024-02-29"),
    { bound: anyone, hardness: "ORDINARY", dueOn: "2027-02-28" },
  ],
  [
    "AS-3.16c",
    "vetting-change",
    telling("VETTING_CHANGE"),
    { ...andRepresentatives, to: ["HEAD_OF_STAFF", "VETTING_UNIT"], mode: "ALL", when: "IMMEDIATELY" },
  ],
  ["AS-3.16c", "vetting-change-reported", due("REPORT_VETTING_CHANGE", "VETTING_CHANGED"), { text: "immediately" }],
  [
    "AS-3.16d",
    "legal-proceedings",
    telling("LEGAL_PROCEEDINGS"),
    { ...andRepresentatives, to: chief, when: "AS_SOON_AS_OCCURS" },
  ],
  [
    "AS-3.17",
    "code-breach",
    route("CODE_BREACH", "representative", "staff"),
    { to: chief, about: theStaff, exceptions: chief, canonicalMatters: ["DISRESPECT", "BREACH_BY_OTHERS"] },
  ],
  [
    "AS-3.17",
    "code-breach",
    route("CODE_BREACH", "staff", "chief"),
    {
      to: ["ELECTED_HOLDER"],
      marking: "PRIVATE_AND_CONFIDENTIAL",
      about: theStaff,
      exceptions: chief,
      canonicalMatters: ["DISRESPECT", "BREACH_BY_OTHERS"],
    },
  ],
  ["AS-3.18", "confidence-after-leaving", conduct("BREACH_OF_CONFIDENCE"), { continues: true }],
  [
    "AS-3.18",
    "leavers-sign",
    signing("LEAVING", "staff", [], ["AS-1.1", "AS-3.18"]),
    { outcome: "ASKED", method: "READ_CONFIRMATION", clauseIds: ["AS-3.18"] },
  ],
  [
    "AS-R1",
    "policy-review",
    reviewing("2025-10-31"),
    {
      outcome: "DUE",
      owner: "HEAD_OF_STAFF",
      printed: "2025-10",
      reckoned: "2025-11",
      mismatch: expect.stringContaining("November 2025"),
    },
  ],
  [
    "AS-R1",
    "policy-review",
    reviewing("2025-11-01"),
    { outcome: "OVERDUE", due: "2025-10", explanation: expect.arrayContaining([expect.stringContaining("July 2014")]) },
  ],
  [
    "AS-R2",
    "document-details",
    record("VERSION_METADATA"),
    { bound: anyone, parts: ["owner", "next review", "last review", "effective from"] },
  ],
]);

const { read, clauses } = libraryForce("avon-and-somerset");

test("AS-3.6e: no duty of confidence stands in the way of a protected disclosure", () => {
  const facts = { conduct: "BREACH_OF_CONFIDENCE", basis: "PROTECTED_DISCLOSURE", classes: people.staff } as const;
  expect(decideConduct(read, facts)).toMatchObject({ outcome: "LIFTED", clauseId: "AS-3.6e" });
});

test.each([
  [false, false, "NEEDED", "AS-3.14a"],
  [true, true, "NEEDED", "AS-3.14b"],
  [true, false, "NOT_NEEDED", "AS-3.14a"],
])(
  "AS-3.14a, AS-3.14b: other work, voluntary %s, in doubt %s: leave is %s (%s)",
  (voluntary, uncertain, outcome, clauseId) => {
    const facts = { matter: "ADDITIONAL_EMPLOYMENT", classes: people.staff, voluntary, uncertain } as const;
    expect(decidePermission(read, facts)).toMatchObject({ outcome, clauseId });
  },
);

test("AS-R1: a review later than the printed one starts the cycle again", () => {
  expect(decideReview(read, { on: "2026-11-21", reviewed: "2026-02" })).toMatchObject({
    outcome: "DUE",
    due: "2028-02",
  });
});

test("AS-2.3a to AS-2.4b: two labels are printed twice", () => {
  const labels = clauses.filter(({ clauseId }) => /^AS-2\.[34]/.test(clauseId)).map(({ label }) => label);
  expect(labels).toEqual(["2.3", "2.4", "2.3", "2.4"]);
});

test("AS-3.13a: the printed sentence is incomplete, and no other", () => {
  expect(clauses.filter(({ facts }) => facts?.incomplete).map(({ clauseId }) => clauseId)).toEqual(["AS-3.13a"]);
});
