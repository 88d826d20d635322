import { CaseKind } from "../cases/case-kind.js";
import { CaseClockKind } from "../clocks/clock-enums.js";
import {
  answerInformationRequest,
  answerSubjectAccess,
  reportOnAppointment,
  tellRegulator,
} from "../clocks/statutory-timings.js";
import { plainKind, type Fact, type KindDefinition } from "./kind-definition.js";
import { ruledBy } from "./ruled-by.js";

/** AS-3.8b and UK GDPR articles 33–34: two clocks from one instant. */
export const dataBreach: KindDefinition = {
  ...plainKind,
  kind: CaseKind.DATA_BREACH,
  title: { en: "Data breach", cy: "Tor diogelwch data" },
  text: {
    en: "Report it as soon as you know of it. It goes to the Data Protection Officer at once. The time in which the law asks for the Information Commissioner to be told counts from when anybody here became aware of it, through nights and weekends.",
    cy: "Adroddwch cyn gynted ag y gwyddoch amdano. Mae’n mynd at y Swyddog Diogelu Data ar unwaith. Mae’r amser y mae’r gyfraith yn ei roi i ddweud wrth y Comisiynydd Gwybodaeth yn cyfrif o’r adeg y daeth unrhyw un yma’n ymwybodol ohono, dros nos ac ar y penwythnos.",
  },
  action: { en: "Report a data breach", cy: "Adrodd am dor data" },
  question: { en: "What happened?", cy: "Beth ddigwyddodd?" },
  ownChange: true,
  table: "case_data_breaches",
  facts: [
    {
      id: "awareAt",
      type: "INSTANT",
      required: true,
      title: {
        en: "When did anybody here become aware of it?",
        cy: "Pryd y daeth unrhyw un yma’n ymwybodol ohono?",
      },
      hint: {
        en: "The day, for example, 20 11 2026. Not when it happened, if that was earlier.",
        cy: "Y diwrnod, er enghraifft, 20 11 2026. Nid pryd y digwyddodd, os oedd hynny’n gynharach.",
      },
    },
    {
      id: "peopleAffected",
      type: "NUMBER",
      title: { en: "About how many people does it concern?", cy: "Tua faint o bobl sydd dan sylw?" },
    },
  ],
  isRuledBy: ruledBy({ duties: ["REPORT_DATA_BREACH"] }),
  clocks: [{ kind: CaseClockKind.TELL_REGULATOR, timing: tellRegulator, from: "awareAt" }],
};

const requestFacts: readonly Fact[] = [
  {
    id: "receivedOn",
    type: "DAY",
    required: true,
    title: { en: "When did the body receive it?", cy: "Pryd y daeth i law’r corff?" },
    hint: {
      en: "The day of receipt, for example, 27 3 2026, even where it is no working day",
      cy: "Y diwrnod y daeth, er enghraifft, 27 3 2026, hyd yn oed os nad yw’n ddiwrnod gwaith",
    },
  },
  {
    id: "requester",
    type: "TEXT",
    sealed: true,
    title: { en: "Who asks?", cy: "Pwy sy’n gofyn?" },
    hint: {
      en: "The name and how to reach them. It is kept encrypted.",
      cy: "Yr enw a sut i gysylltu. Fe’i cedwir wedi’i amgryptio.",
    },
  },
];

const request = {
  ...plainKind,
  raise: ["cases:raise", "cases:handle"],
  question: { en: "What is asked for?", cy: "Am beth y gofynnir?" },
  ownChange: true,
  table: "case_information_requests",
  facts: requestFacts,
  text: {
    en: "A request that somebody made to the body. Whoever records it handles it.",
    cy: "Cais a wnaeth rhywun i’r corff. Pwy bynnag sy’n ei gofnodi sy’n ei drin.",
  },
} as const;

/** Freedom of Information Act 2000. */
export const informationRequest: KindDefinition = {
  ...request,
  kind: CaseKind.INFORMATION_REQUEST,
  title: { en: "Freedom of information request", cy: "Cais rhyddid gwybodaeth" },
  action: { en: "Record a freedom of information request", cy: "Cofnodi cais rhyddid gwybodaeth" },
  isRuledBy: ruledBy({ duties: ["ANSWER_ENQUIRIES"] }),
  clocks: [{ kind: CaseClockKind.ANSWER_REQUEST, timing: answerInformationRequest, from: "receivedOn" }],
};

