// What people do once they have signed in, in the living demonstration: every page of theirs, and the
// journeys that must lose nothing.
import { join } from "node:path";
import { become, typeCode } from "./acting.mjs";
import { axe, duties, picture, reflow, visit } from "./harness.mjs";

const LANGS = ["fr", "nl", "en"];

/** Both widths, both colours, with and without script, in two visits: there are many pages. */
const VISITS = [
  { width: 360, scheme: "dark", script: true },
  { width: 1280, scheme: "light", script: false },
];

/** One of a list: a page whose address holds a key that nobody knows beforehand. */
const ONE = (list) => new RegExp(`/${list}/(?!new|rule|themes|feed|dates)[^/?#.]+$`);

/** Pages of everyone that only people who sign in come to. */
const DOORS = {
  "sign-in": "sign-in", "processing-register": "privacy/register", cast: "demonstration", networks: "networks",
  programmes: "programmes", poles: "poles",
  "priority-themes": "poles/themes", renewal: "mandates/renewal",
  observatory: "observatory",
  "grants-seen-whole": "observatory/grants", "grants-lines": "observatory/grants/lines",
  "computed-indicators": "observatory/indicators", "indicator-density": "observatory/indicators/density",
  publications: "publications", "emerging-needs": "observatory/needs",
  portrait: "observatory/portraits/communes/59350?with=59512",
  "how-partners-are-proposed": "how-partners-are-proposed",
  petitions: "petitions", "petitions-rule": "petitions/rule", petition: ["petitions", ONE("petitions")],
  pole: ["poles", ONE("poles")], "priority-theme": ["poles/themes", ONE("poles/themes")],
};

/**
 * The pages of each of the cast: name, who, and the address after the language. `ORGANISATION` is the
 * first organisation that they act for, `CAMILLES` the one that Camille represents. An address with steps is the first page that
 * links of such a kind lead to from there.
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
  ["me-employers", "yael", "me/employers?q=association"],
  ["organisation-of-ours", "camille", "organisations/ORGANISATION"],
  ["mandates", "camille", "organisations/ORGANISATION/mandates"],
  ["mandates-new", "camille", "organisations/ORGANISATION/mandates/new"],
  ["claim", "sam", "organisations/CAMILLES/claim"],
  ["claim-papers", "sam", "organisations/CAMILLES/claim/papers"],
  ["claim-for-another", "lou", "organisations/CAMILLES/claim/for-another"],
  ["claims", "ada", "claims"],
  ["claims-of-the-territory", "yael", "claims"],
  ["me-of-an-agent", "yael", "me"],
  ["contacts", "yael", "organisations/ORGANISATION/contacts"],
  ["entered-for-others", "yael", "organisations/CAMILLES/entered"],
  ["file-read-by-an-agent", "ange", "organisations/CAMILLES/file"],
  ["me-objecting", "dominique", "me"],
  ["handing-over", "sol", "organisations/ORGANISATION/mandates"],
  ["collective", "kim", "organisations/ORGANISATION"],
  ["declare", "sam", "organisations/new"],
  ["file", "camille", "organisations/ORGANISATION/file"],
  ["file-piece-new", "camille", "organisations/ORGANISATION/file/pieces/new"],
  ["file-profile", "camille", "organisations/ORGANISATION/file/profile"],
  ["file-commitment", "camille", "organisations/ORGANISATION/file/commitment"],
  ["file-bank", "camille", "organisations/ORGANISATION/file/bank"],
  ["file-aid", "camille", "organisations/ORGANISATION/file/aid"],
  ["file-read-by-a-funder", "andrea", "organisations/CAMILLES/file"],
  ["programmes-of-ours", "claude", "organisations/ORGANISATION/programmes"],
  ["desk", "andrea", "desk"],
  ["poles-of-ours", "camille", "poles"],
  ["pole-new", "yael", "poles/new"],
  ["priority-theme-new", "yael", "poles/themes/new"],
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
  ["proposed", "camille", "organisations/ORGANISATION/proposed"],
  ["messages", "dominique", ["me", /\/capabilities\/with\//]],
  ["co-construction", "camille", ["calls", ONE("calls"), /\/groups$/]],
  ["partners", "camille", ["calls", ONE("calls"), /\/partners$/]],
  ["partners-one-after-the-other", "camille", ["calls", ONE("calls"), /\/partners$/, /\/partners\/all/]],
  ["project", "camille", ["projects", ONE("projects")]],
  ["project-talk", "camille", ["projects", ONE("projects"), /\/talk$/]],
  ["project-tasks", "camille", ["projects", ONE("projects"), /\/tasks$/]],
  ["project-budget", "camille", ["projects", ONE("projects"), /\/budget$/]],
  ["priority-theme-invite", "yael", ["poles/themes", ONE("poles/themes"), /\/invite$/]],
];

/** Goes where links of each kind lead, also those of a picture, one step after another; where a way ends nowhere, the next link of the kind is tried. */
async function led(page, [first, ...steps]) {
  const answer = await page.goto(first, { waitUntil: "load" });
  if (!steps.length) return answer;
  const every = await page.locator("main a[href]").evaluateAll((links) => links.map((link) => new URL(link.getAttribute("href"), document.baseURI).href));
  const ways = [...new Set(every)].filter((href) => href.startsWith(new URL(page.url()).origin) && steps[0].test(href));
  for (const way of ways.slice(0, 12)) {
    const found = await led(page, [way, ...steps.slice(1)]);
    if (found) return found;
  }
  return null;
}

