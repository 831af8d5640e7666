/** Whose calendar it is: all that one address is registered for, or all that an account's organisations run. */
export type FeedOwner = { readonly email: string } | { readonly accountId: string };

/** The column that holds an owner, and what it holds. */
export function columnOf(owner: FeedOwner): readonly ["email" | "account_id", string] {
  return "email" in owner ? ["email", owner.email] : ["account_id", owner.accountId];
}
