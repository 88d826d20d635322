/**
 * Shows steps as they happen: on a terminal one line that moves, elsewhere (a log, CI) a line when a step begins, every
 * few seconds while it lasts, and when it is done.
 * @param {NodeJS.WriteStream} stream
 */
export function createSteps(stream) {
  return {
    /**
     * @template T
     * @param {string} title
     * @param {(update: (detail: string) => void) => Promise<T>} work
     * @returns {Promise<T>}
     */
    async run(title, work) {
      const began = Date.now();
      const show = stream.isTTY ? movingLine(stream, title, began) : plainLines(stream, title, began);
      try {
        const result = await work(show.update);
        show.end("✓");
        return result;
      } catch (error) {
        show.end("✗");
        throw error;
      }
    },
  };
}

/** A failure that is told in one sentence; `details` are the last lines of what went wrong. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {string} details
   */
  constructor(message, details = "") {
    super(message);
    this.details = details;
  }
}

/** Prints a failure (or an unexpected error) and sets exit code 1. */
export function report(error) {
  if (error instanceof Failure) {
    if (error.details !== "") process.stderr.write(`${error.details.trimEnd()}\n\n`);
    process.stderr.write(`${error.message}\n`);
  } else {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
  process.exitCode = 1;
}

function movingLine(stream, title, began) {
  let detail = "";
  const draw = (mark) => {
    const text = `${mark} ${title}${detail === "" ? "" : `: ${detail}`} (${seconds(began)})`;
    stream.write(`\r\x1b[2K${text.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
  };
  draw("…");
  const timer = setInterval(() => draw("…"), 500);
  return {
    update: (text) => {
      detail = text;
      draw("…");
    },
    end: (mark) => {
      clearInterval(timer);
      detail = "";
      draw(mark);
      stream.write("\n");
    },
  };
}

function plainLines(stream, title, began) {
  let detail = "";
  stream.write(`… ${title}\n`);
  const timer = setInterval(() => {
    stream.write(`  ${title}${detail === "" ? "" : `: ${detail}`} (${seconds(began)})\n`);
  }, 5000);
  return {
    update: (text) => {
      detail = text;
    },
    end: (mark) => {
      clearInterval(timer);
      stream.write(`${mark} ${title} (${seconds(began)})\n`);
    },
  };
}

function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
