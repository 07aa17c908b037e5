// From a problem to a receipt: an agent publishes a call, four organisations say what they could bring, look at the groups
// that are proposed, build a project in two languages, each with its budget, sign the same version, and send it.
import { become, written } from "./acting.mjs";
import { axe, duties, keep, picture, sideways, visit } from "./harness.mjs";

/** The ways of going through it: in French by telephone with script, in Dutch on a desk without. */
const WAYS = [["fr", { width: 360, script: true }], ["nl", { width: 1280, script: false }]];

/** What is written wherever a text is asked for, in each language. */
const SENTENCE = { fr: "Une phrase imaginaire, écrite pour l’essai", nl: "Een verzonnen zin, geschreven voor de proef" };

/** Today and some days, as a date field takes it. */
const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** Somebody of the cast at their own browser; where a second width is named, what they look at is looked at there too. */
export async function actor(browser, base, lang, how, film, who) {
  const seen = await visit(browser, base, `/${lang}/sign-in`, how);
  const { page } = seen;
  const organisation = (await become(page, who)).ORGANISATION;
  return {
    page, organisation,
    async look(name) {
      film.count += 1;
      film.faults.push(...(await duties(seen, lang)).map((fault) => `${name}: ${fault}`));
      if (how.script) film.faults.push(...(await axe(page)).map((fault) => `${name}: ${fault}`));
      seen.heard.length = 0;
      const named = `${film.name ?? "together"}-${lang}-${String(film.count).padStart(2, "0")}-${name}`;
      await picture(page, named);
      if (!how.also) return;
      const before = page.viewportSize();
      await page.setViewportSize({ ...before, width: how.also });
      film.faults.push(...[...await sideways(page), ...await axe(page)].map((fault) => `${name} at ${how.also} px: ${fault}`));
      await picture(page, `${named}-${how.also}`);
      await page.setViewportSize(before);
    },
    async go(path) {
      await page.goto(`/${lang}${path}`);
    },
    /** Writes in a form, field by field, and sends it; the page that comes is there when this returns. */
    async send(form, fields = {}, button = "button:not(.quiet), button") {
      const there = page.locator(`main form${form}`).first();
      const folded = there.locator("details:not([open]) > summary");
      while (await folded.count()) await folded.first().click();
      await written(there, fields);
      await Promise.all([page.waitForEvent("load"), there.locator(button).first().click()]);
      const wrong = await page.locator("main .error").allInnerTexts();
      if (wrong.length) throw new Error(`${page.url()} refuses: ${wrong.join(" · ")}`);
    },
    close: seen.close,
  };
}

/** A text in both languages for each of these fields. */
const both = (...names) => Object.fromEntries(names.flatMap((name) => ["fr", "nl"].map((lang) => [`${name}-${lang}`, SENTENCE[lang]])));

/** An instant as fields of a date and an hour take it, where the territory is. */
function fields(instant) {
  const [date, time] = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris", dateStyle: "short", timeStyle: "short" }).format(instant).split(" ");
  return { "closes-date": date, "closes-time": time };
}

