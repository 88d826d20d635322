import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate, root } from "./schema/supergraph.js";

// npm run schema: writes every generated schema file.
for (const [file, text] of await generate()) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  process.stdout.write(`${file}\n`);
}
