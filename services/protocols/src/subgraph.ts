import type { SubgraphDefinition } from "@probity/service-kit/subgraph";
import { Clause } from "./clauses/clause.entity.js";
import { clauseById } from "./clauses/clause.loaders.js";
import { ClauseResolver } from "./clauses/clause.resolver.js";
import { Force, GoverningBody, RoleTitle } from "./forces/force.entity.js";
import { forceById } from "./forces/force.loaders.js";
import { ForceResolver, GoverningBodyResolver, RoleTitleResolver } from "./forces/force.resolver.js";
import { ImportResolver } from "./importing/import.resolver.js";
import { migrations } from "./migrations/index.js";
import { Approval, Protocol, ProtocolVersion, SourceDocument } from "./protocols/protocol.entity.js";
import { ForceProtocolsResolver, ProtocolResolver } from "./protocols/protocol.resolver.js";
import { SourceDocumentResolver, VersionResolver } from "./protocols/version.resolver.js";
import { protocolById, versionById } from "./protocols/visible.js";
import { Rule } from "./rules/rule.entity.js";
import { ForceRulebookResolver, RuleResolver } from "./rules/rule.resolver.js";

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
    RuleResolver,
    ForceRulebookResolver,
    ImportResolver,
  ],
  references: {
    Force: (reference, context) => forceById(context).load(reference.id),
    Protocol: (reference, context) => protocolById(context, reference.id),
    ProtocolVersion: (reference, context) => versionById(context, reference.id),
    Clause: (reference, context) => clauseById(context, reference.id),
  },
  entities: [Force, GoverningBody, RoleTitle, Protocol, ProtocolVersion, Approval, SourceDocument, Clause, Rule],
  migrations,
  receives: {},
};
