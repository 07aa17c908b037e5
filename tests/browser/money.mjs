// From a payment to open data: whoever pays orders it and brings back what the treasury paid, partners tell what was done, the lead
// sends the report once, a funder reads it, and everybody finds the grant in the files; by telephone without script.
import { actor } from "./together.mjs";

const HOW = { width: 360, script: false };

/** Follows the first link that a selector finds. */
const follow = (one, selector) => Promise.all([one.page.waitForEvent("load"), one.page.locator(selector).first().click()]);

/** The file behind a link, as whoever is signed in saves it. */
const saved = async (one, href) => (await one.page.request.get(new URL(href, one.page.url()).href)).text();

/** What is late is ordered, downloaded, and noted as paid. */
async function paid(payer, faults) {
  await payer.go("/me");
  await payer.look("what-is-due");
  await follow(payer, 'main .rows a[href*="/payments"]');
  await payer.look("payments");
  const first = await payer.page.locator("main input[name=payments]").first().getAttribute("value");
  await payer.send('[action*="/payments"]:has([name=payments])', { payments: [first] });
  await payer.look("payments-ordered");
  const table = await saved(payer, await payer.page.locator("main #orders a").first().getAttribute("href"));
  const [head, line] = table.trim().split(/\r?\n/).map((row) => row.replace(/^\uFEFF/, "").split(";"));
  const of = (name) => line[head.indexOf(name)].replace(/"/g, "");
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris", dateStyle: "short" }).format(new Date());
  await payer.send('[action$="/payments/paid"]', { lines: `reference;paid_on;amount\n${of("reference")};${today};${of("amount")}` });
  await payer.look("payments-paid");
  if (await payer.page.locator(`main :text("${of("reference")}")`).count()) faults.push("what was paid is still to be paid");
}

/** A partner tells its part: everything that was planned was done. */
async function told(one, report, slug) {
  await one.go(`${report}/${slug}`);
  await one.look("part");
  const fields = { done: "Trois jardins (inventés), et une soupe.", ready: true };
  for (const input of await one.page.locator("main table").first().locator("input[inputmode=decimal]").all()) {
    const planned = await input.locator("xpath=ancestor::tr/td[1]").innerText();
    fields[await input.getAttribute("name")] = planned.replace(/[^\d,]/g, "").replace(/,00$/, "");
  }
  await one.send(`[action$="/${slug}"]`, fields);
  await one.look("part-ready");
}

/** The report of the garden is told by two, sent by the lead, and read by a funder. */
async function reported(lead, second, reader) {
  await lead.go("/me");
  await follow(lead, 'main #deadlines a[href*="/agreements/"]');
  await lead.look("agreement");
  await follow(lead, 'main a[href*="/applications/"]');
  await follow(lead, 'main a[href*="/report/"]');
  await lead.look("report-begun");
  const report = new URL(lead.page.url()).pathname.slice(3);
  await told(lead, report, lead.organisation);
  await told(second, report, second.organisation);
  await lead.go(report);
  await lead.look("report-ready");
  // The year is not over: sending it now is offered, and folded away.
  await lead.page.click('main details:has(form[action$="/send"]) > summary');
  await lead.send('[action$="/send"]', { agreed: true, before: true });
  await lead.look("report-sent");
  await reader.go("/desk");
  await follow(reader, 'main .hit a:has-text("Le jardin qui passe")');
  await follow(reader, 'main a[href*="/report/"]');
  await reader.look("report-read");
  await reader.send(':has([name=answer])', { answer: "accepted", words: "Merci (fictif) : tout y est." });
  await reader.look("report-accepted");
}

/** The grant is in the files of open data, with the day of its agreement and what was paid. */
async function opened(anybody, faults) {
  await anybody.go("/awards");
  await anybody.look("open-data");
  const table = await saved(anybody, "/data/grants.csv");
  if (!table.includes("passe la fronti")) faults.push("the garden is not in the open data");
}

/** Everything after a signature, told once. */
export function money(browser, base) {
  return [["from a payment to open data", async () => {
    const film = { name: "money", count: 0, faults: [] };
    const be = (who) => actor(browser, base, "fr", HOW, film, who);
    const [payer, lead, second, reader] = [await be("morgan"), await be("camille"), await be("dominique"), await be("yael")];
    await paid(payer, film.faults);
    await reported(lead, second, reader);
    await opened(payer, film.faults);
    for (const one of [payer, lead, second, reader]) await one.close();
    return film.faults;
  }]];
}
