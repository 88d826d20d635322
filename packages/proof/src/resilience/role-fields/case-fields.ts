import { audiences } from "./audiences.js";
import { none, type Listing } from "./listing.js";

const { caseReaders, stranger } = audiences;

/** Who has a part in which concern: who raised it, and who received it; never whom it is about. */
export const aboutThem = {
  "about the commissioner": ["staff", "chief.executive"],
  "about the chief executive": ["cfo", "panel.chair"],
  "about staff": ["pcc", "chief.executive"],
};
/** Of those, who handles it or watches over it. */
const inside = {
  "about the commissioner": ["chief.executive"],
  "about the chief executive": ["panel.chair"],
  "about staff": ["chief.executive"],
};
/** Who has a part in any of them. */
export const withAPart = [...new Set(Object.values(aboutThem).flat())];
/** What a case has none of before anything was recorded in it. */
const open = { outcome: none, closedAt: none, marking: none };
/** What its first steps have none of. */
const first = { party: none, note: none, finding: none, clauses: none, by: none };

/** The same where a document was added: by whom, and which, those inside see. */
const added = (where: keyof typeof inside) => ({ ...first, note: inside[where], by: inside[where] });

/** Who is shown what of cases and their handling. */
export const caseFields: Readonly<Record<string, Listing>> = {
  Case: {
    fields:
      "id reference kind stage matter status marking version raisedAt closedAt route narrative force subject raisedBy viewerPart steps actions parties outcome hasIdentity protectedDisclosure clocks dataBreach informationRequest advice proceedings kindTitle facts answers factsToRecord retention statutory mayGoToPanel evidencePacks people besides",
    seenBy: aboutThem,
    fewer: {
      "about the commissioner": {
        marking: none,
        parties: inside["about the commissioner"],
        retention: inside["about the commissioner"],
        people: inside["about the commissioner"],
        outcome: inside["about the commissioner"],
      },
      "about the chief executive": {
        ...open,
        parties: inside["about the chief executive"],
        retention: inside["about the chief executive"],
        people: inside["about the chief executive"],
      },
      "about staff": {
        ...open,
        parties: inside["about staff"],
        retention: inside["about staff"],
        people: inside["about staff"],
      },
    },
    never: {
      marking: "no route of this force marks what it carries",
      clocks: "a concern has none: see CaseClock",
      facts: "see CaseFact",
      answers: "its force asked nothing: see case-kind.test.ts",
      factsToRecord: "a concern leaves nothing for later: see case-kind.test.ts",
      dataBreach: "see DataBreach",
      informationRequest: "see InformationRequest",
      statutory: "see StatutoryCase",
      besides: "see CaseBeside",
      advice: "see Advice",
      evidencePacks: "see EvidencePack",
      proceedings: "see Proceedings",
    },
  },
  CaseConnection: {
    fields: "nodes pageInfo totalCount",
    seenBy: { "of the force": [...caseReaders, ...stranger] },
    fewer: { "of the force": { nodes: withAPart } },
  },
  CaseStep: {
    fields: "id kind at clauseId versionId reason title party note finding clauses by citation askedBy reviewOutcome",
    seenBy: aboutThem,
    fewer: {
      "about the commissioner": {
        note: inside["about the commissioner"],
        finding: inside["about the commissioner"],
        clauses: inside["about the commissioner"],
        by: inside["about the commissioner"],
      },
      "about the chief executive": { ...added("about the chief executive"), clauseId: none },
      "about staff": added("about staff"),
    },
    never: {
      citation: "a concern follows no law: see statutory.test.ts",
      askedBy: "no review was asked for: see review.test.ts",
      reviewOutcome: "no review was asked for: see review.test.ts",
    },
  },
  PersonInCase: { fields: "part since person", seenBy: inside },
  CaseAction: {
    fields: "kind permitted clauseId reason citation timingVerified",
    seenBy: aboutThem,
    // Where a clause asks for something first depends on the stage.
    fewer: {
      "about the commissioner": { clauseId: none },
      "about the chief executive": { clauseId: none },
      "about staff": { clauseId: inside["about staff"] },
    },
    never: {
      citation: "a concern follows no law: see statutory.test.ts",
      timingVerified: "a concern follows no law: see statutory.test.ts",
    },
  },
  CaseParty: { fields: "role title", seenBy: inside },
};
