import { casesSubgraph } from "@probity/cases/subgraph";
import { migrations as gatewayMigrations } from "@probity/gateway/migrations/index";
import { peopleSubgraph } from "@probity/people/subgraph";
import { protocolsSubgraph } from "@probity/protocols/subgraph";
import { registersSubgraph } from "@probity/registers/subgraph";
import type { EventRoutes } from "@probity/service-kit/events";
import type { Migrated } from "@probity/service-kit/migrate";
import type { SubgraphDefinition } from "@probity/service-kit/subgraph";

/** The subgraphs of the platform: to add one is a line here. */
export const subgraphs: readonly SubgraphDefinition[] = [
  protocolsSubgraph,
  peopleSubgraph,
  registersSubgraph,
  casesSubgraph,
];

/** Everything that has tables. */
export const migrated: readonly Migrated[] = [...subgraphs, { name: "gateway", migrations: gatewayMigrations }];

/** Which services hear of which event. */
export const eventRoutes: EventRoutes = {
  "force.configured": ["people", "cases"],
  "rulebook.in-force": ["people", "registers", "cases"],
  "appointment.changed": ["protocols", "registers", "cases"],
  "reporting-line.changed": ["cases"],
  "night.came": ["protocols", "people", "registers"],
  "duties.due": ["people"],
  "notices.given": ["people-mail"],
  "mail.due": ["people-mail"],
};
