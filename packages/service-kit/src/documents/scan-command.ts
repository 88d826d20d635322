import { spawn } from "node:child_process";
import { ScannerProblem, type Scanner } from "./scanner.js";

/**
 * A command of the operator's that gets the bytes by standard input. As the scanners at hand do (`clamdscan -`), it ends with 0
 * where nothing was found and with 1 where something was; any other end is a fault of its own.
 */
export class ScanCommand implements Scanner {
  /** @param command the program and its first arguments, without a shell */
  constructor(
    private readonly command: readonly [string, ...string[]],
    private readonly longestMilliseconds = 60_000,
  ) {}

  mayKeep(bytes: Buffer): Promise<boolean> {
    const [program, ...parameters] = this.command;
    return new Promise((resolve, reject) => {
      const child = spawn(program, parameters, {
        stdio: ["pipe", "ignore", "ignore"],
        timeout: this.longestMilliseconds,
        killSignal: "SIGKILL",
      });
      // It may have found something before it has read all.
      child.stdin.on("error", () => undefined);
      child.on("error", (cause) => reject(new ScannerProblem(cause)));
      child.on("close", (code) => (code === 0 || code === 1 ? resolve(code === 0) : reject(new ScannerProblem())));
      child.stdin.end(bytes);
    });
  }
}
