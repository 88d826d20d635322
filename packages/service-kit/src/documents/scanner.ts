import { GraphQLError } from "graphql";

/** Examines documents for what harms whoever opens them. */
export interface Scanner {
  /** Whether the bytes may be kept. @throws ScannerProblem where that cannot be found out: nothing is kept then either */
  mayKeep(bytes: Buffer): Promise<boolean>;
}

/** The scanner cannot be asked; the message names no document. Whoever sent one is told to try again. */
export class ScannerProblem extends GraphQLError {
  override readonly name = "ScannerProblem";

  constructor(cause?: Error) {
    super("Documents cannot be examined for harmful content at this moment, so none is kept. Try again shortly.", {
      extensions: { code: "UNAVAILABLE", reason: "SCANNER_AWAY" },
      ...(cause ? { originalError: cause } : {}),
    });
  }
}
