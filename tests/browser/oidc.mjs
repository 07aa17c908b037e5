// Signing in by a provider of identities, against a real one: oidc-provider, which the OpenID Foundation
// certifies, run on this machine. It is the journey itself that starts it: before, it is a provider that is down.
//
//   node tests/browser/run.mjs BASE DEMO_URL DEMO_FOLDER PROVIDER_PORT
//
// The demonstration must name it: `node tests/browser/oidc.mjs PORT` writes the lines of its configuration.
import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { codeFor } from "./acting.mjs";
import { axe, duties, picture, visit } from "./harness.mjs";

const CLIENT = "tisserand";
const SECRET = "a-secret-of-the-journeys-alone-0123456789";
/** What it says of whoever showed two factors. */
const TWO = "urn:journeys:two-factors";

/** The lines by which a demonstration names the provider of these journeys. */
export const configuration = (port) => `[[provider]]
name = "certified"
label = "Compte d’essai"
issuer = "http://127.0.0.1:${port}"
client_id = "${CLIENT}"
client_secret = "${SECRET}"
second_factor = ["${TWO}"]
`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(configuration(process.argv[2]));
}

/** The provider: everybody may be anybody, with one factor or two, and may refuse. */
export async function start(port, base) {
  const key = (kind, options, alg) => ({ ...generateKeyPairSync(kind, options).privateKey.export({ format: "jwk" }), alg, use: "sig", kid: `${alg}-${Date.now()}` });
  const site = new URL(base).origin;
  const warn = console.warn;
  console.warn = console.info = () => {}; // it says at length that it runs in memory
  const { default: Provider } = await import("oidc-provider");
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [{
      client_id: CLIENT, client_secret: SECRET, redirect_uris: [`${site}/sign-in/return/certified`],
      post_logout_redirect_uris: [`${site}/sign-in/left`],
      // As ProConnect and FranceConnect do: what is said of a person is signed, too.
      userinfo_signed_response_alg: "RS256",
    }],
    jwks: { keys: [key("rsa", { modulusLength: 2048 }, "RS256"), key("ec", { namedCurve: "P-256" }, "ES256")] },
    cookies: { keys: ["of the journeys alone"] },
    acrValues: [TWO],
    claims: { openid: ["sub", "acr", "amr"], email: ["email", "email_verified"] },
    features: { devInteractions: { enabled: false }, jwtUserinfo: { enabled: true } },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: `${id}@demonstration.example`, email_verified: true }) }),
  });
  const callback = provider.callback();
  const server = createServer((request, response) => {
    if (request.url === "/favicon.ico") return response.writeHead(204).end();
    const asked = request.url.startsWith("/interaction/");
    (asked ? interact(provider, request, response) : callback(request, response)).catch?.((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  await new Promise((ready) => server.listen(port, "127.0.0.1", ready));
  console.warn = warn;
  return server;
}

async function interact(provider, request, response) {
  const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
  if (request.method === "GET") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    const who = prompt.name === "login" ? '<label for="who">Who?</label> <input id="who" name="who"> <label><input type="checkbox" name="two" id="two"> two factors</label>' : "";
    response.end(`<!doctype html><html lang="en"><title>Certified provider: ${prompt.name}</title><h1>${prompt.name}</h1>
<form method="post">${who} <button id="yes">Continue</button> <button id="no" name="no" value="1">Refuse</button></form>`);
    return;
  }
  let body = "";
  for await (const piece of request) body += piece;
  const sent = new URLSearchParams(body);
  let result;
  if (sent.get("no")) result = { error: "access_denied", error_description: "refused" };
  else if (prompt.name === "login") result = { login: { accountId: sent.get("who"), ...(sent.get("two") ? { acr: TWO, amr: ["pwd", "otp"] } : {}) } };
  else {
    const grant = (grantId && await provider.Grant.find(grantId)) || new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope((prompt.details.missingOIDCScope ?? []).join(" "));
    if (prompt.details.missingOIDCClaims) grant.addOIDCClaims(prompt.details.missingOIDCClaims);
    result = { consent: { grantId: await grant.save() } };
  }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: prompt.name !== "login" });
}

