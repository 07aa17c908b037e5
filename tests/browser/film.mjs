// The life of an organisation on the platform, filmed without script in each language: somebody claims it, an agent
// reads the papers, its file begins, its office is handed over, and its network tells the news.
import { join } from "node:path";
import { become, shown, typeCode } from "./acting.mjs";
import { duties, picture, visit } from "./harness.mjs";

/** Each language has its width, its organisation (its place in the list), and who tells the news: one may not tell much in a day. */
const TAKES = [["fr", 360, 3, "camille"], ["nl", 1280, 4, "robin"], ["en", 360, 5, "camille"]];

/** A paper that is a paper: the smallest that a reader of PDF opens. */
const PAPER = {
  name: "proces-verbal-fictif.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
};

/** Somebody who acts: their pages, each looked at and photographed under a number that goes on. */
async function actor(browser, base, lang, width, film) {
  const seen = await visit(browser, base, `/${lang}/sign-in`, { width, script: false });
  const { page } = seen;
  return {
    page,
    async look(name) {
      film.faults.push(...(await duties(seen, lang)).map((fault) => `${name}: ${fault}`));
      seen.heard.length = 0;
      film.count += 1;
      await picture(page, `film-${lang}-${String(film.count).padStart(2, "0")}-${name}`);
    },
    async go(path, name) {
      await page.goto(`/${lang}${path}`);
      await this.look(name);
    },
    /** Sends a form, and waits until another page has come. */
    async send(form, to) {
      await Promise.all([page.waitForURL(to), page.click(`main form${form} button:not(.quiet)`)]);
    },
    close: seen.close,
  };
}

async function newcomer(browser, base, mail, lang, width, film, who, name) {
  const one = await actor(browser, base, lang, width, film);
  await typeCode(one.page, mail, `${who}@demonstration.example`);
  await one.page.waitForURL(/\/me$/);
  await one.page.goto(`/${lang}/me/details`);
  await one.page.fill("#name", name);
  await one.send("", /\/me$/);
  return one;
}

