import { migrations as gatewayMigrations } from "@probity/gateway/migrations/index";
import type { Migrated } from "@probity/service-kit/migrate";
import type { SubgraphDefinition } from "@probity/service-kit/subgraph";
import { subgraphLoaders } from "./subgraph-loaders.js";

/** All the subgraphs of the platform. */
export const subgraphs: readonly SubgraphDefinition[] = await Promise.all(
  Object.values(subgraphLoaders).map((load) => load()),
);

/** Everything that has tables. */
export const migrated: readonly Migrated[] = [...subgraphs, { name: "gateway", migrations: gatewayMigrations }];
