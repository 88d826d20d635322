import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { objectName, refuseOtherNames, type ObjectStore, type StoredObject } from "./object-store.js";

/** A folder of this machine, or one that several share: a folder for each force, readable by its owner alone. */
export class FolderStore implements ObjectStore {
  constructor(private readonly folder: string) {}

  async put(name: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(name);
    const folder = dirname(path);
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    const draft = join(folder, `.${randomUUID()}`);
    try {
      await writeDurably(draft, bytes);
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    await syncFolder(folder);
    if (made) await syncFolder(dirname(folder));
  }

  async get(name: string): Promise<Buffer | null> {
    return readFile(this.pathOf(name)).catch(nullWhereMissing);
  }

  async remove(names: readonly string[]): Promise<void> {
    for (const name of names) await rm(this.pathOf(name), { force: true });
  }

  async *list(forceId: string): AsyncIterable<StoredObject> {
    const entries = (await readdir(join(this.folder, forceId)).catch(nullWhereMissing)) ?? [];
    for (const entry of entries) {
      const name = objectName(forceId, entry);
      // Another process may have taken it away meanwhile.
      const found = await stat(this.pathOf(name)).catch(nullWhereMissing);
      if (found) yield { name, at: found.mtime };
    }
  }

  private pathOf(name: string): string {
    refuseOtherNames(name);
    return join(this.folder, name);
  }
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A name outlives a crash once its folder does. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, "r");
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
