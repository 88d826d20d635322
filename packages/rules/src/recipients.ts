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
}

/** What is needed to know who stands behind a recipient, and who must not. */
export interface Standing {
  complainantId: string;
  subjectId: string;
  holders: Holders;
  /** The complainant's line manager first, then upwards. */
  lineManagerChain: readonly string[];
  titles: Titles;
}

/** Many people, any of whom may receive: only the person concerned stands back. In every other office all holders do. */
const collective: readonly Recipient[] = ["SENIOR_LEADERSHIP", "LINE_CHAIN", "HR", "OVERSIGHT_BODY"];

/** The recipients named, split into those who can take the matter and those passed over, both in the text's order. */
export function sortRecipients(named: readonly Recipient[], mode: Mode, standing: Standing) {
  const able: RouteRecipient[] = [];
  const passedOver: PassedOver[] = [];
  for (const role of named) {
    const title = titleOf(role, standing.titles);
    const holders = holdersOf(role, standing);
    const reason = whyNot(role, holders, standing);
    if (reason === null) able.push({ role, title, personIds: unconcerned(holders, standing), mode });
    else passedOver.push({ role, title, reason });
  }
  return { able, passedOver };
}

/** Whether `personId` holds the office today. */
export function holdsOffice(office: Office, personId: string, standing: Standing): boolean {
  return holdersOf(office, standing).includes(personId);
}

function whyNot(role: Recipient, holders: readonly string[], standing: Standing): string | null {
  if (isOutside(role)) return null;
  if (holders.length === 0) return vacancy(role);
  const free = unconcerned(holders, standing);
  if (free.length === holders.length || (collective.includes(role) && free.length > 0)) return null;
  return holders.includes(standing.subjectId)
    ? "he or she is the subject of the concern"
    : "he or she is the person who raises the concern";
}

function vacancy(role: Recipient): string {
  if (role === "LINE_MANAGER") return "the person who raises the concern has no line manager on record";
  return role === "LINE_CHAIN" ? "nobody else is in the line management chain" : "nobody holds this office today";
}

function unconcerned(holders: readonly string[], { subjectId, complainantId }: Standing): string[] {
  return holders.filter((id) => id !== subjectId && id !== complainantId);
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
