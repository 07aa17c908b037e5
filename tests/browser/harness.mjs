// A visit as people make it, and what every page owes them. Nothing here knows a single page:
// the journeys do.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";

const axeSource = createRequire(import.meta.url)("axe-core").source;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Each width meets each colour scheme, with and without script, in four visits instead of eight. */
export const VISITS = [
  { width: 1280, scheme: "light", script: true },
  { width: 360, scheme: "dark", script: true },
  { width: 360, scheme: "light", script: false },
  { width: 1280, scheme: "dark", script: false },
];
/** All eight, for `JOURNEYS=full`. */
export const ALL_VISITS = [true, false].flatMap((script) =>
  [360, 1280].flatMap((width) => ["light", "dark"].map((scheme) => ({ width, scheme, script }))));

/** The machine's own Chromium: nothing is downloaded. */
export function launch() {
  const known = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const executablePath = known.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error("no Chromium here; on Debian: apt-get install chromium, or set CHROMIUM");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

/** Opens an address and keeps what went wrong on the way; `close()` when done. */
export async function visit(browser, base, path, { width = 1280, scheme = "light", script = true, expect = 200 } = {}) {
  const context = await browser.newContext({
    baseURL: base, viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: script,
    reducedMotion: "reduce", locale: "fr-FR",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const heard = [];
  const origin = new URL(base).origin;
  page.on("console", (message) => {
    // Chromium reports the status of a page that is meant to be an error as an error.
    const meant = expect >= 400 && message.text().includes(`status of ${expect}`);
    if (["error", "warning"].includes(message.type()) && !meant) heard.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => heard.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:")) heard.push(`asks another host: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.status() !== expect) heard.push(`${response.status()} ${response.url()}`);
  });
  const response = await page.goto(path, { waitUntil: "load" });
  if (response.status() !== expect) heard.push(`${path} answers ${response.status()}, not ${expect}`);
  return { page, heard, response, close: () => context.close() };
}

/** What every page owes: its language, one title, every text said, nothing cut at the side. */
export async function duties({ page, heard }, lang) {
  const faults = [...heard];
  const seen = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title.trim(),
    headings: document.querySelectorAll("h1").length,
    alternates: [...document.querySelectorAll("link[rel=alternate][hreflang]")].map((link) => link.hreflang),
    unsaid: document.documentElement.outerHTML.match(/⟦[^⟧]*⟧/g) ?? [],
    twice: [...document.querySelectorAll("[id]")].map((node) => node.id).filter((id, at, all) => all.indexOf(id) !== at),
    inline: document.querySelectorAll("[style], [onclick], style, script:not([src]):not([type='application/ld+json'])").length,
  }));
  if (seen.lang !== lang) faults.push(`lang is “${seen.lang}”, not “${lang}”`);
  if (!seen.title) faults.push("no title");
  if (seen.headings !== 1) faults.push(`${seen.headings} h1 instead of one`);
  for (const other of ["fr", "nl", "en"]) {
    if (!seen.alternates.includes(other)) faults.push(`no hreflang link to ${other}`);
  }
  if (seen.unsaid.length) faults.push(`texts that do not exist: ${seen.unsaid.join(" ")}`);
  if (seen.twice.length) faults.push(`identifiers that stand twice: ${seen.twice.join(" ")}`);
  if (seen.inline) faults.push(`${seen.inline} inline styles or scripts, which our policy forbids`);
  faults.push(...await sideways(page));
  return faults;
}

/** Whether a page must be scrolled sideways, and the elements to blame. */
export async function sideways(page) {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const wide = [...document.querySelectorAll("body *")]
      .filter((node) => node.getBoundingClientRect().right > room + 1)
      .slice(-3).map((node) => `${node.localName}.${node.getAttribute("class") ?? ""}`);
    return [`scrolls sideways at ${room} px: ${wide.join(", ")}`];
  });
}

/** The narrowest telephone, and text at twice its size. */
export async function reflow(page) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const faults = await sideways(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  faults.push(...(await sideways(page)).map((fault) => `text at 200 %: ${fault}`));
  await page.evaluate(() => { document.documentElement.style.fontSize = ""; });
  await page.setViewportSize(before);
  return faults;
}

/** What axe-core finds; evaluated by the driver, so that the page's own policy stays as it is. */
export async function axe(page) {
  await page.evaluate(axeSource);
  const found = await page.evaluate((values) => axe.run(document, { runOnly: { type: "tag", values } }), RULES);
  if (!found.passes.length) return ["axe-core: checked nothing"];
  return found.violations.map(({ id, help, nodes }) =>
    `axe-core: ${id}: ${help} (${nodes.length}×, first ${nodes[0].target.join(" ")})`);
}

/** Walks the page with Tab: the focus is always seen, never trapped, and reaches everything. */
export async function keyboard(page) {
  const faults = [];
  await page.evaluate(() => {
    const walkable = "a[href], button:not([disabled]), input:not([type=hidden], [type=radio], [disabled]), select, textarea, summary";
    window.toReach = new Set([...document.querySelectorAll(walkable)].filter((node) => node.checkVisibility()));
    document.activeElement?.blur();
  });
  const most = 20 + await page.evaluate(() => document.querySelectorAll("a, button, input, select, textarea, summary, [tabindex]").length);
  let steps = 0;
  for (; steps < most; steps += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const node = document.activeElement;
      if (!node || node === document.body) return null;
      toReach.delete(node);
      const style = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      const name = `${node.localName} “${(node.textContent || node.getAttribute("aria-label") || node.name || "").trim().slice(0, 30)}”`;
      // A tile of the map draws its focus as a ring of its own, inside the picture.
      const ring = node.querySelector(".ring");
      const marked = (ring && getComputedStyle(ring).stroke !== "none") || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
      const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      return { name, marked, inView };
    });
    if (!at) break;
    if (!at.marked) faults.push(`focus is not seen on ${at.name}`);
    if (!at.inView) faults.push(`focus is out of view on ${at.name}`);
  }
  if (steps === 0) faults.push("Tab reaches nothing");
  if (steps === most) faults.push("Tab never leaves the page: the focus is trapped");
  const missed = await page.evaluate(() => [...toReach].map((node) => node.outerHTML.slice(0, 80)));
  return [...faults, ...missed.map((node) => `Tab never reaches ${node}`)].slice(0, 8);
}

/** A picture for people to look at, when SCREENSHOTS names a folder. */
export async function picture(page, name) {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: "disabled" });
}

/** Keeps a file that a page gave beside the pictures. */
export function keep(name, bytes) {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
}

/** Runs lists of journeys `[name, async () => faults]`, the lists side by side and each in order; says how they went. */
export async function report(lists) {
  const only = process.env.ONLY;
  let passed = 0;
  let failed = 0;
  await Promise.all(lists.map(async (journeys) => {
    for (const [name, journey] of journeys.filter(([name]) => !only || name.includes(only))) {
      const begun = performance.now();
      const faults = await journey().catch((error) => [error.stack ?? String(error)]);
      const spent = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
      if (faults.length) failed += 1; else passed += 1;
      console.log([`${faults.length ? "FAILED" : "ok    "}  ${name}  (${spent})`, ...[...new Set(faults)].map((fault) => `          ${fault}`)].join("\n"));
    }
  }));
  console.log(`${passed} passed, ${failed} failed`);
  return passed > 0 && failed === 0;
}
