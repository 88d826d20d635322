import { CaseKind } from "../cases/case-kind.js";
import { statutoryTransitions } from "../statutory/statutory.transitions.js";
import type { CaseStepKind } from "../steps/case-step-kind.js";
import { forceDecides, plainCourse, wholeCourse, type Fact, type KindDefinition } from "./kind-definition.js";
import { ruledBy } from "./ruled-by.js";

const officesOfBody = ["ELECTED_HOLDER", "DEPUTY", "APPOINTED_PERSON", "CHAIR_OF_BODY", "MEMBER"];
const what = { en: "What happened?", cy: "Beth ddigwyddodd?" };
const raise = { en: "Raise a concern", cy: "Codi pryder" };

/** What all kinds have in common that are raised as a concern. */
const concern = {
  action: raise,
  question: what,
  opening: "CONCERN",
  raise: ["cases:raise"],
  steps: wholeCourse,
  clocks: [],
  retention: forceDecides,
} as const;

const heading = (choices: readonly [string, string, string][]): Fact => ({
  id: "heading",
  type: "CHOICE",
  title: { en: "Under which heading", cy: "O dan ba bennawd" },
  choices: choices.map(([value, en, cy]) => ({ value, en, cy })),
});

/** ST-16–18, CH-14–17: to be put right between those concerned; they talk first, unless that is impractical. */
export const redress: KindDefinition = {
  ...concern,
  kind: CaseKind.REDRESS,
  title: { en: "Respect and courtesy", cy: "Parch a chwrteisi" },
  text: {
    en: "A want of respect or courtesy, to be put right between those concerned.",
    cy: "Diffyg parch neu gwrteisi, i’w unioni rhwng y rhai dan sylw.",
  },
  table: "case_redress",
  facts: [
    {
      id: "discussedOn",
      type: "DAY",
      talkedFirst: true,
      title: { en: "The day you talked", cy: "Y diwrnod y bu ichi siarad" },
    },
    {
      id: "discussion",
      type: "TEXT",
      sealed: true,
      talkedFirst: true,
      title: {
        en: "What came of talking, or why it was impractical",
        cy: "Beth ddaeth o siarad, neu pam nad oedd yn ymarferol",
      },
    },
  ],
  matters: ["DISRESPECT"],
  isRuledBy: ruledBy({
    matters: ["DISRESPECT"],
    documentMatters: ["REDRESS", "REDRESS_ESCALATION"],
    duties: ["RAISE_REDRESS"],
  }),
};

/** The headings of ST-6a–j and CH-7i–ix, and the prohibitions on staff. */
export const breachByStaff: KindDefinition = {
  ...concern,
  kind: CaseKind.BREACH_BY_STAFF,
  title: { en: "Breach by staff", cy: "Torri’r protocol gan staff" },
  text: {
    en: "A breach of the protocol or code by a member of staff.",
    cy: "Aelod o staff yn torri’r protocol neu’r cod.",
  },
  table: "case_staff_breaches",
  facts: [
    heading([
      ["OFFICIAL_CONDUCT", "Official conduct", "Ymddygiad swyddogol"],
      ["CONFIDENTIALITY", "Confidentiality", "Cyfrinachedd"],
      ["POLITICAL_NEUTRALITY", "Political neutrality", "Niwtraliaeth wleidyddol"],
      ["RELATIONSHIPS", "Relationships at work and with contractors", "Perthynas yn y gwaith a â chontractwyr"],
      ["OUTSIDE_INTERESTS", "Outside commitments and interests", "Ymrwymiadau a buddiannau allanol"],
      ["OPERATIONAL_INDEPENDENCE", "Operational independence", "Annibyniaeth weithredol"],
      ["EQUALITY", "Equality", "Cydraddoldeb"],
      ["GIFTS", "Gifts and hospitality", "Rhoddion a lletygarwch"],
      ["RESOURCES", "Financial and other resources", "Adnoddau ariannol ac eraill"],
      ["SPONSORSHIP", "Sponsorship", "Nawdd"],
      ["UNDUE_INFLUENCE", "Undue influence", "Dylanwad gormodol"],
      ["OTHER", "Something else", "Rhywbeth arall"],
    ]),
  ],
  matters: ["BREACH_BY_OTHERS"],
  subject: { holds: false, offices: officesOfBody },
  isRuledBy: ruledBy({
    matters: ["BREACH_BY_OTHERS"],
    documentMatters: [
      "CONDUCT",
      "OTHERS_BREACH",
      "CODE_BREACH",
      "CONDUCT_PROCEDURE",
      "BREACH_OUTCOME",
      "UPHELD_OUTCOME",
    ],
    topics: ["UPHELD_OUTCOME"],
  }),
};

