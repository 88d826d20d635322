import { runGatewayAlone } from "@probity/gateway/gateway-alone";
import { onStopRequested } from "./run-state/stop-requests.js";

// npm run gateway -- --supergraph <file> --port <n>: the gateway alone, with every limit on.
try {
  const gateway = await runGatewayAlone(process.argv.slice(2));
  process.stdout.write(`The gateway answers at ${gateway.url}/graphql\n`);
  onStopRequested(() => void gateway[Symbol.asyncDispose]());
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
