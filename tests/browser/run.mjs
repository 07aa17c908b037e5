// node tests/browser/run.mjs BASE_URL [DEMO_URL DEMO_FOLDER [PROVIDER_PORT [REVIEW_URL REVIEW_FOLDER]]]
//
// With the address and the data folder of `tisserand demo`, the journeys of people who sign in follow; with the
// port of the provider of identities that it names (oidc.mjs says how), those of who comes in by it; with the address and the
// folder of a server that has the registers of review.mjs, that of the reviewer's bench.
//
//   SCREENSHOTS=DIR  pictures of every visit      JOURNEYS=full  all eight ways of visiting
//   ONLY=word        journeys whose name has it   CHROMIUM=PATH  another browser
import { join } from "node:path";
import { desk } from "./desk.mjs";
import { factors } from "./factors.mjs";
import { films } from "./film.mjs";
import { launch, report } from "./harness.mjs";
import { journeys } from "./journeys.mjs";
import { money } from "./money.mjs";
import { providers } from "./oidc.mjs";
import { people } from "./people.mjs";
import { request } from "./request.mjs";
import { review } from "./review.mjs";
import { surveys } from "./surveys.mjs";
import { deadline, together } from "./together.mjs";

const [, , base, demo, folder, port, reviewed, registers] = process.argv;
if (!base) {
  console.error("usage: node tests/browser/run.mjs BASE_URL [DEMO_URL DEMO_FOLDER [PROVIDER_PORT [REVIEW_URL REVIEW_FOLDER]]]");
  process.exit(2);
}
const browser = await launch();
// Those who only read and those who act are on servers of their own: they go side by side.
const acted = demo ? [...people(browser, demo, folder), ...factors(browser, demo, join(folder, "mail")), ...films(browser, demo, folder), ...together(browser, demo), ...surveys(browser, demo), ...desk(browser, demo), ...money(browser, demo), ...request(browser, demo)] : [];
// The server's clock stands while a deadline passes: that comes last, when nobody else acts.
const last = demo ? deadline(browser, demo) : [];
const bench = reviewed ? review(browser, reviewed, join(registers, "mail")) : [];
const told = [[...await journeys(browser, base), ...bench], [...acted, ...(port ? providers(browser, demo, folder, port) : []), ...last]];
const good = await report(told).finally(() => browser.close());
process.exitCode = good ? 0 : 1;
