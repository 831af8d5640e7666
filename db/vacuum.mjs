import { workerData } from "node:worker_threads";
import Sqlite from "better-sqlite3";

const { from, to } = workerData;
const file = new Sqlite(from, { timeout: 15_000, fileMustExist: true });
file.prepare("vacuum into ?").run(to);
file.close();
