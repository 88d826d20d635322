import type { In } from "../language.js";
import { after, contracted } from "../welsh.js";

/** What a simulated path is put in words with. Whoever is named comes with an article where the language needs one. */
interface SimulationPhrases {
  readonly noRecipient: string;
  readonly ownFallback: string;
  readonly notInForce: string;
  readonly noVersion: (on: string) => string;
  readonly approached: (whom: string) => string;
  readonly talk: string;
  readonly informal: string;
  readonly goes: (who: string, marked: boolean, byFallback: boolean) => string;
  readonly later: (who: string) => string;
  readonly consulted: (who: string) => string;
  readonly unresolved: (what: string) => string;
  readonly upheldRefused: (refusal: string) => string;
  readonly upheld: (who: string, byFallback: boolean) => string;
  readonly nobodyDecides: (clauseId: string, why: string) => string;
  readonly notBefore: (clauseId: string, who: string) => string;
  readonly noNumber: (words: string) => string;
  readonly urges: (words: string, clauseId: string) => string;
  readonly inTime: string;
  readonly limit: (length: string, event: string, fromTheDay: boolean) => string;
  readonly ordinarily: string;
  readonly usedUp: (clauseId: string, citation: string) => string;
  readonly ended: (to: string, citation: string, ago: string) => string;
  readonly remains: (left: string, to: string, citation: string, isOneMinute: boolean) => string;
  readonly hours: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly lessThanAMinute: string;
}

const fallback = " (the force's own fallback, not the protocol)";
const dewis = " (dewis yr heddlu ei hun, nid y protocol)";
const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;

export const simulationPhrases: In<SimulationPhrases> = {
  EN: {
    noRecipient: "no lawful recipient",
    ownFallback: "by the force's own fallback",
    notInForce: "no protocol in force on the day",
    noVersion: (on) => `No version of the protocol is in force on ${on}.`,
    approached: (whom) => `${whom} can be approached first.`,
    talk: "The two talk it over directly, unless that is impractical.",
    informal: "Settling it informally is tried first.",
    goes: (who, marked, instead) =>
      `It goes to ${who}${marked ? ", marked private and confidential" : ""}${instead ? fallback : ""}.`,
    later: (who) => `After that it can go to ${who}.`,
    consulted: (who) => `${who} is consulted before the decision.`,
    unresolved: (what) => `If it is not resolved, ${what} may follow.`,
    upheldRefused: (refusal) => `If it is upheld: ${refusal}`,
    upheld: (who, instead) => `If it is upheld, what follows is for ${who}${instead ? fallback : ""}.`,
    nobodyDecides: (clauseId, why) => `Nobody whom ${clauseId} names may decide it: ${why}.`,
    notBefore: (clauseId, who) => `${clauseId}: the decision cannot be recorded before ${who} has been consulted.`,
    noNumber: (words) => `${words}: no number in the text`,
    urges: (words, clauseId) => `the protocol gives no number; it says "${words}"; ${clauseId}`,
    inTime: "in time",
    limit: (length, event, fromTheDay) =>
      `within ${length} ${fromTheDay ? "beginning with the day of" : "of"} ${event}`,
    ordinarily: "ordinarily ",
    usedUp: (clauseId, citation) => `${clauseId}, used to its limit, leaves nothing of the time under ${citation}.`,
    ended: (to, citation, ago) => `The time for telling ${to} under ${citation} ended ${ago} before.`,
    remains: (left, to, citation, isOneMinute) =>
      `${left} of the statutory time for telling ${to} ${isOneMinute ? "remains" : "remain"} (${citation}).`,
    hours: (count) => counted(count, "hour"),
    minutes: (count) => counted(count, "minute"),
    lessThanAMinute: "less than a minute",
  },
  CY: {
    noRecipient: "dim derbynnydd cyfreithlon",
    ownFallback: "yn ôl dewis yr heddlu ei hun",
    notInForce: "dim protocol mewn grym ar y diwrnod",
    noVersion: (on) => `Nid oes fersiwn o’r protocol mewn grym ar ${on}.`,
    approached: (whom) => `Gellir mynd ${after("at", whom)} yn gyntaf.`,
    talk: "Mae’r ddau yn siarad yn uniongyrchol, oni bai bod hynny’n anymarferol.",
    informal: "Ceisir ei setlo’n anffurfiol yn gyntaf.",
    goes: (who, marked, instead) =>
      `Mae’n mynd ${after("at", who)}${marked ? ", wedi’i farcio’n “preifat a chyfrinachol”" : ""}${instead ? dewis : ""}.`,
    later: (who) => `Ar ôl hynny gall fynd ${after("at", who)}.`,
    consulted: (who) => `Ymgynghorir ${after("â", who)} cyn y penderfyniad.`,
    unresolved: (what) => `Os na chaiff ei ddatrys, gall ${what} ddilyn.`,
    upheldRefused: (refusal) => `Os caiff ei gadarnhau: ${refusal}`,
    upheld: (who, instead) =>
      `Os caiff ei gadarnhau, mater ${after("i", who)} yw’r hyn sy’n dilyn${instead ? dewis : ""}.`,
    nobodyDecides: (clauseId, why) => `Ni chaiff neb y mae ${clauseId} yn ei enwi benderfynu: ${why}.`,
    notBefore: (clauseId, who) => `${clauseId}: ni ellir cofnodi’r penderfyniad cyn ymgynghori ${after("â", who)}.`,
    noNumber: (words) => `${words}: dim rhif yn y testun`,
    urges: (words, clauseId) => `nid yw’r protocol yn rhoi rhif; mae’n dweud “${words}”; ${clauseId}`,
    inTime: "mewn pryd",
    limit: (length, event, fromTheDay) =>
      fromTheDay
        ? `o fewn ${length} gan gyfrif y diwrnod ei hun, ${event}`
        : contracted(`o fewn ${length} ${after("i", event)}`),
    ordinarily: "fel arfer ",
    usedUp: (clauseId, citation) =>
      `Os defnyddir ${clauseId} hyd ei derfyn, nid oes dim ar ôl o’r amser o dan ${citation}.`,
    ended: (to, citation, ago) =>
      `Daeth yr amser i ddweud ${after("wrth", to)} o dan ${citation} i ben ${ago} cyn hynny.`,
    remains: (left, to, citation) =>
      `Mae ${left} ar ôl o’r amser statudol i ddweud ${after("wrth", to)} (${citation}).`,
    hours: (count) => `${count} awr`,
    minutes: (count) => (count === 2 ? "2 funud" : `${count} munud`),
    lessThanAMinute: "llai na munud",
  },
};
