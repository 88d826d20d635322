import { useState } from "react";
import type { Failure } from "../../errors/error-words.js";
import { useChange } from "../../forms/useChange.js";
import { graphql } from "../../gql/gql.js";
import type { ImportProtocolDocumentMutation, Instrument } from "../../gql/graphql.js";
import type { ImportStep } from "./ImportProgress.js";
import { useSendDocument } from "./useSendDocument.js";

const importDocument = graphql(/* GraphQL */ `
  mutation ImportProtocolDocument($input: ImportProtocolDocumentInput!) {
    importProtocolDocument(input: $input) {
      id
      number
      status
    }
  }
`);

/** Sends a document and makes a version of it. */
export interface ImportDocument {
  /** The draft; null when it failed. @throws when the file cannot be read any more. */
  run(
    file: File,
    into: { forceId: string; title: string; instrument: Instrument },
  ): Promise<ImportProtocolDocumentMutation["importProtocolDocument"] | null>;
  readonly step: ImportStep;
  /** How much of the document has come, from 0 to 1. */
  readonly sent: number;
  /** `undefined` while nothing has failed; null when no readable answer came. */
  readonly failure: Failure | undefined;
}

/** Imports a document in two steps that can be seen: sending it, then reading it into clauses. */
export function useImportDocument(): ImportDocument {
  const sending = useSendDocument();
  const change = useChange(importDocument);
  const [step, setStep] = useState<ImportStep>(null);

  const run: ImportDocument["run"] = async (file, into) => {
    change.clear();
    setStep("FILE");
    try {
      const sentDocumentId = await sending.send(into.forceId, file);
      if (sentDocumentId === null) return null;
      setStep("CLAUSES");
      const done = await change.run({ ...into, fileName: file.name, sentDocumentId });
      return done?.importProtocolDocument ?? null;
    } finally {
      setStep(null);
    }
  };

  return { run, step, sent: sending.done, failure: sending.failure === undefined ? change.failure : sending.failure };
}
