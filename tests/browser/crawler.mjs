// Follows every internal link as a robot would, without a browser.

const ENTITIES = { "&amp;": "&", "&quot;": '"', "&#39;": "'", "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&#34;": '"', "&#38;": "&", "&#60;": "<", "&#62;": ">" };
const decode = (text) => text.replace(/&[a-z0-9#]+;/gi, (entity) => ENTITIES[entity] ?? entity);

/** The addresses a page points to, as they would be asked. */
export function links(html, from) {
  const found = [...html.matchAll(/<(?:a|link|area|use)\b[^>]*?\s(?:href)="([^"]*)"/gi)].map(([, href]) => new URL(decode(href), from));
  return found.filter((url) => url.origin === new URL(from).origin);
}

/** The kind of an address: twenty organisation pages tell as much as twenty thousand. */
function kind(url) {
  const parts = url.pathname.split("/");
  const names = [...url.searchParams.keys()].sort().join("&");
  return `${parts.slice(0, 3).join("/")}${parts.length > 3 ? "/*" : ""}?${names}`;
}

/**
 * Visits `starts` and all that is reachable from them, at most `perKind` addresses of a kind and
 * `most` in all. Returns what was wrong and every address that answered, by kind.
 */
export async function crawl(base, starts, { perKind = 6, most = 600 } = {}) {
  const faults = [];
  const waiting = starts.map((path) => ({ url: new URL(path, base), from: "the start" }));
  const asked = new Set();
  const kinds = new Map();
  const anchors = [];
  const pages = new Map();
  while (waiting.length && asked.size < most) {
    const { url, from } = waiting.shift();
    const address = url.pathname + url.search;
    if (url.hash.length > 1) anchors.push({ address, id: decodeURIComponent(url.hash.slice(1)), from });
    const count = kinds.get(kind(url)) ?? 0;
    if (asked.has(address) || count >= perKind) continue;
    asked.add(address);
    kinds.set(kind(url), count + 1);
    const response = await fetch(new URL(address, base), { headers: { accept: "text/html" }, redirect: "manual" });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      waiting.push({ url: new URL(response.headers.get("location"), url), from: address });
      continue;
    }
    if (response.status !== 200) faults.push(`${address} answers ${response.status}, linked from ${from}`);
    if (!response.headers.get("content-type")?.startsWith("text/html")) {
      await response.body?.cancel(); // a stream of every organisation is not for us
      continue;
    }
    const html = await response.text();
    pages.set(address, html);
    const unsaid = html.match(/⟦[^⟧]*⟧/g);
    if (unsaid) faults.push(`${address} says ${[...new Set(unsaid)].join(" ")}`);
    waiting.push(...links(html, url).map((next) => ({ url: next, from: address })));
  }
  for (const { address, id, from } of anchors) {
    const html = pages.get(address);
    if (html && !html.includes(`id="${id}"`)) faults.push(`${address}#${id} stands nowhere, linked from ${from}`);
  }
  return { faults, visited: asked.size, pages };
}
