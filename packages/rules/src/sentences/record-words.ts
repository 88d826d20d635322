import type { RecordKind } from "../kinds/record.js";
import type { In } from "../language.js";

/** What is kept, and what ties it to a person; null: it is nobody's. */
interface RecordWords {
  readonly what: string;
  readonly whose: "of" | "to" | "by" | null;
}

/** What the rules ask to write down, in words. */
export const recordWords: In<Record<RecordKind, RecordWords>> = {
  EN: {
    INTERESTS: { what: "the interests", whose: "of" },
    GIFTS: { what: "offers of gifts and hospitality", whose: "to" },
    SPONSORSHIP: { what: "sponsorships", whose: "of" },
    MEETING_DECLARATIONS: { what: "interests declared at meetings", whose: "by" },
    RELATIONSHIPS: { what: "personal relationships", whose: "of" },
    PERMISSIONS: { what: "permissions", whose: "of" },
    OUTSIDE_BODIES: { what: "appointments to outside bodies, with the authority given,", whose: "of" },
    POLITICAL_ACTIVITIES: { what: "political activities", whose: "of" },
    SIGNED_DECLARATIONS: { what: "signed declarations", whose: "of" },
    FIRST_CONTACTS: { what: "the persons for a first approach", whose: null },
    INFORMATION_REQUESTS: { what: "requests for information", whose: "by" },
    OFFICIAL_RECORDS: { what: "accurate official records", whose: "of" },
    VERSION_METADATA: { what: "the particulars of the protocol", whose: null },
    APPROVALS: { what: "approvals of the protocol", whose: null },
    CONSULTATIONS: { what: "consultations on the protocol", whose: null },
    VERSIONS: { what: "the versions of the protocol", whose: null },
    SIGNATORIES: { what: "the signatories of the protocol", whose: null },
    ADOPTION: { what: "the particulars of the protocol's adoption", whose: null },
  },
  CY: {
    INTERESTS: { what: "buddiannau", whose: "of" },
    GIFTS: { what: "cynigion o roddion a lletygarwch", whose: "to" },
    SPONSORSHIP: { what: "nawdd", whose: "of" },
    MEETING_DECLARATIONS: { what: "buddiannau a ddatgenir mewn cyfarfodydd", whose: "by" },
    RELATIONSHIPS: { what: "perthnasoedd personol", whose: "of" },
    PERMISSIONS: { what: "caniatâd a roddir", whose: "to" },
    OUTSIDE_BODIES: { what: "penodiadau i gyrff allanol, gyda’r awdurdod a roddir, sef rhai", whose: "of" },
    POLITICAL_ACTIVITIES: { what: "gweithgareddau gwleidyddol", whose: "of" },
    SIGNED_DECLARATIONS: { what: "datganiadau wedi’u llofnodi", whose: "by" },
    FIRST_CONTACTS: { what: "y personau ar gyfer cyswllt cyntaf", whose: null },
    INFORMATION_REQUESTS: { what: "ceisiadau am wybodaeth", whose: "by" },
    OFFICIAL_RECORDS: { what: "cofnodion swyddogol cywir", whose: "of" },
    VERSION_METADATA: { what: "manylion y protocol", whose: null },
    APPROVALS: { what: "cymeradwyaethau’r protocol", whose: null },
    CONSULTATIONS: { what: "ymgynghoriadau ar y protocol", whose: null },
    VERSIONS: { what: "fersiynau’r protocol", whose: null },
    SIGNATORIES: { what: "llofnodwyr y protocol", whose: null },
    ADOPTION: { what: "manylion mabwysiadu’r protocol", whose: null },
  },
};
