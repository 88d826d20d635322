import { audiences } from "./audiences.js";
import { none, type Listing } from "./listing.js";

const { everyone, caseHandlers } = audiences;

/** Who handles or watches over cases of the force: who has figures of their own. */
const withOwn = ["chief.executive", "panel.chair"];
/** Of those, whose cases came to an end. */
const withEnded = ["chief.executive"];
/** What no case that one watches over has. */
const ended = { outcomes: withEnded, medianDays: withEnded, shortestDays: withEnded, longestDays: withEnded };

/** Who is shown which figures of cases. */
export const figureFields: Readonly<Record<string, Listing>> = {
  CaseFigures: {
    fields: "year years own ofForce quarters",
    seenBy: { "of the present year": caseHandlers },
    fewer: { "of the present year": { own: withOwn, quarters: none } },
    never: { quarters: "the year that is asked about is published whole here" },
  },
  ForceFigures: {
    fields: "year publishedOn since brought kinds",
    seenBy: { "for everybody": everyone, "for officers": caseHandlers },
  },
  KindFigures: {
    fields:
      "kind title received withheld quarters closed putRight otherwise outcomes medianDays reached shortestDays longestDays",
    seenBy: { "for everybody": everyone, "for officers": caseHandlers, "one’s own": withOwn },
    fewer: {
      "for everybody": { outcomes: none, reached: none, shortestDays: none, longestDays: none },
      "one’s own": { ...ended, reached: withEnded },
    },
  },
  QuarterFigures: { fields: "year quarter since publishedOn kinds", seenBy: { "for everybody": everyone } },
  QuarterOfKind: { fields: "kind title received", seenBy: { "for everybody": everyone } },
  OutcomeCount: {
    fields: "outcome count",
    seenBy: { "for officers": caseHandlers, "one’s own": withEnded },
  },
  StageCount: { fields: "stage count", seenBy: { "for officers": caseHandlers, "one’s own": withEnded } },
};
