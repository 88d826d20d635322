import type { In } from "./language.js";
import { markingWords, mattersInWelsh, matterWords } from "./plain-words.js";
import type { CanonicalMatter, Marking } from "./vocabulary.js";
import { markingsInWelsh } from "./welsh-words.js";
import { after, contracted, withArticle } from "./welsh.js";

/** What the explanation of a route is put together from. Offices are titles alone in English, with their article in Welsh. */
interface RoutePhrases {
  readonly outsider: string;
  readonly concern: (on: string, who: string, matter: CanonicalMatter, subject: string) => string;
  readonly approach: (whom: string) => string;
  readonly later: (whom: string) => string;
  readonly consulted: (who: string) => string;
  readonly unresolved: (what: string) => string;
  readonly namesNobody: string;
  readonly passedOver: (title: string, reason: string) => string;
  readonly standsBack: (title: string, reason: string) => string;
  readonly ofNecessity: (title: string, clauseId: string) => string;
  readonly nobodyMay: string;
  readonly waits: string;
  readonly talkFirst: (clauseId: string, who: string) => string;
  readonly asksForTalk: (clauseId: string) => string;
  readonly goesTo: (who: string, marking: Marking | null) => string;
  readonly fallback: (reason: string) => string;
  readonly fallbackPassedOver: (title: string, reason: string) => string;
  /** Why a fallback stands for a clause. */
  readonly acceptedFor: (clauseId: string) => string;
  readonly subjectIs: (office: string, clauseId: string) => string;
  readonly raisedBy: (office: string, clauseId: string) => string;
}

export const routePhrases: In<RoutePhrases> = {
  EN: {
    outsider: "somebody outside",
    concern: (on, who, matter, subject) =>
      `On ${on} ${who} raises a concern about ${matterWords[matter]}; its subject is ${subject}.`,
    approach: (whom) => `You may first approach the ${whom}.`,
    later: (whom) => `After that the protocol names the ${whom}.`,
    consulted: (who) => `The ${who} must be consulted before the decision.`,
    unresolved: (what) => `If it is not resolved: ${what}.`,
    namesNobody: "The protocol names nobody for this concern.",
    passedOver: (title, reason) => `${title} is passed over: ${reason}.`,
    standsBack: (title, reason) => `${title}: one of them stands back, as ${reason}.`,
    ofNecessity: (title, clauseId) =>
      `${title}: answers to the subject, and ${clauseId} names nobody else who is free.`,
    nobodyMay: "Nobody named may lawfully receive it.",
    waits: "It waits in the visible queue until somebody who is not concerned is named to take it.",
    talkFirst: (clauseId, who) =>
      `Talk directly with the person first (${clauseId}). If that is impractical, say so; ` +
      `if it is, or does not settle the matter, it goes to the ${who}.`,
    asksForTalk: (clauseId) => `${clauseId} asks for a direct discussion first, unless it is impractical.`,
    goesTo: (who, marking) => `It goes to the ${who}${marking === null ? "" : `, marked ${markingWords[marking]}`}.`,
    fallback: (reason) => `The force's own fallback, not the protocol, names the next: ${reason}.`,
    fallbackPassedOver: (title, reason) => `${title}, the force's fallback, is passed over: ${reason}.`,
    acceptedFor: (clauseId) => `named for ${clauseId} when it was accepted that the clause names the person concerned`,
    subjectIs: (office, clauseId) => `The subject is the ${office}, for whom ${clauseId} names another recipient.`,
    raisedBy: (office, clauseId) => `The ${office} raises it, for whom ${clauseId} names another recipient.`,
  },
  CY: {
    outsider: "rhywun o’r tu allan",
    concern: (on, who, matter, subject) =>
      contracted(`Ar ${on} mae ${who} yn codi pryder ${after("am", mattersInWelsh[matter])}; y testun yw ${subject}.`),
    approach: (whom) => `Gallwch fynd yn gyntaf ${after("at", whom)}.`,
    later: (whom) => `Ar ôl hynny mae’r protocol yn enwi ${whom}.`,
    consulted: (who) => `Rhaid ymgynghori ${after("â", who)} cyn y penderfyniad.`,
    unresolved: (what) => `Os na chaiff ei ddatrys: ${what}.`,
    namesNobody: "Nid yw’r protocol yn enwi neb ar gyfer y pryder hwn.",
    passedOver: (title, reason) => `Eir heibio ${after("i", withArticle(title))}: ${reason}.`,
    standsBack: (title, reason) => `${title}: mae un ohonynt yn sefyll o’r neilltu: ${reason}.`,
    ofNecessity: (title, clauseId) =>
      `${title}: yn atebol i’r testun, ac nid yw ${clauseId} yn enwi neb arall sy’n rhydd.`,
    nobodyMay: "Ni chaiff neb a enwir ei dderbyn yn gyfreithlon.",
    waits: "Mae’n aros yn y ciw agored nes y caiff rhywun nad yw’n ymwneud ag ef ei enwi.",
    talkFirst: (clauseId, who) =>
      `Siaradwch yn uniongyrchol â’r person yn gyntaf (${clauseId}). Os yw hynny’n anymarferol, dywedwch hynny; ` +
      `os felly, neu os na fydd yn setlo’r mater, mae’n mynd ${after("at", who)}.`,
    asksForTalk: (clauseId) =>
      `Mae ${clauseId} yn gofyn am drafodaeth uniongyrchol yn gyntaf, oni bai bod hynny’n anymarferol.`,
    goesTo: (who, marking) =>
      `Mae’n mynd ${after("at", who)}${marking === null ? "" : `, wedi’i farcio’n “${markingsInWelsh[marking]}”`}.`,
    fallback: (reason) => `Dewis yr heddlu ei hun, nid y protocol, sy’n enwi’r nesaf: ${reason}.`,
    fallbackPassedOver: (title, reason) =>
      `Eir heibio ${after("i", withArticle(title))}, dewis yr heddlu ei hun: ${reason}.`,
    acceptedFor: (clauseId) => `enwyd ar gyfer ${clauseId} pan dderbyniwyd bod y cymal yn enwi’r person dan sylw`,
    subjectIs: (office, clauseId) => `Y testun yw ${office}, y mae ${clauseId} yn enwi derbynnydd arall ar ei gyfer.`,
    raisedBy: (office, clauseId) =>
      `${office.charAt(0).toUpperCase()}${office.slice(1)} sy’n ei godi, ac mae ${clauseId} yn enwi derbynnydd arall ar ei gyfer.`,
  },
};
