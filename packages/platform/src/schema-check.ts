import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate, root } from "./schema/supergraph.js";

// Fails when a committed schema file is not what the code makes today.
const stale: string[] = [];
for (const [file, text] of await generate()) {
  let committed = "";
  try {
    committed = readFileSync(join(root, file), "utf8");
  } catch {
    // a missing file is stale
  }
  if (committed !== text) stale.push(file);
}
if (stale.length > 0) {
  process.stderr.write(`Stale: ${stale.join(", ")}. Run npm run schema and commit the result.\n`);
  process.exitCode = 1;
}
