import { openKeys, type KeySource } from "@probity/service-kit/keys/open-keys";

/** Where the keys of the forces are in tests: no secret. */
export const testKeySource: KeySource = { keys: `test:${Buffer.alloc(32, 7).toString("base64")}` };

/** The keys of the forces in tests. */
export const testKeys = openKeys(testKeySource);
