import type { RouteRule } from "../kinds/route.js";
import type { In, Language } from "../language.js";
import type { DocumentMatter } from "../vocabulary.js";
import { after } from "../welsh.js";

/** A matter in words. */
interface MatterWords {
  readonly matter: string;
  /** What ties it to the person it is about. */
  readonly tie: string;
  /** How a sentence opens where it says whose it is, for what nobody "raises": a condition, or the matter itself. */
  readonly of?: (who: string) => Opening;
}

/** How a sentence opens: with a condition, or with the matter. */
export interface Opening {
  readonly when: string | null;
  readonly what: string;
}

const what = (said: string): Opening => ({ when: null, what: said });
const when = (said: string): Opening => ({ when: said, what: "" });

const matterWords: In<Record<DocumentMatter, MatterWords>> = {
  EN: {
    REDRESS: { matter: "a lack of respect or courtesy", tie: "by" },
    REDRESS_ESCALATION: { matter: "a lack of respect or courtesy that was not settled", tie: "by" },
    PROTOCOL_BREACH: { matter: "a breach of the protocol", tie: "by" },
    LEGALITY_CONSULTATION: {
      matter: "a question of legality, maladministration, financial impropriety or probity",
      tie: "about",
    },
    GRIEVANCE: { matter: "a strained or broken working relationship", tie: "with" },
    UPHELD_OUTCOME: { matter: "what follows from an upheld grievance or complaint", tie: "about" },
    CONDUCT: { matter: "the conduct, behaviour or performance", tie: "of" },
    REQUIRED_TO_BREACH: { matter: "being required to act against the code", tie: "by" },
    OTHERS_BREACH: { matter: "an act against the code", tie: "by" },
    CRIME_EVIDENCE: { matter: "evidence of a crime", tie: "by" },
    INFORMATION_REQUEST_DOUBT: {
      matter: "doubt about a request for information",
      tie: "by",
      of: (who) => when(`when ${who} is in doubt about a request for information`),
    },
    CODE_BREACH: { matter: "a possible breach of the code", tie: "by" },
    CONCERN: { matter: "irregular conduct elsewhere in the organisation or a matter of conscience", tie: "about" },
    LINE_OF_RESPONSIBILITY: {
      matter: "the line of responsibility",
      tie: "of",
      of: (who) => what(`what ${who} answers for`),
    },
    OPERATION_OF_PROTOCOL: { matter: "how the protocol is kept", tie: "by" },
    CO_HELD_OFFICES: { matter: "what belongs to offices held by the same person", tie: "about" },
    INFORMAL_RESOLUTION: { matter: "a concern", tie: "about" },
    CONDUCT_PROCEDURE: { matter: "a matter of conduct", tie: "by" },
    BREACH_OUTCOME: { matter: "what follows from a breach", tie: "by" },
    FIRST_APPROACH: { matter: "a first approach", tie: "about" },
    OWN_JOB_MATTERS: { matter: "a matter of one's own job or an allegation", tie: "about" },
    CONFIDENTIAL_REPORTING: { matter: "a report in confidence", tie: "about" },
    PROTECTED_DISCLOSURE: { matter: "a protected disclosure", tie: "about" },
    CRIMINAL_CHARGE: { matter: "a criminal charge", tie: "against" },
    ALCOHOL_OR_DRUGS: { matter: "misuse of alcohol or drugs", tie: "by" },
  },
  CY: {
    REDRESS: { matter: "diffyg parch neu gwrteisi", tie: "gan" },
    REDRESS_ESCALATION: { matter: "diffyg parch neu gwrteisi nas setlwyd", tie: "gan" },
    PROTOCOL_BREACH: { matter: "tor protocol", tie: "gan" },
    LEGALITY_CONSULTATION: {
      matter: "cwestiwn o gyfreithlondeb, camweinyddu, amhriodoldeb ariannol neu uniondeb",
      tie: "ynghylch",
    },
    GRIEVANCE: { matter: "perthynas waith dan straen neu wedi torri", tie: "â" },
    UPHELD_OUTCOME: { matter: "yr hyn sy’n dilyn cwyn a gadarnhawyd", tie: "ynghylch" },
    CONDUCT: { matter: "ymddygiad neu berfformiad", tie: "gan" },
    REQUIRED_TO_BREACH: { matter: "cael eich gorfodi i weithredu’n groes i’r cod", tie: "gan" },
    OTHERS_BREACH: { matter: "gweithred yn groes i’r cod", tie: "gan" },
    CRIME_EVIDENCE: { matter: "tystiolaeth o drosedd", tie: "gan" },
    INFORMATION_REQUEST_DOUBT: {
      matter: "amheuaeth am gais am wybodaeth",
      tie: "gan",
      of: (who) => when(`pan fydd ${who} yn ansicr am gais am wybodaeth`),
    },
    CODE_BREACH: { matter: "tor cod posibl", tie: "gan" },
    CONCERN: {
      matter: "ymddygiad afreolaidd yn rhywle arall yn y sefydliad neu fater cydwybod",
      tie: "ynghylch",
    },
    LINE_OF_RESPONSIBILITY: {
      matter: "y llinell gyfrifoldeb",
      tie: "ynghylch",
      of: (who) => what(`yr hyn y mae ${who} yn atebol amdano`),
    },
    OPERATION_OF_PROTOCOL: { matter: "y ffordd y cedwir y protocol", tie: "gan" },
    CO_HELD_OFFICES: { matter: "yr hyn sy’n perthyn i swyddi a ddelir gan yr un person", tie: "ynghylch" },
    INFORMAL_RESOLUTION: { matter: "pryder", tie: "ynghylch" },
    CONDUCT_PROCEDURE: { matter: "mater ymddygiad", tie: "gan" },
    BREACH_OUTCOME: { matter: "yr hyn sy’n dilyn tor", tie: "gan" },
    FIRST_APPROACH: { matter: "cyswllt cyntaf", tie: "ynghylch" },
    OWN_JOB_MATTERS: { matter: "mater eich swydd eich hun neu honiad", tie: "ynghylch" },
    CONFIDENTIAL_REPORTING: { matter: "adroddiad cyfrinachol", tie: "ynghylch" },
    PROTECTED_DISCLOSURE: { matter: "datgeliad gwarchodedig", tie: "ynghylch" },
    CRIMINAL_CHARGE: { matter: "cyhuddiad troseddol", tie: "yn erbyn" },
    ALCOHOL_OR_DRUGS: { matter: "camddefnyddio alcohol neu gyffuriau", tie: "gan" },
  },
};

/** A matter of a document, in words. */
export function matterInWords(matter: DocumentMatter, language: Language): MatterWords {
  return matterWords[language][matter];
}

const raises: In<(who: string, about: string) => Opening> = {
  EN: (who, about) => when(`when ${who} raises ${about}`),
  CY: (who, about) => when(`pan fydd ${who} yn codi ${about}`),
};

/** How the sentence of a route opens: who raises it, what it is about, and whom. */
export function openingOf(
  { subject, complainant }: RouteRule,
  { matter, tie, of }: MatterWords,
  { who, about, language }: { who: string; about: string; language: Language },
): Opening {
  if (of && subject.length === 0 && complainant.length > 0) return of(who);
  const tied = tie === "gan" || tie === "â" ? after(tie, about) : `${tie} ${about}`;
  const said = subject.length === 0 ? matter : `${matter} ${tied}`;
  return complainant.length === 0 ? what(said) : raises[language](who, said);
}
