import type { In, Language } from "../language.js";
import { capital, theTitle } from "../plain-words.js";
import { isOutside } from "../recipients.js";
import type { Office, Recipient, Titles } from "../vocabulary.js";
import { after } from "../welsh.js";

/** A MUST goes to the first who may take it, ANY to one of several, ALL to every one. */
export type TellingMode = "MUST" | "ANY" | "ALL";

/** Who is told or asked, and who is passed over because it is about them. */
export interface Told {
  to: Recipient[];
  passedOver: Recipient[];
  notes: string[];
}

/** Leaves out whom it is about: an office that the person concerned holds neither hears of it nor advises on it. */
export function passOver(
  named: readonly Recipient[],
  mode: TellingMode,
  concerned: readonly Office[],
  titles: Titles,
  language: Language = "EN",
): Told {
  const isConcerned = (recipient: Recipient) => !isOutside(recipient) && concerned.includes(recipient);
  const able = named.filter((recipient) => !isConcerned(recipient));
  const passedOver = named.filter(isConcerned);
  const notes = passedOver.map((office) => passedOverWords[language](theTitle(office, titles, language)));
  return { to: mode === "MUST" ? able.slice(0, 1) : able, passedOver, notes: notes.map(capital) };
}

const passedOverWords: In<(office: string) => string> = {
  EN: (office) => `${office} is passed over: it is about that person.`,
  CY: (office) => `eir heibio ${after("i", office)}: mae’n ymwneud â’r person hwnnw.`,
};