/** ST-10, ST-24, CU-E2f–g, CH-10–11: by the office holder; to the Panel or the Standards Committee. */
export const breachByOfficeHolder: KindDefinition = {
  ...concern,
  kind: CaseKind.BREACH_BY_OFFICE_HOLDER,
  title: { en: "Breach by an office holder", cy: "Torri’r protocol gan ddeiliad swydd" },
  text: {
    en: "A breach of the protocol by the office holder: to the Panel or the Standards Committee, where the text says so.",
    cy: "Deiliad y swydd yn torri’r protocol: at y Panel neu’r Pwyllgor Safonau, lle mae’r testun yn dweud hynny.",
  },
  table: "case_holder_breaches",
  facts: [
    heading([
      ["RESPECT", "Respect, or criticism in public", "Parch, neu feirniadu’n gyhoeddus"],
      ["UNFAIR_ADVANTAGE", "Unfair advantage of the position", "Mantais annheg o’r swydd"],
      ["UNDUE_PRESSURE", "Undue pressure or bullying", "Pwysau gormodol neu fwlio"],
      ["DAY_TO_DAY", "Day-to-day management", "Rheoli o ddydd i ddydd"],
      ["FACILITIES", "Use of property or services", "Defnyddio eiddo neu wasanaethau"],
      ["INTERESTS", "Interests not declared", "Buddiannau heb eu datgan"],
      ["OTHER", "Something else", "Rhywbeth arall"],
    ]),
    {
      id: "outsideHours",
      type: "YES_NO",
      title: { en: "Outside normal duties or hours", cy: "Y tu allan i ddyletswyddau neu oriau arferol" },
    },
  ],
  matters: ["BREACH_BY_OTHERS"],
  subject: { holds: true, offices: officesOfBody },
  isRuledBy: ruledBy({ matters: ["BREACH_BY_OTHERS"], documentMatters: ["PROTOCOL_BREACH"] }),
};

/** SI 2012/62: recorded, or not recorded with grounds, by the Panel. */
export const officeHolderComplaint: KindDefinition = {
  ...concern,
  kind: CaseKind.OFFICE_HOLDER_COMPLAINT,
  title: { en: "Complaint about an office holder", cy: "Cwyn am ddeiliad swydd" },
  text: {
    en: "A complaint about a relevant office holder by the statutory route.",
    cy: "Cwyn am ddeiliad swydd perthnasol drwy’r llwybr statudol.",
  },
  action: { en: "Record a complaint about an office holder", cy: "Cofnodi cwyn am ddeiliad swydd" },
  question: { en: "What is complained of", cy: "Yr hyn y cwynir amdano" },
  opening: "OWN",
  raise: ["cases:handle"],
  ownChange: true,
  table: "case_complaints",
  facts: [],
  // By the law while the Panel or its delegate holds it, and by the force’s own text while that does.
  steps: [...new Set([...wholeCourse, ...(Object.keys(statutoryTransitions) as CaseStepKind[])])],
  isRuledBy: ruledBy({ documentMatters: ["PROTOCOL_BREACH"] }),
};

