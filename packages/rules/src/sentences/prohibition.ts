import { differsFrom } from "../differs-from.js";
import type { LawfulBasis, PoliticalActivity, ProhibitionRule } from "../kinds/prohibition.js";
import type { In, Language } from "../language.js";
import { capital, classesInWords, listInWords } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";
import { conductInWords } from "./conduct-words.js";
import { permissionMatterInWords } from "./permission.js";

const activityWords: In<Record<PoliticalActivity, string>> = {
  EN: {
    HOUSE_OF_COMMONS: "standing for the House of Commons",
    EUROPEAN_PARLIAMENT: "standing for the European Parliament",
    LOCAL_AUTHORITY: "standing for a local authority",
    COUNTY_COUNCIL: "county council activities",
    BOROUGH_COUNCIL: "borough council activities",
    PARISH_COUNCIL: "parish council activities",
    ELECTION_AGENT: "acting as an election agent",
    PARTY_OFFICER: "office in a political party",
    CANVASSING: "canvassing",
    ADVERTISING_POLITICAL_GROUP: "advertising a political group",
  },
  CY: {
    HOUSE_OF_COMMONS: "sefyll ar gyfer Tŷ’r Cyffredin",
    EUROPEAN_PARLIAMENT: "sefyll ar gyfer Senedd Ewrop",
    LOCAL_AUTHORITY: "sefyll ar gyfer awdurdod lleol",
    COUNTY_COUNCIL: "gweithgareddau cyngor sir",
    BOROUGH_COUNCIL: "gweithgareddau cyngor bwrdeistref",
    PARISH_COUNCIL: "gweithgareddau cyngor plwyf",
    ELECTION_AGENT: "gweithredu fel asiant etholiad",
    PARTY_OFFICER: "swydd mewn plaid wleidyddol",
    CANVASSING: "canfasio",
    ADVERTISING_POLITICAL_GROUP: "hysbysebu grŵp gwleidyddol",
  },
};

const basisWords: In<Record<LawfulBasis, string>> = {
  EN: {
    EXPRESS_AUTHORITY: "with express authority",
    LAW: "where the law asks for it",
    SAFEGUARDING: "for safeguarding",
    CONSENT: "with consent",
    NEED_TO_KNOW: "where there is a need to know",
    PROTECTED_DISCLOSURE: "in a protected disclosure",
  },
  CY: {
    EXPRESS_AUTHORITY: "ag awdurdod penodol",
    LAW: "os yw’r gyfraith yn gofyn amdano",
    SAFEGUARDING: "er mwyn diogelu",
    CONSENT: "â chydsyniad",
    NEED_TO_KNOW: "os oes angen gwybod",
    PROTECTED_DISCLOSURE: "wrth wneud datgeliad gwarchodedig",
  },
};

const coverWords: In<Record<ProhibitionRule["covers"][number], string>> = {
  EN: {
    BEYOND_POWERS: "beyond their powers",
    BEYOND_DUTIES: "beyond their normal duties",
    BEYOND_HOURS: "outside their normal hours",
  },
  CY: {
    BEYOND_POWERS: "y tu hwnt i’w pwerau",
    BEYOND_DUTIES: "y tu hwnt i’w dyletswyddau arferol",
    BEYOND_HOURS: "y tu allan i’w horiau arferol",
  },
};

const regardWords: In<Record<ProhibitionRule["regardTo"][number], string>> = {
  EN: { SENIORITY: "seniority", CAPACITY: "capacity", VULNERABILITY: "vulnerability" },
  CY: { SENIORITY: "statws uwch", CAPACITY: "gallu", VULNERABILITY: "bregusrwydd" },
};

interface Phrases {
  readonly mustNot: (who: string) => string;
  readonly nobodyMay: string;
  readonly barred: (activities: string) => string;
  readonly covers: (covers: string) => string;
  readonly leave: (matter: string) => string;
  readonly except: (bases: string) => string;
  readonly allowed: (activities: string) => string;
  readonly exempt: (who: string) => string;
  readonly regard: (facts: string) => string;
  readonly afterLeaving: string;
  readonly differs: string;
}

