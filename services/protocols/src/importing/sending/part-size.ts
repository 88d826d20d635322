import { MAX_DOCUMENT_BYTES } from "../reading/decode.js";

/** Bytes of every part of a document but the last: a third larger as base64, it stays below the 1 MB of a request. */
export const PART_BYTES = 700_000;

/** Parts of the largest document. */
export const MOST_PARTS = Math.ceil(MAX_DOCUMENT_BYTES / PART_BYTES);
