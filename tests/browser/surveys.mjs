// A survey from its first word to the answer of somebody who has no account, by telephone with script; and one of one side of the
// border, from its first word to the tables that are published.
import { axe, duties, picture, visit } from "./harness.mjs";
import { actor } from "./together.mjs";

const ABOUT = { fr: "Une enquête imaginaire, pour l’essai", nl: "Een verzonnen enquête, voor de proef", en: "An invented survey, to try it out" };

/** An agent is led from each step to the next, draws, and opens; what follows the language in the address of the survey. */
async function opened(agent, size) {
  await agent.go(`/organisations/${agent.organisation}/surveys`);
  await agent.send('[action$="/surveys"]', { title: ABOUT.fr, from: "ready" });
  const every = Object.entries(ABOUT).flatMap(([lang, words]) => ["title", "purpose", "contact"].map((field) => [`${field}-${lang}`, words]));
  await agent.send('[action$="/words"]', Object.fromEntries(every));
  for (const step of ["questions", "preview", "sample"]) {
    await Promise.all([agent.page.waitForEvent("load"), agent.page.click(`main a.button[href$="/${step}"]`)]);
    await agent.look(`survey-${step}`);
  }
  await agent.send('[action$="/sample"]', { size }, "button[value=draw]");
  await agent.look("survey-drawn");
  await Promise.all([agent.page.waitForEvent("load"), agent.page.click('main a.button[href$="/run"]')]);
  await agent.send('[action$="/run"]', { closes: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10) });
  await agent.look("survey-open");
  return new URL(agent.page.url()).pathname.slice(3).replace(/\/run$/, "");
}

/** Letters are printed for those whom nobody can write to: the addresses that stand in them. */
async function printed(agent) {
  // Letters leave in rounds, every few seconds; what nobody can be written is printed once they have.
  for (let tries = 0; tries < 40 && !await agent.page.locator("button[value=print]").count(); tries += 1) {
    await new Promise((later) => setTimeout(later, 500));
    await agent.page.reload();
  }
  await agent.send(":has(button[value=print])", {}, "button[value=print]");
  // As long as it is: no picture of forty letters.
  const links = await agent.page.locator("main .letter .id").allInnerTexts();
  return links.map((link) => new URL(link).pathname);
}

/** What came on paper is typed in: of all who are asked but some, in turn one answer and the next. */
async function typed(agent, survey, silent) {
  await agent.go(`${survey}/paper`);
  await agent.look("papers");
  const papers = await agent.page.locator("main .columns a").evaluateAll((links) => links.map((link) => link.pathname));
  const said = { "a-employs": ["yes", "no"], "a-woman-president": ["no", "yes", "yes"], "a-first-source": ["public", "fees", "gifts"] };
  for (const [at, paper] of papers.slice(silent).entries()) {
    await agent.page.goto(paper);
    if (at === 0) await agent.look("paper");
    await agent.send(":has([name=a-employs])", Object.fromEntries(Object.entries(said).map(([name, words]) => [name, words[at % words.length]])));
  }
  return papers.length - silent;
}

/** It is closed, and its results are published with what follows from them. */
async function published(agent, survey) {
  await agent.go(`${survey}/run`);
  await agent.look("survey-answered");
  await agent.page.locator("main details:has(button[value=close]) > summary").click();
  await agent.send(":has(button[value=close])", {}, "button[value=close]");
  await agent.look("survey-closed");
  await agent.send(":has([name=act][value=publish])", Object.fromEntries(["fr", "nl", "en"].map((lang) => [`discussion-${lang}`, ABOUT[lang]])));
  await agent.look("survey-published");
}

