import { dayInLondon } from "@probity/service-kit/dates";
import type { CaseFile } from "../evidence/case-file.entity.js";
import type { PackContents } from "./pack-contents.js";
import type { PackAbout, PackedDocument } from "./pack-html.js";
import type { Packed } from "./zip-parts.js";

interface Made {
  readonly contents: PackContents;
  readonly about: PackAbout;
  readonly documents: readonly (PackedDocument & { readonly file: CaseFile })[];
  readonly packed: readonly Packed[];
}

const texts: Readonly<Record<string, string>> = {
  "case.html": "The case: parties, what was done with clauses, times to keep, messages, documents.",
  "facts.json": "What the kind of case and the force asked, with the answers.",
  "READ-ME.txt": "What is in the pack, and how to check it.",
};

/** What a pack says of each of its files, and which versions of which clauses were followed. */
export function manifestOf({ contents, about, documents, packed }: Made): object {
  const { found, kindTitle, steps, versions } = contents;
  const of = new Map(documents.map((document) => [document.path, document]));
  return {
    format: "probity-evidence-pack/1",
    marking: "PRIVATE AND CONFIDENTIAL",
    case: {
      reference: found.reference,
      kind: found.kind,
      kindTitle,
      stage: found.stage,
      outcome: found.outcome,
      openedOn: dayInLondon(found.raisedAt),
      closedOn: found.closedAt && dayInLondon(found.closedAt),
    },
    madeFor: about.recipient,
    madeBy: about.madeBy,
    madeAt: about.madeAt.toISOString(),
    clauses: clausesOf(steps, versions),
    files: packed.map(({ path, sha256, size }) => ({ path, sha256, size, ...whatIs(of.get(path), path) })),
  };
}

function whatIs(document: (PackedDocument & { readonly file: CaseFile }) | undefined, path: string): object {
  if (!document) return { what: texts[path] };
  const { name, redacted, file } = document;
  const { mediaType, fromOutside, at } = file;
  return { what: name, mediaType, redacted, fromOutside, addedOn: dayInLondon(at) };
}

function clausesOf(steps: PackContents["steps"], versions: PackContents["versions"]): object[] {
  const cited = steps.flatMap(({ clauseId, clauses, versionId }) =>
    [...new Set([...(clauseId ? [clauseId] : []), ...clauses])].map((clause) => ({
      clauseId: clause,
      versionId,
      versionInForceFrom: (versionId && versions[versionId]) ?? null,
    })),
  );
  return [...new Map(cited.map((one) => [`${one.clauseId} ${one.versionId}`, one])).values()];
}
