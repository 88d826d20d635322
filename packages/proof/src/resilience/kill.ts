import {
  eventually,
  isReady,
  runStateOf,
  startProcess,
  type Place,
  type PlatformProcess,
} from "@probity/platform/testing/platform-process";

/** A platform of several processes that is killed, and begun again where nothing else would begin it. */
export class Victim implements AsyncDisposable {
  private running: PlatformProcess;
  private former = "";

  private constructor(readonly place: Place) {
    this.running = startProcess(place, {
      SERVICES: "separate",
      LOG_LEVEL: "error",
      RATE_SIGNED_IN: "1000000",
      RATE_ANONYMOUS: "1000000",
    });
  }

  static async start(place: Place): Promise<Victim> {
    const victim = new Victim(place);
    await victim.running.ready();
    return victim;
  }

  /** What can be killed: by role, or all at once. */
  static readonly targets = ["gateway", "people", "registers", "cases", "protocols", "postgres", "all"] as const;

  /** SIGKILL, then as long as it takes to be ready; milliseconds from the kill. */
  async kill(target: (typeof Victim.targets)[number]): Promise<number> {
    const { processes } = runStateOf(this.place);
    const chosen = processes.filter(({ role }) => target === "all" || role === target);
    const began = Date.now();
    for (const { pid } of chosen) killed(pid);
    if (target === "all" || target === "gateway") {
      await this.running.ended;
      this.former += this.running.output();
      this.running = startProcess(this.place, {
        SERVICES: "separate",
        LOG_LEVEL: "error",
        RATE_SIGNED_IN: "1000000",
        RATE_ANONYMOUS: "1000000",
      });
      await this.running.ready();
    } else {
      // A service may have done its part before anybody noticed: only its new process ends the wait.
      await eventually(`${target} runs again`, 60, async () => {
        const now = runStateOf(this.place).processes.filter(({ role }) => role === target);
        return (
          now.some(({ pid, port }) => port !== null && !chosen.some((old) => old.pid === pid)) &&
          (await isReady(this.place.baseUrl))
        );
      });
    }
    return Date.now() - began;
  }

  /** The lines of the log that name this id. */
  logged(id: string): string[] {
    return `${this.former}${this.running.output()}`.split("\n").filter((line) => line.includes(id));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.running[Symbol.asyncDispose]();
  }
}

function killed(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself in between.
  }
}
