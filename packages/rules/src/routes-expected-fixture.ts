import type { ForceSlug } from "./library-fixture.js";
import type { CanonicalMatter, Office, PersonClass } from "./vocabulary.js";

/**
 * Who receives what, written by hand from the documents before any code. Rows: who raises it; columns: whom it is about.
 * A cell reads RECIPIENT[+RECIPIENT]@clause; `none` where the text names nobody, `none@clause` where everyone a clause
 * names is concerned, `x` where it would be the same person. Names joined by commas share a row or a column; a grid
 * that is the one word `none` says so of every cell. A direct discussion has been tried.
 */
export interface ExpectedRoutes {
  force: ForceSlug;
  on: string;
  /** Each person by name, with the roles he or she holds. */
  people: Record<string, readonly string[]>;
  /** People who are given by class, because they hold no office of the force. */
  classOnly?: Record<string, readonly PersonClass[]>;
  /** Names that stand for two different people where the row meets its own column. */
  many: readonly string[];
  /** Offices outside the table's rows and columns, held by people who are not concerned. */
  others: readonly Office[];
  /** Line managers by who raises the matter, the nearest first. */
  chain?: Record<string, readonly string[]>;
  matters: readonly (readonly [readonly CanonicalMatter[], string])[];
}

export const expectedRoutes: readonly ExpectedRoutes[] = [
  {
    force: "staffordshire",
    on: "2024-06-03",
    people: {
      pcc: ["ELECTED_HOLDER"],
      deputy: ["DEPUTY"],
      chief: ["HEAD_OF_STAFF"],
      staff: ["STAFF"],
      cc: ["CHIEF_CONSTABLE"],
      police: [],
    },
    // The widest meaning of "staff" of the five: the Constable's people count (footnote).
    classOnly: { police: ["POLICE_STAFF", "FORCE_PERSONNEL", "STAFF"] },
    many: ["staff", "police"],
    others: ["CFO", "CHAIR_OF_OVERSIGHT_BODY", "MONITORING_OFFICER"],
    matters: [
      [
        ["DISRESPECT"],
        `
                         pcc                  chief       deputy,staff         cc          police
        pcc              x                    none@ST-16  HEAD_OF_STAFF@ST-16  none@ST-16  CHIEF_CONSTABLE@ST-16
        chief            none@ST-17           x           none                 none        none
        deputy,staff     HEAD_OF_STAFF@ST-17  none        none                 none        none
        cc,police        HEAD_OF_STAFF@ST-17  none        none                 none        none`,
      ],
      [
        ["BREACH_BY_OTHERS", "REQUIRED_TO_BREACH"],
        `
                                 pcc                   chief,deputy,staff,cc,police
        pcc                      x                     none
        chief                    OVERSIGHT_BODY@ST-24  none
        deputy,staff,cc,police   HEAD_OF_STAFF@ST-24   none`,
      ],
      [
        ["LEGALITY"],
        `
                                 chief       pcc,deputy,staff,cc,police
        pcc                      none@ST-5n  HEAD_OF_STAFF@ST-5n
        chief                    x           CFO@ST-28
        deputy,staff,cc,police   CFO@ST-28   HEAD_OF_STAFF+CFO@ST-28`,
      ],
      [["INFORMATION_REQUEST", "CRIME", "MATTER_OF_CONSCIENCE"], "none"],
      [
        ["DECISION_ON_OUTCOME"],
        `
                                 pcc                   chief,deputy,staff,cc,police
        pcc                      x                     DISCIPLINARY_PROCEDURE@ST-23
        chief                    OVERSIGHT_BODY@ST-24  DISCIPLINARY_PROCEDURE@ST-23
        deputy,staff,cc,police   HEAD_OF_STAFF@ST-24   DISCIPLINARY_PROCEDURE@ST-23`,
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
    many: ["staff"],
    others: ["MONITORING_OFFICER", "CHAIR_OF_OVERSIGHT_BODY", "FIRST_CONTACT_A", "FIRST_CONTACT_B"],
    matters: [
      [
        ["DISRESPECT", "BREACH_BY_OTHERS", "REQUIRED_TO_BREACH"],
        `
                        pcc,deputy,ap                                chief                         staff
        pcc,deputy,ap   none                                         CHAIR_OF_OVERSIGHT_BODY@CU-W5 HEAD_OF_STAFF@CU-W4
        chief           GRIEVANCE_PROCEDURE+MONITORING_OFFICER@CU-W1 x                             none
        staff           GRIEVANCE_PROCEDURE+MONITORING_OFFICER@CU-W1 none                          none`,
      ],
      [["LEGALITY", "INFORMATION_REQUEST", "CRIME", "MATTER_OF_CONSCIENCE"], "none"],
      [
        ["DECISION_ON_OUTCOME"],
        `
                              chief       pcc,deputy,ap,staff
        chief                 x           none@CU-W3
        pcc,deputy,ap,staff   none@CU-W3  HEAD_OF_STAFF@CU-W3`,
      ],
    ],
  },
  {
    force: "cheshire",
    on: "2010-06-01",
    people: { chair: ["CHAIR_OF_BODY", "MEMBER"], member: ["MEMBER"], chief: ["HEAD_OF_STAFF"], officer: ["STAFF"] },
    many: ["member", "officer"],
    others: ["CFO", "CHAIR_OF_OVERSIGHT_BODY"],
    matters: [
      [
        ["DISRESPECT"],
        `
                      chair                member               chief       officer
        chair,member  HEAD_OF_STAFF@CH-14  HEAD_OF_STAFF@CH-14  none@CH-14  HEAD_OF_STAFF@CH-14
        chief         none@CH-15           CHAIR_OF_BODY@CH-15  x           none
        officer       HEAD_OF_STAFF@CH-15  HEAD_OF_STAFF@CH-15  none        none`,
      ],
      [
        ["BREACH_BY_OTHERS", "REQUIRED_TO_BREACH"],
        `
                                    chair,member          chief,officer
        chair,member,chief,officer  OVERSIGHT_BODY@CH-24  none`,
      ],
      [
        ["LEGALITY"],
        `
                       chief      chair,member,officer
        chair,member   CFO@CH-29  HEAD_OF_STAFF+CFO@CH-29
        chief,officer  none       none`,
      ],
      [["INFORMATION_REQUEST", "CRIME", "MATTER_OF_CONSCIENCE"], "none"],
      [
        ["DECISION_ON_OUTCOME"],
        `
                                    chair,member          chief,officer
        chair,member,chief,officer  OVERSIGHT_BODY@CH-24  DISCIPLINARY_PROCEDURE@CH-23`,
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
    many: ["staff"],
    others: ["CFO", "CHAIR_OF_OVERSIGHT_BODY"],
    chain: { staff: ["line-manager", "head-of-unit", "chief"] },
    matters: [
      [
        ["DISRESPECT", "BREACH_BY_OTHERS"],
        `
                    pcc,deputy  chief                            staff
        pcc,deputy  none        none                             none
        chief       none        x                                none@DC-RR.2
        staff       none        LINE_MANAGER+LINE_CHAIN@DC-RR.2  LINE_MANAGER+LINE_CHAIN+MONITORING_OFFICER@DC-RR.2`,
      ],
      [
        ["REQUIRED_TO_BREACH"],
        `
                    chief         pcc,deputy,staff
        pcc,deputy  none          none
        chief       x             none@DC-RR.1
        staff       none@DC-RR.1  MONITORING_OFFICER@DC-RR.1`,
      ],
      [
        ["INFORMATION_REQUEST"],
        `
                    chief          pcc,deputy,staff
        pcc,deputy  none           none
        chief       x              none@DC-CON.5
        staff       none@DC-CON.5  HEAD_OF_STAFF@DC-CON.5`,
      ],
      [
        ["CRIME"],
        `
                     pcc,deputy,chief,staff
        pcc,deputy   none
        chief,staff  POLICE+REGULATOR@DC-RR.3`,
      ],
      [["LEGALITY", "MATTER_OF_CONSCIENCE", "DECISION_ON_OUTCOME"], "none"],
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
    classOnly: { rep: ["REPRESENTATIVE"] },
    many: ["staff", "rep"],
    others: ["SENIOR_LEADERSHIP", "MONITORING_OFFICER", "DPO"],
    chain: { staff: ["line-manager"] },
    matters: [
      [
        ["DISRESPECT", "BREACH_BY_OTHERS"],
        `
                          pcc,deputy,rep  chief                   staff
        pcc               none            none@AS-3.17            HEAD_OF_STAFF@AS-3.17
        deputy,staff,rep  none            ELECTED_HOLDER@AS-3.17  HEAD_OF_STAFF@AS-3.17
        chief             none            x                       none@AS-3.17`,
      ],
      [
        ["REQUIRED_TO_BREACH", "LEGALITY"],
        `
                        pcc,deputy,chief,staff,rep
        pcc,deputy,rep  none
        chief,staff     SENIOR_LEADERSHIP@AS-3.13a`,
      ],
      [
        ["INFORMATION_REQUEST"],
        `
                        pcc,deputy,chief,staff,rep
        pcc,deputy,rep  none
        chief           SENIOR_LEADERSHIP@AS-3.6d
        staff           LINE_MANAGER+SENIOR_LEADERSHIP@AS-3.6d`,
      ],
      [
        ["CRIME"],
        `
                        pcc,deputy,chief,staff,rep
        pcc,deputy,rep  none
        chief,staff     SENIOR_LEADERSHIP@AS-3.13b`,
      ],
      [
        ["MATTER_OF_CONSCIENCE"],
        `
                        chief                    pcc,deputy,staff,rep
        pcc,deputy,rep  none                     none
        chief           x                        SENIOR_LEADERSHIP@AS-3.13c
        staff           ELECTED_HOLDER@AS-3.13c  SENIOR_LEADERSHIP@AS-3.13c`,
      ],
      [
        ["DECISION_ON_OUTCOME"],
        `
                                    pcc,deputy,rep  chief,staff
        pcc,deputy,chief,staff,rep  none            DISCIPLINARY_PROCEDURE@AS-1.4`,
      ],
    ],
  },
];
