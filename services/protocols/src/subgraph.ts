import type { SubgraphDefinition } from "@probity/service-kit/subgraph";
import { ApprovalMutations } from "./approval/approval.mutations.js";
import { ClauseComment, Consultee, Signatory } from "./approval/consultation.entity.js";
import { ClauseCommentResolver, ConsulteeResolver, VersionLifeResolver } from "./approval/version-life.resolver.js";
import { Citation } from "./citations/citation.entity.js";
import { CitationResolver, ClauseCitationsResolver, ForceCitationsResolver } from "./citations/citation.resolver.js";
import { Clause } from "./clauses/clause.entity.js";
import { clauseById } from "./clauses/clause.loaders.js";
import { ClauseResolver } from "./clauses/clause.resolver.js";
import { ClauseHashesResolver } from "./rules/clause-hashes.resolver.js";
import { ComparisonResolver } from "./comparison/comparison.resolver.js";
import { MatrixResolver } from "./comparison/matrix.resolver.js";
import { ConfiguredRule } from "./configuration/configured-rule.entity.js";
import { ConfiguredRuleResolver, ForceConfigurationResolver } from "./configuration/configured-rule.resolver.js";
import { ForceSetupMutations } from "./configuration/force-setup.mutations.js";
import { RuleLayerResolver } from "./configuration/rule-layer.resolver.js";
import { CoverageResolver } from "./coverage/coverage.resolver.js";
import { DraftMutations } from "./drafting/draft.mutations.js";
import { ApprovalResolver, SignatoryResolver, VersionDetailsResolver } from "./drafting/version-details.resolver.js";
import { Force, GoverningBody, RoleTitle } from "./forces/force.entity.js";
import { forceById } from "./forces/force.loaders.js";
import { ForceResolver, GoverningBodyResolver, RoleTitleResolver } from "./forces/force.resolver.js";
import { ConfirmImportResolver, VersionImportResolver } from "./importing/confirming/confirm-import.resolver.js";
import { ImportConfirmation } from "./importing/confirming/import-confirmation.entity.js";
import { ImportResolver } from "./importing/import.resolver.js";
import { ClauseMatch, ProposedRule } from "./importing/review/review.entity.js";
import { MatchReasonResolver, ProposalReasonResolver } from "./importing/review/reason.resolver.js";
import { ClauseFindingsResolver, ReviewResolver } from "./importing/review/review.resolver.js";
import { DocumentPart } from "./importing/sending/document-part.entity.js";
import { SendDocumentPartResolver } from "./importing/sending/send-document-part.resolver.js";
import { LintFinding } from "./lint/finding.entity.js";
import { FindingsResolver } from "./lint/findings.resolver.js";
import { LintFindingResolver, VersionFindingsResolver } from "./lint/finding.resolver.js";
import { awaitNights, relintAtNight } from "./lint/nightly.js";
import { receiveAppointment } from "./lint/receive-appointment.js";
import { migrations } from "./migrations/index.js";
import { Approval, Protocol, ProtocolVersion, SourceDocument } from "./protocols/protocol.entity.js";
import { ForceProtocolsResolver, ProtocolResolver } from "./protocols/protocol.resolver.js";
import { SourceDocumentResolver, VersionResolver } from "./protocols/version.resolver.js";
import { protocolById, versionById } from "./protocols/visible.js";
import { Rule } from "./rules/rule.entity.js";
import { ForceRulebookResolver, RuleResolver } from "./rules/rule.resolver.js";
import { DutySimulationResolver } from "./simulation/duty-simulation.resolver.js";
import { SimulationResolver } from "./simulation/simulation.resolver.js";

/** The protocols subgraph: forces, their governing bodies, protocols, versions, clauses and rules. */
export const protocolsSubgraph: SubgraphDefinition = {
  name: "protocols",
  resolvers: [
    ForceResolver,
    RoleTitleResolver,
    GoverningBodyResolver,
    ForceProtocolsResolver,
    ProtocolResolver,
    VersionResolver,
    SourceDocumentResolver,
    ClauseResolver,
    ClauseHashesResolver,
    RuleResolver,
    ForceRulebookResolver,
    ImportResolver,
    SendDocumentPartResolver,
    ClauseFindingsResolver,
    ReviewResolver,
    ProposalReasonResolver,
    MatchReasonResolver,
    ConfirmImportResolver,
    VersionImportResolver,
    DraftMutations,
    VersionDetailsResolver,
    ApprovalMutations,
    VersionLifeResolver,
    ClauseCommentResolver,
    ConsulteeResolver,
    SignatoryResolver,
    ApprovalResolver,
    ComparisonResolver,
    MatrixResolver,
    SimulationResolver,
    DutySimulationResolver,
    CoverageResolver,
    ForceSetupMutations,
    ConfiguredRuleResolver,
    ForceConfigurationResolver,
    RuleLayerResolver,
    VersionFindingsResolver,
    LintFindingResolver,
    FindingsResolver,
    ClauseCitationsResolver,
    ForceCitationsResolver,
    CitationResolver,
  ],
  references: {
    Force: (reference, context) => forceById(context).load(reference.id),
    Protocol: (reference, context) => protocolById(context, reference.id),
    ProtocolVersion: (reference, context) => versionById(context, reference.id),
    Clause: (reference, context) => clauseById(context, reference.id),
  },
  entities: [
    Force,
    GoverningBody,
    RoleTitle,
    Protocol,
    ProtocolVersion,
    Approval,
    SourceDocument,
    DocumentPart,
    Clause,
    Rule,
    ProposedRule,
    ClauseMatch,
    ImportConfirmation,
    Consultee,
    ClauseComment,
    Signatory,
    ConfiguredRule,
    LintFinding,
    Citation,
  ],
  migrations,
  receives: { "appointment.changed": receiveAppointment, "night.came": relintAtNight },
  begins: awaitNights,
};
