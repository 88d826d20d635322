import { useMutation } from "@apollo/client/react";
import { useRef, useState } from "react";
import { type Failure, readFailure } from "../../errors/error-words.js";
import { graphql } from "../../gql/gql.js";
import { fileAsBase64, partBytes } from "./file-base64.js";

const sendPartDocument = graphql(/* GraphQL */ `
  mutation SendDocumentPart($input: SendDocumentPartInput!) {
    sendDocumentPart(input: $input) {
      id
      received
    }
  }
`);

/** A file under way: the same one goes on where it stopped, each part under its own key. */
interface UnderWay {
  readonly file: File;
  readonly keys: readonly string[];
  documentId: string | null;
  sent: number;
}

/** Sends a document in parts. */
export interface SendDocument {
  /** The id to import the document by; null when it failed. @throws when the file cannot be read any more. */
  send(forceId: string, file: File): Promise<string | null>;
  /** How much has come, from 0 to 1. */
  readonly done: number;
  /** `undefined` while nothing has failed; null when no readable answer came. */
  readonly failure: Failure | undefined;
}

/** Sends a document of any size in parts that a request can hold; after a lost answer the rest alone is sent. */
export function useSendDocument(): SendDocument {
  const [mutate] = useMutation(sendPartDocument);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const [done, setDone] = useState(0);
  const underWay = useRef<UnderWay | null>(null);

  async function send(forceId: string, file: File): Promise<string | null> {
    if (underWay.current?.file !== file) underWay.current = begun(file);
    const { keys } = underWay.current;
    setFailure(undefined);
    try {
      for (; underWay.current.sent < keys.length; underWay.current.sent += 1) {
        const { sent, documentId } = underWay.current;
        setDone(sent / keys.length);
        const contentBase64 = await fileAsBase64(file.slice(sent * partBytes, (sent + 1) * partBytes));
        const part = { part: sent + 1, parts: keys.length, contentBase64, idempotencyKey: keys[sent] ?? "" };
        const { data } = await mutate({ variables: { input: { forceId, documentId, ...part } } });
        underWay.current.documentId = data?.sendDocumentPart.id ?? null;
      }
      setDone(1);
      return underWay.current.documentId;
    } catch (error) {
      if (error instanceof DOMException) throw error;
      const read = readFailure(error);
      // A definite refusal: what has come is no beginning of anything.
      if (read !== null && read.code !== "INTERNAL") underWay.current = null;
      setFailure(read);
      return null;
    }
  }

  return { send, done, failure };
}

function begun(file: File): UnderWay {
  const parts = Math.ceil(file.size / partBytes);
  return { file, keys: Array.from({ length: parts }, () => crypto.randomUUID()), documentId: null, sent: 0 };
}
