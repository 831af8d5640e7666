// What a registration must write at the very least, by the driver alone: the seat, the row, what was noted, the letter.
// On the same schema, with the same pragmas and as many connections as the house has.
import { performance } from "node:perf_hooks";
import Sqlite from "better-sqlite3";
import pg from "pg";

process.on("message", (job) => {
  write(job).then(
    (done) => process.send(done),
    (error) => process.send({ fault: error.message }),
  );
});
process.on("disconnect", () => process.exit());

const TAKE = `update seats set version = version + 1, last_took = 1,
  taken = taken + case when (capacity is null or taken < capacity) and waiting = 0 then 1 else 0 end
  where event_id = ? and kind = ? returning *`;
const TABLES = ["registration", "activity", "outbox"];

/**
 * Writes one registration after the other until `milliseconds` have gone.
 *
 * @param {import("./processes.ts").RawJob} job
 * @returns {Promise<{ requests: number }>}
 */
async function write(job) {
  const transact = /^postgres/.test(job.databaseUrl) ? onPostgres(job) : onSqlite(job);
  const until = performance.now() + job.milliseconds;
  let requests = 0;
  let next = job.first;
  const lane = async () => {
    while (performance.now() < until) {
      await transact(rowsOf(job.rows, next++));
      requests++;
    }
  };
  await Promise.all(Array.from({ length: job.connections }, lane));
  return { requests };
}

const files = new Map();

function onSqlite({ databaseUrl, rows }) {
  const path = databaseUrl.slice("sqlite:".length);
  if (!files.has(path)) files.set(path, prepared(path, rows));
  const { begin, take, inserts, commit } = files.get(path);
  return (made) => {
    begin.run();
    take.get(made.registration.event_id, made.registration.kind);
    for (const table of TABLES) inserts[table].run(Object.values(made[table]));
    commit.run();
    // Lets the other lanes have their turn, as a server would.
    return new Promise((resolve) => setImmediate(resolve));
  };
}

function prepared(path, rows) {
  const file = new Sqlite(path, { timeout: 15_000 });
  for (const pragma of [
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
  ])
    file.pragma(pragma);
  const inserts = TABLES.map((table) => [table, file.prepare(insertInto(table, rows[table], () => "?"))]);
  return {
    begin: file.prepare("begin immediate"),
    take: file.prepare(TAKE),
    inserts: Object.fromEntries(inserts),
    commit: file.prepare("commit"),
  };
}

let pool;

function onPostgres({ databaseUrl, rows, connections }) {
  pool ??= new pg.Pool({ connectionString: databaseUrl, max: connections });
  const take = TAKE.replace("?", "$1").replace("?", "$2");
  const inserts = TABLES.map((table) => [table, insertInto(table, rows[table], (place) => `$${place}`)]);
  return async (made) => {
    const client = await pool.connect();
    try {
      await client.query("begin");
      await client.query(take, [made.registration.event_id, made.registration.kind]);
      for (const [table, text] of inserts) await client.query(text, Object.values(made[table]));
      await client.query("commit");
    } finally {
      client.release();
    }
  };
}

function insertInto(table, row, mark) {
  const columns = Object.keys(row);
  return `insert into ${table} (${columns.join(", ")}) values (${columns.map((_, at) => mark(at + 1)).join(", ")})`;
}

/** The same rows for another person: what must be unique is. */
function rowsOf({ registration, activity, outbox }, number) {
  const id = `raw-${process.pid}-${number}`;
  return {
    registration: { ...registration, id, email: `${id}@example.org`, submission_key: id, calendar_uid: id },
    activity: { ...activity, id, registration_id: id },
    outbox: { ...outbox, id, registration_id: id, dedupe_key: id, message_id: id },
  };
}
