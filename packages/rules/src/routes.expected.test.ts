import { describe, expect, test } from "vitest";
import { rulesOn, libraryForce, type ForceSlug } from "./library-fixture.js";
import { classesOf } from "./person-classes.js";
import type { Holders } from "./recipients.js";
import { decideRoute } from "./route.js";
import type { CanonicalMatter, Office, PersonClass } from "./vocabulary.js";

/**
 * Who receives what, written by hand from the documents before any code. Rows: who raises it; columns: whom it is about.
 * A cell reads RECIPIENT[+RECIPIENT]@clause; `none` where the text names nobody, `none@clause` where everyone a clause
 * names is concerned, `x` where it would be the same person. A direct discussion has been tried.
 */
interface Expected {
  force: ForceSlug;
  on: string;
  people: Record<string, readonly string[]>;
  /** Offices outside the table's rows and columns, held by people who are not concerned. */
  others: readonly Office[];
  chain?: Record<string, readonly string[]>;
  matters: readonly (readonly [readonly CanonicalMatter[], string])[];
}

const all: readonly CanonicalMatter[] = ["DISRESPECT", "BREACH_BY_OTHERS", "REQUIRED_TO_BREACH"];
/** A representative bound by a code holds no office: the class is given instead of roles. */
const classOnly: Record<string, PersonClass[]> = { rep: ["REPRESENTATIVE"] };

