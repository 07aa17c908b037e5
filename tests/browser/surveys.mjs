// A survey from its first word to the answer of somebody who has no account, by telephone with script.
import { axe, duties, picture, visit } from "./harness.mjs";
import { actor } from "./together.mjs";

const ABOUT = { fr: "Une enquête imaginaire, pour l’essai", nl: "Een verzonnen enquête, voor de proef", en: "An invented survey, to try it out" };

/** An agent is led from each step to the next, draws, opens, and prints the letters of those whom nobody can write to. */
async function prepared(agent) {
  await agent.go(`/organisations/${agent.organisation}/surveys`);
  await agent.send('[action$="/surveys"]', { title: ABOUT.fr, from: "ready" });
  const every = Object.entries(ABOUT).flatMap(([lang, words]) => ["title", "purpose", "contact"].map((field) => [`${field}-${lang}`, words]));
  await agent.send('[action$="/words"]', Object.fromEntries(every));
  for (const step of ["questions", "preview", "sample"]) {
    await Promise.all([agent.page.waitForEvent("load"), agent.page.click(`main a.button[href$="/${step}"]`)]);
    await agent.look(`survey-${step}`);
  }
  await agent.send('[action$="/sample"]', { size: "40" }, "button[value=draw]");
  await Promise.all([agent.page.waitForEvent("load"), agent.page.click('main a.button[href$="/run"]')]);
  await agent.send('[action$="/run"]', { closes: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10) });
  await agent.look("survey-open");
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

/** The journey of a survey. */
export function surveys(browser, base) {
  return [["a survey is prepared, and answered without an account", async () => {
    const film = { count: 0, faults: [] };
    const agent = await actor(browser, base, "fr", { width: 360, script: true }, film, "yael");
    const links = await prepared(agent);
    if (!links.length) film.faults.push("no letter was printed");
    else await answered(browser, base, links[0], film.faults);
    await agent.close();
    return film.faults;
  }]];
}
