import type { Known } from "./known-things.js";
import { here, there, type Things } from "./thing.js";

/** Ways to everything of protocols: versions, clauses, rules, what is found in them and said of them. */
export function protocolThings(known: Known): Things {
  return { ...documents(known), ...clausesAndRules(known), ...lives(known), ...readings(known.force) };
}

function waysTo(known: Known) {
  const { force, version } = known;
  const own = (inside: string) => `{ protocols(force: "${force}", first: 5) { nodes { ${inside} } } }`;
  const rulebook = (inside: string) => here(`rulebook(on: "2025-01-01") { ${inside} }`);
  const byId = (id: string, inside: string) => `{ protocolVersion(id: "${id}") { ${inside} } }`;
  const published = (inside: string) => [
    rulebook(`version { ${inside} }`),
    here(`protocols { inForce { ${inside} } }`),
    byId(version.inForce, inside),
    here(`protocol(slug: "${known.protocol.slug}") { versions { ${inside} } }`),
  ];
  const draft = (inside: string) => [
    byId(version.draft, inside),
    byId(version.draft, `protocol { versions { ${inside} } }`),
    here(`protocol(slug: "${known.protocol.slug}") { versions { ${inside} } }`),
  ];
  const consulted = (inside: string) => [byId(version.consultation, inside)];
  const imported = (inside: string) => [byId(version.first, inside)];
  const cited = (inside: string) => [
    here(`citations { ${inside} }`),
    here(`citations(ended: true) { ${inside} }`),
    rulebook(`version { clauses { citations { ${inside} } } }`),
  ];
  const clauseNamed = (id: string) => ({
    by: [rulebook("version { clauses { $ } }"), byId(version.inForce, "clauses { $ }")],
    id,
  });
  const inForce = (inside: string) => [rulebook(`version { ${inside} }`), byId(version.inForce, inside)];
  return { own, rulebook, byId, published, draft, consulted, imported, cited, clauseNamed, inForce };
}

function documents(known: Known): Things {
  const { version } = known;
  const { own, rulebook, byId, published, draft, consulted, imported } = waysTo(known);
  return {
    Protocol: {
      "one in force": { by: [here("protocols { $ }"), own("$")], id: known.protocol.inForce },
      "a draft": {
        by: [here("protocols { $ }"), own("$"), byId(version.first, "protocol { $ }")],
        id: known.protocol.draft,
      },
    },
    ProtocolVersion: {
      "one in force": { by: published("$"), id: version.inForce },
      "one that was in force": {
        by: [there("cheshire", `protocol(slug: "${known.cheshireSlug}") { versions { $ } }`)],
      },
      "one in consultation": { by: [...consulted("$"), ...draft("$").slice(1)], id: version.consultation },
      "a draft": { by: draft("$"), id: version.draft },
      "a draft whose import is confirmed": { by: imported("$"), id: version.first },
    },
    ReviewCycle: { "of a version": { by: published("review { $ }") } },
    Rulebook: { itself: { by: [rulebook("$")] } },
    Approval: {
      "one that says nothing": { by: published("approvals { $ }") },
      "one with a name": { by: [there("cumbria", "protocols { inForce { approvals { $ } } }")] },
    },
    MetadataStatement: { "of a draft": { by: [byId(version.draft, "importMetadata { $ }")] } },
    SourceDocument: { "of a draft": { by: [byId(version.draft, "sourceDocument { $ }")] } },
  };
}

function clausesAndRules(known: Known): Things {
  const { force, version, clause } = known;
  const { rulebook, byId, published, consulted, imported, clauseNamed } = waysTo(known);
  return {
    Clause: {
      "one in force": {
        by: [
          rulebook("version { clauses { $ } }"),
          byId(version.inForce, "clauses { $ }"),
          rulebook("rules { clause { $ } }"),
          here("dueItems { clause { $ } }"),
          here("registerEntries { nodes { clause { $ } } }"),
          `{ obligations(force: "${force}") { nodes { clause { $ } } } }`,
        ],
        id: clause.inForce,
      },
      "one on the model": clauseNamed(clause.onModel),
      "one that cites": clauseNamed(clause.citing),
      "one in consultation": { by: consulted("clauses { $ }") },
      "one that proposes a rule": { by: imported("clauses { $ }"), id: clause.proposing },
      "one of a draft": { by: [byId(version.draft, "clauses { $ }")], id: clause.draft },
      "its second": { by: [byId(version.draft, "clauses { $ }")], id: clause.second },
    },
    SubParagraph: { "of a draft": { by: [byId(version.draft, "clauses { subParagraphs { $ } }")] } },
    Rule: {
      "one in force": { by: [rulebook("rules { $ }"), ...published("rules { $ }")] },
      "one configured for a coming day": {
        by: [here('rulebook(on: "2030-06-15") { rules { $ } }')],
        id: known.configuredRule,
      },
    },
  };
}

function lives(known: Known): Things {
  const { byId, consulted, imported, cited, inForce } = waysTo(known);
  const { version } = known;
  const part = `mutation { sendDocumentPart(input: { forceId: "${known.force}", part: 1, parts: 1,
    contentBase64: "MS4gT25lLgo=", idempotencyKey: "the same for each field" }) { $ } }`;
  return {
    Citation: { "one that was replaced": { by: cited("$"), id: known.citation } },
    ClauseComment: { "in a consultation": { by: consulted("comments { $ }") } },
    ClauseHash: { "of the version in force": { by: inForce("clauseHashes { $ }") } },
    ClauseMatch: { "of a draft": { by: [byId(version.draft, "clauses { matches { $ } }")] } },
    ConfiguredRule: { "of the force": { by: [here("configuredRules { $ }")] } },
    Consultee: {
      "on the version in force": { by: inForce("consultees { $ }") },
      "in a consultation": { by: consulted("consultees { $ }") },
    },
    ImportConfirmation: { "of a draft": { by: imported("importConfirmation { $ }") } },
    IncompleteProposal: { "of a draft": { by: imported("importConfirmation { incomplete { $ } }") } },
    LintFinding: {
      "of the version in force": { by: inForce("findings { $ }") },
    },
    ProposedRule: { "of a draft": { by: imported("clauses { proposedRules { $ } }") } },
    SentDocument: { "by one who sends it": { by: [part] } },
    Signatory: { "of the version in force": { by: inForce("signatories { $ }") } },
  };
}

/** Rules that somebody writes, read back: one that can be kept, and one with a word that there is not. */
function readings(force: string): Things {
  const read = (unit: string, inside: string) => `{ readBack(input: { forceId: "${force}", clauseId: "ST-20a",
    ruleKey: "staffordshire-2012/register-initial", from: "2031-01-01", rule: { kind: "DEADLINE", duty: "REGISTER_OF_INTERESTS",
    subject: "ELECTED_HOLDER", anchor: "ELECTION", length: 14, unit: "${unit}", hardness: "HARD" } }) { ${inside} } }`;
  return {
    RuleReading: {
      "of one that can be kept": { by: [read("CALENDAR_DAYS", "$")] },
      "of one that cannot": { by: [read("FORTNIGHTS", "$")] },
    },
    RuleRefusal: { "of one that cannot": { by: [read("FORTNIGHTS", "refusals { $ }")] } },
  };
}
