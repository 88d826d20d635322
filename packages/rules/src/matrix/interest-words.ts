import type { RecordRule } from "../kinds/record.js";
import type { PermissionRule } from "../kinds/permission.js";
import type { Tie } from "../kinds/recusal.js";
import type { BandOutcome } from "../kinds/threshold-band.js";
import type { In } from "../language.js";
import { after, of, softened } from "../welsh.js";

interface Phrases {
  readonly to: (whom: string) => string;
  readonly noNumber: string;
  readonly ordinarily: string;
  readonly also: (urging: string) => string;
  readonly within: (length: string, event: string) => string;
  readonly ifInDoubt: string;
  readonly voluntary: string;
  readonly notWithheld: string;
  readonly formTo: (whom: string) => string;
  readonly recordKept: string;
  readonly permission: (by: string | null, before: string) => string;
  readonly before: Record<PermissionRule["before"], string>;
  readonly instead: (told: string, about: string) => string;
  readonly closeFamily: string;
  readonly prospective: string;
  readonly restricted: (who: string) => string;
  readonly neutral: (who: string) => string;
  readonly except: (whom: string) => string;
  readonly barred: (activities: string) => string;
  readonly ifDeclared: (activities: string) => string;
  readonly ownPolicy: string;
  readonly commitment: string;
  readonly adviceFree: string;
  readonly signedBy: (who: string) => string;
  readonly committees: string;
  readonly kinds: Record<RecordRule["interestKinds"][number], string>;
  readonly atMeetings: (who: string, kinds: string, where: string) => string;
  readonly declared: (when: string) => string;
  readonly asRecord: string;
  readonly asDecision: string;
  readonly relationships: (withWhom: string) => string;
  readonly ties: Record<Tie, string>;
  readonly allOffers: string;
  readonly headingOnly: string;
  readonly through: (whom: string) => string;
  readonly compromising: string;
  readonly littleWorth: string;
  readonly fromValue: (money: string, outcome: string) => string;
  readonly outcomes: Record<BandOutcome, string>;
  readonly notSaid: string;
  readonly levelByPost: string;
  readonly changes: (told: string) => string;
}

