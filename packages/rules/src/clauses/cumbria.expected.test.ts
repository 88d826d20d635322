import { expect, test } from "vitest";
import { decideConduct } from "../decisions/conduct.js";
import { libraryForce } from "../library-fixture.js";
import { testClauses } from "./clause-cases.js";
import {
  conduct,
  consulting,
  due,
  people,
  permission,
  record,
  signing,
  standard,
  telling,
} from "./clause-questions.js";
import { route } from "./clause-routes.js";

const anyone = "pcc deputy appointed chief staff representative officer";
const officeHolders = "pcc deputy appointed";
const holdersAndStaff = "pcc deputy appointed chief staff";
const chief = ["HEAD_OF_STAFF"];
const matters = ["DISRESPECT", "BREACH_BY_OTHERS", "REQUIRED_TO_BREACH"];
const weighed = [expect.stringMatching(/seniority.*capacity.*vulnerability/)];

testClauses("cumbria", [
  [
    "CU-D1",
    "document-details",
    record("VERSION_METADATA"),
    { bound: anyone, parts: ["title", "date", "version", "author", "telephone", "e-mail"] },
  ],
  ["CU-D2", "approvals", record("APPROVALS", { by: "pcc" }), { bound: "pcc", parts: ["name", "office held", "date"] }],
  [
    "CU-D2",
    "approval-before-force",
    permission("PROTOCOL_APPROVAL"),
    { bound: anyone, by: "ELECTED_HOLDER", before: "COMING_INTO_FORCE", keepRecord: true },
  ],
  [
    "CU-D3",
    "consultations",
    record("CONSULTATIONS"),
    { bound: anyone, parts: ["name", "position", "version", "date"] },
  ],
  ["CU-D3", "consultation-on-version", consulting("PROTOCOL_VERSION"), { bound: anyone, whom: chief }],
  [
    "CU-D4",
    "versions",
    record("VERSIONS"),
    { bound: anyone, parts: ["version", "department", "contact", "contact's job title"] },
  ],
  ["CU-I3", "operation-employees", route("OPERATION_OF_PROTOCOL", "pcc", "staff"), { to: chief, about: "chief staff" }],
  [
    "CU-I3",
    "operation-office-holders",
    route("OPERATION_OF_PROTOCOL", "staff", "deputy"),
    { to: ["ELECTED_HOLDER"], about: "deputy appointed" },
  ],
  ["CU-I4", "confidential-reporting", route("CONFIDENTIAL_REPORTING"), { to: ["UNNAMED_PROCEDURE"], mode: "MAY" }],
  ["CU-R2", "line-of-responsibility", route("LINE_OF_RESPONSIBILITY"), { to: chief, raisedBy: "chief staff" }],
  ["CU-R5", "no-day-to-day-management", conduct("DAY_TO_DAY_MANAGEMENT", { by: "pcc" }), { bound: "pcc deputy" }],
  ["CU-R6", "statutory-officers", standard("STATUTORY_DUTIES_ALLOWED", "pcc"), { bound: officeHolders }],

  ["CU-E1a", "employees-commitment", standard("COMMITMENT_TO_OFFICE"), {}],
  ["CU-E1b", "employees-partnership", standard("PARTNERSHIP"), {}],
  ["CU-E1c", "employees-understanding", standard("MUTUAL_UNDERSTANDING"), {}],
  ["CU-E1d", "employees-timely-response", standard("TIMELY_RESPONSE"), {}],
  ["CU-E1d", "answer-enquiries", due("ANSWER_ENQUIRIES", "ENQUIRY_RECEIVED"), { text: "timely" }],
  ["CU-E1e", "employees-advice", standard("PROFESSIONAL_ADVICE"), {}],
  ["CU-E1f", "employees-information", standard("REGULAR_INFORMATION"), {}],
  [
    "CU-E1f",
    "keep-informed",
    telling("MAJOR_ISSUES"),
    { to: ["ELECTED_HOLDER", "DEPUTY", "APPOINTED_PERSON"], mode: "ALL", when: "REGULARLY" },
  ],
  ["CU-E1f", "keep-informed-regularly", due("KEEP_INFORMED", "LAST_BRIEFING"), { text: "regularly" }],
  ["CU-E1g", "employees-political-awareness", standard("POLITICAL_AWARENESS"), {}],
  ["CU-E1h", "employees-courtesy", standard("COURTESY"), {}],
  ["CU-E1i", "employees-training", standard("TRAINING"), {}],
  ["CU-E1j", "employees-integrity", standard("INTEGRITY_AND_CONFIDENCE"), {}],
  ["CU-E1k", "employees-no-personal-issues", conduct("OWN_JOB_MATTERS"), {}],
  ["CU-E1l", "employees-no-personal-interests", conduct("PERSONAL_INTERESTS"), {}],
  ["CU-E1l", "employees-no-undue-influence", conduct("UNDUE_INFLUENCE"), {}],
  ["CU-E1m", "employees-professional-codes", standard("PROFESSIONAL_CODES"), {}],

  ["CU-E2a", "office-holders-partnership", standard("PARTNERSHIP", "pcc"), { bound: officeHolders }],
  ["CU-E2b", "office-holders-understanding", standard("MUTUAL_UNDERSTANDING", "pcc"), { bound: officeHolders }],
  ["CU-E2c", "office-holders-direction", standard("STRATEGIC_DIRECTION", "pcc"), { bound: officeHolders }],
  ["CU-E2d", "office-holders-courtesy", standard("COURTESY", "pcc"), { bound: officeHolders }],
  ["CU-E2e", "office-holders-integrity", standard("INTEGRITY_AND_CONFIDENCE", "pcc"), { bound: officeHolders }],
  ["CU-E2f", "no-bullying", conduct("BULLYING", { by: "pcc" }), { bound: officeHolders, explanation: weighed }],
  [
    "CU-E2f",
    "no-undue-pressure",
    conduct("UNDUE_PRESSURE", { by: "pcc" }),
    { bound: officeHolders, explanation: weighed },
  ],
  ["CU-E2g1", "no-personal-interests", conduct("PERSONAL_INTERESTS", { by: "pcc" }), { bound: "pcc deputy" }],
  ["CU-E2g2", "no-references", conduct("REFERENCES", { by: "pcc" }), { bound: "pcc deputy" }],
  [
    "CU-E2h",
    "declarations-on-appointment",
    record("SIGNED_DECLARATIONS", { by: "pcc" }),
    { bound: "pcc deputy", when: "ON_APPOINTMENT" },
  ],

  [
    "CU-W1",
    "grievance",
    route("GRIEVANCE", "staff", "pcc"),
    {
      to: ["GRIEVANCE_PROCEDURE", "MONITORING_OFFICER"],
      mode: "ALTERNATIVE",
      raisedBy: "chief staff",
      about: officeHolders,
      firstContacts: ["FIRST_CONTACT_A", "FIRST_CONTACT_B"],
      informalFirst: true,
      canonicalMatters: matters,
    },
  ],
  [
    "CU-W2",
    "first-contacts",
    record("FIRST_CONTACTS"),
    { bound: anyone, parts: ["first contact A", "first contact B", "from", "to"] },
  ],
  [
    "CU-W2",
    "first-approach",
    route("FIRST_APPROACH"),
    { to: ["FIRST_CONTACT_A", "FIRST_CONTACT_B"], mode: "ALTERNATIVE", raisedBy: "chief staff" },
  ],
  [
    "CU-W3",
    "upheld-outcome",
    route("UPHELD_OUTCOME", "staff", "pcc"),
    { to: chief, consultBeforeDecision: "CHAIR_OF_OVERSIGHT_BODY", canonicalMatters: ["DECISION_ON_OUTCOME"] },
  ],
  [
    "CU-W3",
    "upheld-outcome",
    route("UPHELD_OUTCOME", "staff", "chief"),
    {
      status: "NO_LAWFUL_RECIPIENT",
      to: [],
      consultBeforeDecision: "CHAIR_OF_OVERSIGHT_BODY",
      canonicalMatters: ["DECISION_ON_OUTCOME"],
    },
  ],
  [
    "CU-W3",
    "upheld-outcome-consultation",
    consulting("UPHELD_OUTCOME", { by: "chief" }),
    { bound: "chief", whom: ["CHAIR_OF_OVERSIGHT_BODY"], mustPrecede: "DECISION" },
  ],
  [
    "CU-W4",
    "conduct",
    route("CONDUCT", "deputy", "staff"),
    {
      to: chief,
      raisedBy: officeHolders,
      about: "chief staff",
      strength: "NORMALLY",
      thenIfUnresolved: "DISCIPLINARY_PROCEDURE",
      canonicalMatters: matters,
    },
  ],
  [
    "CU-W5",
    "conduct-head-of-staff",
    route("CONDUCT", "pcc", "chief"),
    {
      to: ["CHAIR_OF_OVERSIGHT_BODY"],
      raisedBy: officeHolders,
      about: "chief",
      thenIfUnresolved: "DISCIPLINARY_PROCEDURE",
      canonicalMatters: matters,
    },
  ],
  [
    "CU-W6",
    "disciplinary-procedure",
    route("BREACH_OUTCOME", "pcc", "staff"),
    { to: ["DISCIPLINARY_PROCEDURE"], mode: "MAY", raisedBy: officeHolders, about: "chief staff", informalFirst: true },
  ],
  [
    "CU-A1",
    "declaration",
    signing("APPOINTMENT", "staff"),
    { outcome: "ASKED", bound: holdersAndStaff, method: "SIGNED_FORM", clauseIds: ["CU-W1", "CU-W3"] },
  ],
  [
    "CU-A1",
    "declaration",
    signing("NEW_VERSION", "appointed", ["CU-W3"]),
    { outcome: "ASKED", bound: holdersAndStaff, clauseIds: ["CU-W3"] },
  ],
  ["CU-A1", "declaration", signing("NEW_VERSION", "deputy"), { outcome: "NOT_ASKED", bound: holdersAndStaff }],
  [
    "CU-A1",
    "declaration",
    signing("LEAVING", "pcc"),
    {
      outcome: "NOT_ASKED",
      bound: holdersAndStaff,
      explanation: [expect.stringContaining("does not ask"), expect.anything()],
    },
  ],
  [
    "CU-A1",
    "declarations",
    record("SIGNED_DECLARATIONS", { by: "appointed" }),
    { bound: holdersAndStaff, parts: ["role", "signature", "date"] },
  ],
]);

test("CU-I2: nothing binds the Chief Constable's people", () => {
  const facts = { conduct: "BULLYING", classes: people.officer } as const;
  expect(decideConduct(libraryForce("cumbria").read, facts).outcome).toBe("SILENT");
});
