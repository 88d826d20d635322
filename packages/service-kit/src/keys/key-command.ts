import { spawn } from "node:child_process";
import { KeyProblem, type KeyProvider, type WrappedKey } from "./key-provider.js";

const longestMilliseconds = 10_000;
const mostAtOnce = 4;

/**
 * Keys held by a key management service, spoken to by a command of the operator's: `<command> wrap <force>`,
 * `<command> unwrap <force> <key id>` and `<command> current`. Data goes in and comes out as base64, by standard input
 * and output; `wrap` answers the key's id, a space, and what it wrapped.
 */
export class KeyCommand implements KeyProvider {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** @param command the program and its first arguments, without a shell. */
  constructor(private readonly command: readonly [string, ...string[]]) {}

  async wrap(forceId: string, dataKey: Buffer): Promise<WrappedKey> {
    const [keyId, wrapped] = (await this.run(["wrap", forceId], dataKey)).split(" ");
    if (!keyId || !wrapped) throw new KeyProblem("The key command answered nothing that wraps a key.");
    return { keyId, wrapped: Buffer.from(wrapped, "base64") };
  }

  async unwrap(forceId: string, { keyId, wrapped }: WrappedKey): Promise<Buffer> {
    return Buffer.from(await this.run(["unwrap", forceId, keyId], wrapped), "base64");
  }

  currentKeyId(): Promise<string> {
    return this.run(["current"], Buffer.alloc(0));
  }

  /** A few at a time: whoever opens a hundred cases starts no hundred programs. */
  private async run(parameters: readonly string[], input: Buffer): Promise<string> {
    if (this.running >= mostAtOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await this.spawn(parameters, input);
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private spawn(parameters: readonly string[], input: Buffer): Promise<string> {
    const [program, ...first] = this.command;
    return new Promise((resolve, reject) => {
      const child = spawn(program, [...first, ...parameters], {
        stdio: ["pipe", "pipe", "ignore"],
        timeout: longestMilliseconds,
      });
      const answer: Buffer[] = [];
      child.stdout.on("data", (part: Buffer) => answer.push(part));
      child.stdin.on("error", () => undefined);
      child.on("error", (cause) => reject(new KeyProblem("The key command could not be run.", { cause })));
      child.on("close", (code) => {
        if (code === 0) resolve(Buffer.concat(answer).toString("utf8").trim());
        else
          reject(new KeyProblem(`The key command refused to ${parameters[0]} (exit ${code ?? "by time or signal"}).`));
      });
      child.stdin.end(input.toString("base64"));
    });
  }
}
