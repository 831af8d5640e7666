import { jsonAnswer } from "#app/web/answers.ts";

/** This process answers. Of anything outside it nothing is said: a restart would not help. */
export function loader() {
  return jsonAnswer({ healthy: true });
}
