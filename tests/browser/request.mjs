// One request from its first amount to the open data: three associations, one of them across the border, ask four funders, one of them
// private; it is read, asked about, laid on the table, granted, promised, refused and put off, agreed, paid, left by one, and told
// of. The pages that matter are looked at by telephone and on a desk, with script.
import { actor } from "./together.mjs";

/** Everybody has a telephone, and what they look at is looked at on a desk too: axe and a picture at both widths. */
const HOW = { width: 360, also: 1280, script: true };

/** The programmes as they are called, and what each partner asks of them: camille, dominique, robin. */
const ASKED = [
  ["Agir à plusieurs", ["5000", "2500", "3000"]],
  ["Le dernier quart", ["1500", "", "1000"]],
  ["Le coup de pouce", ["1000", "1000", ""]],
  ["Les graines de quartier", ["500", "", "500"]],
];

/** What each spends, and has of its own. */
const BUDGETS = [["9000", "1000"], ["4000", "500"], ["5000", "500"]];

/** What is requested is of the coming year: the envelopes are. */
const YEAR = new Date().getFullYear() + 1;

/** Follows the first link that a selector finds. */
const follow = (one, selector) => Promise.all([one.page.waitForEvent("load"), one.page.locator(selector).first().click()]);

/** The project: begun from the garden, whose words it takes over; three partners, each with its budget. */
async function begun(lead, others) {
  await lead.go("/projects");
  const garden = (await lead.page.locator('main a:has-text("Le jardin qui passe")').first().getAttribute("href")).split("/").pop();
  await lead.go(`/projects/new?project=${garden}`);
  await lead.send('[action$="/projects/new"]', { title: "Le verger qui passe la frontière (imaginaire)" });
  const project = new URL(lead.page.url()).pathname.split("/")[3];
  for (const partner of others) {
    await lead.go(`/projects/${project}/invite?organisation=${partner.organisation}`);
    await lead.send('[action$="/invite"]', { role: "partner", words: "Et si nous plantions des pommiers ? (imaginaire)" });
    await partner.go(`/projects/${project}`);
    await partner.send(":has(input[name=step][value=accept])");
  }
  for (const [at, partner] of [lead, ...others].entries()) {
    await partner.go(`/projects/${project}/budget/${partner.organisation}?year=${YEAR}`);
    const [costs, own] = BUDGETS[at];
    await partner.send('[action*="/budget/"]', { "a-601": costs, "a-70": own });
  }
  return project;
}

/** Four programmes are chosen, one matrix is filled, what they ask is answered, all sign, the lead sends. */
async function requested(lead, others, project, faults) {
  const submission = `/projects/${project}/submission`;
  await lead.go(`${submission}/programmes`);
  await lead.look("programmes-that-fit");
  const address = async (name) => (await lead.page.locator(`main label:has-text("${name}")`).first().getAttribute("for")).slice(2);
  const programmes = await Promise.all(ASKED.map(([name]) => address(name)));
  await lead.send('[action$="/programmes"]:has([name=act][value=choose])', { programme: programmes });
  const everybody = [lead, ...others];
  const amounts = {};
  for (const [column, [, row]] of ASKED.entries()) {
    for (const [at, amount] of row.entries()) {
      const key = everybody[at].organisation.split("-").pop();
      if (amount) amounts[`a-${key}-${programmes[column]}`] = amount;
    }
  }
  await lead.go(`${submission}/requests?call=programmes&year=${YEAR}`);
  await lead.send(":has(#sums)", amounts);
  await lead.go(`${submission}/requests?call=programmes&year=${YEAR}`);
  await lead.look("matrix");
  const total = (await lead.page.locator('#sums [data-total="all"]').innerText()).replace(/[^\d]/g, "");
  if (!total.startsWith("16000")) faults.push(`the matrix adds up to ${total}`);
  // Rates and what is still to be found follow what is typed, before anything is saved.
  const meaning = () => lead.page.locator("#meaning").innerText();
  const meant = await meaning();
  await lead.page.locator("#sums [data-side]:not(:disabled)").first().fill("1");
  if (meant === (await meaning())) faults.push("what the amounts mean does not follow what is typed");
  await lead.go(`${submission}/questions?call=programmes`);
  const asked = await lead.page.locator("main textarea").evaluateAll((nodes) => nodes.map((node) => node.name));
  await lead.send('[action*="/questions"]', Object.fromEntries(asked.map((name) => [name, "Seuls, nous n’avons que des pépins (imaginaires)."])));
  await lead.go(`${submission}/terms?call=programmes`);
  await lead.look("terms");
  await lead.send('[action*="/terms"]', { mode: "direct" });
  await lead.go(`${submission}?call=programmes`);
  await lead.send('[action$="/freeze"]');
  for (const partner of everybody) {
    await partner.go(`${submission}?call=programmes`);
    if (partner === others.at(-1)) await partner.look("to-sign");
    await partner.send('[action$="/sign"]', { agreed: true });
  }
  await lead.go(`${submission}?call=programmes`);
  await lead.send('[action$="/send"]');
  await lead.look("receipt");
  const theirs = new URL(lead.page.url()).pathname.slice(3);
  const number = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await lead.page.locator("main").innerText())[0];
  return { programmes, theirs, desk: `/desk/applications/${number}`, number };
}

