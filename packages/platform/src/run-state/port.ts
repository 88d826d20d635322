import { createServer } from "node:net";
import { errorCode, StartProblem } from "./start-problem.js";

/**
 * Makes sure that Probity can listen on a port before anything else is started.
 * @throws StartProblem where another program holds it, or this user may not use it
 */
export async function assertPortFree(port: number, host?: string): Promise<void> {
  const code = await tryPort(port, host);
  if (code !== "") throw portProblem(port, code);
}

/** What to do where a port cannot be listened on, by the system's error code. */
export function portProblem(port: number, code: string): StartProblem {
  if (code === "EADDRINUSE") {
    return new StartProblem(
      `Port ${port} is taken by another program: stop that program, or choose another port, e.g. PORT=${port + 1} npm start.`,
    );
  }
  if (code === "EACCES") {
    return new StartProblem(`Port ${port} is kept for the system: choose one above 1023, e.g. PORT=4000 npm start.`);
  }
  return new StartProblem(`Probity cannot listen on port ${port} (${code}): choose another one with PORT.`);
}

/** A port on 127.0.0.1 that nothing listens on: the preferred one where it is free, else any. */
export async function freePort(preferred: number): Promise<number> {
  if (preferred > 0 && (await tryPort(preferred, "127.0.0.1")) === "") return preferred;
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function tryPort(port: number, host: string | undefined): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().once("error", (error) => resolve(errorCode(error) || "unknown error"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve("")));
  });
}
