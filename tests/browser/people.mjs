// What people do once they have signed in, in the living demonstration: every page of theirs, and the
// journeys that must lose nothing.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { axe, duties, picture, reflow, visit } from "./harness.mjs";

const LANGS = ["fr", "nl", "en"];

/** Both widths, both colours, with and without script, in two visits: there are many pages. */
const VISITS = [
  { width: 360, scheme: "dark", script: true },
  { width: 1280, scheme: "light", script: false },
];

/** Pages of everyone that only people who sign in come to. */
const DOORS = {
  "sign-in": "sign-in", "processing-register": "privacy/register", cast: "demonstration", networks: "networks",
  renewal: "mandates/renewal",
};

/**
 * The pages of each of the cast: name, who, and the address after the language. `ORGANISATION` is the
 * first organisation that they act for, `CAMILLES` the one that Camille represents.
 */
export const OWN = [
  ["me", "camille", "me"],
  ["me-details", "camille", "me/details"],
  ["me-sessions", "camille", "me/sessions"],
  ["me-second-factor", "camille", "me/second-factor"],
  ["me-email", "camille", "me/email"],
  ["second-factor-needed", "camille", "sign-in/second-factor"],
  ["me-data", "camille", "me/data"],
  ["me-erase", "camille", "me/data/erase"],
  ["me-of-nobody", "sam", "me"],
  ["me-letters", "camille", "me/letters"],
  ["organisation-of-ours", "camille", "organisations/ORGANISATION"],
  ["mandates", "camille", "organisations/ORGANISATION/mandates"],
  ["mandates-new", "camille", "organisations/ORGANISATION/mandates/new"],
  ["claim", "sam", "organisations/CAMILLES/claim"],
  ["claim-papers", "sam", "organisations/CAMILLES/claim/papers"],
  ["claim-for-another", "lou", "organisations/CAMILLES/claim/for-another"],
  ["claims", "ada", "claims"],
  ["declare", "sam", "organisations/new"],
  ["file", "camille", "organisations/ORGANISATION/file"],
  ["file-piece-new", "camille", "organisations/ORGANISATION/file/pieces/new"],
  ["file-profile", "camille", "organisations/ORGANISATION/file/profile"],
  ["file-commitment", "camille", "organisations/ORGANISATION/file/commitment"],
  ["file-bank", "camille", "organisations/ORGANISATION/file/bank"],
  ["file-aid", "camille", "organisations/ORGANISATION/file/aid"],
  ["file-read-by-a-funder", "andrea", "organisations/CAMILLES/file"],
  ["networks-of-ours", "camille", "organisations/ORGANISATION/networks"],
  ["news-of-ours", "camille", "organisations/ORGANISATION/news"],
  ["network-presented", "charlie", "organisations/ORGANISATION/network"],
  ["help-offered", "lou", "organisations/ORGANISATION/help"],
  ["grouping-new", "camille", "networks/new"],
  ["capacities", "ada", "capacities"],
  ["capacities-of-one", "ada", "capacities/CAMILLES"],
  ["links", "ada", "links"],
  ["permissions", "ada", "permissions"],
  ["journal", "eden", "journal/verify"],
];

/** Becomes somebody of the cast in a visit that is open. */
async function become(page, who) {
  await page.goto("/fr/demonstration");
  const slug = async (whose) => {
    const links = page.locator(`li:has(form[action$="/demonstration/${whose}"]) a`);
    const href = await links.count() ? await links.first().getAttribute("href") : "";
    return href.slice("/fr/organisations/".length);
  };
  const organisations = { ORGANISATION: await slug(who), CAMILLES: await slug("camille") };
  await page.click(`form[action$="/demonstration/${who}"] button`);
  await page.waitForURL(/\/fr\/me$/);
  return organisations;
}

