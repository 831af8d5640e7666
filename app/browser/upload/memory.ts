/**
 * Which file belongs to an upload that was begun, so that no other of the same name is put together with it. A browser
 * that remembers nothing begins anew.
 */
export function remember(address: string, file: File): void {
  quietly(() => localStorage.setItem(keyOf(address), printOf(file)));
}

export function isFileOf(address: string, file: File): boolean {
  return quietly(() => localStorage.getItem(keyOf(address))) === printOf(file);
}

export function forget(address: string): void {
  quietly(() => localStorage.removeItem(keyOf(address)));
}

function keyOf(address: string): string {
  return `samling${address}`;
}

function printOf({ name, size, lastModified }: File): string {
  return `${name}/${size}/${lastModified}`;
}

function quietly<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
