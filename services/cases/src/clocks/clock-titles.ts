import { CaseClockKind } from "./clock-enums.js";

/** What a clock counts down to, in words that say nothing of the matter. */
export const clockTitles: Readonly<Record<CaseClockKind, { readonly en: string; readonly cy: string }>> = {
  [CaseClockKind.TELL_DPO]: { en: "telling the Data Protection Officer", cy: "dweud wrth y Swyddog Diogelu Data" },
  [CaseClockKind.TELL_REGULATOR]: {
    en: "telling the Information Commissioner",
    cy: "dweud wrth y Comisiynydd Gwybodaeth",
  },
  [CaseClockKind.ANSWER_REQUEST]: { en: "answering the request", cy: "ateb y cais" },
  [CaseClockKind.REPORT_ON_APPOINTMENT]: { en: "the report of the Panel", cy: "adroddiad y Panel" },
  [CaseClockKind.FIRST_STEP]: { en: "the first step", cy: "y cam cyntaf" },
  [CaseClockKind.CLOSING]: { en: "closing the case", cy: "cau’r achos" },
};
