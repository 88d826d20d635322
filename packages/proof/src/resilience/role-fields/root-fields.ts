import { audiences } from "./audiences.js";

const { everyone, signedIn, ofTheBody, publishers, importers, administrator, operator, stranger } = audiences;
const { caseReaders, peopleReaders, registerReaders, obligationReaders } = audiences;

/**
 * Who may ask for which root field. What is not listed here fails the test. A stranger is not refused what they may read in their
 * own force, and finds nothing of this one.
 */
export const rootFields: Readonly<Record<string, readonly string[]>> = {
  "mutation appoint": administrator,
  "mutation endAppointment": administrator,
  "mutation importProtocolDocument": importers,
  "mutation publishDeclaration": publishers,
  "mutation raiseConcern": ofTheBody,
  "mutation resumeForce": operator,
  "mutation returnDeclaration": publishers,
  "mutation saveDeclaration": ofTheBody,
  "mutation setForceBranding": administrator,
  "mutation submitDeclaration": ofTheBody,
  "mutation suspendForce": operator,
  "query case": [...caseReaders, ...stranger],
  "query cases": [...caseReaders, ...stranger],
  "query declaration": [...ofTheBody, ...stranger],
  "query declarations": [...ofTheBody, ...stranger],
  "query force": everyone,
  "query forces": everyone,
  "query obligations": [...obligationReaders, ...stranger],
  "query people": [...peopleReaders, ...stranger],
  "query protocolVersion": signedIn,
  "query protocols": signedIn,
  "query registerEntries": [...registerReaders, ...stranger],
  "query routePreview": ofTheBody,
  "query viewer": everyone,
};
