import { join, resolve } from "node:path";
import type { DocumentSource } from "@probity/service-kit/documents/open-documents";
import type { S3Place } from "@probity/service-kit/documents/s3-store";
import { z } from "zod";

/** The variables that say where documents of cases are kept and who examines them. */
export const documentVariables = {
  PROBITY_DOCUMENTS: z
    .string()
    .optional()
    .describe("Folder for documents of cases, encrypted. Default: documents in PROBITY_DATA."),
  PROBITY_S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "must be an http(s) address" })
    .optional()
    .describe("Address of a store that speaks S3, which keeps them instead of a folder."),
  PROBITY_S3_BUCKET: z
    .string()
    .regex(/^[a-z\d][a-z\d.-]{2,62}$/, "must be the name of a bucket")
    .optional()
    .describe("A private bucket there, for nothing else."),
  PROBITY_S3_REGION: z.string().default("eu-west-2").describe("Its region."),
  PROBITY_S3_ACCESS_KEY_ID: z.string().optional().describe("A key there that may read, write, delete and list."),
  PROBITY_S3_SECRET_ACCESS_KEY: z.string().optional().describe("Its secret."),
  PROBITY_SCAN_COMMAND: z
    .string()
    .optional()
    .describe(
      "A command that gets each document by standard input and ends with 1 where it may not be kept, else with 0.",
    ),
  PROBITY_CLAMD: z
    .string()
    .regex(/^\/|^.+:\d+$/, "must be host:port or the path of a socket")
    .optional()
    .describe(
      "Or the address of ClamAV's daemon, host:port or the path of its socket. Neither: documents are not examined.",
    ),
};

type DocumentVariables = z.infer<z.ZodObject<typeof documentVariables>>;

/** Where documents are kept; in the data folder where nothing was said. @throws where an S3 store is half configured, or two scanners are */
export function documentSource(values: DocumentVariables, dataDir: string): DocumentSource {
  const { PROBITY_SCAN_COMMAND: scanCommand, PROBITY_CLAMD: clamd } = values;
  if (scanCommand && clamd)
    throw new Error("Set PROBITY_SCAN_COMMAND or PROBITY_CLAMD: documents are examined by one.");
  const folder = resolve(values.PROBITY_DOCUMENTS ?? join(dataDir, "documents"));
  return { folder, s3: s3Place(values), scanCommand, clamd };
}

function s3Place(values: DocumentVariables): S3Place | undefined {
  const { PROBITY_S3_ENDPOINT: endpoint, PROBITY_S3_BUCKET: bucket, PROBITY_S3_REGION: region } = values;
  const { PROBITY_S3_ACCESS_KEY_ID: accessKeyId, PROBITY_S3_SECRET_ACCESS_KEY: secretAccessKey } = values;
  if (!endpoint && !bucket && !accessKeyId && !secretAccessKey) return undefined;
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey)
    throw new Error(
      "A store for documents needs PROBITY_S3_ENDPOINT, PROBITY_S3_BUCKET, PROBITY_S3_ACCESS_KEY_ID and PROBITY_S3_SECRET_ACCESS_KEY.",
    );
  return { endpoint, bucket, region, accessKeyId, secretAccessKey };
}

/** The variables by which a process of its own learns where documents are, or that they are not for it. */
export function documentEnvironment(source: DocumentSource | null): Record<string, string> {
  const { folder = "", s3, scanCommand = "", clamd = "" } = source ?? {};
  return {
    PROBITY_DOCUMENTS: folder,
    PROBITY_S3_ENDPOINT: s3?.endpoint ?? "",
    PROBITY_S3_BUCKET: s3?.bucket ?? "",
    PROBITY_S3_REGION: s3?.region ?? "",
    PROBITY_S3_ACCESS_KEY_ID: s3?.accessKeyId ?? "",
    PROBITY_S3_SECRET_ACCESS_KEY: s3?.secretAccessKey ?? "",
    PROBITY_SCAN_COMMAND: scanCommand,
    PROBITY_CLAMD: clamd,
  };
}
