// What downloads are measured against: node:http that sends one file from the disk to everybody, and nothing else.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";

process.once("message", ({ place }) => {
  const { size } = statSync(place);
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-length": size });
    createReadStream(place).pipe(response);
  });
  server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
});
process.on("disconnect", () => process.exit());
