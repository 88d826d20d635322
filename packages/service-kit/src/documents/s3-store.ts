import { createHash } from "node:crypto";
import { AwsClient } from "aws4fetch";
import { refuseOtherNames, type ObjectStore, type StoredObject } from "./object-store.js";

/** A bucket of a store that speaks S3, by its path: `endpoint/bucket/name`. */
export interface S3Place {
  /** For example https://s3.eu-west-2.amazonaws.com. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const longestMilliseconds = 15_000;

/** A private bucket. Each request is signed with its body (AWS Signature Version 4); a store that is busy is asked again twice. */
export class S3Store implements ObjectStore {
  private readonly client: AwsClient;
  private readonly address: string;

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Place) {
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 2 });
    this.address = `${endpoint.replace(/\/$/, "")}/${bucket}`;
  }

  async put(name: string, bytes: Buffer): Promise<void> {
    const headers = {
      "content-type": "application/octet-stream",
      "x-amz-content-sha256": createHash("sha256").update(bytes).digest("hex"),
    };
    await this.ask("PUT", this.addressOf(name), { body: new Uint8Array(bytes), headers });
  }

  async get(name: string): Promise<Buffer | null> {
    const response = await this.ask("GET", this.addressOf(name), {}, [404]);
    return response.status === 404 ? null : Buffer.from(await response.arrayBuffer());
  }

  async remove(names: readonly string[]): Promise<void> {
    for (const name of names) await this.ask("DELETE", this.addressOf(name), {}, [404]);
  }

  async *list(forceId: string): AsyncIterable<StoredObject> {
    let next: string | null = null;
    do {
      const query = new URLSearchParams({ "list-type": "2", prefix: `${forceId}/` });
      if (next) query.set("continuation-token", next);
      const page = await (await this.ask("GET", `${this.address}?${query.toString()}`)).text();
      for (const [, entry = ""] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs))
        yield { name: textIn(entry, "Key"), at: new Date(textIn(entry, "LastModified")) };
      next = textIn(page, "IsTruncated") === "true" ? textIn(page, "NextContinuationToken") : null;
    } while (next);
  }

  private addressOf(name: string): string {
    refuseOtherNames(name);
    return `${this.address}/${name}`;
  }

  private async ask(
    method: string,
    address: string,
    request: { body?: Uint8Array<ArrayBuffer>; headers?: Record<string, string> } = {},
    alsoTaken: readonly number[] = [],
  ): Promise<Response> {
    const signal = AbortSignal.timeout(longestMilliseconds);
    const response = await this.client.fetch(address, { method, signal, ...request });
    if (response.ok || alsoTaken.includes(response.status)) return response;
    // The answer may repeat what was asked with: its status alone is told.
    await response.body?.cancel();
    throw new Error(`The object store answered ${response.status} to ${method}.`);
  }
}

/** The text of an element that holds text alone: names of ours need no unescaping, and a token is taken as it is written. */
function textIn(xml: string, element: string): string {
  const [, text = ""] = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml) ?? [];
  return text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#43;", "+");
}
