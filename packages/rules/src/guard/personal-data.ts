import { createRequire } from "node:module";
import type * as Telephony from "libphonenumber-js";

const require = createRequire(import.meta.url);

/** What of a person's private life free text can give away. */
export enum PersonalData {
  ADDRESS = "ADDRESS",
  TELEPHONE = "TELEPHONE",
  EMAIL = "EMAIL",
  BANK_DETAILS = "BANK_DETAILS",
  NATIONAL_INSURANCE = "NATIONAL_INSURANCE",
  CONNECTED_NAME = "CONNECTED_NAME",
  STAFF_NAME = "STAFF_NAME",
}

/** Words of a text that look like personal data, as they stand there. */
export interface PersonalDataFinding {
  readonly kind: PersonalData;
  readonly words: string;
}

const postcode =
  /\b(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})\b/gi;
const street =
  /\b(?:[Ff]lat \d+\w?,? )?\d{1,4}[a-z]?,? (?:[A-Z][\w’'-]+ ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Crescent|Terrace|Gardens|Grove|Court|Place|Mews|Hill|Row|Walk)\b/g;
// Kinds of dwelling that are seldom anything else, beside the place in which they stand.
const houseName =
  /\b(?:[Tt]he )?(?:[A-Z][\w’'-]+ ){0,3}(?:Rectory|Vicarage|Parsonage|Manse|Cottage|Farmhouse|Bungalow|Gatehouse|Coach House|Mill House|School House|Lodge|Barn|Croft)(?:,| in| at| near) (?!Ltd|Limited)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?/g;
const saidToBeHome =
  /\b(?:[Tt]he )?[A-Z][\w’'-]+(?:,? (?:in |at |near )?[A-Z][\w’'-]+){0,5} \((?:my |his |her |their )?home(?: address)?\)/g;
const livesAt =
  /\b(?:lives?|living|resid(?:es?|ing)) (?:at|in) (?:[Tt]he )?[A-Z][\w’'-]+(?:,? (?:in |at |near )?[A-Z][\w’'-]+){0,5}/g;
const juniorName =
  /\b(?:apprentice|trainee|intern|junior|assistant|secretary|receptionist|caseworker|clerk|administrator|PA|cadet|student|work experience)(?: (?:officer|assistant|clerk|secretary|administrator|caseworker|placement))?,? (?:(?:Mr|Mrs|Ms|Miss|Mx)\.? )?[A-Z][a-zâêîôûŵŷ’'-]+(?: [A-Z][a-zâêîôûŵŷ’'-]+){1,2}/g;
const juniorWord = /^.*?(?=(?:(?:Mr|Mrs|Ms|Miss|Mx)\.? )?[A-Z][a-zâêîôûŵŷ’'-]+(?: [A-Z][a-zâêîôûŵŷ’'-]+){1,2}$)/;
const email = /[\w.+'-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/gi;
const dialledInUk = /(?<![\w-])0(?:\d[ -]?){8,9}\d\b/g;
const sortCode = /\b\d{2}([- ])\d{2}\1\d{2}\b/g;
const account = /\baccount(?: (?:number|no\.?))?:? *\d{7,8}\b/gi;
const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/g;
const nationalInsurance =
  /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi;

/**
 * The words of a text that look like personal data: a guard for whoever publishes, who decides. It finds what has a form;
 * a name it finds where it is told it, and beside the word for a junior post.
 */
export function personalDataIn(text: string, connectedName: string | null = null): PersonalDataFinding[] {
  const all = (kind: PersonalData, pattern: RegExp) => [...text.matchAll(pattern)].map(([words]) => ({ kind, words }));
  const bank = [
    ...all(PersonalData.BANK_DETAILS, iban).filter(({ words }) => isIban(words)),
    ...all(PersonalData.BANK_DETAILS, sortCode).filter(({ words }) => !isDate(words)),
    ...all(PersonalData.BANK_DETAILS, account),
  ];
  const secrets = [...bank, ...all(PersonalData.NATIONAL_INSURANCE, nationalInsurance)];
  const found = [
    ...all(PersonalData.ADDRESS, street),
    ...all(PersonalData.ADDRESS, postcode),
    ...houses(
      all(PersonalData.ADDRESS, houseName),
      [saidToBeHome, livesAt].flatMap((one) => all(PersonalData.ADDRESS, one)),
    ),
    ...all(PersonalData.STAFF_NAME, juniorName).map(({ kind, words }) => ({
      kind,
      words: words.replace(juniorWord, ""),
    })),
    ...telephones(text).filter(({ words }) => !secrets.some((secret) => secret.words.includes(words))),
    ...all(PersonalData.EMAIL, email),
    ...secrets,
    ...named(text, connectedName),
  ];
  return found.filter(
    ({ kind, words }, place) => found.findIndex((one) => one.kind === kind && one.words === words) === place,
  );
}

/** Houses by name, and what is said to be a home; one finding where one lies in the other. */
function houses(
  named: readonly PersonalDataFinding[],
  homes: readonly PersonalDataFinding[],
): readonly PersonalDataFinding[] {
  return [...homes, ...named.filter(({ words }) => !homes.some((home) => home.words.includes(words)))];
}

/** Numbers in use anywhere, and what is only dialled like one in the United Kingdom. */
function telephones(text: string): PersonalDataFinding[] {
  // Its hundred modules are read when the first text is looked at, and not at start.
  const { findNumbers } = require("libphonenumber-js") as typeof Telephony;
  const found = findNumbers(text, { defaultCountry: "GB", v2: true });
  const known = found.map(({ startsAt, endsAt }) => text.slice(startsAt, endsAt));
  const dialled = [...text.matchAll(dialledInUk)].map(([words]) => words);
  const others = dialled.filter((words) => !known.some((one) => one.includes(words)));
  return [...known, ...others].map((words) => ({ kind: PersonalData.TELEPHONE, words }));
}

function named(text: string, name: string | null): PersonalDataFinding[] {
  const asked = name?.trim().toLocaleLowerCase("en-GB");
  if (!asked) return [];
  const at = text.toLocaleLowerCase("en-GB").indexOf(asked);
  return at === -1 ? [] : [{ kind: PersonalData.CONNECTED_NAME, words: text.slice(at, at + asked.length) }];
}

/** ISO 13616: the first four to the end, letters as numbers, and the rest of dividing by 97 is 1. */
function isIban(words: string): boolean {
  const plain = words.replaceAll(" ", "");
  const digits = (plain.slice(4) + plain.slice(0, 4)).replaceAll(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return plain.length >= 15 && BigInt(digits) % 97n === 1n;
}

/** "01-05-26" is a day as a person writes it as well as a sort code. */
function isDate(words: string): boolean {
  const [day = 0, month = 0] = words.split(/[- ]/).map(Number);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && !words.includes(" ");
}
