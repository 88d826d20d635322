import type { Config } from "@react-router/dev/config";

export default {
  appDirectory: "src",
  buildDirectory: "build",
  ssr: true,
  // No page carries a script, so nothing ever asks for the routes' manifest.
  routeDiscovery: { mode: "initial" },
} satisfies Config;
