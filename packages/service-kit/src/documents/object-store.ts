/** Where the documents of cases lie: whatever comes here is sealed already, and its name says nothing. */
export interface ObjectStore {
  /** Keeps bytes under a name of `objectName`; once it answers they outlive a crash. */
  put(name: string, bytes: Buffer): Promise<void>;
  /** What lies under a name; null where nothing does. */
  get(name: string): Promise<Buffer | null>;
  /** Takes away what lies under these names; those under which nothing lies are passed over. */
  remove(names: readonly string[]): Promise<void>;
  /** Everything of one force and when it was put there, half-written things among it. */
  list(forceId: string): AsyncIterable<StoredObject>;
}

/** One object of a store. */
export interface StoredObject {
  readonly name: string;
  readonly at: Date;
}

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const form = new RegExp(`^${uuid}/\\.?${uuid}$`);

/** The name of an object: whose it is, and an id drawn by chance. */
export function objectName(forceId: string, objectId: string): string {
  return `${forceId}/${objectId}`;
}

/** The id in a name. */
export function objectIdOf(name: string): string {
  return name.slice(name.indexOf("/") + 1);
}

/** @throws TypeError for a name that leads anywhere else */
export function refuseOtherNames(name: string): void {
  if (!form.test(name)) throw new TypeError("This is not the name of an object.");
}
