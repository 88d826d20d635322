import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";
import type { RunningProcess } from "../run-state/run-state.js";

/** The subgraphs at work, in this process or in others. */
export interface Layout extends AsyncDisposable {
  /** The SDL of each subgraph. */
  readonly parts: readonly { readonly name: string; readonly sdl: string }[];
  readonly caller: (name: string) => SubgraphCaller;
  readonly ready: () => Promise<boolean>;
  /** Processes beside this one. */
  readonly processes: readonly RunningProcess[];
}
