import { askMatrix, askers } from "./ask-matrix.js";
import { platformProof } from "./platform-proof.js";
import { roleFieldMatrix } from "./role-field-matrix.js";

/** D7: every root field is granted to those whom the matrix lists, and to no other; a field that it does not list fails. */
export const roleFields = platformProof("D7", async ({ platform, findings }) => {
  const found = await askMatrix(platform);
  for (const field of new Set([...Object.keys(found), ...Object.keys(roleFieldMatrix)])) {
    const [granted, listed] = [found[field], roleFieldMatrix[field]];
    findings.tried += askers.length;
    if (!listed)
      findings.failures.push(
        `${field} is not listed in role-field-matrix.ts; granted to ${granted?.join(", ") ?? "nobody"}`,
      );
    else if (!granted) findings.failures.push(`${field} is listed and not there`);
    else if (granted.join() !== listed.join())
      findings.failures.push(`${field} is granted to ${granted.join(", ")}; listed are ${listed.join(", ")}`);
  }
});
