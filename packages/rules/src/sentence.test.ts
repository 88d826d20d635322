import { describe, expect, test } from "vitest";
import { forceSlugs, libraryForce } from "./library-fixture.js";
import { parseRules } from "./rulebook.js";
import { readBack } from "./sentence.js";

/** Rules read back and held against their documents: a rule that changes changes its sentence. */
const sentences: readonly (readonly [string, string, string])[] = [
  [
    "ST-20a",
    "staffordshire-2012/register-initial",
    "The Police and Crime Commissioner's register of interests is due within 28 days of election (ST-20a).",
  ],
  [
    "ST-17",
    "staffordshire-2012/redress-raise",
    "A lack of respect or courtesy should be raised without delay after a direct discussion that failed or was impractical; the protocol gives no number (ST-17).",
  ],
  [
    "ST-16",
    "staffordshire-2012/redress-pcc-about-staff",
    "When the Police and Crime Commissioner raises a lack of respect or courtesy by a member of the office's staff or the Deputy Police and Crime Commissioner, it may go to the Chief Executive, once a direct discussion has failed or is impractical; settling it informally is preferred (ST-16).",
  ],
  [
    "ST-16",
    "staffordshire-2012/redress-pcc-about-force",
    "When the Police and Crime Commissioner raises a lack of respect or courtesy by a member of the police force, it may go to the Chief Constable, once a direct discussion has failed or is impractical; settling it informally is preferred (ST-16).",
  ],
  [
    "ST-17",
    "staffordshire-2012/redress-staff-about-pcc",
    "When a member of staff or the Deputy Police and Crime Commissioner raises a lack of respect or courtesy by the Police and Crime Commissioner, it goes to the Chief Executive without delay, once a direct discussion has failed or is impractical; settling it informally is preferred (ST-17).",
  ],
  [
    "ST-24",
    "staffordshire-2012/breach-by-pcc",
    "A breach of the protocol by the Police and Crime Commissioner goes to the Chief Executive, then the Police and Crime Panel; settling it informally is preferred (ST-24).",
  ],
  [
    "ST-28",
    "staffordshire-2012/legality-consultation",
    "When a member of staff or the Deputy Police and Crime Commissioner raises a question of legality, maladministration, financial impropriety or probity, it goes to the Chief Executive or the Chief Financial Officer (ST-28).",
  ],
  [
    "CU-W1",
    "cumbria-2017/grievance",
    "When a member of the office's staff raises a strained or broken working relationship with the Police and Crime Commissioner, the Deputy Police and Crime Commissioner or an Appointed Person, it goes, as the person chooses, to the Grievance Procedure or the Monitoring Officer; the first-contact manager (woman) or the first-contact manager (man) may be approached first; settling it informally is preferred (CU-W1).",
  ],
  [
    "CU-W3",
    "cumbria-2017/upheld-outcome",
    "What follows from an upheld grievance or complaint goes to the Chief Executive; the Chair of the Joint Audit and Standards Committee is consulted before the decision (CU-W3).",
  ],
  [
    "CU-W4",
    "cumbria-2017/conduct",
    "When the Police and Crime Commissioner, the Deputy Police and Crime Commissioner or an Appointed Person raises the conduct, behaviour or performance of a member of the office's staff, it normally goes to the Chief Executive; if it is not resolved, the Disciplinary Procedure may follow (CU-W4).",
  ],
  [
    "CU-W5",
    "cumbria-2017/conduct-head-of-staff",
    "When the Police and Crime Commissioner, the Deputy Police and Crime Commissioner or an Appointed Person raises the conduct, behaviour or performance of the Chief Executive, it goes to the Chair of the Joint Audit and Standards Committee; if it is not resolved, the Disciplinary Procedure may follow (CU-W5).",
  ],
  [
    "CH-14",
    "cheshire-2007/redress-member",
    "When a Member raises a lack of respect or courtesy, it may go to the Chief Executive without delay, once a direct discussion has failed or is impractical; settling it informally is preferred (CH-14).",
  ],
  [
    "CH-15",
    "cheshire-2007/redress-officer",
    "When an officer raises a lack of respect or courtesy by a Member, it goes to the Chief Executive without delay, once a direct discussion has failed or is impractical; if the Chief Executive raises it, it goes to the Chairman; settling it informally is preferred (CH-15).",
  ],
  [
    "CH-16",
    "cheshire-2007/redress-escalation",
    "A lack of respect or courtesy that was not settled goes to the Chief Executive, then the Chairman, then the Standards Committee (CH-16).",
  ],
  [
    "CH-24",
    "cheshire-2007/breach-by-member",
    "A breach of the protocol by a Member may go to the Standards Committee; settling it informally is preferred (CH-24).",
  ],
  [
    "CH-29",
    "cheshire-2007/legality-consultation",
    "When a Member raises a question of legality, maladministration, financial impropriety or probity, it goes to the Chief Executive or the Treasurer (CH-29).",
  ],
  [
    "DC-RR.1",
    "devon-cornwall/required-to-breach",
    "When a member of the office's staff raises being required to act against the code, it goes to the Monitoring Officer (DC-RR.1).",
  ],
  [
    "DC-RR.2",
    "devon-cornwall/others-breach",
    "When a member of the office's staff raises an act against the code by a member of the office's staff, it goes, as the person chooses, to the Line Manager, the line management chain or the Monitoring Officer (DC-RR.2).",
  ],
  [
    "DC-RR.3",
    "devon-cornwall/crime-evidence",
    "When a member of the office's staff raises evidence of a crime, it goes to the police or the regulator (DC-RR.3).",
  ],
  [
    "DC-CON.5",
    "devon-cornwall/information-request-doubt",
    "When a member of the office's staff is in doubt about a request for information, it goes to the Chief Executive immediately (DC-CON.5).",
  ],
  [
    "DC-N2",
    "devon-cornwall/line-of-responsibility",
    "What a member of the office's staff answers for goes to the Chief Executive (DC-N2).",
  ],
  [
    "AS-3.8b",
    "avon-somerset-2023/breach-to-dpo",
    "A data breach must be reported to the Data Protection Officer as soon as possible and within 72 hours of becoming aware of the breach (AS-3.8b).",
  ],
  [
    "AS-3.16b",
    "avon-somerset-2023/re-vetting",
    "Vetting is renewed ordinarily within 3 years of vetting being granted (AS-3.16b).",
  ],
  [
    "AS-R1",
    "avon-somerset-2023/policy-review",
    "The protocol is reviewed every 2 years by the Chief of Staff, last in November 2023, next in October 2025, in effect since July 2014 (AS-R1).",
  ],
  [
    "AS-3.17",
    "avon-somerset-2023/code-breach",
    "A possible breach of the code by a member of the office's staff goes to the Chief of Staff; where it is about the Chief of Staff, it goes to the Police and Crime Commissioner, marked private and confidential (AS-3.17).",
  ],
  [
    "AS-3.13a",
    "avon-somerset-2023/required-to-breach",
    "When a member of the office's staff raises being required to act against the code, it goes to the Senior Leadership Team (AS-3.13a).",
  ],
  [
    "AS-3.13c",
    "avon-somerset-2023/concern",
    "When a member of the office's staff raises irregular conduct elsewhere in the organisation or a matter of conscience, it may go to the Senior Leadership Team; where it is about the Chief of Staff, it goes to the Police and Crime Commissioner (AS-3.13c).",
  ],
  [
    "AS-3.6d",
    "avon-somerset-2023/information-request-doubt",
    "When a member of the office's staff is in doubt about a request for information, it goes, as the person chooses, to the Line Manager or the Senior Leadership Team immediately (AS-3.6d).",
  ],
];

