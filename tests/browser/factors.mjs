// Second factors, as people set them up: a passkey in a virtual authenticator of Chromium's, and an
// application of codes without script. Codes come by letter: letters are files in the demonstration's folder.
import { shown, typeCode } from "./acting.mjs";
import { axe, duties, picture, visit } from "./harness.mjs";

/** Passkeys belong to a name: a server on 127.0.0.1 is asked by the name of this machine. */
const named = (base) => base.replace("127.0.0.1", "localhost");

async function signIn(page, mail, email) {
  await page.goto("/en/sign-in");
  await typeCode(page, mail, email);
  await page.waitForURL("**/en/me");
}

/** What each of these pages owes, at the width of a telephone. */
async function looked(visited, name, script = true) {
  const faults = await duties(visited, "en");
  if (script) faults.push(...await axe(visited.page));
  await picture(visited.page, `factor-${name}`);
  return faults.map((fault) => `${name}: ${fault}`);
}

export async function aPasskey(browser, base, mail) {
  const email = `passkey-${Date.now()}@example.org`;
  const visited = await visit(browser, named(base), "/en/sign-in", { width: 360 });
  const { page, close } = visited;
  const faults = await looked(visited, "sign-in");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  await signIn(page, mail, email);
  await page.goto("/en/sign-in/second-factor?next=%2Fen%2Fme%2Fsessions");
  faults.push(...await looked(visited, "needed"));
  await page.click("text=Make a passkey");
  faults.push(...await looked(visited, "passkey-add"));
  await page.fill("#name", "Virtual key");
  await page.click("text=Make a passkey");
  await page.waitForURL("**/recovery**");
  await page.click("text=Show my ten codes");
  if (await page.locator("main ol li code").count() !== 10) faults.push("there are not ten recovery codes");
  faults.push(...await looked(visited, "recovery"));
  await page.click("text=Done, continue");
  await page.waitForURL("**/en/me/sessions");
  // Another day: the passkey alone, no address typed.
  await page.context().clearCookies();
  await page.goto("/en/sign-in?next=%2Fen%2Fme%2Fsecond-factor");
  await page.click("text=Sign in with a passkey");
  await page.waitForURL("**/en/me/second-factor");
  if (!await page.locator("text=Virtual key").count()) faults.push("the list does not name the passkey");
  faults.push(...await looked(visited, "list"));
  await page.goto("/en/sign-in/second-factor?next=%2Fen%2Fme");
  if (!page.url().endsWith("/en/me")) faults.push("a passkey does not count as a second factor");
  // Beside a code by letter it is the second factor.
  await page.context().clearCookies();
  await signIn(page, mail, email);
  await page.goto("/en/sign-in/second-factor?next=%2Fen%2Fme%2Fdetails");
  faults.push(...await looked(visited, "proof"));
  await page.click("text=Use my passkey");
  await page.waitForURL("**/en/me/details");
  // Whoever does not unlock it is told, and the other ways stand.
  await page.context().clearCookies();
  await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await page.goto("/en/sign-in");
  await page.click("text=Sign in with a passkey");
  await page.waitForSelector("text=The passkey was not used");
  await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  // A passkey that was taken away opens nothing any more.
  await page.click("text=Sign in with a passkey");
  await page.waitForURL("**/en/me");
  await page.goto("/en/me/second-factor");
  await page.click("text=Remove");
  // The address is the same before and after, and the page says what was removed: the list is looked at.
  await page.locator("main .rows b:text('Virtual key')").waitFor({ state: "detached" });
  await page.context().clearCookies();
  await page.goto("/en/sign-in");
  const heard = visited.heard.length;
  await page.click("text=Sign in with a passkey");
  await page.waitForSelector("text=This passkey was not recognised");
  visited.heard.splice(heard); // the refusal is meant
  faults.push(...await looked(visited, "refused"));
  await close();
  return faults;
}

export async function codesWithoutScript(browser, base, mail) {
  const email = `codes-${Date.now()}@example.org`;
  const visited = await visit(browser, base, "/en/sign-in", { width: 360, script: false });
  const { page, close } = visited;
  const faults = [];
  if (await page.locator("text=Sign in with a passkey").isVisible()) faults.push("a passkey is offered without script");
  await signIn(page, mail, email);
  await page.goto("/en/sign-in/second-factor?next=%2Fen%2Fme%2Fdetails");
  await page.click("text=Set up a code app");
  const secret = await page.locator("main code").textContent();
  faults.push(...await looked(visited, "generator", false));
  await page.fill("#code", shown(secret));
  await page.click("text=Finish");
  await page.waitForURL("**/recovery**");
  await page.context().clearCookies();
  await signIn(page, mail, email);
  await page.goto("/en/sign-in/second-factor?next=%2Fen%2Fme%2Fdetails");
  await page.fill("#code", shown(secret, 1)); // the step before was used up by setting it up
  await page.click("text=Continue");
  await page.waitForURL("**/en/me/details");
  await close();
  return faults;
}

/** The journeys of second factors, against a server that writes its letters to the folder `mail`. */
export function factors(browser, base, mail) {
  return [
    ["a passkey is made, signs in, is shown and is taken away", () => aPasskey(browser, base, mail)],
    ["an application of codes is set up without script", () => codesWithoutScript(browser, base, mail)],
  ];
}