/** A page as everybody sees it, or as one of the cast does, in every way of visiting. */
function looked(browser, base, lang, name, who, path) {
  return [`${name} in ${lang}`, async () => {
    const faults = [];
    let known; // where links led the first visit: the others go there at once
    for (const how of VISITS) {
      const said = `${how.width} px, ${how.scheme}, script ${how.script ? "on" : "off"}`;
      const seen = await visit(browser, base, `/${lang}/sign-in`, how);
      const organisations = who ? await become(seen.page, who) : {};
      const [start, ...steps] = [path].flat();
      const beginning = `/${lang}/${start.replace(/[A-Z]{4,}/, (name) => organisations[name])}`;
      const response = await led(seen.page, known ? [known] : [beginning, ...steps]);
      if (!response) {
        await seen.close();
        faults.push(`${beginning} (${said}): no link leads to ${name}`);
        continue;
      }
      if (steps.length) known = seen.page.url();
      const address = new URL(seen.page.url()).pathname;
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

/** News written once is on the page of the network, for everyone. */
async function told(browser, base, script) {
  const { page, heard, close } = await visit(browser, base, "/en/sign-in", { script, width: 360 });
  const { ORGANISATION } = await become(page, "charlie");
  await page.goto(`/en/organisations/${ORGANISATION}/news`);
  const title = `A fictitious meeting, script ${script ? "on" : "off"}`;
  await page.fill("#title", title);
  await page.fill("#words", "It will not take place, and everybody is invited.");
  const network = page.locator('input[type="checkbox"][name^="network-"]').first();
  await network.check();
  const key = (await network.getAttribute("name")).slice("network-".length);
  await page.click("main form button");
  await page.waitForURL(/\/en\/news\//);
  await picture(page, `news-${script}`);
  const faults = await page.locator("h1").innerText() === title ? [] : ["the news is not shown"];
  await close();
  const anyone = await visit(browser, base, `/en/networks/${key}`, { script });
  if (!(await anyone.page.locator("main").innerText()).includes(title)) faults.push("the network does not tell it");
  await picture(anyone.page, `network-told-${script}`);
  await anyone.close();
  return [...faults, ...heard];
}

/** A claim waits: the agent asks for more, the person answers, the agent accepts, the person acts. */
async function treated(browser, base) {
  const faults = [];
  const as = async (who, script, act) => {
    const { page, heard, close } = await visit(browser, base, "/en/sign-in", { script, width: 360 });
    await become(page, who);
    await act(page);
    await close();
    faults.push(...heard);
  };
  const decide = async (page, claim, decision, reason) => {
    await page.goto(claim);
    await page.check(`input[name="decision"][value="${decision}"]`);
    await page.fill("#reason", reason);
    await page.click("main form button");
    await page.waitForURL(/\/en\/claims$/);
  };
  let claim = null;
  await as("yael", false, async (page) => {
    await page.goto("/en/claims");
    const waiting = await page.locator('main a[href*="/claims/"]').evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    for (const address of waiting) {
      await page.goto(address);
      if (await page.locator('input[name="decision"][value="more"]').count()) claim = address;
    }
    if (!claim) return;
    await picture(page, "claim-read-by-an-agent");
    await decide(page, claim, "more", "Please say which assembly elected you.");
  });
  if (!claim) return [...faults, "no claim waits for the agent"];
  const mine = claim.replace("/claims/", "/me/claims/");
  await as("sam", true, async (page) => {
    await page.goto(mine);
    if (!(await page.locator("main").innerText()).includes("which assembly elected you")) faults.push("the question is not shown");
    await page.fill("#answer", "That of the fictitious spring.");
    await page.click('main form:has(#answer) button');
    await page.waitForURL(mine);
  });
  await as("yael", true, (page) => decide(page, claim, "accept", "The minutes and the answer agree."));
  await as("sam", false, async (page) => {
    await page.goto(mine);
    await picture(page, "claim-granted");
    await page.goto("/en/me");
    if (!await page.locator('main a[href$="/mandates"]').count()) faults.push("who was accepted does not act");
  });
  return faults;
}

/** Every journey of people; `folder` is the data folder of the demonstration. */
export function people(browser, base, folder) {
  const mail = join(folder, "mail");
  return [
    ...[true, false].flatMap((script) => [
      [`somebody new signs in, script ${script ? "on" : "off"}`, () => signIn(browser, base, mail, script)],
      [`a session ends while one types, script ${script ? "on" : "off"}`, () => ended(browser, base, mail, script)],
      [`a network tells its news, script ${script ? "on" : "off"}`, () => told(browser, base, script)],
    ]),
    ...LANGS.flatMap((lang) => [
      ...Object.entries(DOORS).map(([name, path]) => looked(browser, base, lang, name, null, path)),
      ...OWN.map(([name, who, path]) => looked(browser, base, lang, name, who, path)),
    ]),
    // Last: afterwards Sam is nobody no more.
    ["an agent treats the claim that waits", () => treated(browser, base)],
  ];
}
