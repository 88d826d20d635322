import { Clamd } from "./clamd.js";
import { FolderStore } from "./folder-store.js";
import type { ObjectStore } from "./object-store.js";
import { S3Store, type S3Place } from "./s3-store.js";
import { ScanCommand } from "./scan-command.js";
import type { Scanner } from "./scanner.js";

/** Where documents are kept, and who examines them first. */
export interface DocumentSource {
  /** A folder, where no S3 store is named. */
  readonly folder: string;
  readonly s3?: S3Place | undefined;
  /** A program and its first arguments, divided by spaces, that gets the bytes by standard input. */
  readonly scanCommand?: string | undefined;
  /** The address of ClamAV's daemon: host:port, or the path of its socket. */
  readonly clamd?: string | undefined;
}

/** What keeps documents, and what examines them: null where nothing was configured. */
export interface Documents {
  readonly store: ObjectStore;
  readonly scanner: Scanner | null;
}

/** Opens what was configured. Nothing is made or asked before the first document comes. */
export function openDocuments({ folder, s3, scanCommand, clamd }: DocumentSource): Documents {
  return { store: s3 ? new S3Store(s3) : new FolderStore(folder), scanner: scannerOf(scanCommand, clamd) };
}

function scannerOf(scanCommand: string | undefined, clamd: string | undefined): Scanner | null {
  if (clamd) return new Clamd(clamd);
  const [program, ...first] = (scanCommand ?? "").split(" ").filter((part) => part !== "");
  return program ? new ScanCommand([program, ...first]) : null;
}
