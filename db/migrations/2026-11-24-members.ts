import { sql, type Kysely } from "kysely";

/** One more role. No engine of ours changes a check on a column that is there: the table is made anew. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable("membership").renameTo("membership_before").execute();
  await db.schema.dropIndex("membership_account_id").execute();
  await db.schema
    .createTable("membership")
    .addColumn("organisation_id", "text", (c) =>
      c.notNull().references("organisation.id").onDelete("cascade"),
    )
    .addColumn("account_id", "text", (c) => c.notNull().references("account.id").onDelete("cascade"))
    .addColumn("role", "text", (c) => c.notNull().check(sql`role in ('owner', 'editor', 'viewer', 'door')`))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("membership_once", ["organisation_id", "account_id"])
    .execute();
  await sql`insert into membership (organisation_id, account_id, role, created_at)
    select organisation_id, account_id, role, created_at from membership_before`.execute(db);
  await db.schema.dropTable("membership_before").execute();
  await db.schema.createIndex("membership_account_id").on("membership").column("account_id").execute();
}
