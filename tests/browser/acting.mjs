// What people do in every journey of the living demonstration: they become somebody of the cast, they read
// their letters, which are files in the demonstration's folder, and they prove who they are.
import { createHmac } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const read = new Set();

/** A letter's text; a blank that does not break is not ASCII, so that a French subject comes encoded (RFC 2047). */
function opened(path) {
  return readFileSync(path, "utf8").replace(/=\?utf-8\?b\?([^?]*)\?=/g, (_, word) => Buffer.from(word, "base64").toString("utf8"));
}

/** What a pattern finds in a letter to an address that was not read yet, once it is there. */
export async function letter(mail, email, pattern) {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const name of existsSync(mail) ? readdirSync(mail) : []) {
      if (!name.endsWith(".eml") || read.has(name)) continue;
      const text = opened(join(mail, name));
      const found = pattern.exec(text);
      if (!found || !text.includes(`To: ${email}`)) continue;
      read.add(name);
      return found[1];
    }
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error(`no letter came to ${email}`);
}

/** The code that was sent to an address. */
export const codeFor = (mail, email) => letter(mail, email, /^Subject: (\d{6})/m);

/** On the page of signing in: the address, then the code that comes to it. */
export async function typeCode(page, mail, email) {
  await page.fill("#email", email);
  // Beside it may be a form for each provider of identities.
  await page.click("main form:has(#email) button");
  await page.waitForURL(/\/sign-in\/code/);
  await page.fill("#code", await codeFor(mail, email));
  await page.click("main form:has(#code) button");
}

/** Becomes somebody of the cast; the first organisation that they act for, and the one that Camille represents. */
export async function become(page, who) {
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

/** What an application of codes shows (RFC 6238), `ahead` steps from now. */
export function shown(secret, ahead = 0) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/\s/g, "")].map((one) => letters.indexOf(one).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead));
  const mac = createHmac("sha1", key).update(step).digest();
  const at = mac[19] & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Writes in the fields of a form by their names: a word, a number for the place in a list, `true` for a box, several boxes. */
export async function written(form, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const named = form.locator(`[name="${name}"]:not([type=hidden])`);
    const kind = await named.first().evaluate((node) => node.tagName === "SELECT" ? "select" : node.type);
    if (kind === "select") await named.selectOption(typeof value === "number" ? { index: value } : value);
    else if (kind === "radio") await form.locator(`[name="${name}"][value="${value}"]`).check();
    else if (kind === "checkbox" && value === true) await named.check();
    else if (kind === "checkbox") for (const one of value) await form.locator(`[name="${name}"][value="${one}"]`).check();
    else await named.fill(value);
  }
}
