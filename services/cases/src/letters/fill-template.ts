import Mustache from "mustache";

/** What a template may ask for, by language: what it is called there. */
export const letterFields = {
  EN: ["recipient", "case reference", "today", "clause", "due day", "outcome", "our office", "our name"],
  CY: ["derbynnydd", "cyfeirnod yr achos", "heddiw", "cymal", "dyddiad dyledus", "canlyniad", "ein swydd", "ein henw"],
} as const;

/** In which language a letter is. */
export type LetterLanguage = keyof typeof letterFields;

/** What is known for a letter, in the order of `letterFields`; empty where nothing is. */
export type LetterValues = readonly [
  recipient: string,
  reference: string,
  today: string,
  clause: string,
  dueDay: string,
  outcome: string,
  office: string,
  name: string,
];

/** What a template asks for that no letter has, or how it is written wrong; null where it can be used. */
export type TemplateProblem = { readonly unknown: string } | { readonly unreadable: true } | null;

const tags: [string, string] = ["{", "}"];
// A name in braces, and a section that stands only where there is a value ({#…}…{/…}) or none ({^…}…{/…}).
const taken = new Set(["text", "name", "#", "^"]);

type Token = [type: string, value: string, start: number, end: number, inside?: Token[]];

/** Finds out whether a template asks for nothing but what letters have. Nothing in one is ever carried out. */
export function templateProblem(template: string, language: LetterLanguage): TemplateProblem {
  let tokens: Token[];
  try {
    tokens = Mustache.parse(template, tags) as Token[];
  } catch {
    return { unreadable: true };
  } finally {
    forget();
  }
  return problemIn(tokens, letterFields[language]);
}

function problemIn(tokens: readonly Token[], known: readonly string[]): TemplateProblem {
  for (const [type, value, , , inside] of tokens) {
    if (!taken.has(type)) return { unreadable: true };
    if (type !== "text" && !known.includes(value)) return { unknown: value };
    const within = Array.isArray(inside) ? problemIn(inside, known) : null;
    if (within) return within;
  }
  return null;
}

/** Fills a template that has no problem. Values are put in as they are: where the letter is shown it is text and nothing else. */
export function fillTemplate(template: string, language: LetterLanguage, values: LetterValues): string {
  const view = Object.fromEntries(letterFields[language].map((field, at) => [field, values[at] ?? ""]));
  const letter = Mustache.render(template, view, {}, { tags, escape: String }).trim();
  forget();
  return letter;
}

/** Whatever administrators try out would stay in memory for ever. */
const forget = () => Mustache.clearCache();

/** Of what a template asks for, what has no value. */
export function missingIn(template: string, language: LetterLanguage, values: LetterValues): string[] {
  return letterFields[language].filter((field, at) => !values[at] && template.includes(`{${field}}`));
}