/** An agent writes a call for initiatives section by section, and publishes it. */
async function called(agent, { minimum = "3", closes = { "closes-date": day(30), "closes-time": "12:00" } } = {}) {
  await agent.go("/calls/new");
  await agent.send('[action$="/calls/new"]', { kind: "initiatives", languages: "fr nl", title: "Un appel imaginaire" });
  await agent.look("call-begun");
  const call = new URL(agent.page.url()).pathname.split("/")[3];
  const section = async (name, fields) => {
    await agent.go(`/calls/${call}/draft/${name}`);
    await agent.send(`[action$="/draft/${name}"]`, fields);
  };
  await section("about", { "title-fr": "Un appel imaginaire", "title-nl": "Een verzonnen oproep", policy: 1 });
  await section("problem", both("problem", "known"));
  await section("people", both("concerned", "part"));
  await section("place", { border: "welcome", theme: ["ageing", "neighbourhood"] });
  await section("answering", {
    ...both("who"), minimum,
    "need-0-resource": "places", ...both("need-0-words"), "need-0-weight": "3",
    "need-1-resource": "people", ...both("need-1-words"), "need-1-weight": "2",
    "need-2-resource": "skills", ...both("need-2-words"), "need-2-weight": "1",
  });
  await section("means", { money: "without", ...both("brought") });
  await section("calendar", { "opens-date": day(0), "opens-time": "00:01", ...closes, answer: day(75), late: "refused" });
  await section("criteria", { ...both("criterion-0-words", "criterion-1-words"), "criterion-0-weight": "60", "criterion-1-weight": "40", "criterion-1-several": true });
  await section("contact", { ...both("function"), reach: "appel@metropole.example" });
  await agent.go(`/calls/${call}/publish`);
  await agent.look("call-ready");
  await agent.send(":has(input[name=act][value=publish])");
  await agent.go(`/calls/${call}`);
  await agent.look("call-published");
  return call;
}