/** A reader is found for it, everybody says how near they stand, one asks, and those who ask for money answer once. */
async function read(readers, lead, { desk, theirs, number }) {
  const [agent] = readers;
  await agent.go("/desk");
  await follow(agent, 'main .downloads a[href*="/readers"]');
  await agent.look("readers");
  // Whoever reads is in the list, after "nobody yet".
  const chosen = agent.page.locator(`#reader-${number} option`).nth(1);
  await agent.send('[action*="/readers"]:has(select)', { [number]: await chosen.getAttribute("value") });
  for (const one of readers) {
    await one.go(desk);
    await one.send('[action$="/declare"]', { near: "no" });
  }
  await agent.page.locator("#questions details > summary").click();
  await agent.send('[action$="/questions"]', { question: "Qui cueille les pommes ? (imaginaire)" });
  await agent.look("application-at-the-desk");
  await lead.go(theirs);
  await follow(lead, 'main #funders .tell a[href*="/questions/"]');
  await lead.send('[action*="/questions/"]', { answer: "Tout le monde, le même samedi (imaginaire)." });
}

/** What somebody says of what a partner asks of a programme. */
async function said(one, { desk, programmes }, [column, partner], fields) {
  await one.go(`${desk}/decide?programme=${programmes[column]}&partner=${partner.organisation.split("-").pop()}`);
  const gives = ["grant", "condition"].includes(fields.act);
  // Nobody chooses an envelope by leaving the first of a list: that is empty.
  const envelope = gives ? { envelope: await one.page.locator("main select[name=envelope] option").nth(1).getAttribute("value") } : {};
  const condition = fields.act === "condition" ? { if_programme: await one.page.locator("main select[name=if_programme] option").nth(1).getAttribute("value"), if_amount: "4000" } : {};
  const { act, ...rest } = fields;
  await one.send('[action$="/decide"]', { act, ...condition, ...rest, ...envelope, notify: true });
}

/** One promises if another gives; that one grants to all three; one refuses, one puts it off; what was promised comes to be. */
async function decided(request, partners, { agent, decider, fund, hand, seed }) {
  const [lead, second, third] = partners;
  await said(fund, request, [1, lead], { act: "condition", amount: "1500", words: "Si la métropole (imaginaire) donne 4 000 €." });
  await agent.go("/desk/sessions");
  await follow(agent, 'main .rows a:has-text("Table")');
  const session = new URL(agent.page.url()).pathname.slice(3);
  await agent.look("table");
  await agent.go(`${session}/promises`);
  await agent.look("promise-that-waits");
  await said(decider, request, [0, lead], { act: "grant", amount: "5000" });
  await said(decider, request, [0, second], { act: "grant", amount: "2500" });
  await said(decider, request, [0, third], { act: "grant", amount: "3000" });
  await said(hand, request, [2, second], { act: "refuse", words: "Nous avons donné ailleurs (dans l’histoire)." });
  await said(seed, request, [3, third], { act: "postpone", words: "Notre commission (imaginaire) se réunit au printemps." });
  await fund.go(`${session}/promises`);
  await fund.look("promise-that-is-met");
  if (!await fund.page.locator("main #together a.button").count()) throw new Error("nobody can confirm a promise that is met");
  await said(fund, request, [1, lead], { act: "grant", amount: "1500" });
  await lead.go(request.theirs);
  await lead.look("funders-answer");
}