/** A visit that may go to the provider and nowhere else. */
async function open(browser, base, port, path, how) {
  const visited = await visit(browser, base, path, how);
  const there = `http://127.0.0.1:${port}/`;
  visited.faults = async (lang, name) => {
    const away = visited.heard.filter((said) => !said.startsWith(`asks another host: ${there}`) && !said.includes(there));
    const faults = await duties({ page: visited.page, heard: [] }, lang);
    if (how.script) faults.push(...await axe(visited.page));
    await picture(visited.page, `provider-${name}-${lang}-${how.width}`);
    visited.heard.length = 0;
    return [...away, ...faults].map((fault) => `${name}: ${fault}`);
  };
  return visited;
}

const BUTTON = 'form[action$="/sign-in/with/certified"] button';

/** At the provider: says who one is, and agrees to all that is asked. */
async function agree(page, who, two = false) {
  await page.waitForURL(/\/interaction\//);
  if (await page.locator("#who").count()) {
    await page.fill("#who", who);
    if (two) await page.check("#two");
    await Promise.all([page.waitForURL((url) => !String(url).endsWith("login"), { waitUntil: "load" }).catch(() => {}), page.click("#yes")]);
  }
  for (let asked = 0; asked < 3 && page.url().includes("/interaction/"); asked += 1) await page.click("#yes");
}

async function down(browser, base, port, lang, how) {
  const { page, faults, close } = await open(browser, base, port, `/${lang}/sign-in?next=%2F${lang}%2Fme%2Fdetails`, how);
  const said = await faults(lang, "sign-in");
  await page.click(BUTTON);
  await page.waitForURL(/\/sign-in\/trouble\?why=silent/);
  said.push(...await faults(lang, "silent"));
  await page.click('main a[href*="/sign-in?next="]');
  await page.waitForURL(/\/sign-in\?next=/);
  await close();
  return said;
}

async function refused(browser, base, port, lang, how) {
  const { page, faults, close } = await open(browser, base, port, `/${lang}/sign-in`, how);
  // Held on the way: what somebody sees whose browser does not go on by itself.
  await page.route(`http://127.0.0.1:${port}/**`, (route) => route.fulfill({ status: 204 }));
  await page.click(BUTTON);
  await page.waitForSelector('main a.button[href*="/auth?"]');
  const said = await faults(lang, "departing");
  await page.unroute(`http://127.0.0.1:${port}/**`);
  await page.click('main a.button[href*="/auth?"]');
  await page.waitForURL(/\/interaction\//);
  await page.click("#no");
  await page.waitForURL(/\/sign-in\/trouble\?why=refused/);
  said.push(...await faults(lang, "refused"));
  if (!(await page.context().cookies(base)).every(({ name }) => name !== "session")) said.push("a session without consent");
  await close();
  return said;
}

async function newcomer(browser, base, port, lang, how) {
  const who = `newcomer-${lang}-${Date.now()}`;
  const { page, faults, close } = await open(browser, base, port, `/${lang}/sign-in?next=%2F${lang}%2Fme%2Fsessions`, how);
  await page.click(BUTTON);
  await agree(page, who);
  await page.waitForURL(new RegExp(`/${lang}/me/sessions$`));
  await page.goto(`/${lang}/me`);
  const said = [];
  if (!(await page.locator("main").innerText()).includes(`${who}@demonstration.example`)) said.push("not who the provider says");
  await page.goto(`/${lang}/me/second-factor`);
  said.push(...await faults(lang, "list"));
  // Out here, and out there.
  await page.goto(`/${lang}/me`);
  await page.click('form[action$="/sign-out"] button');
  await page.waitForSelector('main a.button[href*="/session/end?"]');
  said.push(...await faults(lang, "left"));
  await page.click('main a.button[href*="/session/end?"]');
  await page.waitForURL(/\/session\/end/);
  await page.click('button[value="yes"]');
  await page.waitForURL((url) => url.origin === new URL(base).origin && /^\/(fr|nl|en)\/$/.test(url.pathname));
  // Back again: the same person, who is asked anew there.
  await page.goto(`/${lang}/sign-in?next=%2F${lang}%2Fme`);
  await page.click(BUTTON);
  await page.waitForURL(/\/interaction\//);
  await agree(page, who, true);
  await page.waitForURL(new RegExp(`/${lang}/me$`));
  // The provider says two factors now: nothing more is asked where they are needed.
  await page.goto(`/${lang}/sign-in/second-factor?next=%2F${lang}%2Fme%2Fdetails`);
  if (!page.url().endsWith("/me/details")) said.push("two factors at the provider do not count");
  await close();
  return said;
}

async function attached(browser, base, port, mail, lang, how) {
  const who = `known-${lang}-${Date.now()}`;
  const email = `${who}@demonstration.example`;
  const { page, faults, close } = await open(browser, base, port, `/${lang}/sign-in`, how);
  const typeCode = async () => {
    await page.waitForURL(/\/sign-in\/code/);
    await page.fill("#code", await codeFor(mail, email));
    await page.click("main form button");
  };
  await page.fill("#email", email);
  await page.click(`form[action="/${lang}/sign-in"] button`);
  await typeCode();
  await page.waitForURL(new RegExp(`/${lang}/me$`));
  await page.context().clearCookies();
  await page.goto(`/${lang}/sign-in?next=%2F${lang}%2Fme%2Fdetails`);
  await page.click(BUTTON);
  await agree(page, who);
  // The address has an account: nothing is joined before it is proved.
  await page.waitForURL(/\/sign-in\/known$/);
  const said = await faults(lang, "known");
  if (await page.inputValue("#email") !== email) said.push("the address is to be typed again");
  await page.click("main form button");
  await typeCode();
  await page.waitForURL(/\/me\/identities\/new$/);
  said.push(...await faults(lang, "attach"));
  await page.click('form[action$="/me/identities/new"] button');
  await page.waitForURL(new RegExp(`/${lang}/me/details$`));
  await page.goto(`/${lang}/me/second-factor`);
  said.push(...await faults(lang, "attached"));
  // From now on it is enough; the provider still knows them and asks nothing.
  await page.context().clearCookies({ name: "session" });
  await page.goto(`/${lang}/sign-in?next=%2F${lang}%2Fme%2Fdetails`);
  await page.click(BUTTON);
  await page.waitForURL(new RegExp(`/${lang}/me/details$`));
  await page.goto(`/${lang}/me/second-factor`);
  await page.click('form[action$="/detach"] button');
  await page.locator('form[action$="/detach"]').waitFor({ state: "detached" });
  // Attached from one's own page, which one comes to signed in.
  await page.click('main a[href$="/me/identities/with/certified"]');
  said.push(...await faults(lang, "offer"));
  await page.click('form[action$="/me/identities/with/certified"] button');
  await page.waitForURL(/\/me\/identities\/new$/);
  await page.click('form[action$="/me/identities/new"] button');
  await page.waitForURL(/\/me\/second-factor$/);
  if (!await page.locator('form[action$="/detach"]').count()) said.push("it was not attached from the list");
  await close();
  return said;
}

/** The journeys, in order: the provider comes up after the first two, and goes down at the end. */
export function providers(browser, base, folder, port) {
  const mail = join(folder, "mail");
  const ways = [["fr", { script: true, width: 360 }], ["nl", { script: false, width: 1280 }]];
  const each = (name, journey) => ways.map(([lang, how]) => [`${name}, script ${how.script ? "on" : "off"}`, () => journey(lang, how)]);
  let server;
  return [
    ...each("provider: one that is down is said to be", (lang, how) => down(browser, base, port, lang, how)),
    ["provider: it comes up", async () => { server = await start(port, base); return []; }],
    ...each("provider: a refused consent", (lang, how) => refused(browser, base, port, lang, how)),
    ...each("provider: a newcomer comes in, leaves and comes back", (lang, how) => newcomer(browser, base, port, lang, how)),
    ...each("provider: an account is attached, let in and detached", (lang, how) => attached(browser, base, port, mail, lang, how)),
    ["provider: it goes down", async () => { server?.closeAllConnections(); server?.close(); return server ? [] : ["it never came up"]; }],
  ];
}
