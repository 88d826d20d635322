import { AdviceTopic } from "../advice/advice-topic.js";
import { CaseKind } from "../cases/case-kind.js";
import { plainKind, type KindDefinition } from "./kind-definition.js";
import { ruledBy } from "./ruled-by.js";

const topics = Object.values(AdviceTopic);

/** ST-5n, ST-28, CH-6, CH-29, AS-1.5: who asked, the advice, whether it was followed. */
export const advice: KindDefinition = {
  ...plainKind,
  kind: CaseKind.ADVICE,
  title: { en: "Advice", cy: "Cyngor" },
  text: {
    en: "Advice on legality, propriety or a conflict, from whom the text names.",
    cy: "Cyngor ar gyfreithlondeb, priodoldeb neu wrthdaro, gan bwy bynnag y mae’r testun yn ei enwi.",
  },
  action: { en: "Ask for advice", cy: "Gofyn am gyngor" },
  question: { en: "What do you ask?", cy: "Beth yr ydych yn ei ofyn?" },
  ownChange: true,
  table: "case_advice",
  needsRule: true,
  facts: [
    {
      id: "topic",
      type: "CHOICE",
      required: true,
      title: { en: "What is it about?", cy: "Am beth y mae?" },
      choices: [
        {
          value: AdviceTopic.LEGALITY,
          en: "Legality, maladministration, financial impropriety or probity",
          cy: "Cyfreithlondeb, camweinyddu, amhriodoldeb ariannol neu uniondeb",
        },
        {
          value: AdviceTopic.PROPER_ADVICE,
          en: "Proper advice before a decision",
          cy: "Cyngor priodol cyn penderfyniad",
        },
        { value: AdviceTopic.CONFLICT_OF_INTEREST, en: "A conflict of interest", cy: "Gwrthdaro buddiannau" },
        {
          value: AdviceTopic.RELATIONSHIPS,
          en: "A relationship at work or with a contractor",
          cy: "Perthynas yn y gwaith neu â chontractwr",
        },
        { value: AdviceTopic.MEANING_OF_THE_CODE, en: "What the code means", cy: "Ystyr y cod" },
        {
          value: AdviceTopic.PROTOCOL_VERSION,
          en: "Which version of the protocol applies",
          cy: "Pa fersiwn o’r protocol sy’n berthnasol",
        },
      ],
    },
  ],
  isRuledBy: ruledBy({ topics: topics.filter((topic) => topic !== AdviceTopic.POLITICAL_ACTIVITY) }),
};

/** DC-POL.q: asked before engaging in it. */
export const politicalActivityQuery: KindDefinition = {
  ...plainKind,
  kind: CaseKind.POLITICAL_ACTIVITY_QUERY,
  title: { en: "Political activity", cy: "Gweithgaredd gwleidyddol" },
  text: {
    en: "Whether a political activity is open to you, asked before you begin it.",
    cy: "A yw gweithgaredd gwleidyddol yn agored ichi, a ofynnir cyn ei ddechrau.",
  },
  action: { en: "Ask about a political activity", cy: "Gofyn am weithgaredd gwleidyddol" },
  question: { en: "What do you mean to do?", cy: "Beth yr ydych yn bwriadu ei wneud?" },
  table: "case_activity_queries",
  needsRule: true,
  facts: [
    {
      id: "activity",
      type: "CHOICE",
      required: true,
      title: { en: "What kind of activity", cy: "Pa fath o weithgaredd" },
      choices: [
        { value: "STANDING", en: "Standing for election", cy: "Sefyll etholiad" },
        { value: "PARTY_OFFICE", en: "An office or work in a party", cy: "Swydd neu waith mewn plaid" },
        { value: "CANVASSING", en: "Canvassing for somebody", cy: "Canfasio dros rywun" },
        { value: "COUNCIL", en: "Activities of a council", cy: "Gweithgareddau cyngor" },
        { value: "SPEAKING", en: "Speaking or writing in public", cy: "Siarad neu ysgrifennu’n gyhoeddus" },
        { value: "OTHER", en: "Something else", cy: "Rhywbeth arall" },
      ],
    },
    {
      id: "plannedOn",
      type: "DAY",
      future: true,
      title: { en: "The day you would begin", cy: "Y diwrnod y byddech yn dechrau" },
    },
  ],
  isRuledBy: ruledBy({ topics: [AdviceTopic.POLITICAL_ACTIVITY] }),
};

