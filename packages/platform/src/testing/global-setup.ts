import type { TestProject } from "vitest/node";
import { startTestCluster } from "./test-cluster.js";

/** Starts one PostgreSQL for the whole run and makes the database that every test file clones. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { cluster, stop } = await startTestCluster();
  project.provide("cluster", cluster);
  return stop;
}
