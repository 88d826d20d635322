import { connect, type Socket } from "node:net";
import { ScannerProblem, type Scanner } from "./scanner.js";

const chunkSize = 65_536;

/** ClamAV's daemon, by its INSTREAM command, at `host:port` or at the path of its socket. */
export class Clamd implements Scanner {
  constructor(
    private readonly address: string,
    private readonly longestMilliseconds = 60_000,
  ) {}

  async mayKeep(bytes: Buffer): Promise<boolean> {
    const answer = await this.ask(bytes).catch((cause: Error) => {
      throw new ScannerProblem(cause);
    });
    if (answer === "stream: OK") return true;
    if (answer.endsWith(" FOUND")) return false;
    // Its own limit is smaller than ours, or it is out of order.
    throw new ScannerProblem(new Error(`clamd answered ${answer.slice(0, 100)}`));
  }

  private ask(bytes: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = this.open();
      const answer: Buffer[] = [];
      socket.setTimeout(this.longestMilliseconds, () => socket.destroy(new Error("clamd took too long.")));
      socket.on("data", (part) => answer.push(part));
      socket.on("error", reject);
      socket.on("close", () => resolve(Buffer.concat(answer).toString("utf8").replaceAll("\0", "").trim()));
      socket.write("zINSTREAM\0");
      for (let at = 0; at < bytes.length; at += chunkSize) {
        const chunk = bytes.subarray(at, at + chunkSize);
        socket.write(lengthOf(chunk.length));
        socket.write(chunk);
      }
      socket.end(lengthOf(0));
    });
  }

  private open(): Socket {
    if (this.address.startsWith("/")) return connect(this.address);
    const [, host = "", port = ""] = /^(.*):(\d+)$/.exec(this.address) ?? [];
    return connect(Number(port), host.replace(/^\[(.*)\]$/, "$1"));
  }
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
