import type { CodeControl } from "./code-control.js";
import { gatewayControls } from "./gateway-controls.js";
import { identityControls } from "./identity-controls.js";
import { kitControls } from "./kit-controls.js";
import { serviceControls } from "./service-controls.js";

/** Every control in code that docs/security.md speaks of, each with the test that misses it. */
export const codeControls: readonly CodeControl[] = [
  ...kitControls,
  ...identityControls,
  ...gatewayControls,
  ...serviceControls,
];
