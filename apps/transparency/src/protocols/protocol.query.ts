import type { RouterContextProvider } from "react-router";
import { ask, notFound, operation } from "../ask.js";
import { frameFields, type FrameForce, type GraphLanguage } from "../page/frame.query.js";

export interface Clause {
  id: string;
  clauseId: string;
  label: string | null;
  headingPath: string[];
  summary: string | null;
  englishSummary: string | null;
  text: string | null;
  notes: string[];
}

export interface Rule {
  id: string;
  kind: string;
  sentence: string;
  clause: { clauseId: string } | null;
}

export interface Approval {
  approvedBy: string | null;
  office: string | null;
  englishOffice: string | null;
  approvedOn: string | null;
  note: string | null;
}

/** Who signed a version, as the document says. */
export interface Signatory {
  office: string;
  englishOffice: string;
  name: string | null;
  signedOn: string | null;
}

/** When a version is reviewed, as it says of itself; days or months. */
export interface Review {
  length: number | null;
  unit: "MONTHS" | "YEARS" | null;
  last: string | null;
  next: string | null;
}

export interface VersionSummary {
  id: string;
  number: string;
  status: string;
  inForceFrom: string | null;
  inForceTo: string | null;
}

export interface Version extends VersionSummary {
  importedAt: string | null;
  /** A code such as FOI_OPEN, or the document’s own words; null: not stated. */
  marking: string | null;
  /** Likewise, for example CONTRACTUAL. */
  legalStatus: string | null;
  /** The office that looks after it; null: not stated. */
  owner: string | null;
  englishOwner: string | null;
  review: Review | null;
  signatories: Signatory[];
  /** What goes before what: STATUTE, CODE_OF_CONDUCT, PROTOCOL; null: not stated. */
  precedence: string[] | null;
  clauses: Clause[];
  rules: Rule[];
  approvals: Approval[];
}

export interface ProtocolForce extends FrameForce {
  protocol: {
    slug: string;
    title: string;
    englishTitle: string;
    instrument: string;
    versions: VersionSummary[];
    inForce: Version | null;
  };
}

const versionFields = "id number status inForceFrom inForceTo";

const protocolQuery = operation<
  { force: (FrameForce & { protocol: ProtocolForce["protocol"] | null }) | null },
  { slug: string; protocol: string; language: GraphLanguage; on: string | null }
>(/* GraphQL */ `
  query ProtocolPage($slug: String!, $protocol: String!, $language: Language!, $on: Date) {
    force(slug: $slug) {
      ${frameFields}
      protocol(slug: $protocol) {
        slug title(language: $language) englishTitle: title instrument
        versions { ${versionFields} }
        inForce(on: $on) {
          ${versionFields} importedAt marking legalStatus
          owner(language: $language) englishOwner: owner
          review { length unit last next }
          signatories { office(language: $language) englishOffice: office name signedOn }
          precedence
          clauses {
            id clauseId label headingPath notes text
            summary(language: $language) englishSummary: summary(language: EN)
          }
          rules { id kind sentence(language: $language) clause { clauseId } }
          approvals { approvedBy office(language: $language) englishOffice: office approvedOn note }
        }
      }
    }
  }
`);

/** `on`: the day whose version is meant (an ISO date); null for today. */
export interface ProtocolPart {
  slug: string;
  protocol: string;
  language: GraphLanguage;
  on: string | null;
}

/**
 * A protocol with the version in force on a day. Where none is in force today, because the body has ended or a version
 * is not yet in force, the newest one stands in: its day is returned as `on`. Throws the 404 page.
 */
export async function askProtocol(
  context: Readonly<RouterContextProvider>,
  part: ProtocolPart,
): Promise<{ force: ProtocolForce; on: string | null }> {
  const force = await askOnce(context, part);
  const newest = force.protocol.versions
    .map((version) => version.inForceFrom ?? "")
    .toSorted()
    .at(-1);
  if (force.protocol.inForce || part.on || !newest) return { force, on: part.on };
  return { force: await askOnce(context, { ...part, on: newest }), on: newest };
}

async function askOnce(context: Readonly<RouterContextProvider>, part: ProtocolPart): Promise<ProtocolForce> {
  const { force } = await ask(context, protocolQuery, { ...part });
  if (!force?.protocol) throw notFound();
  return { ...force, protocol: force.protocol };
}
