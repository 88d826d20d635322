import { Protocols20261121 } from "./2026-11-21-protocols.js";
import { Configuration20261122 } from "./2026-11-22-configuration.js";
import { ImportConfirmation20261122 } from "./2026-11-22-import-confirmation.js";
import { ImportReview20261122 } from "./2026-11-22-import-review.js";
import { Lint20261122 } from "./2026-11-22-lint.js";
import { VersionLife20261122 } from "./2026-11-22-version-life.js";
import { VersionStatement20261122 } from "./2026-11-22-version-statement.js";
import { ComingConfiguration20261123 } from "./2026-11-23-coming-configuration.js";
import { PublishedFallbacks20261123 } from "./2026-11-23-published-fallbacks.js";
import { VersionDetails20261123 } from "./2026-11-23-version-details.js";
import { DocumentParts20261124 } from "./2026-11-24-document-parts.js";
import { WelshFindings20261129 } from "./2026-11-29-welsh-findings.js";
import { FindingParticulars20261201 } from "./2026-12-01-finding-particulars.js";
import { ImportWarnings20261201 } from "./2026-12-01-import-warnings.js";
import { VersionsKept20261125 } from "./2026-11-25-versions-kept.js";

/** Every migration of this service, oldest first. */
export const migrations = [
  Protocols20261121,
  ImportReview20261122,
  VersionLife20261122,
  VersionStatement20261122,
  Configuration20261122,
  Lint20261122,
  ImportConfirmation20261122,
  ComingConfiguration20261123,
  VersionDetails20261123,
  PublishedFallbacks20261123,
  DocumentParts20261124,
  VersionsKept20261125,
  WelshFindings20261129,
  ImportWarnings20261201,
  FindingParticulars20261201,
];