/** Somebody without an account answers by the link of a printed letter. */
async function answered(browser, base, path, faults) {
  const seen = await visit(browser, base, path, { width: 360, script: true });
  const lang = path.split("/")[1];
  const look = async (name) => {
    faults.push(...(await duties(seen, lang)).map((fault) => `${name}: ${fault}`), ...(await axe(seen.page)).map((fault) => `${name}: ${fault}`));
    await picture(seen.page, `survey-${name}`);
  };
  const go = (selector) => Promise.all([seen.page.waitForEvent("load"), seen.page.locator(selector).first().click()]);
  await look("asked");
  await go("main a.button");
  await seen.page.locator("main input[type=radio]").first().check();
  await look("question");
  await go("main form button");
  while (/\/answer\/\w+\/\d+$/.test(new URL(seen.page.url()).pathname)) await go("main form button");
  await go("main button[value=send]");
  if (!await seen.page.locator('[role=status], .tell, .receipt').count()) faults.push("nothing says that the answers were given");
  await look("given");
  await seen.close();
}

/** What a survey of one side found, for whoever passes by: each table says of whom it is, and the Observatory tells it of that side. */
async function read(browser, base, survey, faults) {
  for (const [lang, how, side, whole] of [
    ["fr", { width: 360, script: true }, "un seul côté, Métropole lilloise", "Demandé d’un seul côté"],
    ["nl", { width: 1280, script: false }, "één kant, Metropool Rijsel", null],
    ["en", { width: 360, script: false }, "one side, Lille metropolis", "Asked of one side only"],
  ]) {
    const seen = await visit(browser, base, `/${lang}${survey}`, how);
    const look = async (name) => {
      faults.push(...(await duties(seen, lang)).map((fault) => `${name} in ${lang}: ${fault}`));
      if (how.script) faults.push(...(await axe(seen.page)).map((fault) => `${name} in ${lang}: ${fault}`));
      await picture(seen.page, `side-${name}-${lang}-${how.width}`);
    };
    await look("results");
    const page = await seen.page.locator("main").textContent();
    if (page.split(side).length < 4) faults.push(`the results in ${lang} do not say of which side they are`);
    // What nobody answered is said in words; the first that somebody did answer has a table, in what opens.
    const asked = seen.page.locator("main .question:has(table)").first();
    await asked.locator("summary").first().click();
    await asked.locator("figure summary").first().click();
    const rows = await asked.locator("table tbody tr:visible").count();
    if (rows < 2) faults.push(`the first answers in ${lang} have a table of ${rows} rows`);
    await look("answers");
    await seen.page.goto(`/${lang}/observatory/indicators/women-presidents`);
    await look("indicator");
    const there = await seen.page.locator("main").textContent();
    if (whole && !there.includes(whole)) faults.push(`the whole territory in ${lang} does not say that one side was asked`);
    await Promise.all([seen.page.waitForEvent("load"), seen.page.locator('main a[href$="women-presidents?place=metropole"]').first().click()]);
    await look("indicator-of-the-side");
    await seen.close();
  }
}

/** A body that has its say on one side of the border asks that side, from the first word to what everybody reads. */
async function ofOneSide(browser, base) {
  const film = { count: 0, faults: [], name: "side" };
  const ada = await actor(browser, base, "fr", { width: 1280, script: false }, film, "ada");
  const agent = await actor(browser, base, "nl", { width: 360, script: true, also: 1280 }, film, "yael");
  const say = async (place) => {
    await ada.go(`/capacities/${agent.organisation}`);
    await ada.send('[action*="/remit/"][action$="/end"]', {}, "button");
    await ada.send('[action$="/remit"]', { place });
  };
  await say("side:metropole");
  try {
    const survey = await opened(agent, "40");
    const count = await typed(agent, survey, 6);
    if (count < 30) film.faults.push(`only ${count} papers could be typed`);
    await published(agent, survey);
    await read(browser, base, survey, film.faults);
  } finally {
    await say("whole:");
  }
  await Promise.all([agent.close(), ada.close()]);
  return film.faults;
}

/** The journeys of surveys. */
export function surveys(browser, base) {
  return [["a survey is prepared, and answered without an account", async () => {
    const film = { count: 0, faults: [] };
    const agent = await actor(browser, base, "fr", { width: 360, script: true }, film, "yael");
    await opened(agent, "40");
    const links = await printed(agent);
    if (!links.length) film.faults.push("no letter was printed");
    else await answered(browser, base, links[0], film.faults);
    await agent.close();
    return film.faults;
  }], ["a survey of one side goes from its first word to what everybody reads", () => ofOneSide(browser, base)]];
}
