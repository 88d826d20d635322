import { fork, type ChildProcess } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { inheritedEnv } from "@probity/service-kit/env";
import type { DocumentSource } from "@probity/service-kit/documents/open-documents";
import type { KeySource } from "@probity/service-kit/keys/open-keys";
import type { MailSettings } from "@probity/service-kit/mail-settings";
import type { SubgraphDefinition } from "@probity/service-kit/subgraph";
import type { DatabaseAddresses } from "../database/prepare-database.js";
import { documentEnvironment } from "../document-settings.js";
import { root } from "../schema/supergraph.js";
import { keyEnvironment, mailEnvironment } from "../settings.js";
import { subgraphs } from "../subgraphs.js";
import type { Layout } from "./layout.js";
import { remoteSubgraphs } from "./remote.js";
import { ServiceProcess } from "./service-process.js";

/** How the services are started. */
export interface SeparateOptions {
  readonly addresses: DatabaseAddresses;
  readonly logLevel: string;
  readonly keySource: KeySource;
  readonly documentSource: DocumentSource;
  readonly mail?: MailSettings;
  /** Told of a service that keeps ending: the rest cannot go on as if it were there. */
  readonly onLost: (name: string) => void;
  /** Told when a service runs in another process than before. */
  readonly onProcesses: () => void;
  /** Told of what the services print, which then goes nowhere else; left out, they print where this process does. */
  readonly onOutput?: (text: string) => void;
}

/** Each subgraph in a process of its own, asked over HTTP on the loopback address with signed identities. */
export async function startSeparate(options: SeparateOptions): Promise<Layout> {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const gatewayKey = publicKey.export({ type: "spki", format: "pem" }).toString();
  await using opened = new AsyncDisposableStack();
  const starting = subgraphs.map(async (definition) => {
    const { name } = definition;
    const begin = () => startService(definition, gatewayKey, options);
    const service = await ServiceProcess.start({
      name,
      begin,
      onChange: options.onProcesses,
      onLost: () => options.onLost(name),
    });
    opened.defer(() => service.stop());
    return [name, service] as const;
  });
  await Promise.allSettled(starting);
  const services = new Map(await Promise.all(starting));
  const addressOf = (name: string) => {
    const port = services.get(name)?.port ?? null;
    return port === null ? null : `http://127.0.0.1:${port}/graphql`;
  };
  const remote = await remoteSubgraphs({ addressOf, privateKey });
  const stack = opened.move();
  return {
    ...remote,
    get processes() {
      return [...services].map(([role, { pid, port }]) => ({ role, pid, port }));
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

function startService(
  { name, seals }: SubgraphDefinition,
  gatewayKey: string,
  { addresses, logLevel, keySource, documentSource, mail, onOutput }: SeparateOptions,
): ChildProcess {
  const output = onOutput ? "pipe" : "inherit";
  // The compiled one, also where this file itself runs from its source.
  const child = fork(join(root, "packages/platform/dist/service.js"), [name], {
    stdio: ["ignore", output, output, "ipc"],
    execArgv: [],
    env: {
      ...inheritedEnv(),
      DATABASE_URL: addresses.url(name),
      PUBLIC_DATABASE_URL: addresses.url("public"),
      GATEWAY_PUBLIC_KEY: gatewayKey,
      LOG_LEVEL: logLevel,
      ...mailEnvironment(mail),
      // Only the service that seals is given them.
      ...keyEnvironment(seals ? keySource : {}),
      ...documentEnvironment(seals ? documentSource : null),
      SERVICE_HOST: "127.0.0.1",
      SERVICE_PORT: "0",
    },
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", onOutput ?? (() => undefined));
  return child;
}
