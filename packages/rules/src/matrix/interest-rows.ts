import { classesInPlural } from "../compare/actors.js";
import type { PermissionMatter } from "../kinds/permission.js";
import type { Occasion } from "../kinds/notify.js";
import { lengthInWords, listInWords, moneyInWords, ownWords, theTitles, words } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import { promptnessInWords } from "../sentences/notify.js";
import { activitiesInWords } from "../sentences/prohibition.js";
import { connectedInWords } from "../sentences/record.js";
import type { Duty, PersonClass } from "../vocabulary.js";
import { interestPhrases } from "./interest-words.js";
import { sayOf, theOne, type MatrixRowOf, type Said, type SpokenForce } from "./matrix-force.js";

const plural = (force: SpokenForce, classes: readonly PersonClass[]) =>
  classesInPlural(classes, force.titles, force.language);

const phrasesOf = ({ language }: SpokenForce) => interestPhrases[language];

function deadline(force: SpokenForce, duty: Duty): Said[] {
  const { language } = force;
  const said = phrasesOf(force);
  return sayOf(force, "DEADLINE", (rule) => {
    if (rule.duty !== duty) return null;
    const to = rule.recipient === null ? "" : `, ${said.to(theOne(force, rule.recipient))}`;
    const urging = rule.text === null ? "" : ownWords(rule.text, language);
    if (rule.length === null || rule.unit === null) return `${urging}${to}${said.noNumber}`;
    const ordinarily = rule.hardness === "ORDINARY" ? said.ordinarily : "";
    const also = urging === "" ? "" : said.also(urging);
    const time = said.within(lengthInWords(rule.length, rule.unit, language), words.anchor[language][rule.anchor]);
    return `${ordinarily}${also}${time}${to}`;
  });
}

function permission(force: SpokenForce, matter: PermissionMatter): Said[] {
  const said = phrasesOf(force);
  return sayOf(force, "PERMISSION", (rule) => {
    if (rule.matter !== matter) return null;
    const notes = [
      ...(rule.onlyIfUncertain ? [said.ifInDoubt] : []),
      ...(rule.includesVoluntary ? [said.voluntary] : []),
      ...(rule.refusalTest === null ? [] : [said.notWithheld]),
      ...(rule.submitTo === null ? [] : [said.formTo(theOne(force, rule.submitTo))]),
      ...(rule.keepRecord ? [said.recordKept] : []),
    ];
    const by = rule.by === null ? null : theOne(force, rule.by);
    return [said.permission(by, said.before[rule.before]), ...notes].join("; ");
  });
}

function notice(force: SpokenForce, occasion: Occasion): Said[] {
  const { language, titles } = force;
  const said = phrasesOf(force);
  return sayOf(force, "NOTIFY", (rule) => {
    if (rule.occasion !== occasion) return null;
    const to = theTitles(rule.to, rule.mode === "ALL" ? "and" : "or", titles, language);
    const exceptions = Object.entries(rule.ifSubjectIs).map(([office, { to: other }]) =>
      said.instead(theTitles(other, "or", titles, language), theOne(force, office as keyof typeof rule.ifSubjectIs)),
    );
    const also = [
      ...(rule.covers.includes("CLOSE_FAMILY") ? [said.closeFamily] : []),
      ...(rule.includesProspective ? [said.prospective] : []),
    ];
    const when = rule.when === null ? [] : [promptnessInWords(rule.when, language)];
    return [said.to(to), ...exceptions, ...also, ...when].join("; ");
  });
}

/** The widest restriction says it all; clauses that spell out a part of it are named beside it. */
function restrictions(force: SpokenForce): Said[] {
  const rules = rulesOfKind(force.rules, "PROHIBITION").filter(({ conduct }) => conduct === "POLITICAL_OFFICE");
  const [widest] = rules.toSorted((one, other) => other.barred.length - one.barred.length);
  if (widest === undefined) return [];
  const { subject, barred, allowedIfDeclared: allowed, exempt } = widest;
  const { language } = force;
  const said = phrasesOf(force);
  const declared = allowed.length === 0 ? "" : said.ifDeclared(activitiesInWords(allowed, "and", language));
  const who = `${said.restricted(plural(force, subject))}${except(force, exempt)}`;
  return [
    {
      words: `${who}${said.barred(activitiesInWords(barred, "and", language))}${declared}`,
      clauses: rules.map(({ clauseId }) => clauseId),
    },
  ];
}

