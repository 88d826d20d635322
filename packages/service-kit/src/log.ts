import { pino, type DestinationStream, type Logger } from "pino";

export type { Logger } from "pino";

/** One JSON object a line; hostile text cannot start a new line. Never logs request bodies, tokens or narratives. */
export function createLogger(service: string, level = "info", into?: DestinationStream): Logger {
  const options = {
    name: service,
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ["req.headers.authorization", "req.headers.cookie", "password", "*.password", "token"],
      censor: "[hidden]",
    },
  };
  return into ? pino(options, into) : pino(options);
}
