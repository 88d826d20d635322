import { createServer } from "node:http";
import { Pool } from "pg";
import { registerPageSql } from "./operations.js";

// The limit that everything is measured against: one statement behind node:http, in a process of its own.
process.once("message", (url: string) => {
  const pool = new Pool({ connectionString: url, max: 10 });
  const server = createServer((request, response) => {
    const slug = new URL(request.url ?? "/", "http://localhost").searchParams.get("slug");
    pool.query<{ answer: string }>({ name: "page", text: registerPageSql, values: [slug] }).then(
      ({ rows }) => response.writeHead(200, { "content-type": "application/json" }).end(rows[0]?.answer ?? "null"),
      () => response.writeHead(500).end(),
    );
  });
  process.once("disconnect", () => {
    server.close();
    server.closeAllConnections();
    void pool.end();
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.(typeof address === "object" ? address?.port : null);
  });
});