function except(force: SpokenForce, exempt: readonly PersonClass[]): string {
  return exempt.length === 0 ? "" : phrasesOf(force).except(plural(force, exempt));
}

/** What the document leaves to a policy of its own. */
function elsewhere(force: SpokenForce): Said[] {
  return sayOf(force, "THRESHOLD_BAND", (band) =>
    band.quality === "SEPARATE_POLICY" ? phrasesOf(force).ownPolicy : null,
  );
}

/** Rows on interests, gifts, permissions and what has to be told. */
export const interestRows: readonly MatrixRowOf[] = [
  {
    id: "political-neutrality",
    label: { EN: "Political neutrality", CY: "Niwtraliaeth wleidyddol" },
    say: (force) => [
      ...restrictions(force),
      ...sayOf(force, "PROHIBITION", (rule) => {
        if (rule.conduct !== "POLITICAL_PARTISANSHIP") return null;
        return `${phrasesOf(force).neutral(plural(force, rule.subject))}${except(force, rule.exempt)}`;
      }),
      ...sayOf(force, "STANDARD", ({ standard }) => {
        if (standard === "COMMITMENT_TO_OFFICE") return phrasesOf(force).commitment;
        return standard === "PROFESSIONAL_ADVICE" ? phrasesOf(force).adviceFree : null;
      }),
    ],
  },
  {
    id: "register-deadline",
    label: { EN: "Register of interests due", CY: "Y gofrestr buddiannau i’w llenwi" },
    say: (force) => deadline(force, "REGISTER_OF_INTERESTS"),
  },
  {
    id: "declarations-on-appointment",
    label: { EN: "Declarations on appointment", CY: "Datganiadau ar benodi" },
    say: (force) =>
      sayOf(force, "RECORD", ({ record, when, subject }) =>
        record === "SIGNED_DECLARATIONS" && when === "ON_APPOINTMENT"
          ? phrasesOf(force).signedBy(plural(force, subject))
          : null,
      ),
  },
  {
    id: "meeting-declarations",
    label: { EN: "Declaration at meetings", CY: "Datgan mewn cyfarfodydd" },
    say: (force) =>
      sayOf(force, "RECORD", ({ record, subject, meetings, interestKinds }) => {
        if (record !== "MEETING_DECLARATIONS") return null;
        const { committees, kinds, atMeetings } = phrasesOf(force);
        const where = meetings.map((one) => (one === "COMMITTEES" ? committees : theOne(force, one)));
        const said = interestKinds.map((kind) => kinds[kind]);
        return atMeetings(
          plural(force, subject),
          listInWords(said, "or", force.language),
          listInWords(where, "and", force.language),
        );
      }),
  },
  {
    id: "conflict-arising",
    label: { EN: "A conflict that arises in business", CY: "Gwrthdaro sy’n codi mewn busnes" },
    say: (force) => [
      ...deadline(force, "DECLARE_CONFLICT").map((one) => ({ ...one, words: phrasesOf(force).declared(one.words) })),
      ...notice(force, "CONFLICT_OF_INTEREST"),
    ],
  },
  {
    id: "staff-interests-to",
    label: { EN: "Staff interests go to", CY: "Mae buddiannau staff yn mynd at" },
    say: (force) => [
      ...sayOf(force, "RECORD", ({ record, to }) =>
        record === "INTERESTS" && to !== null
          ? `${theOne(force, to)}${to === "REGISTRAR" ? phrasesOf(force).asRecord : ""}`
          : null,
      ),
      ...sayOf(force, "NOTIFY", ({ occasion, to, when }) =>
        occasion === "INTERESTS" || occasion === "CONFLICT_OF_INTEREST"
          ? `${theTitles(to, "or", force.titles, force.language)}${when === null ? "" : `, ${promptnessInWords(when, force.language)}`}`
          : null,
      ),
      ...sayOf(force, "PERMISSION", ({ matter, by }) =>
        matter === "PARTICIPATION_DESPITE_INTEREST" && by !== null
          ? `${theOne(force, by)}${phrasesOf(force).asDecision}`
          : null,
      ),
    ],
  },
  {
    id: "whose-interests",
    label: { EN: "Whose interests count beside one's own", CY: "Buddiannau pwy sy’n cyfrif heblaw eich rhai eich hun" },
    say: (force) => [
      ...sayOf(force, "RECORD", ({ record, connected, to }) => {
        if (record === "RELATIONSHIPS") return phrasesOf(force).relationships(to === null ? "—" : theOne(force, to));
        return record === "INTERESTS" && connected.length > 0
          ? connectedInWords(connected, "and", force.language)
          : null;
      }),
      ...sayOf(force, "RECUSAL", ({ ties, processes }) =>
        processes.includes("GRANT") ? ties.map((tie) => phrasesOf(force).ties[tie]).join(", ") : null,
      ),
    ],
  },
  {
    id: "gifts-recorded",
    label: { EN: "Gifts recorded", CY: "Cofnodi rhoddion" },
    say: (force) => [
      ...sayOf(force, "RECORD", ({ record, includesDeclined }) =>
        record === "GIFTS" ? phrasesOf(force)[includesDeclined ? "allOffers" : "headingOnly"] : null,
      ),
      ...sayOf(force, "RECORD", ({ record, to }) =>
        record === "GIFTS" && to !== null ? phrasesOf(force).through(theOne(force, to)) : null,
      ),
      ...elsewhere(force),
    ],
  },
  {
    id: "gifts-test",
    label: { EN: "Test for accepting a gift", CY: "Prawf ar gyfer derbyn rhodd" },
    say: (force) => [
      ...sayOf(force, "PROHIBITION", ({ conduct }) =>
        conduct === "COMPROMISING_GIFTS" ? phrasesOf(force).compromising : null,
      ),
      ...sayOf(force, "THRESHOLD_BAND", (band) =>
        band.quality === "LOW_VALUE_USED_AT_WORK" ? phrasesOf(force).littleWorth : null,
      ),
    ],
  },
  {
    id: "gifts-threshold",
    label: { EN: "Value threshold for gifts", CY: "Trothwy gwerth ar gyfer rhoddion" },
    say: (force) => [
      ...sayOf(force, "THRESHOLD_BAND", ({ minPence, outcome }) => {
        const { fromValue, outcomes, notSaid } = phrasesOf(force);
        if (minPence === null) return null;
        return fromValue(moneyInWords(minPence), outcome === null ? notSaid : outcomes[outcome]);
      }),
      ...elsewhere(force),
    ],
  },
  {
    id: "additional-employment",
    label: { EN: "Additional employment", CY: "Cyflogaeth ychwanegol" },
    say: (force) => permission(force, "ADDITIONAL_EMPLOYMENT"),
  },
  {
    id: "media-contact",
    label: { EN: "Contact with the media", CY: "Cyswllt â’r cyfryngau" },
    say: (force) => permission(force, "MEDIA_CONTACT"),
  },
  {
    id: "charges",
    label: { EN: "Criminal charges", CY: "Cyhuddiadau troseddol" },
    say: (force) => notice(force, "CRIMINAL_CHARGE"),
  },
  {
    id: "proceedings",
    label: { EN: "Civil or legal proceedings", CY: "Achosion sifil neu gyfreithiol" },
    say: (force) => notice(force, "LEGAL_PROCEEDINGS"),
  },
  {
    id: "vetting",
    label: { EN: "Vetting", CY: "Fetio" },
    say: (force) => [
      ...sayOf(force, "STANDARD", ({ standard }) =>
        standard === "VETTING_LEVEL_OF_POST" ? phrasesOf(force).levelByPost : null,
      ),
      ...deadline(force, "RENEW_VETTING"),
      ...notice(force, "VETTING_CHANGE").map((one) => ({ ...one, words: phrasesOf(force).changes(one.words) })),
    ],
  },
  {
    id: "data-breach",
    label: { EN: "Data breach", CY: "Tor diogelwch data" },
    say: (force) => deadline(force, "REPORT_DATA_BREACH"),
  },
];
