import { expect, test } from "vitest";
import { decideConduct } from "../decisions/conduct.js";
import { decideOffer } from "../decisions/offer.js";
import { libraryForce } from "../library-fixture.js";
import { testClauses } from "./clause-cases.js";
import {
  conduct,
  consulting,
  due,
  offer,
  people,
  permission,
  publishing,
  record,
  recusal,
  signing,
  standard,
  telling,
} from "./clause-questions.js";
import { route } from "./clause-routes.js";

const anyone = "pcc deputy appointed chief staff representative officer";
const theStaff = "chief staff";
const chief = ["HEAD_OF_STAFF"];
const elections = ["HOUSE_OF_COMMONS", "EUROPEAN_PARLIAMENT", "LOCAL_AUTHORITY"];
const restricted = { exempt: "deputy" };

testClauses("devon-and-cornwall", [
  ["DC-0", "marking", publishing({ dataset: "PROTOCOL" }), { marking: "FOI_OPEN" }],
  ["DC-INT.m5", "media-contact", permission("MEDIA_CONTACT"), { by: "SENIOR_LEADERSHIP", before: "CONTACT" }],
  ["DC-INT.m6", "official-records", record("OFFICIAL_RECORDS"), {}],
  ["DC-INT.m9", "personal-use", permission("PERSONAL_USE"), { by: null, before: "USING" }],
  [
    "DC-INT.m9",
    "no-personal-use",
    conduct("PERSONAL_USE"),
    { outcome: "ALLOWED_WITH_PERMISSION", permission: "PERSONAL_USE", barred: [] },
  ],
  ["DC-INT.x1", "no-misuse-of-position", conduct("MISUSE_OF_POSITION"), {}],
  ["DC-INT.x2", "no-compromising-gifts", conduct("COMPROMISING_GIFTS"), {}],
  [
    "DC-INT.x2",
    "compromising-gifts",
    offer(["MIGHT_COMPROMISE"]),
    { outcome: "REFUSE", recorded: true, forbidden: ["MIGHT_COMPROMISE"], band: { quality: "MIGHT_COMPROMISE" } },
  ],
  [
    "DC-INT.x3",
    "confidence-after-leaving",
    conduct("BREACH_OF_CONFIDENCE"),
    { continues: true, lifts: ["EXPRESS_AUTHORITY"] },
  ],
  [
    "DC-INT.x3",
    "leavers-sign",
    signing("LEAVING", "staff", [], ["DC-ACC.m1", "DC-INT.x3"]),
    { outcome: "ASKED", method: "READ_CONFIRMATION", clauseIds: ["DC-INT.x3"] },
  ],
  ["DC-INT.x3", "leavers-sign", signing("APPOINTMENT", "staff", [], ["DC-INT.x3"]), { outcome: "NOT_ASKED" }],
  ["DC-TRU.m1", "errors-corrected", standard("CORRECT_ERRORS"), {}],
  ["DC-TRU.m1", "correct-errors", due("CORRECT_ERRORS", "ERROR_FOUND"), { text: "as soon as possible" }],
  ["DC-TRU.m2", "no-misuse-of-resources", conduct("MISUSE_OF_RESOURCES"), {}],
  ["DC-TRU.x1", "no-misleading", conduct("MISLEADING"), {}],
  ["DC-TRU.x2", "no-improper-pressure", conduct("IMPROPER_PRESSURE"), {}],
  ["DC-IND.x1", "no-ignoring-facts", conduct("IGNORING_FACTS"), {}],
  ["DC-IND.x2", "no-frustrating-policy", conduct("FRUSTRATING_POLICY"), {}],

  [
    "DC-POL.1",
    "political-restriction",
    conduct("POLITICAL_OFFICE"),
    { ...restricted, barred: [...elections, "ELECTION_AGENT", "PARTY_OFFICER", "CANVASSING"] },
  ],
  ["DC-POL.a", "no-standing", conduct("POLITICAL_OFFICE"), { ...restricted, barred: elections }],
  ["DC-POL.b", "no-election-agent", conduct("POLITICAL_OFFICE"), { ...restricted, barred: ["ELECTION_AGENT"] }],
  [
    "DC-POL.c",
    "no-party-office",
    conduct("POLITICAL_OFFICE"),
    { ...restricted, barred: ["PARTY_OFFICER", "CANVASSING"] },
  ],
  ["DC-POL.q", "political-activity-query", consulting("POLITICAL_ACTIVITY"), { whom: chief, mustPrecede: "ENGAGING" }],
  [
    "DC-POL.q",
    "political-activity",
    permission("POLITICAL_ACTIVITY"),
    { by: "HEAD_OF_STAFF", before: "ENGAGING", whenSure: "NOT_NEEDED" },
  ],
  ["DC-POL.x", "no-party-politics", conduct("POLITICAL_PARTISANSHIP"), {}],

  ["DC-APP", "no-deciding-on-connected-person", conduct("DECIDING_ON_CONNECTED_PERSON"), {}],
  [
    "DC-APP",
    "employment-recusal",
    recusal("APPOINTMENT", ["RELATIVE", "CLOSE_PERSONAL_RELATIONSHIP"]),
    { because: ["RELATIVE", "CLOSE_PERSONAL_RELATIONSHIP"] },
  ],
  ["DC-APP", "employment-recusal", recusal("DISCIPLINE", ["RELATIVE"]), {}],
  ["DC-APP", "employment-recusal", recusal("PROMOTION", ["RELATIVE"]), {}],
  ["DC-APP", "employment-recusal", recusal("GRADING", ["RELATIVE"]), {}],
  [
    "DC-APP",
    "employment-recusal",
    recusal("GRADING", ["OWN_VENTURE", "PARTNER", "FRIEND"]),
    { outcome: "MAY_TAKE_PART" },
  ],
  [
    "DC-ADD.1",
    "additional-employment",
    permission("ADDITIONAL_EMPLOYMENT", { voluntary: true }),
    { by: "HEAD_OF_STAFF", before: "ACCEPTING", keepRecord: true },
  ],
  ["DC-ADD.2", "permissions-kept", record("PERMISSIONS"), {}],
  ["DC-AWY.1", "off-duty-conduct", conduct("OFF_DUTY_CONDUCT"), {}],
  [
    "DC-AWY.2",
    "criminal-charge",
    telling("CRIMINAL_CHARGE"),
    { to: chief, when: "EARLIEST_OPPORTUNITY", later: ["ELECTED_HOLDER"] },
  ],
  [
    "DC-AWY.2",
    "criminal-charge",
    telling("CRIMINAL_CHARGE", { affects: "CLOSE_FAMILY" }),
    { to: chief, when: "EARLIEST_OPPORTUNITY", later: ["ELECTED_HOLDER"] },
  ],
  [
    "DC-AWY.2",
    "criminal-charge",
    telling("CRIMINAL_CHARGE", { prospective: true }),
    { outcome: "NOT_ASKED", mode: null },
  ],
  [
    "DC-AWY.2",
    "charges-reported",
    due("REPORT_CHARGES", "CHARGED"),
    { recipient: "HEAD_OF_STAFF", text: "at the earliest possible opportunity" },
  ],
  [
    "DC-AWY.2",
    "charges-route",
    route("CRIMINAL_CHARGE", "pcc", "staff"),
    { to: chief, about: theStaff, exceptions: chief },
  ],
  [
    "DC-AWY.2",
    "charges-route",
    route("CRIMINAL_CHARGE", "staff", "chief"),
    { to: ["ELECTED_HOLDER"], about: theStaff, exceptions: chief },
  ],

  ["DC-CON.1", "confidentiality", conduct("BREACH_OF_CONFIDENCE"), { lifts: ["EXPRESS_AUTHORITY", "LAW"] }],
  ["DC-CON.2", "private-affairs", conduct("PRIVATE_AFFAIRS"), { lifts: ["CONSENT", "NEED_TO_KNOW"] }],
  [
    "DC-CON.3",
    "no-contract-benefit",
    conduct("CONTRACT_BENEFIT"),
    { outcome: "ALLOWED_WITH_PERMISSION", permission: "CONTRACT_BENEFIT", barred: [] },
  ],
  ["DC-CON.3", "contract-benefit", permission("CONTRACT_BENEFIT"), { by: null, before: "BENEFITING" }],
  ["DC-CON.3", "business-information", conduct("BUSINESS_INFORMATION"), {}],
  ["DC-CON.4", "closed-meetings", conduct("CLOSED_MEETINGS"), { lifts: ["EXPRESS_AUTHORITY", "LAW"] }],
  [
    "DC-CON.5",
    "information-request-doubt",
    route("INFORMATION_REQUEST_DOUBT"),
    { to: chief, raisedBy: theStaff, when: "IMMEDIATELY", canonicalMatters: ["INFORMATION_REQUEST"] },
  ],
  [
    "DC-CON.5",
    "information-request-referred",
    due("REFER_INFORMATION_REQUEST", "INFORMATION_REQUESTED"),
    { recipient: "HEAD_OF_STAFF", text: "immediately" },
  ],

  ["DC-DEC.1", "conflict-declared", due("DECLARE_CONFLICT", "CONFLICT_ARISES"), { text: "immediately" }],
  [
    "DC-DEC.1",
    "conflict-record",
    record("INTERESTS"),
    { connected: ["FAMILY", "CLOSE_ASSOCIATES"], when: "IMMEDIATELY", parts: ["matter", "interest", "time"] },
  ],
  [
    "DC-DEC.2",
    "participation",
    permission("PARTICIPATION_DESPITE_INTEREST"),
    { by: "HEAD_OF_STAFF", before: "TAKING_PART" },
  ],
  ["DC-DEC.3", "conflict-advice", consulting("CONFLICT_OF_INTEREST"), { whom: chief }],
  [
    "DC-DEC.3",
    "conflict-advice",
    consulting("CONFLICT_OF_INTEREST", { by: "chief", offices: ["HEAD_OF_STAFF"] }),
    { outcome: "NOBODY_LAWFUL", whom: [] },
  ],
  [
    "DC-DEC.4",
    "interest-not-disclosed",
    route("BREACH_OUTCOME", "pcc", "staff"),
    { to: ["DISCIPLINARY_PROCEDURE"], mode: "MAY", about: theStaff },
  ],
  ["DC-DEC.5", "interests-kept", record("INTERESTS"), { to: "REGISTRAR" }],
  ["DC-REG.1", "register-of-interests", record("INTERESTS"), {}],
  ["DC-REG.2", "gifts-declared", record("GIFTS"), { includesDeclined: true }],
  ["DC-REG.3", "no-influencing-gifts", conduct("COMPROMISING_GIFTS"), {}],
  [
    "DC-REG.4",
    "low-value-used-at-work",
    offer(["LOW_VALUE_USED_AT_WORK"]),
    { outcome: "RECORD", recorded: true, forbidden: [] },
  ],
  ["DC-REG.5", "offers-recorded", record("GIFTS"), { to: "REGISTRAR", includesDeclined: true }],
  [
    "DC-REG.5",
    "offers-published",
    publishing({ dataset: "GIFTS_AND_HOSPITALITY", madeOn: "2026-11-02", endedOn: "2026-11-20" }),
    {},
  ],

  [
    "DC-RR.1",
    "required-to-breach",
    route("REQUIRED_TO_BREACH", "staff", "pcc"),
    { to: ["MONITORING_OFFICER"], raisedBy: theStaff, canonicalMatters: ["REQUIRED_TO_BREACH"] },
  ],
  [
    "DC-RR.2",
    "others-breach",
    route("OTHERS_BREACH"),
    {
      to: ["LINE_MANAGER", "LINE_CHAIN", "MONITORING_OFFICER"],
      mode: "ALTERNATIVE",
      raisedBy: theStaff,
      about: theStaff,
      canonicalMatters: ["DISRESPECT", "BREACH_BY_OTHERS"],
    },
  ],
  [
    "DC-RR.3",
    "crime-evidence",
    route("CRIME_EVIDENCE"),
    { to: ["POLICE", "REGULATOR"], mode: "ANY", raisedBy: theStaff, canonicalMatters: ["CRIME"] },
  ],
  ["DC-N1", "document-details", record("VERSION_METADATA"), { bound: anyone, parts: ["issuing office", "area"] }],
  ["DC-N2", "line-of-responsibility", route("LINE_OF_RESPONSIBILITY"), { to: chief, raisedBy: theStaff }],
  [
    "DC-N2",
    "co-held-offices",
    route("CO_HELD_OFFICES"),
    { to: ["HEAD_OF_STAFF", "MONITORING_OFFICER", "HEAD_OF_PAID_SERVICE"], mode: "ALL" },
  ],
  ["DC-N5", "protected-disclosure-prevails", standard("PROTECTED_DISCLOSURE_PREVAILS"), {}],
  [
    "DC-N5",
    "protected-disclosure",
    route("PROTECTED_DISCLOSURE"),
    { to: ["REGULATOR"], mode: "MAY", raisedBy: theStaff },
  ],
]);

const { read } = libraryForce("devon-and-cornwall");
const staff = people.staff;

test("DC-N5: no duty of confidence stands in the way of a protected disclosure", () => {
  const facts = { conduct: "CLOSED_MEETINGS", basis: "PROTECTED_DISCLOSURE", classes: staff } as const;
  expect(decideConduct(read, facts)).toMatchObject({ outcome: "LIFTED", clauseId: "DC-N5" });
});

test("DC-REG.4, DC-REG.5: a diary that is declined is on the register all the same", () => {
  const qualities = ["LOW_VALUE_USED_AT_WORK"] as const;
  const decision = decideOffer(read, { valuePence: null, qualities, declined: true, classes: staff });
  expect(decision).toMatchObject({ outcome: "RECORD", recorded: true, clauseId: "DC-REG.4" });
});

test("DC-INT.x2, DC-REG.4: a diary that is meant to sway is refused", () => {
  const qualities = ["LOW_VALUE_USED_AT_WORK", "MIGHT_COMPROMISE"] as const;
  const decision = decideOffer(read, { valuePence: null, qualities, classes: staff });
  expect(decision).toMatchObject({ outcome: "REFUSE", recorded: true });
});
