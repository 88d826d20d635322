import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { parse, parseAllDocuments } = createRequire(new URL("../services/protocols/package.json", import.meta.url))(
  "yaml",
);
const read = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
const servicePort = 4001;
const gatewayPort = 4000;

/** What is wrong with the image, compose.yaml and the Kubernetes manifests, in words. @returns {Promise<string[]>} */
export async function checkContainers() {
  const { subgraphs } = await import("../packages/platform/dist/subgraphs.js");
  const { loginRoles, rolesSql } = await import("../packages/platform/dist/database/roles.js");
  const names = subgraphs.map(({ name }) => name);
  const sealing = ["migrate", ...subgraphs.filter(({ seals }) => seals).map(({ name }) => name)];
  const stale = read("roles.sql") === rolesSql() ? [] : ["infra/roles.sql is stale: run npm run schema."];
  return [
    ...stale,
    ...checkImage(),
    ...checkCompose(names, loginRoles, sealing),
    ...checkKubernetes(names, loginRoles, sealing),
  ];
}

function checkImage() {
  const lines = read("Dockerfile").split("\n");
  const problems = [];
  const stages = lines.filter((line) => line.startsWith("FROM "));
  for (const stage of stages) {
    if (!/^FROM \S+:\d+\.\d+\.\d+[\w.-]*( AS \w+)?$/.test(stage))
      problems.push(`Dockerfile: "${stage}" names no exact version.`);
  }
  const { devDependencies } = JSON.parse(read("../package.json"));
  if (!stages.every((stage) => stage.includes(`node:${devDependencies.node}`)))
    problems.push("Dockerfile: Node is not the one of package.json.");
  const last = lines.slice(lines.lastIndexOf(stages.at(-1)));
  const user = last.find((line) => line.startsWith("USER "));
  if (!user || /^USER (root|0)/.test(user)) problems.push("Dockerfile: the image runs as root.");
  if (lines.some((line) => /(password|secret|token|private_key)\s*=/i.test(line)))
    problems.push("Dockerfile: there is a secret in it.");
  return problems;
}

function checkCompose(names, roles, sealing) {
  const { services } = parse(read("compose.yaml"), { merge: true });
  const problems = [];
  const wrong = (service, what) => problems.push(`compose.yaml: ${service} ${what}.`);
  for (const name of [...names, "gateway", "migrate"]) {
    const service = services[name];
    if (!service) {
      wrong(name, "is missing");
      continue;
    }
    if (
      service.read_only !== true ||
      service.cap_drop?.[0] !== "ALL" ||
      !service.security_opt?.includes("no-new-privileges:true")
    )
      wrong(name, "is not hardened");
    if (name !== "migrate" && !service.healthcheck) wrong(name, "has no healthcheck");
    if (name !== "gateway" && service.ports) wrong(name, "opens a port to the world");
  }
  for (const name of names) {
    if (services[name]?.command?.at(-1) !== name) wrong(name, "starts another service");
    if (services[name]?.networks?.join() !== "inside") wrong(name, "is not inside alone");
    if (!services[name]?.environment?.DATABASE_URL?.includes(`probity_${name}:`))
      wrong(name, "does not sign in as its own role");
  }
  if (services.gateway?.environment?.SERVICE_URLS !== addresses(names))
    wrong("gateway", `must have SERVICE_URLS ${addresses(names)}`);
  for (const role of roles) {
    if (!services.migrate?.environment?.[`${role.toUpperCase()}_PASSWORD`])
      wrong("migrate", `lacks the password of ${role}`);
  }
  const given = Object.keys(services).filter((name) => services[name].environment?.PROBITY_KEYS);
  if (!sameNames(given, sealing))
    problems.push(
      `compose.yaml: the keys of cases are for ${sealing.join(", ")}, and are given to ${given.join(", ")}.`,
    );
  const known = new Set([...read("env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
  for (const [, name] of read("compose.yaml").matchAll(/\$\{([A-Z_]+)/g)) {
    if (!known.has(name)) problems.push(`env.example: ${name} of compose.yaml is missing.`);
  }
  return problems;
}

const sameNames = (some, others) => new Set(some).symmetricDifference(new Set(others)).size === 0;

const addresses = (names) => names.map((name) => `${name}=http://${name}:${servicePort}/graphql`).join(",");

function checkKubernetes(names, roles, sealing) {
  const folder = fileURLToPath(new URL("kubernetes/", import.meta.url));
  const objects = [];
  const problems = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
    for (const document of parseAllDocuments(readFileSync(folder + file, "utf8"))) {
      problems.push(...document.errors.map((error) => `kubernetes/${file}: ${error.message}`));
      objects.push(document.toJS());
    }
  }
  const find = (kind, name) => objects.find((object) => object?.kind === kind && object.metadata?.name === name);
  for (const name of [...names, "gateway"]) {
    const port = name === "gateway" ? gatewayPort : servicePort;
    if (find("Service", name)?.spec?.ports?.[0]?.port !== port)
      problems.push(`kubernetes: the Service ${name} does not listen on ${port}.`);
    problems.push(...checkPod(name, find("Deployment", name)));
  }
  const migrate = find("Job", "migrate");
  problems.push(...checkPod("migrate", migrate));
  const given = environment(migrate);
  for (const role of roles)
    if (!given.has(`${role.toUpperCase()}_PASSWORD`))
      problems.push(`kubernetes: migrate lacks the password of ${role}.`);
  const keyed = objects
    .filter((object) => environment(object).has("PROBITY_KEYS"))
    .map((object) => object.metadata.name);
  if (!sameNames(keyed, sealing))
    problems.push(`kubernetes: the keys of cases are for ${sealing.join(", ")}, and are given to ${keyed.join(", ")}.`);
  if (environment(find("Deployment", "gateway")).get("SERVICE_URLS") !== addresses(names))
    problems.push("kubernetes: the gateway's SERVICE_URLS do not name every service.");
  const policy =
    find("NetworkPolicy", "gateway-reaches-services")?.spec?.podSelector?.matchExpressions?.[0]?.values ?? [];
  for (const name of names)
    if (!policy.includes(name)) problems.push(`kubernetes: no policy keeps others from ${name}.`);
  return problems;
}

function environment(object) {
  const variables = object?.spec?.template?.spec?.containers?.[0]?.env ?? [];
  return new Map(variables.map(({ name, value }) => [name, value]));
}

function checkPod(name, object) {
  const pod = object?.spec?.template?.spec;
  const container = pod?.containers?.[0];
  if (!container) return [`kubernetes: ${name} is missing.`];
  const { securityContext: security } = container;
  const hardened =
    security?.readOnlyRootFilesystem &&
    security.allowPrivilegeEscalation === false &&
    security.capabilities?.drop?.[0] === "ALL";
  const problems = hardened && pod.securityContext?.runAsNonRoot ? [] : [`kubernetes: ${name} is not hardened.`];
  for (const { name: variable, value } of container.env) {
    if (/(PASSWORD|SECRET|PRIVATE_KEY|DATABASE_URL|SMTP_URL|API_KEY)$/.test(variable) && value !== undefined)
      problems.push(`kubernetes: ${name} holds ${variable} in clear.`);
  }
  return problems;
}
