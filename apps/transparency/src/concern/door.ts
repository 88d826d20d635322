/** Something that a concern is asked beside what happened. */
export interface AskedOutside {
  readonly id: string;
  readonly type: string;
  readonly titleEn: string;
  readonly titleCy: string;
  readonly hintEn: string | null;
  readonly hintCy: string | null;
  readonly required: boolean;
  readonly choices: readonly { value: string; en: string; cy: string }[];
}

/** What all forces ask, and what this one asks beside. */
export interface ConcernAsked {
  readonly facts: readonly AskedOutside[];
  readonly questions: readonly AskedOutside[];
}

interface Answer {
  readonly id: string;
  readonly value: string;
}

/** What somebody without an account puts in. */
export interface ConcernToRaise {
  readonly forceId: string;
  readonly subjectPersonIds: readonly string[];
  readonly matter: string;
  readonly narrative: string;
  readonly happenedOn: string | null;
  readonly protectedDisclosure: boolean;
  readonly name: string | null;
  readonly contact: string | null;
  readonly facts: readonly Answer[];
  readonly answers: readonly Answer[];
  /** 16 bytes drawn by chance, base64url. */
  readonly key: string;
}

/** What they are told once it is kept. */
export interface Receipt {
  readonly code: string;
  /** The offices to which it went; empty where none may receive it. */
  readonly recipients: readonly string[];
}

/** A concern as the holder of its receipt sees it. */
export interface ReceiptCase {
  readonly status: "WITH_RECIPIENT" | "NO_LAWFUL_RECIPIENT" | "CLOSED";
  readonly stage: string;
  readonly raisedOn: string;
  readonly files: readonly { id: string; name: string; size: number }[];
  readonly messages: readonly { id: string; fromOutside: boolean; at: string; text: string }[];
}

/** How an attempt ended: `later` says after how many minutes the next one is heard. */
export type DoorAnswer<Value> =
  | { readonly is: "ok"; readonly value: Value }
  | { readonly is: "refused"; readonly field: string | null; readonly reason: string | null }
  | { readonly is: "sentBefore" }
  | { readonly is: "later"; readonly minutes: number }
  | { readonly is: "unavailable" };

/** The way in for concerns of people without an account; kept by whoever mounts these pages. */
export interface ConcernDoor {
  raise(concern: ConcernToRaise): Promise<DoorAnswer<Receipt>>;
  /** Null for a code that opens nothing. */
  open(forceId: string, code: string): Promise<DoorAnswer<ReceiptCase | null>>;
  /** Adds a document; the same key again adds nothing twice. */
  add(file: {
    forceId: string;
    code: string;
    key: string;
    name: string;
    bytes: Buffer;
  }): Promise<DoorAnswer<ReceiptCase | null>>;
  say(message: { forceId: string; code: string; text: string; key: string }): Promise<DoorAnswer<ReceiptCase | null>>;
}
