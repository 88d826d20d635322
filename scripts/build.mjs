import { prepare } from "./bootstrap.mjs";
import { createSteps, report } from "./steps.mjs";

await prepare({ steps: createSteps(process.stdout) }).catch(report);
