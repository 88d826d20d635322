import { Client } from "pg";

/** A statement on its way to the database, as pg gets it. */
export interface Sent {
  readonly text: string;
  readonly name?: string;
  /** The role it is sent as. */
  readonly user: string;
}

/** What a tap does with statements of this process. */
export interface Tap {
  /** Another text to send in its place. */
  rewrite?(sent: Sent): string;
  /** Told how many rows came back. */
  answered?(sent: Sent, rows: number): void;
}

interface Answered {
  readonly rows?: readonly unknown[];
}

type Query = (this: Client, ...parameters: unknown[]) => unknown;

/** Listens to, or rewrites, every statement this process sends, until disposed of: to switch a control off from outside the code. */
export function tapStatements(tap: Tap): Disposable {
  const prototype = Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function (this: Client, ...parameters: unknown[]) {
    const sent = readSent(parameters[0], this.user ?? "");
    if (!sent) return original.apply(this, parameters);
    const text = tap.rewrite?.(sent) ?? sent.text;
    const [first, ...rest] = parameters;
    const config =
      text === sent.text
        ? first
        : typeof first === "string"
          ? text
          : { ...(first as object), text, ...(sent.name ? { name: `${sent.name}-tapped` } : {}) };
    const told = (answer: Answered | undefined) => tap.answered?.(sent, answer?.rows?.length ?? 0);
    const callback = rest.at(-1);
    // A pool that is asked directly hands a callback over, and gets no promise.
    if (typeof callback === "function") {
      return original.apply(this, [
        config,
        ...rest.slice(0, -1),
        (error: unknown, answer: Answered) => (told(answer), callback(error, answer)),
      ]);
    }
    const result = original.apply(this, [config, ...rest]);
    if (result instanceof Promise) void result.then(told).catch(() => undefined);
    return result;
  };
  return { [Symbol.dispose]: () => void (prototype.query = original) };
}

function readSent(first: unknown, user: string): Sent | null {
  if (typeof first === "string") return { text: first, user };
  if (typeof first !== "object" || first === null || !("text" in first) || typeof first.text !== "string") return null;
  const name = "name" in first && typeof first.name === "string" ? first.name : undefined;
  return { text: first.text, user, ...(name ? { name } : {}) };
}
