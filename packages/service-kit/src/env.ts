import { z } from "zod";

/**
 * Reads and checks the process's configuration once, at start. The only place that looks at process.env.
 * @throws an Error whose message names every wrong variable and what it should be.
 */
export function readEnv<Shape extends z.ZodRawShape>(shape: Shape): z.infer<z.ZodObject<Shape>> {
  // Compose and Kubernetes hand on a variable that nobody has set as an empty one.
  const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const result = z.object(shape).safeParse(set);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Configuration: ${problems.join("; ")}.`);
}

/** The whole environment, to hand on to a child process. */
export function inheritedEnv(): Record<string, string | undefined> {
  return { ...process.env };
}
