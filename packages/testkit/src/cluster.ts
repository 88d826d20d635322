import type { EventRoutes } from "@probity/service-kit/events";
import { inject } from "vitest";

/** The PostgreSQL that the whole test run shares. */
export interface TestCluster {
  /** As superuser, to clone and inspect databases. */
  readonly adminUrl: string;
  /** A database with every table, the five demonstration forces and their people, and no event left to work off. */
  readonly template: string;
  /** A copy of the cluster's folder and of its record, at rest, with all of the template in its main database. */
  readonly demonstration: string;
  /** The password of every role. */
  readonly secret: string;
  readonly eventRoutes: EventRoutes;
}

declare module "vitest" {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

let handedOver: TestCluster | undefined;

/** Names the cluster where no test run started one: for programs that use the test kit by themselves. */
export function useCluster(cluster: TestCluster): void {
  handedOver = cluster;
}

/** The cluster that the run's global set-up started, or the one handed over. */
export function cluster(): TestCluster {
  return handedOver ?? inject("cluster");
}
