import { metrics, trace, SpanStatusCode } from "@opentelemetry/api";

/** What OpenTelemetry needs to know. */
export interface TelemetryOptions {
  /** Name under which this process appears. */
  readonly service: string;
  /** Address of a collector (OTLP over HTTP); the SDK reads the other OTEL_… variables by itself. Absent: nothing is measured or sent. */
  readonly endpoint?: string | undefined;
}

let on = false;

/** Begins to send traces and metrics, where a collector is configured. Dispose sends what is left. */
export async function startTelemetry({ service, endpoint }: TelemetryOptions): Promise<AsyncDisposable> {
  if (!endpoint) return { [Symbol.asyncDispose]: async () => undefined };
  // Loaded only where it is wanted: it is large.
  const { NodeSDK } = await import("@opentelemetry/sdk-node");
  const sdk = new NodeSDK({ serviceName: `probity-${service}` });
  sdk.start();
  on = true;
  return {
    [Symbol.asyncDispose]: async () => {
      on = false;
      await sdk.shutdown();
    },
  };
}

/** Measures one piece of work as a span and as a duration in milliseconds; costs nothing where telemetry is off. */
export function measured<Result>(
  name: string,
  attributes: Readonly<Record<string, string>>,
  work: () => Promise<Result>,
): Promise<Result> {
  return on ? recorded(name, attributes, work) : work();
}

function recorded<Result>(
  name: string,
  attributes: Readonly<Record<string, string>>,
  work: () => Promise<Result>,
): Promise<Result> {
  const began = performance.now();
  return trace.getTracer("probity").startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      // The message may hold what a person wrote: only the kind of the error leaves the process.
      span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name });
      throw error;
    } finally {
      span.end();
      const durations = metrics
        .getMeter("probity")
        .createHistogram(`${name}.duration`, { unit: "ms", description: `Duration of ${name}.` });
      durations.record(performance.now() - began, attributes);
    }
  });
}