/** Claim: one asks with papers, an agent reads them and accepts, with reasons. */
async function claimed(browser, base, lang, width, film, person, organisation) {
  const { page } = person;
  await person.go(`/organisations/${organisation}`, "organisation");
  await page.click('main a[href$="/claim"]');
  await person.look("claim-ways");
  await page.click('main a[href$="/claim/papers"]');
  await page.check("input[name=role][value=representative]");
  await page.fill("#held", "Procès-verbal de l'assemblée fictive / fictieve notulen / fictitious minutes.");
  await page.setInputFiles("main input[type=file]", PAPER);
  await person.look("claim-papers");
  await person.send("", /\/me\/claims\//);
  await person.look("claim-sent");
  const claim = new URL(page.url()).pathname.split("/").pop();
  const agent = await actor(browser, base, lang, 1280, film);
  await become(agent.page, "yael");
  await agent.go("/claims", "claims-waiting");
  await agent.go(`/claims/${claim}`, "claim-read");
  await agent.page.check("input[name=decision][value=accept]");
  await agent.page.fill("#reason", "Les papiers concordent / de stukken kloppen / the papers agree.");
  await agent.send("", /\/claims$/);
  await agent.look("claim-decided");
  await agent.close();
  await person.go(`/me/claims/${claim}`, "claim-granted");
  await person.go("/me", "me-acting");
}

/** File: a piece, one's own words, and the engagement, which asks for a second factor first. */
async function filed(person, lang, film, organisation) {
  const { page } = person;
  const file = `/organisations/${organisation}/file`;
  await person.go(file, "file-empty");
  await page.goto(`/${lang}${file}/pieces/new`);
  await page.selectOption("#kind", "statutes");
  await page.check("input[name=clearance][value=funders]");
  await page.setInputFiles("main input[type=file]", PAPER);
  await person.look("file-piece");
  await person.send("", (url) => !url.pathname.endsWith("/new"));
  await person.look("file-piece-added");
  await page.goto(`/${lang}${file}/commitment`);
  await page.fill("#signatory", "Personne Fictive");
  await page.check("#agreed");
  await person.look("commitment");
  await page.click("main form button");
  await person.look("second-factor-asked");
  await page.click('main a[href*="/me/second-factor/codes"]');
  const secret = await page.locator("main code").first().textContent();
  await person.look("second-factor-codes");
  await page.fill("#code", shown(secret));
  await page.click("main form:has(#code) button");
  await page.waitForURL(/recovery/);
  await person.look("recovery");
  await page.click("main form button");
  await page.waitForSelector("main ol li code");
  await page.click("main a.button");
  await page.waitForURL(/\/sign-in\/kept/);
  await person.look("kept");
  await person.send("", (url) => !url.pathname.includes("/kept"));
  await person.look("commitment-signed");
  await person.go(file, "file-begun");
}

/** Handing over: who leaves says who follows; who follows accepts, and acts. */
async function handedOver(browser, base, mail, lang, width, film, person, organisation) {
  const mandates = `/organisations/${organisation}/mandates`;
  await person.go(mandates, "mandates");
  await person.page.click(`main .entries a[href*="${mandates}/"]`);
  await person.look("mandate");
  await person.page.click('main a[href$="/handover"]');
  const next = `film-next-${lang}`;
  await person.page.fill("#email", `${next}@demonstration.example`);
  await person.look("handover");
  await person.send("", (url) => url.pathname.endsWith("/mandates"));
  await person.look("handover-sent");
  const other = await newcomer(browser, base, mail, lang, width, film, next, "Billie Inexistante");
  await other.look("me-invited");
  await other.page.click('main a[href*="/me/invitations/"]');
  await other.look("invitation");
  await other.send('[action$="/accept"]', (url) => !url.pathname.includes("/me/invitations/"));
  await other.look("invitation-accepted");
  await other.go(mandates, "mandates-handed-over");
  await other.close();
}

/** News: written once by a member, read by everyone on its page. */
async function told(browser, base, lang, width, film, who) {
  const writer = await actor(browser, base, lang, width, film);
  const { ORGANISATION } = await become(writer.page, who);
  await writer.page.goto(`/${lang}/organisations/${ORGANISATION}/news`);
  const title = { fr: "Une rencontre fictive", nl: "Een verzonnen ontmoeting", en: "A fictitious meeting" }[lang];
  await writer.page.fill("#title", title);
  await writer.page.fill("#words", "…");
  await writer.page.check(`input[name=language][value=${lang}]`);
  const network = writer.page.locator('input[type="checkbox"][name^="network-"]').first();
  await network.check();
  const key = (await network.getAttribute("name")).slice("network-".length);
  await writer.look("news-written");
  await writer.send("", /\/news\//);
  await writer.look("news-told");
  await writer.close();
  const anyone = await actor(browser, base, lang, width, film);
  await anyone.go(`/networks/${key}`, "network");
  if (!(await anyone.page.locator("main").innerText()).includes(title)) film.faults.push("the network does not tell its news");
  await anyone.close();
}

export function films(browser, base, folder) {
  const mail = join(folder, "mail");
  return TAKES.map(([lang, width, nth, who]) => [`an organisation's life in ${lang}, script off`, async () => {
    const film = { count: 0, faults: [] };
    const person = await newcomer(browser, base, mail, lang, width, film, `film-${lang}`, "Ariel Inexistant");
    const list = await (await person.page.request.get("/api/v1/organisations?kind=association&limit=9")).json();
    const organisation = list.items[nth].url.split("/").pop();
    await claimed(browser, base, lang, width, film, person, organisation);
    await filed(person, lang, film, organisation);
    await handedOver(browser, base, mail, lang, width, film, person, organisation);
    await person.close();
    await told(browser, base, lang, width, film, who);
    return film.faults;
  }]);
}
