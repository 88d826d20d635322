import { offices, type Office, type Titles } from "../vocabulary.js";

/** An office named in a text, by its place. */
export interface NamedOffice {
  readonly office: Office;
  readonly start: number;
  readonly end: number;
}

/** What documents of this field call an office, where the force has no title of its own for it. */
const commonTitles: readonly (readonly [Office, string])[] = [
  ["DEPUTY", "Deputy Police (?:and|&) Crime Commissioner|Deputy (?:PCC|Commissioner)|DPCC"],
  ["APPOINTED_PERSON", "Appointed Person"],
  [
    "CHAIR_OF_OVERSIGHT_BODY",
    "Chair(?:man)? of the (?:Police (?:and|&) Crime Panel|[A-Z][\\w&]*(?: [A-Z&a][\\w&]*){0,5} Committee)",
  ],
  ["OVERSIGHT_BODY", "Police (?:and|&) Crime Panel|Standards Committee"],
  ["ELECTED_HOLDER", "Police (?:and|&) Crime Commissioner|Commissioner|PCC"],
  ["HEAD_OF_STAFF", "Chief Executive|Chief of Staff"],
  ["MONITORING_OFFICER", "Monitoring Officer"],
  ["HEAD_OF_PAID_SERVICE", "Head of Paid Service"],
  ["CFO", "Chief Finance Officer|Chief Financial Officer|Treasurer"],
  ["CHIEF_CONSTABLE", "Chief Constable"],
  ["SENIOR_LEADERSHIP", "Senior Leadership Team|SLT(?: member)?|senior manager"],
  ["LINE_MANAGER", "line manager"],
  ["DPO", "Data Protection Officer"],
  ["VETTING_UNIT", "Vetting (?:Office|Unit)"],
  ["REGISTRAR", "Executive Office|Registrar"],
  ["HR", "HR team|Human Resources"],
  ["CHAIR_OF_BODY", "Chairman|Chair of the Authority"],
];

/** Every office that a text names, by the force's own titles first; the longest name at a place counts. */
export function officesIn(text: string, titles: Titles): NamedOffice[] {
  const own = offices.flatMap((office): (readonly [Office, string])[] => {
    const title = titles[office];
    return title === undefined ? [] : [[office, escaped(title)]];
  });
  const found = [...own, ...commonTitles].flatMap(([office, pattern], rank) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${pattern})(?!\\p{L}|'s staff|’s staff)`, "giu"))].map((match) => {
      return { office, rank, start: match.index, end: match.index + match[0].length };
    }),
  );
  const kept: NamedOffice[] = [];
  for (const { office, start, end } of found.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank,
  )) {
    // "the Office of the Police and Crime Commissioner" is where people work, not whom they go to.
    const isPlace = /\boffices? of (?:the )?$/i.test(text.slice(Math.max(0, start - 20), start));
    if (!isPlace && start >= (kept.at(-1)?.end ?? 0)) kept.push({ office, start, end });
  }
  return kept;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, "\\s+");
}
