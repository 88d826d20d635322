import { audiences } from "./audiences.js";
import { none, type Listing } from "./listing.js";

const { everyone, signedIn, caseReaders, caseHandlers, administrator, ofTheBody } = audiences;
const nobodyChecked = "no text or law that was verified says how long a case is kept";
/** Who raised a reservation, and to whom the clause sends it. */
const ofTheReservation = ["staff", "line.manager"];

/** Who handles the reservation. */
const withOwn = ["line.manager"];

/** Who is shown what of the kinds of case of a force, and of the facts of a case. */
export const caseKindFields: Readonly<Record<string, Listing>> = {
  CaseKindInForce: {
    fields:
      "kind titleEn titleCy renamed textEn textCy actionEn actionCy questionEn questionCy opening viewerCanRaise aboutPerson covered facts questions stages steps rules timings targets retentionMonths retentionCitation settings latest",
    seenBy: { "of the force": caseReaders },
    fewer: {
      "of the force": {
        settings: administrator,
        latest: administrator,
        retentionMonths: none,
        retentionCitation: none,
      },
    },
    never: { retentionMonths: nobodyChecked, retentionCitation: nobodyChecked },
  },
  CaseFactAsked: {
    fields: "id type titleEn titleCy hintEn hintCy required sealed later choices",
    seenBy: { "of all forces": caseReaders, "from outside": everyone },
    fewer: { "from outside": { hintEn: none, hintCy: none, sealed: signedIn, later: signedIn } },
  },
  HandOver: {
    fields: "cases receivers",
    seenBy: { "to whoever raised it": caseHandlers },
    fewer: { "to whoever raised it": { cases: withOwn } },
  },
  CaseToHandOver: { fields: "case obstacle", seenBy: { "to whoever raised it": withOwn } },
  ConcernAsked: {
    fields: "kind facts questions",
    seenBy: { "asked beforehand": ofTheBody, "from outside": everyone },
  },
  CaseFactChoice: {
    fields: "value en cy",
    seenBy: { "of a choice": caseReaders, "from outside": everyone },
  },
  CaseKindTarget: { fields: "what length unit", seenBy: { "of a kind": caseReaders } },
  CaseKindRule: { fields: "clauseId versionId en cy", seenBy: { "of a kind": caseReaders } },
  CaseKindTiming: { fields: "clock citation timingVerified en cy", seenBy: { "of a kind": caseReaders } },
  CaseKindSetting: {
    fields: "id titleEn titleCy questions targets reason from to",
    seenBy: { "that was replaced": administrator },
  },
  CaseFact: { fields: "id type title value", seenBy: { "of a reservation": ofTheReservation } },
};
