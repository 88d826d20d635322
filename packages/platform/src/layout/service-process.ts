import type { ChildProcess } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";

/** What a service says once it listens. */
interface ServiceListening {
  readonly port: number;
}

/** How a service is kept running. */
export interface ServiceProcessOptions {
  readonly name: string;
  readonly begin: () => ChildProcess;
  /** Told whenever the process or its port is another one. */
  readonly onChange: () => void;
  /** Told once it ended too often to be begun again. */
  readonly onLost: () => void;
}

/** A service that ends this often within a minute has something that another start does not mend. */
const mostEnds = 10;
const longestPause = 5_000;

/** One service in a process of its own, begun again whenever it ends by itself. */
export class ServiceProcess {
  private child: ChildProcess;
  private listens = 0;
  private stopping = false;
  private ends: number[] = [];

  private constructor(private readonly options: ServiceProcessOptions) {}

  /** @throws where the first process ends before it listens */
  static async start(options: ServiceProcessOptions): Promise<ServiceProcess> {
    const service = new ServiceProcess(options);
    await service.begin();
    return service;
  }

  /** The port it listens on at this moment; null while it is being begun again. */
  get port(): number | null {
    return this.listens || null;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await ended(this.child);
  }

  private async begin(): Promise<void> {
    const child = this.options.begin();
    this.child = child;
    const { port } = await listening(this.options.name, child);
    this.listens = port;
    // Asked anew: it may have ended between its word and this line.
    if (child.exitCode !== null || child.signalCode !== null) return void this.again();
    child.once("exit", () => void this.again());
  }

  private async again(): Promise<void> {
    this.listens = 0;
    if (this.stopping) return;
    const minuteAgo = Date.now() - 60_000;
    this.ends = [...this.ends.filter((at) => at > minuteAgo), Date.now()];
    if (this.ends.length > mostEnds) return this.options.onLost();
    await delay(Math.min(longestPause, 50 * 2 ** this.ends.length), undefined, { ref: false });
    if (this.stopping) return;
    await this.begin().then(this.options.onChange, () => this.again());
  }
}

function listening(name: string, child: ChildProcess): Promise<ServiceListening> {
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message as ServiceListening));
    child.once("exit", (code, signal) =>
      reject(new Error(`The service ${name} ended while it started (${signal ?? `code ${code}`}).`)),
    );
    child.once("error", reject);
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill("SIGKILL"), 5_000);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