/** What rows on interests, gifts, permissions and notices are put in words with. */
export const interestPhrases: In<Phrases> = {
  EN: {
    to: (whom) => `to ${whom}`,
    noNumber: " (no number)",
    ordinarily: "ordinarily ",
    also: (urging) => `${urging} and `,
    within: (length, event) => `within ${length} of ${event}`,
    ifInDoubt: "if in doubt",
    voluntary: "voluntary work too",
    notWithheld: "not unreasonably withheld",
    formTo: (whom) => `form to ${whom}`,
    recordKept: "record kept",
    permission: (by, before) =>
      by === null ? `permission, whose is not said ${before}` : `permission of ${by} ${before}`,
    before: {
      ACCEPTING: "before accepting",
      ENGAGING: "before engaging",
      CONTACT: "before contact",
      USING: "before using",
      JOINING: "before joining",
      BENEFITING: "before benefiting",
      TAKING_PART: "before taking part",
      COMING_INTO_FORCE: "before coming into force",
    },
    instead: (told, about) => `${told} if it is ${about}`,
    closeFamily: "close family too",
    prospective: "also what may be brought",
    restricted: (who) => `${who} politically restricted`,
    neutral: (who) => `${who} politically neutral`,
    except: (whom) => `, except ${whom}`,
    barred: (activities) => `; barred: ${activities}`,
    ifDeclared: (activities) => `; if declared: ${activities}`,
    ownPolicy: "left to a policy of its own",
    commitment: "commitment to the office, not to a political group",
    adviceFree: "advice free of politics",
    signedBy: (who) => `signed by ${who}`,
    committees: "its committees",
    kinds: { PERSONAL: "personal", PREJUDICIAL: "prejudicial" },
    atMeetings: (who, kinds, where) => `${who}: ${kinds} interests, at meetings of ${where}`,
    declared: (when) => `declared ${when}`,
    asRecord: " (record)",
    asDecision: " (decides on taking part)",
    relationships: (withWhom) => `relationships discussed with ${withWhom}`,
    ties: {
      OWN_VENTURE: "own venture",
      PARTNER: "partner",
      RELATIVE: "relative",
      FRIEND: "friend",
      CLOSE_PERSONAL_RELATIONSHIP: "close personal relationship",
    },
    allOffers: "all offers, declined ones too",
    headingOnly: "heading only",
    through: (whom) => `through ${whom}`,
    compromising: "not if it might be seen to compromise",
    littleWorth: "things of little worth may be kept if used at work",
    fromValue: (money, outcome) => `from ${money}: ${outcome}`,
    outcomes: { NO_RECORD: "no record", RECORD: "record", APPROVE: "approve", REFUSE: "refuse" },
    notSaid: "not said",
    levelByPost: "level by post",
    changes: (told) => `changes ${told}`,
  },
  CY: {
    to: (whom) => after("i", whom),
    noNumber: " (dim rhif)",
    ordinarily: "fel arfer ",
    also: (urging) => `${urging} ac `,
    within: (length, event) => `o fewn ${length} ${after("i", event)}`,
    ifInDoubt: "os yn ansicr",
    voluntary: "gwaith gwirfoddol hefyd",
    notWithheld: "heb ei wrthod yn afresymol",
    formTo: (whom) => `ffurflen ${after("at", whom)}`,
    recordKept: "cedwir cofnod",
    permission: (by, before) =>
      by === null ? `caniatâd, heb ddweud gan bwy, ${before}` : `${of("caniatâd", by)} ${before}`,
    before: {
      ACCEPTING: "cyn derbyn",
      ENGAGING: "cyn ymgymryd",
      CONTACT: "cyn cysylltu",
      USING: "cyn defnyddio",
      JOINING: "cyn ymuno",
      BENEFITING: "cyn elwa",
      TAKING_PART: "cyn cymryd rhan",
      COMING_INTO_FORCE: "cyn dod i rym",
    },
    instead: (told, about) => `${after("i", told)} os yw ${after("am", about)}`,
    closeFamily: "teulu agos hefyd",
    prospective: "hefyd yr hyn a all gael ei ddwyn",
    restricted: (who) => `${who} dan gyfyngiad gwleidyddol`,
    neutral: (who) => `${who} yn wleidyddol niwtral`,
    except: (whom) => `, ac eithrio ${whom}`,
    barred: (activities) => `; gwaherddir: ${activities}`,
    ifDeclared: (activities) => `; os datgenir: ${activities}`,
    ownPolicy: "gadewir i bolisi ei hun",
    commitment: "ymrwymiad i’r swydd, nid i grŵp gwleidyddol",
    adviceFree: "cyngor heb wleidyddiaeth",
    signedBy: (who) => `wedi’u llofnodi ${after("gan", who)}`,
    committees: "ei bwyllgorau",
    kinds: { PERSONAL: "personol", PREJUDICIAL: "rhagfarnol" },
    atMeetings: (who, kinds, where) => `${who}: buddiannau ${kinds}, yng nghyfarfodydd ${where}`,
    declared: (when) => `datgan ${when}`,
    asRecord: " (cofnodi)",
    asDecision: " (yn penderfynu ar gymryd rhan)",
    relationships: (withWhom) => `perthnasoedd a drafodir ${after("gyda", withWhom)}`,
    ties: {
      OWN_VENTURE: "menter ei hun",
      PARTNER: "partner",
      RELATIVE: "perthynas",
      FRIEND: "ffrind",
      CLOSE_PERSONAL_RELATIONSHIP: "perthynas bersonol agos",
    },
    allOffers: "pob cynnig, y rhai a wrthodwyd hefyd",
    headingOnly: "pennawd yn unig",
    through: (whom) => (/^yr? /.test(whom) ? whom.replace(/^yr? /, "trwy’r ") : `trwy ${softened(whom)}`),
    compromising: "nid os gellid ei weld yn peryglu didueddrwydd",
    littleWorth: "gellir cadw pethau o werth isel os defnyddir hwy yn y gwaith",
    fromValue: (money, outcome) => `o ${money}: ${outcome}`,
    outcomes: { NO_RECORD: "dim cofnod", RECORD: "cofnodi", APPROVE: "cymeradwyo", REFUSE: "gwrthod" },
    notSaid: "heb ei ddweud",
    levelByPost: "lefel yn ôl y swydd",
    changes: (told) => `newidiadau ${told}`,
  },
};
