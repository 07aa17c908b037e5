// Does the harness see what it should? Pages with one fault each, and one without any.
import { createServer } from "node:http";
import { crawl } from "./crawler.mjs";
import { axe, duties, keyboard, launch, reflow, report, visit } from "./harness.mjs";

const alternates = ["fr", "nl", "en"].map((lang) => `<link rel="alternate" hreflang="${lang}" href="/${lang}/">`).join("");
const page = (body, { lang = "fr", title = "Une page", head = "" } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<link rel="icon" href="data:,"><title>${title}</title>${alternates}${head}</head><body><main><h1>Une page</h1>${body}</main></body></html>`;
const good = page('<p>Du texte.</p><p><a href="/fr/">Accueil</a></p><details><summary>Plus</summary><p>Suite.</p></details>');
const pages = {
  "/fr/": good, "/nl/": page("<p>Tekst.</p>", { lang: "nl" }), "/en/": page("<p>Text.</p>", { lang: "en" }),
  "/lang": page("<p>x</p>", { lang: "nl" }),
  "/unsaid": page("<p>⟦home-title⟧</p>"),
  "/inline": page('<p style="color:red">x</p>'),
  "/console": page("<p>x</p>", { head: '<script src="/absent.js"></script>' }),
  "/other": page("<p>x</p>", { head: '<link rel="stylesheet" href="http://127.0.0.2:9/x.css">' }),
  "/twice": page('<p id="a">x</p><p id="a">y</p>'),
  "/wide": page('<pre class="wide">' + "large ".repeat(80) + "</pre>"),
  "/unnamed": page('<form><input name="q"></form>'),
  "/unseen": page('<p><a href="/fr/">Accueil</a></p>', { head: '<link rel="stylesheet" href="/unseen.css">' }),
  "/skipped": page('<p><a href="/fr/" tabindex="-1">Accueil</a> <a href="/nl/">Nederlands</a></p>'),
  "/broken": page('<p><a href="/nowhere">a</a> <a href="/fr/#nothing">b</a></p>'),
};
const server = createServer((request, response) => {
  const css = request.url === "/unseen.css";
  const body = css ? "a:focus { outline: none }" : pages[request.url];
  response.writeHead(body ? 200 : 404, {
    "content-type": css ? "text/css" : "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:",
  });
  response.end(body ?? page("<p>Rien ici.</p>"));
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await launch();

const judge = async (path, how) => {
  const seen = await visit(browser, base, path, { width: 360, ...how });
  const faults = await duties(seen, "fr");
  if (how?.script !== false) faults.push(...await axe(seen.page), ...await reflow(seen.page), ...await keyboard(seen.page));
  await seen.close();
  return faults;
};
const sees = (path, expected, how) => [`${path}: ${expected}`, async () => {
  const faults = await judge(path, how);
  return faults.some((fault) => fault.includes(expected)) ? [] : [`not seen; only ${JSON.stringify(faults)}`];
}];

const ok = await report([[
  ["a good page has no fault", () => judge("/fr/")],
  ["a good page has no fault without script", () => judge("/fr/", { script: false })],
  sees("/lang", "lang is"),
  sees("/unsaid", "texts that do not exist", { script: false }),
  sees("/inline", "inline"),
  sees("/inline", "console:"),
  sees("/console", "404"),
  sees("/other", "another host"),
  sees("/twice", "stand twice"),
  sees("/wide", "sideways at 360", { script: false }),
  sees("/wide", "sideways at 320"),
  sees("/unnamed", "axe-core: label"),
  sees("/unseen", "focus is not seen"),
  sees("/skipped", "Tab never reaches"),
  sees("/nowhere", "answers 404"),
  ["the crawler sees dead links and dead anchors", async () => {
    const { faults } = await crawl(base, ["/broken"]);
    const wanted = ["/nowhere answers 404", "/fr/#nothing stands nowhere"];
    return wanted.filter((want) => !faults.some((fault) => fault.includes(want))).map((want) => `${want}: not seen in ${JSON.stringify(faults)}`);
  }],
]]);
await browser.close();
server.close();
process.exitCode = ok ? 0 : 1;
