import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { type Failure, readFailure } from "../errors/error-words.js";
import { useChange } from "../forms/useChange.js";
import type { PeopleImportChoice, PeopleImportPartsFragment, PreviewPeopleImportQuery } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { continueDocument, importDocument, previewDocument } from "./import.document.js";

/** What a file would change. */
export type Preview = PreviewPeopleImportQuery["previewPeopleImport"];

/** A file that was looked at, ready to be sent. */
export interface LookedAt {
  readonly content: string;
  readonly preview: Preview;
}

/** Looks at files of people and stores them. */
export interface PeopleImporting {
  look(content: string): Promise<LookedAt | null>;
  store(content: string, choice: PeopleImportChoice): Promise<void>;
  carryOn(begun: PeopleImportPartsFragment): Promise<void>;
  readonly looking: boolean;
  readonly storing: boolean;
  /** How far it is; null: nothing was stored yet. */
  readonly reached: PeopleImportPartsFragment | null;
  readonly failure: Failure | undefined;
}

/** Looks at files of people, and stores them a thousand rows after the other while this page is open. */
export function usePeopleImport(): PeopleImporting {
  const client = useApolloClient();
  const forceId = useSession().acting.force.id;
  const [begin, next] = [useChange(importDocument), useChange(continueDocument)];
  const [lookFailure, setLookFailure] = useState<Failure | undefined>(undefined);
  const [state, setState] = useState<"looking" | "storing" | null>(null);
  const [reached, setReached] = useState<PeopleImportPartsFragment | null>(null);

  async function look(content: string): Promise<LookedAt | null> {
    setState("looking");
    setLookFailure(undefined);
    begin.clear();
    try {
      const variables = { input: { forceId, contentBase64: content } };
      const { data } = await client.query({ query: previewDocument, variables, fetchPolicy: "no-cache" });
      return data ? { content, preview: data.previewPeopleImport } : null;
    } catch (error) {
      setLookFailure(readFailure(error));
      return null;
    } finally {
      setState(null);
    }
  }

  async function store(content: string, choice: PeopleImportChoice): Promise<void> {
    setState("storing");
    const begun = (await begin.run({ forceId, contentBase64: content, choice }))?.importPeople;
    if (begun) await carryOn(begun);
    setState(null);
  }

  async function carryOn(begun: PeopleImportPartsFragment): Promise<void> {
    setState("storing");
    let at: PeopleImportPartsFragment | undefined = begun;
    while (at) {
      setReached(at);
      if (at.state === "DONE") break;
      at = (await next.run({ forceId, importId: at.id, done: at.done }))?.continuePeopleImport;
    }
    setState(null);
  }

  const failure =
    lookFailure === undefined ? (begin.failure === undefined ? next.failure : begin.failure) : lookFailure;
  return { look, store, carryOn, looking: state === "looking", storing: state === "storing", reached, failure };
}
