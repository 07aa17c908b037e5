// What people do with Tisserand, told page by page.
import { crawl, links } from "./crawler.mjs";
import { ALL_VISITS, VISITS, axe, duties, keyboard, picture, reflow, sideways, visit } from "./harness.mjs";

const LANGS = ["fr", "nl", "en"];
const WEIGHTS = { page: 60, map: 120, css: 12, script: 16 }; // KB as sent

/** The pages of one language; those that have a key are found by following links, as people do. */
async function sitemap(base, lang) {
  const fixed = {
    home: "", results: "organisations", map: "map", sources: "sources", api: "api",
    accessibility: "accessibility", legal: "legal", privacy: "privacy", reconcile: "reconcile",
  };
  const pages = Object.fromEntries(Object.entries(fixed).map(([name, path]) => [name, `/${lang}/${path}`]));
  const known = [];
  const look = async (path) => {
    const response = await fetch(new URL(path, base), { headers: { accept: "text/html" } });
    known.push(...links(await response.text(), response.url).map((url) => url.pathname));
  };
  for (const path of [pages.results, pages.home, pages.map]) await look(path);
  for (const [name, folder] of [["organisation", "organisations"], ["commune", "communes"], ["theme", "themes"]]) {
    const start = `/${lang}/${folder}/`;
    pages[name] = known.find((path) => path.startsWith(start) && path.length > start.length && !path.includes(".", start.length));
    if (name === "organisation" && pages[name]) await look(pages[name]);
  }
  return pages;
}

/** Every page of every language, on a telephone and a screen, in both colours, with and without script. */
function everyPage(browser, base, lang, name, pages) {
  return [`${name} in ${lang}`, async () => {
    const path = pages[name];
    if (!path) return [`no link leads to a page of this kind in ${lang}`];
    const faults = [];
    for (const how of process.env.JOURNEYS === "full" ? ALL_VISITS : VISITS) {
      const said = `${how.width} px, ${how.scheme}, script ${how.script ? "on" : "off"}`;
      const seen = await visit(browser, base, path, how);
      const here = await duties(seen, lang);
      if (how.script) here.push(...await axe(seen.page), ...await reflow(seen.page), ...seen.heard);
      await picture(seen.page, `${name}-${lang}-${how.width}-${how.scheme}${how.script ? "" : "-noscript"}`);
      await seen.close();
      faults.push(...here.map((fault) => `${path} (${said}): ${fault}`));
    }
    return faults;
  }];
}

/** One looks for something, narrows it, reads one organisation, comes back: all by links and forms. */
async function search(browser, base, script) {
  const { page, heard, close } = await visit(browser, base, "/fr/", { script, width: 360 });
  const faults = [];
  const field = page.locator("input[name=q]").first();
  await field.fill("jardin");
  await field.press("Enter");
  await page.waitForURL(/\/fr\/organisations\?.*q=jardin/);
  const results = page.locator('main a[href^="/fr/organisations/"]:not([href*="."])');
  if (!await results.count()) return ["“jardin” finds nothing in the demonstration register"];
  if (await page.locator("input[name=q]").first().inputValue() !== "jardin") faults.push("the field forgets what was typed");

  const theme = await page.locator('main a[href*="theme="]').first().getAttribute("href");
  await page.goto(theme);
  if (!await results.count()) faults.push("a theme that was offered finds nothing");
  const query = new URL(page.url()).search;
  await page.goto(await page.locator('a[hreflang="nl"]').first().getAttribute("href"));
  const url = new URL(page.url());
  if (!url.pathname.startsWith("/nl/") || url.search !== query) faults.push(`changing the language leads to ${url.pathname}${url.search}, not to the same search`);
  await page.goBack();

  await page.goto(await results.first().getAttribute("href"));
  const name = (await page.locator("h1").innerText()).trim();
  if (!name) faults.push("the organisation has no name");
  if (!(await page.title()).includes(name)) faults.push(`the title “${await page.title()}” does not name ${name}`);
  await close();
  return [...faults, ...heard];
}

/** Words are completed as one types; the keys choose, put the list away and bring it back. */
async function completion(browser, base) {
  const { page, heard, close } = await visit(browser, base, "/fr/", { width: 360 });
  const faults = [];
  const field = page.locator("input[name=q]").first();
  const options = page.locator("[role=option]:visible");
  await field.pressSequentially("jard");
  await options.first().waitFor();
  faults.push(...await axe(page));
  await field.press("ArrowDown");
  const chosen = page.locator("[role=option][aria-selected=true]");
  if (await field.getAttribute("aria-activedescendant") !== await chosen.getAttribute("id")) faults.push("what the keys chose is not told to those who do not see it");
  await field.press("Escape");
  if (await options.count() || await field.inputValue() !== "jard") faults.push("Escape does not put the list away and leave what was typed");
  await field.press("ArrowDown");
  await options.first().waitFor();
  await field.press("ArrowDown");
  const word = await chosen.innerText();
  await field.press("Enter");
  await page.waitForURL(/\/fr\/organisations/);
  const found = await page.locator("h1").innerText();
  if (await page.locator("input[name=q]").first().inputValue() !== word && !found.includes(word)) faults.push(`“${word}” was chosen and ${page.url()} came`);
  await close();
  return [...faults, ...heard];
}

