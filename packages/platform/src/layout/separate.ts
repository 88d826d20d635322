import { fork, type ChildProcess } from "node:child_process";
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { remoteSubgraph } from "@probity/gateway/subgraphs/remote-subgraph";
import { inheritedEnv } from "@probity/service-kit/env";
import type { Identity } from "@probity/service-kit/identity";
import { buildSubgraph } from "@probity/service-kit/subgraph";
import type { DatabaseAddresses } from "../database/prepare-database.js";
import { subgraphs } from "../subgraphs.js";
import type { Layout } from "./layout.js";

/** What a service says once it listens. */
export interface ServiceListening {
  readonly port: number;
}

/** How the services are started. */
export interface SeparateOptions {
  readonly addresses: DatabaseAddresses;
  readonly logLevel: string;
  /** Told of a service that ended by itself: the rest cannot go on as if it were there. */
  readonly onLost: (name: string) => void;
}

/** Each subgraph in a process of its own, asked over HTTP on the loopback address with signed identities. */
export async function startSeparate(options: SeparateOptions): Promise<Layout> {
  const keys = generateKeyPairSync("ed25519");
  const publicKey = keys.publicKey.export({ type: "spki", format: "pem" });
  const children = new Map<string, { child: ChildProcess; port: number }>();
  let stopping = false;
  const stop = async () => {
    stopping = true;
    await Promise.all([...children.values()].map(({ child }) => ended(child)));
  };
  try {
    await Promise.all(
      subgraphs.map(async ({ name }) => {
        const child = startService(name, publicKey, options);
        children.set(name, { child, port: 0 });
        const { port } = await listening(name, child);
        children.set(name, { child, port });
        child.once("exit", () => (stopping ? undefined : options.onLost(name)));
      }),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  const parts = await Promise.all(subgraphs.map(async (definition) => ({ name: definition.name, sdl: (await buildSubgraph(definition)).sdl })));
  const portOf = (name: string) => children.get(name)?.port ?? 0;
  const caller = (name: string) => remoteSubgraph({ name, url: `http://127.0.0.1:${portOf(name)}/graphql`, privateKey: keys.privateKey });
  return {
    parts,
    caller,
    ready: async () => {
      const answers = await Promise.all(subgraphs.map(({ name }) => caller(name)({ query: "{ __typename }" }, prober())));
      return answers.every(({ data }) => data?.["__typename"] === "Query");
    },
    processes: [...children].map(([role, { child, port }]) => ({ role, pid: child.pid ?? 0, port })),
    [Symbol.asyncDispose]: stop,
  };
}

function prober(): Identity {
  const requestId = randomUUID();
  return { kind: "gateway", subject: "", name: "", graph: "full", grants: [], platformRoles: [], purpose: "request", requestId, origin: "" };
}

function startService(name: string, publicKey: string | Buffer, { addresses, logLevel }: SeparateOptions): ChildProcess {
  return fork(fileURLToPath(new URL("../service.js", import.meta.url)), [name], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: {
      ...inheritedEnv(),
      DATABASE_URL: addresses.url(name),
      PUBLIC_DATABASE_URL: addresses.url("public"),
      GATEWAY_PUBLIC_KEY: publicKey.toString(),
      LOG_LEVEL: logLevel,
      SERVICE_HOST: "127.0.0.1",
      SERVICE_PORT: "0",
    },
  });
}

function listening(name: string, child: ChildProcess): Promise<ServiceListening> {
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message as ServiceListening));
    child.once("exit", (code) => reject(new Error(`The service ${name} ended while it started (code ${code}).`)));
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