/** A project is begun with those of the play that are in a proposed group; gives its place in an address. */
async function begun(lead, others, call, lang, film) {
  const keys = others.map((one) => one.organisation.split("-").pop());
  const ways = await lead.page.locator('main a[href*="/partners/begin?with="]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute("href")));
  const way = ways.find((href) => keys.some((key) => href.includes(key)));
  if (!way) throw new Error(`nobody who answered is in a group: ${ways.join(" ")}`);
  await lead.page.goto(way);
  await lead.look("begin-together");
  const asked = (await lead.page.locator("main [name=partner]").evaluateAll((nodes) => nodes.map((node) => node.value))).filter((key) => keys.includes(key));
  for (const box of await lead.page.locator("main [name=partner]").all()) await box.setChecked(asked.includes(await box.getAttribute("value")));
  await lead.send(":has([name=partner])", { title: "Un projet imaginaire", words: SENTENCE[lang], language: "fr" });
  await lead.look("project-begun");
  if (!await lead.page.locator("main").innerText().then((words) => words.includes("Un projet imaginaire"))) film.faults.push("no project is begun with the group");
  return new URL(lead.page.url()).pathname.split("/")[3];
}

/** A project is written: each text in both languages, one action, and what only boxes say. */
async function composed(lead, project) {
  const written = async (path, more = {}) => {
    await lead.go(path);
    const names = await lead.page.locator("main form [name$='-fr']:not([type=hidden])").evaluateAll((nodes) => nodes.map((node) => node.name.slice(0, -3)));
    const form = ":has(button):not([action$='/talk']):not(:has([name=add]))";
    await lead.send(form, { ...both(...names), ...more });
    // Both languages were written: somebody says that they say the same.
    await lead.go(path);
    const same = await lead.page.locator("main form [name^='same-']").evaluateAll((nodes) => nodes.map((node) => node.name));
    if (same.length) await lead.send(form, { ...Object.fromEntries(same.map((name) => [name, true])), ...("ready" in more ? { ready: true } : {}) });
  };
  const section = (name, more) => written(`/projects/${project}/sections/${name}`, { ...more, ready: true });
  await section("purpose", { purposes: ["cooperation", "need"] });
  await lead.go(`/projects/${project}/sections/purpose`);
  await lead.look("section");
  await section("context");
  await section("public");
  await section("territory", { communes: ["59350", "59512"] });
  await lead.go(`/projects/${project}/sections/actions`);
  await lead.send(":has([name=add])");
  await lead.look("action");
  await written(new URL(lead.page.url()).pathname.slice(3));
  await section("actions");
  await section("indicators", { catalogue: ["partners"] });
  await section("communication");
  await section("risks");
}

/** Two people of a project write the same text at once: the second sees both, and nothing is lost. */
async function twoWriters(browser, base, lang, how) {
  const film = { count: 0, faults: [] };
  const [ana, bob] = [await actor(browser, base, lang, how, film, "camille"), await actor(browser, base, lang, how, film, "alix")];
  await ana.go("/projects/new");
  await ana.send('[action$="/projects/new"]', { title: "Un projet à quatre mains", origin: "nothing", language: "fr" });
  const section = `/projects/${new URL(ana.page.url()).pathname.split("/")[3]}/sections/risks`;
  for (const one of [ana, bob]) await one.go(section);
  await ana.send('[action$="/risks"]', { "risks-fr": "Il pourrait pleuvoir." });
  await bob.page.fill('[name="risks-fr"]', "Il pourrait neiger.");
  await Promise.all([bob.page.waitForEvent("load"), bob.page.click('main form[action$="/risks"] button')]);
  const faults = async (moment, words) => {
    const page = await bob.page.locator("main").innerText();
    const typed = await bob.page.locator('[name="risks-fr"]').inputValue();
    for (const said of words) if (!page.includes(said) && typed !== said) film.faults.push(`${moment}: “${said}” is not there`);
  };
  await faults("the second sees both", ["Il pourrait pleuvoir.", "Il pourrait neiger."]);
  await picture(bob.page, `together-${lang}-two-writers`);
  await bob.send('[action$="/risks"]', { "risks-fr": "Il pourrait pleuvoir, ou neiger." });
  await bob.go(section);
  await faults("the second decides", ["Il pourrait pleuvoir, ou neiger."]);
  for (const one of [ana, bob]) await one.close();
  return film.faults;
}

/** The last second before the deadline of a call, and the first after: the server's clock counts, and nothing is lost. It stands where it is
    put meanwhile, so that nothing is waited for however busy the machine is; nobody else may act beside. */
export function deadline(browser, base) {
  return [["the deadline's second, one with script and one without", async () => {
    const film = { name: "deadline", count: 0, faults: [] };
    const come = (who, how) => actor(browser, base, "fr", how, film, who);
    const [agent, intime, late] = [await come("yael", { width: 1280, script: false }), await come("camille", { width: 360, script: true }), await come("dominique", { width: 1280, script: false })];
    const stand = async (at) => {
      const done = await agent.page.request.post("/fr/demonstration/clock", { form: { at: at ? new Date(at).toISOString() : "" } });
      if (!done.ok()) throw new Error(`the clock does not listen: ${done.status()}`);
    };
    const now = Date.now();
    // The hour that a call names has no seconds, and its minute still counts.
    const closes = Math.ceil((now + 60_000) / 60_000) * 60_000;
    const ready = async (call, lead, who) => {
      await lead.go(`/projects/new?call=${call}`);
      await lead.send('[action$="/projects/new"]', { title: `Un projet à la dernière seconde (${who})`, language: "fr", second_language: "nl" });
      const project = new URL(lead.page.url()).pathname.split("/")[3];
      await composed(lead, project);
      const page = `/projects/${project}/submission?call=${call}`;
      await lead.go(page);
      await lead.send('[action$="/freeze"]');
      await lead.go(page);
      await lead.send('[action$="/sign"]', { agreed: true });
      await lead.go(page);
    };
    await stand(now);
    try {
      const call = await called(agent, { minimum: "1", closes: fields(closes - 60_000) });
      await ready(call, intime, "camille");
      await ready(call, late, "dominique");
      await picture(late.page, "deadline-fr-before");
      await stand(closes - 1_000);
      await picture(intime.page, "deadline-fr-last-second");
      await intime.send('[action$="/send"]');
      await intime.look("in-time");
      if (!/\/applications\//.test(intime.page.url())) film.faults.push("the last second is not in time");
      await stand(closes);
      const answered = late.page.waitForResponse((answer) => answer.request().method() === "POST");
      await late.page.locator('main form[action$="/send"] button').first().click();
      if ((await answered).status() !== 422) film.faults.push("the second after is not refused");
      await late.page.waitForLoadState();
      await picture(late.page, "deadline-fr-too-late");
      const told = await late.page.locator("main").innerText();
      if (!told.includes(SENTENCE.fr)) film.faults.push("what was written is not there any more");
    } finally {
      await stand(null);
    }
    for (const one of [agent, intime, late]) await one.close();
    return film.faults;
  }]];
}

/** Every journey of those who build together. */
export function together(browser, base) {
  const writers = WAYS.map(([lang, how]) => [`two people write the same text in ${lang}, script ${how.script ? "on" : "off"}`, () => twoWriters(browser, base, lang, how)]);
  return [...writers, ...WAYS.map(([lang, how]) => [`from a call to a receipt in ${lang}, script ${how.script ? "on" : "off"}`, async () => {
    const film = { count: 0, faults: [] };
    const agent = await actor(browser, base, lang, { ...how, width: 1280 }, film, "yael");
    const call = await called(agent);
    // Nobody said anything yet: who could be asked, and no group.
    await agent.go(`/calls/${call}/partners`);
    await agent.look("who-could-be-asked");
    const partners = [];
    for (const who of ["camille", "dominique", "lou", "robin"]) partners.push(await actor(browser, base, lang, how, film, who));
    const [lead, ...others] = partners;
    for (const partner of partners) {
      await partner.go(`/organisations/${partner.organisation}/calls/${call}/capabilities`);
      await partner.send('[action$="/capabilities"]', { people: SENTENCE[lang], places: SENTENCE[lang], shown: "yes" });
    }
    await lead.go(`/calls/${call}/capabilities`);
    await lead.look("capabilities-said");
    await lead.go(`/calls/${call}/partners`);
    await lead.look("groups-proposed");
    const project = await begun(lead, others, call, lang, film);
    for (const partner of others) {
      // Whoever was in the group was invited with it.
      if ((await partner.page.request.get(`/${lang}/projects/${project}`)).status() === 404) {
        await lead.go(`/projects/${project}/invite?organisation=${partner.organisation}`);
        await lead.send('[action$="/invite"]', { role: "partner", words: SENTENCE[lang] });
      }
      await partner.go(`/projects/${project}`);
      if (partner === others[0]) await partner.look("invited");
      await partner.send(":has(input[name=step][value=accept])");
    }
    await composed(lead, project);
    for (const [place, partner] of partners.entries()) {
      const sheet = `/projects/${project}/budget/${partner.organisation}`;
      await partner.go(sheet);
      await partner.send('[action*="/budget/"]', { "a-601": `${place + 1} 000,00`, "a-613": "250", "a-70": `${place + 1} 250` });
      if (partner === lead) await partner.look("budget-of-a-partner");
    }
    await lead.go(`/projects/${project}/budget`);
    await lead.look("budget-of-all");
    await lead.go(`/projects/${project}/languages`);
    await lead.look("languages");
    await lead.go(`/projects/${project}/submission?call=${call}`);
    await lead.look("check");
    await lead.send('[action$="/freeze"]');
    await lead.look("to-sign");
    for (const partner of partners) {
      await partner.go(`/projects/${project}/submission?call=${call}`);
      if (partner === others.at(-1)) await partner.look("sign");
      await partner.send('[action$="/sign"]', { agreed: true });
    }
    await lead.go(`/projects/${project}/submission?call=${call}`);
    await lead.look("signed-by-all");
    await lead.send('[action$="/send"]');
    await lead.look("receipt");
    for (const [name, link] of [["receipt", 'main a[href$="/receipt"]'], ["application", "main .receipt a[href*='/versions/']:not([href$='/receipt'])"]]) {
      const answer = await lead.page.request.get(await lead.page.locator(link).first().getAttribute("href"));
      const bytes = await answer.body();
      if (!bytes.subarray(0, 8).toString("latin1").startsWith("%PDF-1.")) film.faults.push(`the ${name} is no PDF`);
      keep(`together-${lang}-${name}.pdf`, bytes);
    }
    await agent.go("/me");
    await agent.look("agent-told");
    for (const one of [agent, ...partners]) await one.close();
    return film.faults;
  }])];
}
