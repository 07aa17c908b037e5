// node tests/browser/run.mjs BASE_URL [DEMO_URL DEMO_FOLDER]
//
// With the address and the data folder of `tisserand demo`, the journeys of people who sign in follow.
//
//   SCREENSHOTS=DIR  pictures of every visit      JOURNEYS=full  all eight ways of visiting
//   ONLY=word        journeys whose name has it   CHROMIUM=PATH  another browser
import { join } from "node:path";
import { factors } from "./factors.mjs";
import { launch, report } from "./harness.mjs";
import { journeys } from "./journeys.mjs";
import { people } from "./people.mjs";

const [, , base, demo, folder] = process.argv;
if (!base) {
  console.error("usage: node tests/browser/run.mjs BASE_URL [DEMO_URL DEMO_FOLDER]");
  process.exit(2);
}
const browser = await launch();
const told = [...await journeys(browser, base), ...(demo ? [...people(browser, demo, folder), ...factors(browser, demo, join(folder, "mail"))] : [])];
const good = await report(told).finally(() => browser.close());
process.exitCode = good ? 0 : 1;