/** One agreement of the metropolis with all three, signed by each side, and a first payment. */
async function agreed(request, partners, { agent, decider, payer }, faults) {
  await agent.go(`${request.desk}/agreement`);
  const decisions = await agent.page.locator("main input[name=decisions]").evaluateAll((nodes) => nodes.map((node) => node.value));
  await agent.send('[action$="/agreement"]', { decisions });
  await agent.send('[action$="/propose"]');
  const agreement = `/agreements/${new URL(agent.page.url()).pathname.split("/").pop()}`;
  for (const side of [...partners, decider]) {
    await side.go(agreement);
    if (side === decider) await side.look("agreement-to-sign");
    await side.send('[action$="/sign"]', { agreed: true });
  }
  await payer.go(`/organisations/${agent.organisation}/payments`);
  const payment = payer.page.locator("main .choice", { hasText: /5\s000/ }).locator("input[name=payments]");
  await payer.send('[action*="/payments"]:has([name=payments])', { payments: [await payment.last().getAttribute("value")] });
  const href = await payer.page.locator("main #orders a").first().getAttribute("href");
  const table = await (await payer.page.request.get(new URL(href, payer.page.url()).href)).text();
  const [head, line] = table.trim().split(/\r?\n/).map((row) => row.replace(/^\uFEFF/, "").split(";"));
  const of = (name) => line[head.indexOf(name)].replace(/"/g, "");
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris", dateStyle: "short" }).format(new Date());
  await payer.send('[action$="/payments/paid"]', { lines: `reference;paid_on;amount\n${of("reference")};${today};${of("amount")}` });
  await payer.look("paid");
  if (!of("amount").startsWith("5000")) faults.push(`${of("amount")} was paid, not 5000`);
  return agreement;
}

/** One leaves with all that binds it: what was to be paid to it is free again, and everybody reads why. */
async function left(leaver, lead, project, agreement, faults) {
  await leaver.go(`/projects/${project}/leave?organisation=${leaver.organisation}`);
  await leaver.look("leaving");
  await leaver.send('[action$="/leave"]', { words: "Notre terrain (imaginaire) est vendu." });
  await lead.go(agreement);
  await lead.look("agreement-after-one-left");
  if (!(await lead.page.locator("main").innerText()).includes("est vendu")) faults.push("nobody reads why one left");
}

/** The whole way, told once. */
export function request(browser, base) {
  return [["one request, from the matrix to the open data", async () => {
    const film = { name: "request", count: 0, faults: [] };
    const be = (who) => actor(browser, base, "fr", HOW, film, who);
    const cast = {};
    for (const who of ["camille", "dominique", "robin", "yael", "ange", "maxime", "gaby", "jo", "morgan"]) cast[who] = await be(who);
    const partners = [cast.camille, cast.dominique, cast.robin];
    const [lead, ...others] = partners;
    const project = await begun(lead, others);
    const sent = await requested(lead, others, project, film.faults);
    await read([cast.yael, cast.ange, cast.maxime, cast.gaby, cast.jo, cast.morgan], lead, sent);
    const people = { agent: cast.yael, decider: cast.ange, fund: cast.maxime, hand: cast.gaby, seed: cast.jo, payer: cast.morgan };
    await decided(sent, partners, people);
    const agreement = await agreed(sent, partners, people, film.faults);
    await left(cast.robin, lead, project, agreement, film.faults);
    await lead.go(sent.theirs);
    await follow(lead, 'main a[href*="/report/"]');
    await lead.look("report");
    await lead.go("/awards");
    await lead.look("open-data");
    for (const one of Object.values(cast)) await one.close();
    return film.faults;
  }]];
}
