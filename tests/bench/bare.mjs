// What our server is measured against: node:http with one answer ready, and nothing else.
import { createServer } from "node:http";

process.once("message", ({ status, headers, body }) => {
  const bytes = Buffer.from(body, "base64");
  const server = createServer((_request, response) => {
    response.writeHead(status, headers);
    response.end(bytes);
  });
  server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
});
process.on("disconnect", () => process.exit());
