// node tests/browser/run.mjs BASE_URL
//
//   SCREENSHOTS=DIR  pictures of every visit      JOURNEYS=full  all eight ways of visiting
//   ONLY=word        journeys whose name has it   CHROMIUM=PATH  another browser
import { launch, report } from "./harness.mjs";
import { journeys } from "./journeys.mjs";

const base = process.argv[2];
if (!base) {
  console.error("usage: node tests/browser/run.mjs BASE_URL");
  process.exit(2);
}
const browser = await launch();
const good = await report(await journeys(browser, base)).finally(() => browser.close());
process.exitCode = good ? 0 : 1;
