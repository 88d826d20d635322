import { causeInWelsh, causeInWords, type Barred, type PassedOverCause } from "./conflicts.js";
import type { In, Language } from "./language.js";
import { titleOf } from "./plain-words.js";
import { outsideBodies, type Mode, type Office, type OutsideBody, type Recipient, type Titles } from "./vocabulary.js";

/** Who holds which office today, by person id. Offices left out are vacant. */
export type Holders = Readonly<Partial<Record<Office, readonly string[]>>>;

/** Somebody who may lawfully receive the matter. `personIds` is empty for a procedure or outside body only. */
export interface RouteRecipient {
  role: Recipient;
  title: string;
  personIds: string[];
  mode: Mode;
}

/** Somebody the protocol names who may not or cannot receive the matter, and why. */
export interface PassedOver {
  role: Recipient;
  title: string;
  reason: string;
  cause: PassedOverCause;
}

/** What is needed to know who stands behind a recipient, and who must not. */
export interface Standing {
  complainantId: string;
  subjectId: string;
  holders: Holders;
  /** The complainant's line manager first, then upwards. */
  lineManagerChain: readonly string[];
  titles: Titles;
  /** Of the reasons; English where left out. */
  language?: Language;
  /** Who else must not receive it, and why: further subjects, conflicts, reporting lines. */
  barred?: Barred;
}

/** Many people, any of whom may receive: only the person concerned stands back. In every other office all holders do. */
const collective: readonly Recipient[] = ["SENIOR_LEADERSHIP", "LINE_CHAIN", "HR", "OVERSIGHT_BODY"];

/** The recipients named, split into those who can take the matter and those passed over, both in the text's order. */
export function sortRecipients(named: readonly Recipient[], mode: Mode, standing: Standing) {
  const able: RouteRecipient[] = [];
  const passedOver: PassedOver[] = [];
  /** Offices that receive while one of their holders stands back. */
  const partly: PassedOver[] = [];
  const { language = "EN" } = standing;
  for (const role of named) {
    const title = titleOf(role, standing.titles, language);
    const holders = holdersOf(role, standing);
    const cause = whyNot(role, holders, standing);
    if (cause !== null) {
      passedOver.push({ role, title, reason: inWords(role, cause, language), cause });
      continue;
    }
    const free = unconcerned(holders, standing);
    able.push({ role, title, personIds: free, mode });
    for (const reason of new Set(holders.map((id) => causeOf(id, standing)).filter((one) => one !== null)))
      partly.push({ role, title, reason: causes[language][reason], cause: reason });
  }
  return { able, passedOver, partly };
}

/**
 * The same; but where nobody named is left and the text names the complainant's own line management, those of it who only
 * answer to the subject stand: "the line manager or the chain below" is the text's own choice (DC-RR.2, worked case 3).
 */
export function sortNamed(named: readonly Recipient[], mode: Mode, standing: Standing) {
  const strict = { ...sortRecipients(named, mode, standing), ofNecessity: [] as string[] };
  const management = named.filter((role) => role === "LINE_MANAGER" || role === "LINE_CHAIN");
  if (strict.able.length > 0 || management.length === 0) return strict;
  const chain = new Set(standing.lineManagerChain);
  const stands = (id: string, cause: PassedOverCause) => cause === "REPORTING_LINE" && chain.has(id);
  const barred = new Map([...(standing.barred ?? [])].filter(([id, cause]) => !stands(id, cause)));
  const relaxed = sortRecipients(management, mode, { ...standing, barred });
  const others = strict.passedOver.filter(({ role }) => !relaxed.able.some((one) => one.role === role));
  const ofNecessity = relaxed.able.map(({ title }) => title);
  return { able: relaxed.able, passedOver: others, partly: relaxed.partly, ofNecessity };
}

/** Whether `personId` holds the office today. */
export function holdsOffice(office: Office, personId: string, standing: Standing): boolean {
  return holdersOf(office, standing).includes(personId);
}

function whyNot(role: Recipient, holders: readonly string[], standing: Standing): PassedOverCause | null {
  if (isOutside(role)) return null;
  if (holders.length === 0) return "VACANT";
  const free = unconcerned(holders, standing);
  if (free.length === holders.length || (collective.includes(role) && free.length > 0)) return null;
  const causes = holders.map((id) => causeOf(id, standing));
  if (causes.includes("SUBJECT")) return "SUBJECT";
  if (causes.includes("COMPLAINANT")) return "COMPLAINANT";
  return free.length > 0 ? null : (causes.find((cause) => cause !== null) ?? null);
}

function causeOf(personId: string, { subjectId, complainantId, barred }: Standing): PassedOverReason | null {
  if (personId === subjectId) return "SUBJECT";
  if (personId === complainantId) return "COMPLAINANT";
  return barred?.get(personId) ?? null;
}

/** Why a person, not an empty office, is passed over. */
type PassedOverReason = Exclude<PassedOverCause, "VACANT">;

const causes: In<typeof causeInWords> = { EN: causeInWords, CY: causeInWelsh };

const vacancies: In<Record<"LINE_MANAGER" | "LINE_CHAIN" | "OFFICE", string>> = {
  EN: {
    LINE_MANAGER: "the person who raises the concern has no line manager on record",
    LINE_CHAIN: "nobody else is in the line management chain",
    OFFICE: "nobody holds this office today",
  },
  CY: {
    LINE_MANAGER: "nid oes gan y sawl sy’n codi’r pryder reolwr llinell ar gofnod",
    LINE_CHAIN: "nid oes neb arall yn y llinell reoli",
    OFFICE: "nid oes neb yn dal y swydd hon heddiw",
  },
};

function inWords(role: Recipient, cause: PassedOverCause, language: Language): string {
  if (cause !== "VACANT") return causes[language][cause];
  return vacancies[language][role === "LINE_MANAGER" || role === "LINE_CHAIN" ? role : "OFFICE"];
}

function unconcerned(holders: readonly string[], standing: Standing): string[] {
  return holders.filter((id) => causeOf(id, standing) === null);
}

/** An oversight body is reached through its chair unless its own contact is on record. */
function holdersOf(role: Recipient, { holders, lineManagerChain }: Standing): readonly string[] {
  if (isOutside(role)) return [];
  if (role === "LINE_MANAGER") return lineManagerChain.slice(0, 1);
  if (role === "LINE_CHAIN") return lineManagerChain.slice(1);
  const own = [...new Set(holders[role] ?? [])];
  return role === "OVERSIGHT_BODY" && own.length === 0 ? (holders.CHAIR_OF_OVERSIGHT_BODY ?? []) : own;
}

/** Whether the word names a procedure or outside body, behind which no person of the force stands. */
export function isOutside(recipient: Recipient): recipient is OutsideBody {
  return outsideBodies.some((body) => body === recipient);
}
