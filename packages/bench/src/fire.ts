import autocannon from "autocannon";

/** What to ask for, again and again, over how many connections and for how long. */
export interface Job {
  readonly url: string;
  readonly method: "GET" | "POST";
  /** Asked for in turn: paths with their query. */
  readonly paths: readonly string[];
  /** Sent in turn, beside the paths; the text `#` in them becomes a number that is new each time. */
  readonly bodies: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** Access tokens, handed over in turn beside the paths and bodies; none: nobody has signed in. */
  readonly tokens: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

/** What came of a job. Times in milliseconds. */
export interface Fired {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

let sent = 0;

// A process of its own: what it uses of the machine is not the platform's.
process.on("message", (job: Job) => {
  void fire(job).then((fired) => process.send?.(fired));
});

async function fire({ url, method, paths, bodies, headers, tokens, connections, seconds }: Job): Promise<Fired> {
  const times: number[] = [];
  let failed = 0;
  const next = (request: autocannon.Request): autocannon.Request => {
    sent += 1;
    const path = (paths[sent % paths.length] ?? "/").replace("#", String(sent));
    const body = bodies[sent % Math.max(1, bodies.length)]?.replace("#", String(sent));
    const token = tokens[sent % Math.max(1, tokens.length)];
    const signedIn = token === undefined ? {} : { headers: { ...headers, authorization: `Bearer ${token}` } };
    return { ...request, path, ...signedIn, ...(body === undefined ? {} : { body }) };
  };
  const done = Promise.withResolvers<autocannon.Result>();
  const running = autocannon(
    { url, connections, duration: seconds, headers, requests: [{ method, setupRequest: next }] },
    (error, result) => (error ? done.reject(error as Error) : done.resolve(result)),
  );
  running.on("response", (_client, status, _bytes, time) => {
    if (status === 200) times.push(time);
    else failed += 1;
  });
  const { errors } = await done.promise;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), failed: failed + errors };
}
