import { runPnpm } from "./child.mjs";
import { report } from "./steps.mjs";

// node scripts/codegen.mjs: writes the typed documents of the admin app and the client from the committed API schema.
try {
  for (const folder of ["apps/admin", "packages/client"]) {
    const { code } = await runPnpm(["--dir", folder, "exec", "graphql-codegen", "--config", "codegen.ts"], {
      inherit: true,
    });
    if (code !== 0) process.exitCode = code;
  }
} catch (error) {
  report(error);
}
