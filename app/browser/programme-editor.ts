import { startDragging } from "./programme-editor/drag.ts";
import { startKeys } from "./programme-editor/keys.ts";

/**
 * What keys and the mouse do in the programme editor: they send the forms that are there without them too, and show the
 * page that comes back.
 */
const keys = document.getElementById("keys");
if (keys) {
  keys.hidden = false;
  startKeys();
  startDragging();
}