/** UK GDPR article 15. */
export const subjectAccess: KindDefinition = {
  ...request,
  kind: CaseKind.SUBJECT_ACCESS,
  title: { en: "Request for one’s own data", cy: "Cais am eich data eich hun" },
  action: { en: "Record a request for one’s own data", cy: "Cofnodi cais am eich data eich hun" },
  isRuledBy: ruledBy({}),
  clocks: [{ kind: CaseClockKind.ANSWER_REQUEST, timing: answerSubjectAccess, from: "receivedOn" }],
};

const day = (id: string, en: string, cy: string): Fact => ({
  id,
  type: "DAY",
  later: true,
  notBefore: "panelNotifiedOn",
  title: { en, cy },
});

/** PRSRA 2011 schedule 1 paragraphs 9 to 12: the Panel holds a public hearing and reports with a recommendation. */
export const confirmationHearing: KindDefinition = {
  ...plainKind,
  kind: CaseKind.CONFIRMATION_HEARING,
  title: { en: "Confirmation hearing", cy: "Gwrandawiad cadarnhau" },
  text: {
    en: "A hearing of the Panel before an appointment: notified, heard in public, reported with a recommendation, and decided. Whoever records it handles it.",
    cy: "Gwrandawiad gan y Panel cyn penodiad: hysbysir, clywir yn gyhoeddus, adroddir gydag argymhelliad, a phenderfynir. Pwy bynnag sy’n ei gofnodi sy’n ei drin.",
  },
  action: { en: "Record a confirmation hearing", cy: "Cofnodi gwrandawiad cadarnhau" },
  question: {
    en: "Who is proposed, by which criteria and terms?",
    cy: "Pwy a gynigir, yn ôl pa feini prawf a thelerau?",
  },
  raise: ["cases:raise", "cases:handle"],
  table: "case_hearings",
  facts: [
    {
      id: "post",
      type: "CHOICE",
      required: true,
      title: { en: "For which post", cy: "Ar gyfer pa swydd" },
      choices: [
        { value: "HEAD_OF_STAFF", en: "Chief executive", cy: "Prif weithredwr" },
        { value: "CFO", en: "Chief finance officer", cy: "Prif swyddog cyllid" },
        { value: "DEPUTY", en: "Deputy", cy: "Dirprwy" },
      ],
    },
    {
      id: "panelNotifiedOn",
      type: "DAY",
      required: true,
      title: {
        en: "The day the Panel received the notification",
        cy: "Y diwrnod y cafodd y Panel yr hysbysiad",
      },
    },
    { ...day("heldOn", "The day of the hearing", "Diwrnod y gwrandawiad"), future: true },
    day("noCountFrom", "Post-election period: its first day", "Cyfnod ar ôl etholiad: ei ddiwrnod cyntaf"),
    {
      ...day("noCountTo", "Post-election period: its last day", "Cyfnod ar ôl etholiad: ei ddiwrnod olaf"),
      notBefore: "noCountFrom",
      future: true,
    },
    {
      ...day("reportedOn", "The day the Panel reported", "Y diwrnod yr adroddodd y Panel"),
      meets: CaseClockKind.REPORT_ON_APPOINTMENT,
    },
    {
      id: "recommendation",
      type: "CHOICE",
      later: true,
      title: { en: "What the Panel recommends", cy: "Beth y mae’r Panel yn ei argymell" },
      choices: [
        { value: "APPOINT", en: "To appoint", cy: "Penodi" },
        { value: "DO_NOT_APPOINT", en: "Not to appoint", cy: "Peidio â phenodi" },
      ],
    },
    {
      id: "decision",
      type: "CHOICE",
      later: true,
      title: { en: "What the commissioner decided", cy: "Beth a benderfynodd y comisiynydd" },
      choices: [
        { value: "ACCEPTED", en: "The recommendation is accepted", cy: "Derbynnir yr argymhelliad" },
        { value: "REJECTED", en: "The recommendation is not accepted", cy: "Ni dderbynnir yr argymhelliad" },
      ],
    },
    day(
      "decisionToldOn",
      "The day the Panel was told of the decision",
      "Y diwrnod y dywedwyd wrth y Panel am y penderfyniad",
    ),
  ],
  isRuledBy: ruledBy({}),
  clocks: [
    {
      kind: CaseClockKind.REPORT_ON_APPOINTMENT,
      timing: reportOnAppointment,
      from: "panelNotifiedOn",
      notCounting: { from: "noCountFrom", to: "noCountTo" },
    },
  ],
};
