/**
 * Keeps Apollo's gateway from asking the cloud providers' metadata addresses where it runs and from reporting to Apollo
 * every hour. To be called before one is made.
 */
export function silenceApollo(): void {
  // Its constructor looks at this variable and takes no option in its place.
  // oxlint-disable-next-line node/no-process-env
  process.env["APOLLO_TELEMETRY_DISABLED"] = "true";
}
