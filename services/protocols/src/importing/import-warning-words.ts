import type { In, Language } from "@probity/rules/language";
import type { ImportWarning, ImportWarningCode } from "./import-result.js";

type Say = (clauses: string, about: readonly string[]) => string;

const words: In<Record<ImportWarningCode, Say>> = {
  EN: {
    DUPLICATE_LABEL: (_, [label, times]) => `The number ${label} is printed ${times} times.`,
    DUPLICATE_TEXT: (clauses) => `${clauses} have the same words.`,
    LABEL_GAP: (clauses, [label]) =>
      label === undefined
        ? `Between ${clauses} a number is left out.`
        : `Before ${label} of ${clauses} a label is left out.`,
    LABEL_ORDER: (clauses) => `${clauses} are not printed in the order of their numbers.`,
    INCOMPLETE_SENTENCE: (clause, [either]) =>
      either === undefined ? `${clause} stops before its sentence ends.` : `${clause} says “either” without “or”.`,
    RUN_ON_ITEM: (_, [item]) => `${item} runs on into the next list; part them by hand.`,
    NOTE_WITHOUT_MARK: (clause) => `${clause} has a footnote whose mark is not in the text.`,
    TABLE_AS_TEXT: (clause) => `${clause} holds a table, kept as lines of text.`,
    FORM_FOUND: (clause) => `${clause} holds a form to fill in, kept as notes.`,
    PAGES_WITHOUT_TEXT: (_, pages) =>
      `${pages.length === 1 ? `Page ${pages[0]} holds` : `Pages ${pages.join(", ")} hold`} no text; see whether a picture hides words.`,
  },
  CY: {
    DUPLICATE_LABEL: (_, [label, times]) => `Mae’r rhif ${label} wedi’i argraffu ${times} gwaith.`,
    DUPLICATE_TEXT: (clauses) => `Mae gan ${clauses} yr un geiriau.`,
    LABEL_GAP: (clauses, [label]) =>
      label === undefined
        ? `Rhwng ${clauses} mae rhif wedi’i adael allan.`
        : `Cyn ${label} yn ${clauses} mae label wedi’i adael allan.`,
    LABEL_ORDER: (clauses) => `Nid yw ${clauses} wedi’u hargraffu yn nhrefn eu rhifau.`,
    INCOMPLETE_SENTENCE: (clause, [either]) =>
      either === undefined
        ? `Mae ${clause} yn dod i ben cyn diwedd ei frawddeg.`
        : `Mae ${clause} yn dweud “either” heb “or”.`,
    RUN_ON_ITEM: (_, [item]) => `Mae ${item} yn rhedeg ymlaen i’r rhestr nesaf; rhannwch nhw â llaw.`,
    NOTE_WITHOUT_MARK: (clause) => `Mae gan ${clause} droednodyn nad yw ei farc yn y testun.`,
    TABLE_AS_TEXT: (clause) => `Mae ${clause} yn cynnwys tabl, a gadwyd fel llinellau o destun.`,
    FORM_FOUND: (clause) => `Mae ${clause} yn cynnwys ffurflen i’w llenwi, a gadwyd fel nodiadau.`,
    PAGES_WITHOUT_TEXT: (_, pages) =>
      `Nid oes testun ar ${pages.length === 1 ? `dudalen ${pages[0]}` : `dudalennau ${pages.join(", ")}`}; edrychwch a oes llun yn cuddio geiriau.`,
  },
};

/** Names of clauses stay as they are, in Welsh too: no letter of them changes. */
const conjunctions: In<string> = { EN: " and ", CY: " a " };

/** What an import noticed, in words of a language. */
export function warningInWords({ code, clauseStableIds, about }: ImportWarning, language: Language): string {
  return words[language][code](clauseStableIds.join(conjunctions[language]), about);
}
