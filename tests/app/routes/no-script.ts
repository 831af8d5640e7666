/** What a door is given that runs no script: one that asks for it fails its test. */
export function allowScript(): never {
  throw new Error("Only the programme editor and uploads run a script");
}
