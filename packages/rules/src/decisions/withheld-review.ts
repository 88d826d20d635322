import { Temporal } from "temporal-polyfill";
import { dayInWords } from "../deadline-words.js";

/** Why details that are withheld are looked at again on an ISO day, in a sentence of each language. */
export function withheldReview(reviewOn: string): { explanation: string; explanationCy: string } {
  const day = Temporal.PlainDate.from(reviewOn);
  return {
    explanation: `an officer withheld the details of an interest and set ${dayInWords(day)} for looking at it again`,
    explanationCy: `ataliodd swyddog fanylion buddiant a phennu ${dayInWords(day, "CY")} i’w ailystyried`,
  };
}