const phrases: In<Phrases> = {
  EN: {
    mustNot: (who) => `${who} must not`,
    nobodyMay: "nobody bound may",
    barred: (activities) => `: no ${activities}`,
    covers: (covers) => `, ${covers} included`,
    leave: (matter) => `with permission for ${matter}`,
    except: (bases) => `, except ${bases}`,
    allowed: (activities) => `${activities} are allowed if declared`,
    exempt: (who) => `${who} is exempt`,
    regard: (facts) => `regard is had to ${facts}`,
    afterLeaving: "this continues after leaving",
    differs: "this may differ from statute and is for legal review",
  },
  CY: {
    mustNot: (who) => `ni chaiff ${who}`,
    nobodyMay: "ni chaiff neb sydd wedi’i rwymo",
    barred: (activities) => `: gwaherddir ${activities}`,
    covers: (covers) => `, gan gynnwys ${covers}`,
    leave: (matter) => `â chaniatâd ar gyfer ${matter}`,
    except: (bases) => `, ac eithrio ${bases}`,
    allowed: (activities) => `caniateir ${activities} os caiff ei ddatgan`,
    exempt: (who) => `mae ${who} wedi’i eithrio`,
    regard: (facts) => `ystyrir ${facts}`,
    afterLeaving: "mae hyn yn parhau ar ôl gadael",
    differs: "gall hyn fod yn wahanol i statud, ac mae ar gyfer adolygiad cyfreithiol",
  },
};

/** What lifts a bar, in words: "with express authority". */
export function basisInWords(basis: LawfulBasis, language: Language = "EN"): string {
  return basisWords[language][basis];
}

/** Posts and activities in words, as one list. */
export function activitiesInWords(
  activities: readonly PoliticalActivity[],
  conjunction: "or" | "and",
  language: Language = "EN",
): string {
  return listInWords(
    activities.map((activity) => activityWords[language][activity]),
    conjunction,
    language,
  );
}

/** What is not done, by whom, and what lifts the bar. */
export function prohibitionSentence(rule: ProhibitionRule, titles: Titles, language: Language): string {
  const said = phrases[language];
  const barred = rule.barred.length === 0 ? "" : said.barred(activitiesInWords(rule.barred, "or", language));
  const conduct = `${conductInWords(rule.conduct, language)}${covered(rule, language)}${barred}`;
  const notes = notesOf(rule, titles, language).map((note) => `; ${note}`);
  const who = rule.subject.length === 0 ? said.nobodyMay : said.mustNot(classesInWords(rule.subject, titles, language));
  return capital(`${who} ${conduct}${exceptions(rule, language)}${notes.join("")} (${rule.clauseId}).`);
}

function covered({ covers }: ProhibitionRule, language: Language): string {
  if (covers.length === 0) return "";
  const said = covers.map((one) => coverWords[language][one]);
  return phrases[language].covers(listInWords(said, "or", language));
}

function exceptions({ unlessPermitted, unlessBasis }: ProhibitionRule, language: Language): string {
  const { leave, except } = phrases[language];
  const bases = unlessBasis.map((basis) => basisWords[language][basis]);
  const all = [
    ...bases,
    ...(unlessPermitted === null ? [] : [leave(permissionMatterInWords(unlessPermitted, language))]),
  ];
  return all.length === 0 ? "" : except(listInWords(all, "or", language));
}

function notesOf(rule: ProhibitionRule, titles: Titles, language: Language): string[] {
  const said = phrases[language];
  const notes: string[] = [];
  if (rule.allowedIfDeclared.length > 0)
    notes.push(said.allowed(activitiesInWords(rule.allowedIfDeclared, "and", language)));
  if (rule.exempt.length > 0) notes.push(said.exempt(classesInWords(rule.exempt, titles, language)));
  if (rule.regardTo.length > 0) {
    const facts = rule.regardTo.map((fact) => regardWords[language][fact]);
    notes.push(said.regard(listInWords(facts, "and", language)));
  }
  if (rule.afterLeaving) notes.push(said.afterLeaving);
  if (differsFrom(rule) !== null) notes.push(said.differs);
  return notes;
}