const table: readonly Expected[] = [
  {
    force: "staffordshire",
    on: "2024-06-03",
    people: {
      pcc: ["ELECTED_HOLDER"],
      deputy: ["DEPUTY"],
      chief: ["HEAD_OF_STAFF"],
      staff: ["STAFF"],
      cc: ["CHIEF_CONSTABLE"],
    },
    others: ["CFO", "CHAIR_OF_OVERSIGHT_BODY", "MONITORING_OFFICER"],
    matters: [
      [
        ["DISRESPECT"],
        `
                pcc                  deputy               chief      staff                cc
        pcc     x                    HEAD_OF_STAFF@ST-16  none@ST-16 HEAD_OF_STAFF@ST-16  none@ST-16
        deputy  HEAD_OF_STAFF@ST-17  x                    none       none                 none
        chief   none@ST-17           none                 x          none                 none
        staff   HEAD_OF_STAFF@ST-17  none                 none       none                 none
        cc      HEAD_OF_STAFF@ST-17  none                 none       none                 x`,
      ],
      [
        ["BREACH_BY_OTHERS", "REQUIRED_TO_BREACH"],
        `
                pcc                   deputy  chief  staff  cc
        pcc     x                     none    none   none   none
        deputy  HEAD_OF_STAFF@ST-24   x       none   none   none
        chief   OVERSIGHT_BODY@ST-24  none    x      none   none
        staff   HEAD_OF_STAFF@ST-24   none    none   none   none
        cc      HEAD_OF_STAFF@ST-24   none    none   none   x`,
      ],
    ],
  },
  {
    force: "cumbria",
    on: "2024-06-03",
    people: {
      pcc: ["ELECTED_HOLDER"],
      deputy: ["DEPUTY"],
      ap: ["APPOINTED_PERSON"],
      chief: ["HEAD_OF_STAFF"],
      staff: ["STAFF"],
    },
    others: ["MONITORING_OFFICER", "CHAIR_OF_OVERSIGHT_BODY", "FIRST_CONTACT_A", "FIRST_CONTACT_B"],
    matters: [
      [
        all,
        `
                pcc                                          deputy                                       ap                                           chief                         staff
        pcc     x                                            none                                         none                                         CHAIR_OF_OVERSIGHT_BODY@CU-W5 HEAD_OF_STAFF@CU-W4
        deputy  none                                         x                                            none                                         CHAIR_OF_OVERSIGHT_BODY@CU-W5 HEAD_OF_STAFF@CU-W4
        ap      none                                         none                                         x                                            CHAIR_OF_OVERSIGHT_BODY@CU-W5 HEAD_OF_STAFF@CU-W4
        chief   GRIEVANCE_PROCEDURE+MONITORING_OFFICER@CU-W1 GRIEVANCE_PROCEDURE+MONITORING_OFFICER@CU-W1 GRIEVANCE_PROCEDURE+MONITORING_OFFICER@CU-W1 x                             none
        staff   GRIEVANCE_PROCEDURE+MONITORING_OFFICER@CU-W1 GRIEVANCE_PROCEDURE+MONITORING_OFFICER@CU-W1 GRIEVANCE_PROCEDURE+MONITORING_OFFICER@CU-W1 none                          none`,
      ],
    ],
  },
  {
    force: "cheshire",
    on: "2010-06-01",
    people: { chair: ["CHAIR_OF_BODY", "MEMBER"], member: ["MEMBER"], chief: ["HEAD_OF_STAFF"], officer: ["STAFF"] },
    others: ["CFO", "CHAIR_OF_OVERSIGHT_BODY"],
    matters: [
      [
        ["DISRESPECT"],
        `
                 chair                member               chief      officer
        chair    x                    HEAD_OF_STAFF@CH-14  none@CH-14 HEAD_OF_STAFF@CH-14
        member   HEAD_OF_STAFF@CH-14  HEAD_OF_STAFF@CH-14  none@CH-14 HEAD_OF_STAFF@CH-14
        chief    none@CH-15           CHAIR_OF_BODY@CH-15  x          none
        officer  HEAD_OF_STAFF@CH-15  HEAD_OF_STAFF@CH-15  none       none`,
      ],
      [
        ["BREACH_BY_OTHERS", "REQUIRED_TO_BREACH"],
        `
                 chair                 member                chief  officer
        chair    x                     OVERSIGHT_BODY@CH-24  none   none
        member   OVERSIGHT_BODY@CH-24  OVERSIGHT_BODY@CH-24  none   none
        chief    OVERSIGHT_BODY@CH-24  OVERSIGHT_BODY@CH-24  x      none
        officer  OVERSIGHT_BODY@CH-24  OVERSIGHT_BODY@CH-24  none   none`,
      ],
    ],
  },
  {
    force: "devon-and-cornwall",
    on: "2024-06-03",
    people: {
      pcc: ["ELECTED_HOLDER"],
      deputy: ["DEPUTY"],
      chief: ["HEAD_OF_STAFF", "MONITORING_OFFICER", "HEAD_OF_PAID_SERVICE"],
      staff: ["STAFF"],
    },
    others: ["CFO", "CHAIR_OF_OVERSIGHT_BODY"],
    chain: { staff: ["line-manager", "head-of-unit", "chief"] },
    matters: [
      [
        ["DISRESPECT", "BREACH_BY_OTHERS"],
        `
                pcc   deputy  chief                          staff
        pcc     x     none    none                           none
        deputy  none  x       none                           none
        chief   none  none    x                              none@DC-RR.2
        staff   none  none    LINE_MANAGER+LINE_CHAIN@DC-RR.2 LINE_MANAGER+LINE_CHAIN+MONITORING_OFFICER@DC-RR.2`,
      ],
      [
        ["REQUIRED_TO_BREACH"],
        `
                pcc                         deputy                      chief         staff
        pcc     x                           none                        none          none
        deputy  none                        x                           none          none
        chief   none@DC-RR.1                none@DC-RR.1                x             none@DC-RR.1
        staff   MONITORING_OFFICER@DC-RR.1  MONITORING_OFFICER@DC-RR.1  none@DC-RR.1  MONITORING_OFFICER@DC-RR.1`,
      ],
    ],
  },
  {
    force: "avon-and-somerset",
    on: "2024-06-03",
    people: {
      pcc: ["ELECTED_HOLDER"],
      deputy: ["DEPUTY"],
      chief: ["HEAD_OF_STAFF", "SENIOR_LEADERSHIP"],
      staff: ["STAFF"],
      rep: [],
    },
    others: ["SENIOR_LEADERSHIP", "MONITORING_OFFICER", "DPO"],
    matters: [
      [
        ["DISRESPECT", "BREACH_BY_OTHERS"],
        `
                pcc   deputy  chief                   staff                  rep
        pcc     x     none    none@AS-3.17            HEAD_OF_STAFF@AS-3.17  none
        deputy  none  x       ELECTED_HOLDER@AS-3.17  HEAD_OF_STAFF@AS-3.17  none
        chief   none  none    x                       none@AS-3.17           none
        staff   none  none    ELECTED_HOLDER@AS-3.17  HEAD_OF_STAFF@AS-3.17  none
        rep     none  none    ELECTED_HOLDER@AS-3.17  HEAD_OF_STAFF@AS-3.17  none`,
      ],
      [
        ["REQUIRED_TO_BREACH"],
        `
                pcc                        deputy                     chief                      staff                      rep
        pcc     x                          none                       none                       none                       none
        deputy  none                       x                          none                       none                       none
        chief   SENIOR_LEADERSHIP@AS-3.13a SENIOR_LEADERSHIP@AS-3.13a x                          SENIOR_LEADERSHIP@AS-3.13a SENIOR_LEADERSHIP@AS-3.13a
        staff   SENIOR_LEADERSHIP@AS-3.13a SENIOR_LEADERSHIP@AS-3.13a SENIOR_LEADERSHIP@AS-3.13a SENIOR_LEADERSHIP@AS-3.13a SENIOR_LEADERSHIP@AS-3.13a
        rep     none                       none                       none                       none                       none`,
      ],
    ],
  },
];

