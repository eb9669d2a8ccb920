// npm run icons: draws the icons that components/ui/icon-names.ts names into components/ui/icons.svg.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ICON_DRAWINGS } from "../components/ui/icon-names.ts";
import { ROOT } from "./lib/paths.mjs";
import { spriteOf } from "./lib/sprite.mjs";

writeFileSync(join(ROOT, "components/ui/icons.svg"), await spriteOf(Object.values(ICON_DRAWINGS)));