/** A page as everybody sees it, or as one of the cast does, in every way of visiting. */
function looked(browser, base, lang, name, who, path) {
  return [`${name} in ${lang}`, async () => {
    const faults = [];
    for (const how of VISITS) {
      const said = `${how.width} px, ${how.scheme}, script ${how.script ? "on" : "off"}`;
      const seen = await visit(browser, base, `/${lang}/sign-in`, how);
      const organisations = who ? await become(seen.page, who) : {};
      const address = `/${lang}/${path.replace(/[A-Z]{4,}/, (name) => organisations[name])}`;
      const response = await seen.page.goto(address, { waitUntil: "load" });
      const here = await duties(seen, lang);
      if (response.status() !== 200) here.push(`answers ${response.status()}`);
      if (how.script) here.push(...await axe(seen.page), ...await reflow(seen.page));
      await picture(seen.page, `${name}-${lang}-${how.width}-${how.scheme}${how.script ? "" : "-noscript"}`);
      await seen.close();
      faults.push(...here.map((fault) => `${address} (${said}): ${fault}`));
    }
    return faults;
  }];
}

const read = new Set();

/** A code that was sent to an address and not read yet: letters are files in the demonstration's folder. */
async function code(mail, email) {
  for (let look = 0; look < 100; look += 1) {
    const letters = existsSync(mail) ? readdirSync(mail).filter((name) => name.endsWith(".eml") && !read.has(name)) : [];
    for (const name of letters) {
      const text = readFileSync(join(mail, name), "utf8");
      const figures = /^Subject: (\d{6})/m.exec(text)?.[1];
      if (!figures || !text.includes(`To: ${email}`)) continue;
      read.add(name);
      return figures;
    }
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`no code came to ${email}`);
}

async function typeCode(page, mail, email) {
  await page.fill("#email", email);
  await page.click("main form button");
  await page.waitForURL(/\/sign-in\/code/);
  await page.fill("#code", await code(mail, email));
  await page.click("main form button");
}

/** Somebody new signs in, says their name, and is greeted by it. */
async function signIn(browser, base, mail, script) {
  const { page, heard, close } = await visit(browser, base, "/en/me", { script, width: 360 });
  const email = `new-${script}@demonstration.example`;
  await typeCode(page, mail, email);
  await page.waitForURL(/\/en\/me$/);
  await page.goto("/en/me/details");
  await page.fill("#name", "Nadia Pretend");
  await page.click("main form button");
  await page.waitForURL(/\/en\/me$/);
  const faults = await page.locator("h1").innerText() === "Nadia Pretend" ? [] : ["nobody is greeted by their name"];
  await close();
  return [...faults, ...heard];
}

/** The session ends while one types: signing in again gives back what was typed, and sends it. */
async function ended(browser, base, mail, script) {
  const { page, heard, close } = await visit(browser, base, "/en/me", { script });
  const email = `ended-${script}@demonstration.example`;
  await typeCode(page, mail, email);
  await page.goto("/en/me/details");
  await page.fill("#name", "Words that took an hour");
  // Elsewhere they end their other sessions: this browser still holds what was one.
  const other = await visit(browser, base, "/en/me", { script });
  await typeCode(other.page, mail, email);
  await other.page.goto("/en/me/sessions");
  await other.page.click('main form[action$="/others/end"] button');
  await other.page.waitForURL(/\/en\/me\/sessions$/);
  await other.close();
  await page.click("main form button");
  await page.waitForURL(/\/sign-in\?/);
  await typeCode(page, mail, email);
  await page.waitForURL(/\/sign-in\/kept/);
  const faults = [];
  if (!(await page.locator("main").innerText()).includes("Words that took an hour")) faults.push("what was typed is not shown");
  await picture(page, `kept-${script}`);
  await page.click('main form[action="/en/me/details"] button');
  await page.waitForURL(/\/en\/me$/);
  if (await page.locator("h1").innerText() !== "Words that took an hour") faults.push("what was typed was not sent");
  await close();
  return [...faults, ...heard];
}

/** Every journey of people; `folder` is the data folder of the demonstration. */
export function people(browser, base, folder) {
  const mail = join(folder, "mail");
  return [
    ...[true, false].flatMap((script) => [
      [`somebody new signs in, script ${script ? "on" : "off"}`, () => signIn(browser, base, mail, script)],
      [`a session ends while one types, script ${script ? "on" : "off"}`, () => ended(browser, base, mail, script)],
    ]),
    ...LANGS.flatMap((lang) => [
      ...Object.entries(DOORS).map(([name, path]) => looked(browser, base, lang, name, null, path)),
      ...OWN.map(([name, who, path]) => looked(browser, base, lang, name, who, path)),
    ]),
  ];
}