const library = forceSlugs.map(libraryForce);

describe("read back in plain English", () => {
  test.each(sentences)("%s: %s", (clauseId, id, sentence) => {
    const force = library.find(({ protocol }) => id.startsWith(`${protocol.slug}/`));
    const rule = force?.read.find((one) => one.id === id);
    if (force === undefined || rule === undefined) throw new Error(`no rule ${id}`);
    expect(rule.clauseId).toBe(clauseId);
    expect(readBack(rule, force.plainTitles)).toBe(sentence);
  });

  test.each(library.flatMap(({ read, plainTitles }) => read.map((rule) => ({ id: rule.id, rule, plainTitles }))))(
    "$id reads back as one sentence that ends with its clause",
    ({ rule, plainTitles }) => {
      const sentence = readBack(rule, plainTitles);
      expect(sentence).toMatch(/^[A-Z]/);
      expect(sentence.endsWith(`(${rule.clauseId}).`)).toBe(true);
      expect(sentence).not.toMatch(/undefined|null|[A-Z]{2,}_|  |,,| ,/);
    },
  );

  test("without a force's titles the plain words stand", () => {
    const rule = library[0]?.read.find(({ id }) => id.endsWith("/register-initial"));
    expect(rule && readBack(rule, {})).toBe(
      "The elected office holder's register of interests is due within 28 days of election (ST-20a).",
    );
  });

  test("a route to every one of several says and, and a standing mark is told", () => {
    const [rule] = parseRules([
      {
        id: "example/all",
        kind: "ROUTE",
        clauseId: "EX-1",
        matter: "CONCERN",
        to: ["HEAD_OF_STAFF", "VETTING_UNIT"],
        mode: "ALL",
        marking: "PRIVATE_AND_CONFIDENTIAL",
      },
    ]);
    expect(rule && readBack(rule, { HEAD_OF_STAFF: "Chief of Staff", VETTING_UNIT: "Vetting Office" })).toBe(
      "Irregular conduct elsewhere in the organisation or a matter of conscience goes to the Chief of Staff and the Vetting Office, " +
        "marked private and confidential (EX-1).",
    );
  });
});