/** DC-AWY.2, AS-3.11b, AS-3.16d: told to whom the text names. */
export const proceedings: KindDefinition = {
  ...plainKind,
  kind: CaseKind.PROCEEDINGS,
  title: { en: "Charge or proceedings", cy: "Cyhuddiad neu achos cyfreithiol" },
  text: {
    en: "A charge or proceedings against you or your close family. It goes to whom your force’s text names: to another where it concerns that person.",
    cy: "Cyhuddiad neu achos yn eich erbyn chi neu’ch teulu agos. Bydd yn mynd at bwy bynnag y mae testun eich heddlu’n ei enwi: at rywun arall lle mae’n ymwneud â’r person hwnnw.",
  },
  action: { en: "Tell of a charge or proceedings", cy: "Rhoi gwybod am gyhuddiad neu achos cyfreithiol" },
  question: { en: "What happened?", cy: "Beth ddigwyddodd?" },
  ownChange: true,
  table: "case_proceedings",
  needsRule: true,
  facts: [
    {
      id: "occasion",
      type: "CHOICE",
      required: true,
      title: { en: "What is it?", cy: "Beth ydyw?" },
      choices: [
        { value: "CRIMINAL_CHARGE", en: "A criminal charge", cy: "Cyhuddiad troseddol" },
        { value: "LEGAL_PROCEEDINGS", en: "Other legal proceedings", cy: "Achos cyfreithiol arall" },
      ],
    },
    {
      id: "affects",
      type: "CHOICE",
      required: true,
      title: { en: "Against whom?", cy: "Yn erbyn pwy?" },
      choices: [
        { value: "SELF", en: "Against me", cy: "Yn fy erbyn i" },
        { value: "CLOSE_FAMILY", en: "Close family", cy: "Teulu agos" },
      ],
    },
    {
      id: "prospective",
      type: "YES_NO",
      required: true,
      title: {
        en: "Has it not happened yet, but may yet happen?",
        cy: "Onid yw wedi digwydd eto, ond y gall ddigwydd?",
      },
    },
    {
      id: "happenedOn",
      type: "DAY",
      required: true,
      title: { en: "When did it happen, or become likely?", cy: "Pryd y digwyddodd, neu y daeth yn debygol?" },
    },
  ],
  isRuledBy: ruledBy({ occasions: ["CRIMINAL_CHARGE", "LEGAL_PROCEEDINGS"], duties: ["REPORT_CHARGES"] }),
};

/** DC-CON.5, AS-3.6d: told immediately, before the information is given. */
export const informationReservation: KindDefinition = {
  ...plainKind,
  kind: CaseKind.INFORMATION_RESERVATION,
  title: { en: "Reservation about an information request", cy: "Amheuaeth ynghylch cais am wybodaeth" },
  text: {
    en: "A reservation about giving information that was asked for, raised before it is given.",
    cy: "Amheuaeth ynghylch rhoi gwybodaeth y gofynnwyd amdani, a godir cyn ei rhoi.",
  },
  action: {
    en: "Raise a reservation about a request for information",
    cy: "Codi amheuaeth ynghylch cais am wybodaeth",
  },
  question: { en: "What is your reservation?", cy: "Beth yw’ch amheuaeth?" },
  table: "case_reservations",
  facts: [
    {
      id: "request",
      type: "TEXT",
      sealed: true,
      required: true,
      title: { en: "Which request: its reference, or who asked", cy: "Pa gais: ei gyfeirnod, neu bwy a ofynnodd" },
    },
    {
      id: "answerDueOn",
      type: "DAY",
      future: true,
      title: { en: "The day by which it is to be answered", cy: "Y diwrnod y mae i’w ateb erbyn hynny" },
    },
    {
      id: "decision",
      type: "CHOICE",
      later: true,
      title: { en: "What is to be done with the request", cy: "Beth i’w wneud â’r cais" },
      choices: [
        { value: "GIVE", en: "Give the information", cy: "Rhoi’r wybodaeth" },
        { value: "GIVE_IN_PART", en: "Give a part of it", cy: "Rhoi rhan ohoni" },
        { value: "WITHHOLD", en: "Withhold it", cy: "Ei dal yn ôl" },
      ],
    },
  ],
  matters: ["INFORMATION_REQUEST"],
  isRuledBy: ruledBy({
    matters: ["INFORMATION_REQUEST"],
    documentMatters: ["INFORMATION_REQUEST_DOUBT"],
    duties: ["REFER_INFORMATION_REQUEST"],
  }),
};