/** Arrow keys lead from a tile of the map to its neighbour, and Enter opens it. */
async function tiles(browser, base, path) {
  const { page, heard, close } = await visit(browser, base, path);
  const at = () => page.evaluate(() => document.activeElement.closest("svg[data-tiles] a")?.getAttribute("href") ?? null);
  await page.locator("svg[data-tiles] a").first().focus();
  const walked = [await at()];
  for (const key of ["ArrowRight", "ArrowDown"]) {
    await page.keyboard.press(key);
    walked.push(await at());
  }
  const faults = new Set(walked).size === 3 && !walked.includes(null) ? [] : [`the keys lead over ${walked.join(", ")}`];
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname + url.search === walked[2]);
  await close();
  return [...faults, ...heard];
}

/** A search that finds nothing says so and offers a way out; an address that is not there too. */
async function deadEnds(browser, base, lang) {
  const faults = [];
  const nothing = await visit(browser, base, `/${lang}/organisations?q=zzqxyzzy+qqzzkk`, { width: 360 });
  faults.push(...await duties(nothing, lang), ...await axe(nothing.page));
  if (!await nothing.page.locator("main a[href]").count()) faults.push("an empty result offers no way out");
  await picture(nothing.page, `empty-${lang}`);
  await nothing.close();
  const absent = await visit(browser, base, `/${lang}/organisations/not-there-zzzzz`, { expect: 404 });
  faults.push(...await duties(absent, lang), ...await axe(absent.page));
  if (!await absent.page.locator(`a[href^="/${lang}/"]`).count()) faults.push("the page of an absent address offers no way out");
  await picture(absent.page, `absent-${lang}`);
  await absent.close();
  return faults;
}

/** What is sent stays light. */
async function weight(browser, base, pages) {
  const faults = [];
  for (const name of ["home", "results", "organisation", "map"].filter((name) => pages[name])) {
    const seen = [];
    const context = await browser.newContext({ baseURL: base });
    const page = await context.newPage();
    page.on("requestfinished", (request) => seen.push(request));
    await page.goto(pages[name], { waitUntil: "load" });
    const kb = { page: 0, css: 0, script: 0 };
    const kinds = { document: "page", stylesheet: "css", script: "script" };
    for (const request of seen) {
      const of = kinds[request.resourceType()];
      if (of) kb[of] += (await request.sizes()).responseBodySize / 1000;
    }
    for (const [what, amount] of Object.entries(kb)) {
      const most = what === "page" && name === "map" ? WEIGHTS.map : WEIGHTS[what];
      if (amount > most) faults.push(`${name}: ${what} weighs ${amount.toFixed(1)} KB, more than ${most}`);
    }
    if (!kb.page) faults.push(`${name}: nothing was weighed`);
    await context.close();
  }
  return faults;
}

/** Paper and high contrast: looked at by people; here only that nothing is cut. */
async function otherMedia(browser, base, pages) {
  const faults = [];
  for (const name of ["results", "organisation", "map"].filter((name) => pages[name])) {
    const { page, heard, close } = await visit(browser, base, pages[name], { width: 794 });
    await page.emulateMedia({ media: "print" });
    faults.push(...(await sideways(page)).map((fault) => `${name} on paper: ${fault}`));
    await picture(page, `${name}-print`);
    await page.emulateMedia({ media: "screen", forcedColors: "active" });
    await picture(page, `${name}-forced-colors`);
    faults.push(...heard);
    await close();
  }
  return faults;
}

/** Every journey, in the order of telling. */
export async function journeys(browser, base) {
  const pages = Object.fromEntries(await Promise.all(LANGS.map(async (lang) => [lang, await sitemap(base, lang)])));
  const inFrench = pages.fr;
  return [
    ["a search without script", () => search(browser, base, false)],
    ["a search with script", () => search(browser, base, true)],
    ["a search is completed by keyboard", () => completion(browser, base)],
    ["tiles are walked by keyboard", () => tiles(browser, base, inFrench.map)],
    ...LANGS.flatMap((lang) => Object.keys(pages[lang]).map((name) => everyPage(browser, base, lang, name, pages[lang]))),
    ...LANGS.map((lang) => [`dead ends in ${lang}`, () => deadEnds(browser, base, lang)]),
    ...["home", "results", "organisation", "map"].map((name) => [`${name} by keyboard`, async () => {
      if (!inFrench[name]) return ["there is no such page"];
      const { page, heard, close } = await visit(browser, base, inFrench[name]);
      const faults = [...await keyboard(page), ...heard];
      await close();
      return faults;
    }]),
    ["paper and high contrast", () => otherMedia(browser, base, inFrench)],
    ["pages stay light", () => weight(browser, base, inFrench)],
    ["every internal link leads somewhere", async () => {
      const { faults, visited } = await crawl(base, LANGS.map((lang) => `/${lang}/`));
      return visited < 20 ? [...faults, `only ${visited} addresses were found`] : faults;
    }],
  ];
}
