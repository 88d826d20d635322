import { dayInLondon, type Clock } from "@probity/service-kit/dates";
import { Client } from "pg";

/** Says which state of the published data is current: it changes whenever anything that the public reads does. */
export class PublishedVersion implements AsyncDisposable {
  private changes = 0;
  private client: Client | null = null;
  private closed = false;
  private retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly url: string,
    private readonly clock: Clock,
  ) {}

  /** Begins to listen. */
  async listen(): Promise<this> {
    await this.connect();
    return this;
  }

  /** The version, or null while changes cannot be heard: then nothing may be kept. It names the day, for what is due depends on it. */
  current(): string | null {
    return this.client ? `${this.changes} ${dayInLondon(this.clock.now())}` : null;
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: this.url, keepAlive: true });
    client.on("notification", () => this.changes++);
    client.on("error", () => this.lost());
    client.on("end", () => this.lost());
    try {
      await client.connect();
      await client.query("listen probity_published");
      this.changes++;
      this.client = client;
    } catch {
      this.lost();
    }
  }

  private lost(): void {
    this.client = null;
    if (this.closed || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = undefined;
      void this.connect();
    }, 1_000);
    this.retry.unref();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    await this.client?.end();
  }
}