/** CU-W1, ST-11, DC-RR.4: no matter of the code; it is handed to the procedure of the employer and closed with its record. */
export const grievance: KindDefinition = {
  kind: CaseKind.GRIEVANCE,
  title: { en: "Grievance", cy: "Cwyn cyflogaeth" },
  text: {
    en: "A matter of one’s own job or treatment at work. It is handed to the human resources of your employer and closed here with the record of that.",
    cy: "Mater yn ymwneud â’ch swydd neu’ch triniaeth yn y gwaith. Fe’i trosglwyddir i adnoddau dynol eich cyflogwr, a’i gau yma gyda chofnod o hynny.",
  },
  action: { en: "Hand over a grievance", cy: "Trosglwyddo cwyn cyflogaeth" },
  question: what,
  opening: "FORM",
  raise: ["cases:raise"],
  aboutPerson: true,
  table: "case_grievances",
  facts: [
    {
      id: "informal",
      type: "CHOICE",
      required: true,
      title: { en: "Did you try to settle it informally?", cy: "A wnaethoch geisio’i ddatrys yn anffurfiol?" },
      choices: [
        { value: "TRIED", en: "Yes, and it is not settled", cy: "Do, ac nid yw wedi’i ddatrys" },
        { value: "IMPRACTICAL", en: "No, it was impractical", cy: "Naddo, nid oedd yn ymarferol" },
        { value: "NOT_TRIED", en: "Not yet", cy: "Ddim eto" },
      ],
    },
    {
      id: "handedOn",
      type: "DAY",
      later: true,
      title: { en: "The day it was handed over", cy: "Y diwrnod y’i trosglwyddwyd" },
    },
  ],
  steps: plainCourse,
  isRuledBy: ruledBy({ documentMatters: ["GRIEVANCE", "OWN_JOB_MATTERS", "FIRST_APPROACH"] }),
  clocks: [],
  retention: forceDecides,
};

/** DC-RR.1–3, AS-3.13, PIDA 1998: something at work is wrong; a protected disclosure where it is one. */
export const workConcern: KindDefinition = {
  ...concern,
  kind: CaseKind.CONCERN,
  title: { en: "Concern", cy: "Pryder" },
  text: {
    en: "A concern about something wrong at work; a protected disclosure where it is one.",
    cy: "Pryder am rywbeth o’i le yn y gwaith; datgeliad gwarchodedig lle mae’n un.",
  },
  table: "case_concerns",
  facts: [
    {
      id: "ground",
      type: "CHOICE",
      title: { en: "What it is mostly about", cy: "Am beth y mae’n bennaf" },
      choices: [
        { value: "ILLEGAL", en: "Something illegal or unethical", cy: "Rhywbeth anghyfreithlon neu anfoesegol" },
        { value: "PROFESSIONAL_CODE", en: "A breach of a professional code", cy: "Torri cod proffesiynol" },
        { value: "MALADMINISTRATION", en: "Maladministration or fraud", cy: "Camweinyddu neu dwyll" },
        {
          value: "AGAINST_THE_CODE",
          en: "Something against the protocol or code",
          cy: "Rhywbeth yn groes i’r protocol neu’r cod",
        },
        { value: "OTHER", en: "Something else", cy: "Rhywbeth arall" },
      ],
    },
  ],
  matters: ["REQUIRED_TO_BREACH", "LEGALITY", "CRIME", "MATTER_OF_CONSCIENCE", "DECISION_ON_OUTCOME"],
  isRuledBy: ruledBy({
    matters: ["REQUIRED_TO_BREACH", "CRIME", "MATTER_OF_CONSCIENCE"],
    documentMatters: [
      "CONCERN",
      "REQUIRED_TO_BREACH",
      "CRIME_EVIDENCE",
      "CONFIDENTIAL_REPORTING",
      "PROTECTED_DISCLOSURE",
    ],
  }),
};
