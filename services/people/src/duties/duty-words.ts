import { computeDeadline } from "@probity/rules/deadline";
import { isoDayInWords } from "@probity/rules/deadline-words";
import { dutyTitle } from "@probity/rules/duty-titles";
import type { DeadlineRule } from "@probity/rules/kinds/deadline";
import type { Language } from "@probity/rules/language";
import { AcknowledgementEvent } from "../acknowledgements/acknowledgement.entity.js";
import type { InBoth } from "./person-duty.entity.js";

const inBoth = <Words>(say: (language: Language) => Words): InBoth<Words> => ({ EN: say("EN"), CY: say("CY") });

const phrases = {
  EN: {
    again: "Training to do again",
    signature: "Signature under a protocol",
    granted: (on: string, until: string) => `granted on ${on}; ${until} was entered as its last day`,
    done: (on: string, by: string) => `done on ${on}; to be done again by ${by}, as it was entered`,
    asked: (on: string) => `asked for since ${on}; no last day is set`,
    APPOINTMENT: "all of it is signed for",
    NEW_VERSION: "what changed since the last signature is signed for",
    LEAVING: "what continues after leaving is signed for",
  },
  CY: {
    again: "Hyfforddiant i’w wneud eto",
    signature: "Llofnod o dan brotocol",
    granted: (on: string, until: string) => `rhoddwyd ar ${on}; nodwyd ${until} yn ddiwrnod olaf iddo`,
    done: (on: string, by: string) => `gwnaed ar ${on}; i’w wneud eto erbyn ${by}, fel y nodwyd`,
    asked: (on: string) => `gofynnir amdano ers ${on}; ni phennir diwrnod olaf`,
    APPOINTMENT: "llofnodir ar gyfer y cyfan",
    NEW_VERSION: "llofnodir ar gyfer yr hyn a newidiodd ers y llofnod diwethaf",
    LEAVING: "llofnodir ar gyfer yr hyn sy’n parhau ar ôl gadael",
  },
} as const;

const ending = (line: string, clauseId: string | null) => [clauseId === null ? line : `${line}; ${clauseId}`];

/** What the renewal of a vetting is called. */
export const vettingTitle = (level: string): InBoth<string> =>
  inBoth((language) => `${dutyTitle("RENEW_VETTING", language)}: ${level}`);

/** How the last day of a vetting came about: by the rule that gave it, or as it was entered. */
export function vettingInWords(grantedOn: string, expiresOn: string, rule: DeadlineRule | null): InBoth<string[]> {
  return inBoth((language) => {
    const reckoned = rule && computeDeadline(rule, grantedOn, { language });
    if (reckoned?.dueOn === expiresOn) return reckoned.explanation;
    const day = (on: string) => isoDayInWords(on, language);
    return [phrases[language].granted(day(grantedOn), day(expiresOn))];
  });
}

/** What training to do again is called. */
export const trainingTitle = (title: string): InBoth<string> =>
  inBoth((language) => `${phrases[language].again}: ${title}`);

/** By when training is done again, ending with its clause where one is named. */
export function trainingInWords(doneOn: string, renewBy: string, clauseId: string | null): InBoth<string[]> {
  return inBoth((language) => {
    const day = (on: string) => isoDayInWords(on, language);
    return ending(phrases[language].done(day(doneOn), day(renewBy)), clauseId);
  });
}

/** What a signature is called: by the title of the protocol, where it is known. */
export const signatureTitle = (title: InBoth<string> | null): InBoth<string> =>
  inBoth((language) => (title ? `${phrases[language].signature}: ${title[language]}` : phrases[language].signature));

/** Since when a signature is asked for and what is signed for, ending with the clause. */
export function signatureInWords(event: AcknowledgementEvent, askedOn: string, clauseId: string): InBoth<string[]> {
  return inBoth((language) => {
    const said = phrases[language];
    return [said[event], ...ending(said.asked(isoDayInWords(askedOn, language)), clauseId)];
  });
}
