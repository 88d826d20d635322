import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes an empty folder that PostgreSQL's own account may enter too, so that the database lies in it and goes with it. */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "probity-bench-"));
  await chmod(folder, 0o711);
  return folder;
}
