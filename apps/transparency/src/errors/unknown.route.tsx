import { notFound } from "../ask.js";

export function loader(): never {
  throw notFound();
}

export default function Unknown(): null {
  return null;
}