/** Rows of this name stand for two different people where the row meets its own column. */
const manyOf = ["staff", "member", "officer", "rep"];

for (const expected of table) {
  describe(`${expected.force} on ${expected.on}`, () => {
    for (const [matters, grid] of expected.matters) {
      for (const matter of matters) {
        for (const { by, about, cell } of cells(grid)) {
          test(`${matter}: ${by} about ${about} goes to ${cell}`, () => {
            expect(outcome(expected, matter, by, about)).toBe(cell);
          });
        }
      }
    }
  });
}

function cells(grid: string) {
  const [columns = [], ...rows] = grid
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([by = "", ...values]) =>
    values.map((cell, index) => ({ by, about: columns[index] ?? "", cell })).filter(({ cell }) => cell !== "x"),
  );
}

function outcome(expected: Expected, matter: CanonicalMatter, by: string, about: string): string {
  const subjectId = by === about && manyOf.includes(by) ? `other-${about}` : about;
  const { force, plainTitles } = libraryForce(expected.force);
  const classes = (name: string) => classOnly[name] ?? classesOf(expected.people[name] ?? [], force.governingBody.kind);
  const decision = decideRoute({
    rules: rulesOn(expected.force, expected.on),
    facts: {
      matter,
      complainant: { personId: by, classes: classes(by) },
      subject: { personId: subjectId, classes: classes(about) },
      directDiscussion: "TRIED",
      on: expected.on,
    },
    holders: holdersOf(expected),
    lineManagerChain: expected.chain?.[by] ?? [],
    titles: plainTitles,
  });
  for (const { personIds } of decision.recipients) {
    expect(personIds).not.toContain(by);
    expect(personIds).not.toContain(subjectId);
  }
  const names = decision.recipients.map(({ role }) => role).join("+") || "none";
  return decision.clauseId === null ? names : `${names}@${decision.clauseId}`;
}

function holdersOf({ people, others }: Expected): Holders {
  const holders: Partial<Record<string, string[]>> = {};
  for (const [person, roles] of Object.entries(people)) for (const role of roles) (holders[role] ??= []).push(person);
  for (const office of others) (holders[office] ??= []).push(`holder-of-${office}`);
  return holders as Holders;
}
