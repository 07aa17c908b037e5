// From a decision to a signature, and around the table: those who decide, draw up, sign, sit and pay, by telephone with script.
import { actor } from "./together.mjs";

const HOW = { width: 360, script: true };

/** Follows the first link that a selector finds. */
const follow = (one, selector) => Promise.all([one.page.waitForEvent("load"), one.page.locator(selector).first().click()]);

/** A request of the demonstration that nobody decided yet, and who of the cast makes it. */
const REQUEST = { title: "Het koor van de oever", lead: "robin" };

/** Whoever decides is told on their own page, and is led from there to the decision. */
async function decided(one) {
  await one.go("/me");
  await one.look("what-waits");
  await follow(one, `main a[href*="/desk/applications/"]:has-text("${REQUEST.title}")`);
  await one.look("application");
  const application = new URL(one.page.url()).pathname.slice(3);
  await follow(one, 'main .tell a[href*="/decide"]');
  await one.look("decide");
  const asked = await one.page.locator("main .facts dd").first().innerText();
  // Nobody chooses an envelope by leaving the first of a list: that is empty.
  const envelope = await one.page.locator("main select[name=envelope] option").nth(1).getAttribute("value");
  await one.send('[action$="/decide"]', { act: "grant", amount: asked.replace(/[^\d]/g, ""), envelope, notify: true });
  return application;
}

/** What was granted is drawn up by one side, and signed by the other, each led there. */
async function agreed(agent, lead, application) {
  await agent.go(`${application}/agreement`);
  await agent.send('[action$="/agreement"]');
  await agent.look("agreement-draft");
  await agent.send('[action$="/propose"]');
  // Others that bind the lead may wait for something else.
  const number = new URL(agent.page.url()).pathname.split("/").pop();
  await lead.go("/me");
  await follow(lead, `main a[href*="/agreements/${number}"]`);
  await lead.look("agreement-to-sign");
  await lead.send('[action$="/sign"]', { agreed: true });
  await lead.look("agreement-signed");
}

/** Every page of a session; a proposal is looked at twice while it is made, and the program still answers. */
async function sat(agent, faults) {
  await agent.go("/desk/sessions");
  await agent.look("sessions");
  await follow(agent, 'main .rows a[href*="/desk/sessions/"]');
  await agent.look("table");
  const session = new URL(agent.page.url()).pathname.slice(3);
  for (const part of ["seats", "simulations", "promises", "votes", "minutes", "proposals"]) {
    await agent.go(`${session}/${part}`);
    await agent.look(part);
  }
  await agent.send('[action$="/proposals"]');
  for (let times = 0; times < 2; times += 1) await agent.page.reload();
  await agent.look("proposal");
  await agent.go("/desk");
  if (!await agent.page.locator("main .hit").count()) faults.push("the desk shows nothing after a proposal");
}

/** Everything after a request is sent, told once. */
export function desk(browser, base) {
  return [["from a decision to a signature, and around the table", async () => {
    const film = { name: "desk", count: 0, faults: [] };
    const be = (who) => actor(browser, base, "fr", HOW, film, who);
    const [decider, agent, lead] = [await be("ange"), await be("yael"), await be(REQUEST.lead)];
    const application = await decided(decider);
    await agreed(agent, lead, application);
    await follow(lead, 'main a[href*="/applications/"]');
    await lead.look("funders-of-an-application");
    await follow(lead, 'main a[href*="/report/"]');
    await lead.look("report");
    await sat(agent, film.faults);
    for (const one of [decider, agent, lead]) await one.close();
    return film.faults;
  }]];
}
