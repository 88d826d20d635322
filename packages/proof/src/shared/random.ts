import { createHash } from "node:crypto";

/** Chance that repeats itself: the same seed, the same choices. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = createHash("sha256").update(String(seed)).digest().readUInt32LE(0);
  }

  /** Between 0 and 1, 1 excluded (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 to `below` - 1. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of the things; @throws when there is none. */
  pick<Thing>(things: readonly Thing[]): Thing {
    if (things.length === 0) throw new RangeError("There is nothing to pick from.");
    return things[this.below(things.length)] as Thing;
  }

  /** A UUID of version 4 that no row has. */
  uuid(): string {
    const hex = Array.from({ length: 32 }, () => this.below(16).toString(16)).join("");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}
