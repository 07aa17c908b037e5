// Tisserand's only script. Every page works without it; it improves nine things:
//   results that follow the typing   form[data-follow]
//   completion of a search field     input[data-complete]
//   arrow keys on the tile map       svg[data-tiles]
//   copying a permanent link         button[data-copy]
//   signing in with a passkey        form[data-passkey]
//   budgets that add up as they are typed   [data-adds]
//   a table that no longer stands as it was read   [data-stands]
//   links into what is folded, where the browser does not open it
//   keys of the reviewer's bench     [data-key], switched off by button[data-keys]
// Nothing here writes text of its own: what is announced or shown comes from the page, in the reader's language.

// One polite live region, present in the first HTML: <p role="status" id="status" class="visually-hidden"></p>.
function announce(text) {
  const status = document.getElementById("status");
  if (status && text) status.textContent = text;
}

function debounce(wait, action) {
  let timer;
  const later = (...given) => {
    clearTimeout(timer);
    timer = setTimeout(action, wait, ...given);
  };
  later.cancel = () => clearTimeout(timer);
  return later;
}

// Results that follow the typing.
//
// <form method="get" data-follow="results languages"> names the parts of the page, by id, that depend on the query. The same
// address is asked for the same page, and those parts are taken from it: there is no second kind of answer to keep in step.
// The form itself is never replaced, so the caret and the focus stay where they are.
function followTyping(form) {
  const parts = form.dataset.follow.split(" ");
  let asked = null; // the request on its way, so that a newer one can stop it
  let shown = location.href;

  // The address the form would go to: the state of the hidden fields (facets, sort) plus the words.
  function address() {
    const url = new URL(form.action, location.href);
    const fields = [...new FormData(form)].filter(([, value]) => value !== "");
    url.search = new URLSearchParams(fields).toString();
    return url.href;
  }

  // Folding panels stay as the reader left them.
  function keepFolds(old, fresh) {
    for (const panel of old.querySelectorAll("details[id]")) {
      const same = fresh.querySelector(`#${CSS.escape(panel.id)}`);
      if (same) same.open = panel.open;
    }
  }

  function show(page) {
    for (const id of parts) {
      const old = document.getElementById(id);
      const fresh = page.getElementById(id);
      if (!old || !fresh || old.contains(document.activeElement)) continue;
      keepFolds(old, fresh);
      old.replaceWith(document.adoptNode(fresh));
    }
    document.title = page.title;
    document.dispatchEvent(new Event("tisserand:replaced"));
    announce(document.querySelector("[data-announce]")?.textContent.replace(/\s+/g, " ").trim());
  }

  async function refresh() {
    const url = address();
    if (url === shown) return;
    asked?.abort();
    asked = new AbortController();
    const zone = document.getElementById(parts[0]);
    zone?.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(url, { signal: asked.signal, headers: { accept: "text/html" } });
      if (!answer.ok) return; // the button still works, and the full page says what is wrong
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      shown = url;
      history.replaceState(history.state, "", url);
      show(page);
    } catch (failure) {
      if (failure.name !== "AbortError") asked = null; // no network: the form submits as it always did
    } finally {
      zone?.removeAttribute("aria-busy");
    }
  }

  const soon = debounce(250, refresh);
  form.addEventListener("input", (event) => {
    if (!event.isComposing) soon();
  });
  form.addEventListener("compositionend", soon);
  form.addEventListener("submit", soon.cancel);
}

// Completion: the combobox pattern of ARIA 1.2, with a list box.
//
// <input type="search" data-complete="/api/v1/complete" data-complete-label="Suggestions">, alone inside .field-with-list, with no role of its own: the role comes with the script.
// The answer is {"items": [{"text", "url"?}]}: a text fills the field, a text with an address goes there.
function complete(input) {
  const list = document.createElement("ul");
  list.id = `${input.id}-options`;
  list.className = "options";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.completeLabel ?? "");
  list.hidden = true;
  input.after(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  })) input.setAttribute(name, value);

  let active = -1; // index of the option the arrows are on; -1 is the field itself
  let asked = null;

  function close() {
    asked?.abort();
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function mark(index) {
    const options = list.children;
    active = (index + options.length + 1) % (options.length + 1);
    if (active === options.length) active = -1;
    for (const [i, option] of [...options].entries()) option.setAttribute("aria-selected", String(i === active));
    if (active < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", options[active].id);
      options[active].scrollIntoView({ block: "nearest" });
    }
  }

  function choose(option) {
    close();
    if (option.dataset.url) {
      location.assign(option.dataset.url);
      return;
    }
    input.value = option.textContent;
    input.form.requestSubmit();
  }

  function open(items) {
    list.replaceChildren(...items.map((item, i) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.textContent = item.text;
      if (item.url?.startsWith("/") && !item.url.startsWith("//")) option.dataset.url = item.url;
      return option;
    }));
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = items.length === 0;
    input.setAttribute("aria-expanded", String(items.length > 0));
  }

  const suggest = debounce(150, async () => {
    asked?.abort();
    const words = input.value.trim();
    if (words.length < 2) return close();
    asked = new AbortController();
    const url = new URL(input.dataset.complete, location.href);
    url.searchParams.set("q", words);
    try {
      const answer = await fetch(url, { signal: asked.signal, headers: { accept: "application/json" } });
      if (!answer.ok) return close();
      const { items } = await answer.json();
      if (document.activeElement === input) open(items);
    } catch (failure) {
      if (failure.name !== "AbortError") close();
    }
  });

  input.addEventListener("input", (event) => {
    if (!event.isComposing) suggest();
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const opened = !list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!opened) {
        if (event.key === "ArrowDown") suggest();
        return;
      }
      event.preventDefault();
      mark(active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") {
      suggest.cancel();
      if (opened && active >= 0) {
        event.preventDefault();
        choose(list.children[active]);
      } else close();
    } else if (event.key === "Escape" && opened) {
      event.preventDefault(); // closes the list first; a second press empties the field, as browsers do
      close();
    } else if (event.key === "Tab") close();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the field
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
  input.addEventListener("blur", () => {
    suggest.cancel();
    close();
  });
}

// Arrow keys on the tile map go to the nearest commune in that direction; Tab still walks all of them in order.
function walkTiles(event) {
  const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  const here = event.target.closest?.("svg[data-tiles] a");
  if (!step || !here || event.altKey || event.ctrlKey || event.metaKey) return;
  const middle = (tile) => {
    const box = tile.querySelector(".cell").getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const [x, y] = middle(here);
  let best = null;
  let least = Infinity;
  for (const tile of here.ownerSVGElement.querySelectorAll("a")) {
    const [tx, ty] = middle(tile);
    const along = (tx - x) * step[0] + (ty - y) * step[1];
    const aside = Math.abs((tx - x) * step[1]) + Math.abs((ty - y) * step[0]);
    if (along > 1 && along + 3 * aside < least) {
      least = along + 3 * aside;
      best = tile;
    }
  }
  if (!best) return;
  event.preventDefault();
  best.focus();
}

// <button type="button" data-copy="ID" data-copied="Link copied" hidden>: shown only where copying is possible.
function offerCopies() {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("button[data-copy][hidden]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const from = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(from.value ?? from.href);
        announce(button.dataset.copied);
        button.textContent = button.dataset.copied;
      } catch {
        from.focus(); // copying was refused: the address is there to be selected
        from.select?.();
      }
    });
  }
}

// <form method="post" data-passkey="ADDRESS OF THE QUESTION" hidden>, with fields `ceremony` and `answer` and a text [data-failed]; data-new makes
// a passkey. Shown only where the browser knows passkeys; its page says the other ways, and [data-otherwise] what to do where it does not.
function offerPasskey(form) {
  const passkeys = window.PublicKeyCredential;
  if (!passkeys?.parseRequestOptionsFromJSON) return;
  form.hidden = false;
  const failed = form.querySelector("[data-failed]");
  for (const other of document.querySelectorAll("[data-otherwise]")) other.hidden = true;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    failed.hidden = true;
    try {
      const told = await fetch(form.dataset.passkey, { method: "POST" });
      if (told.redirected) return location.assign(told.url); // something else is asked first
      const { ceremony, options } = await told.json();
      const credential = "new" in form.dataset
        ? await navigator.credentials.create({ publicKey: passkeys.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: passkeys.parseRequestOptionsFromJSON(options) });
      form.elements.ceremony.value = ceremony;
      form.elements.answer.value = JSON.stringify(credential);
      form.submit();
    } catch {
      failed.hidden = false; // refused, given up, or no passkey there: the other ways stand
    }
  });
}

// One key for what a button, a link or a panel does: [data-key="s"]. Their hints are shown only with the script, and a button
// switches the keys off for good, for those who speak to their machine.
function offerKeys() {
  const button = document.querySelector("button[data-keys]");
  if (!button) return;
  const say = () => {
    const on = localStorage.getItem("keys") !== "off";
    button.setAttribute("aria-pressed", String(on));
    for (const hint of document.querySelectorAll("[data-key] kbd")) hint.hidden = !on;
    return on;
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    localStorage.setItem("keys", say() ? "off" : "on");
    say();
  });
  say();
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.repeat || event.altKey || event.ctrlKey || event.metaKey || !say()) return;
    if (event.target.closest("input, textarea, select")) return;
    const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!target) return;
    event.preventDefault();
    target.click();
  });
}

// A budget that adds up while it is typed. In <form data-adds="ID ID">, or one part of a form: inputs with [data-side] hold amounts as people write them, each
// counted in the sums that it names, and the elements of these IDs hold [data-total] of each sum and of their balance, each with the cents of [data-more] besides;
// [data-rate] of a sum in percent of [data-costs]; [data-part] of all such parts; and [data-gap], of whose texts [data-when] the one of its sign is shown.
// The server adds them up again and is the one that is right.
function addUp(form) {
  const places = form.dataset.adds.split(" ").map((id) => document.getElementById(id));
  const totals = places[0];
  const lang = document.documentElement.lang;
  const thousands = { en: ",", nl: "." }[lang];
  const cents = (typed) => {
    let bare = typed.replace(/[\s€]/g, "");
    // Three figures after the only mark are thousands where the language writes them so; else the server asks again.
    if (/^\d{1,3}[.,]\d{3}$/.test(bare) && bare.includes(thousands)) bare = bare.replace(thousands, "");
    if (/^\d+[.,]\d{3}$/.test(bare)) return 0;
    // One mark for thousands, another for cents: where they are mixed the server reads no amount, and nothing is counted here.
    const [, euros, part] = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(bare) ?? /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(bare)
      ?? /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(bare) ?? [];
    return euros ? Number(euros.replace(/[.,]/g, "")) * 100 + Number((part ?? "").padEnd(2, "0")) : 0;
  };
  const money = (amount) => new Intl.NumberFormat(lang, {
    style: "currency", currency: "EUR", minimumFractionDigits: amount % 100 ? 2 : 0, maximumFractionDigits: 2,
  }).format(amount / 100).replace("-", "−"); // the minus sign that the server writes
  // What is typed changes the sums that the server gave: those hold what others are paid, too.
  const sums = () => {
    const of = {};
    for (const input of form.querySelectorAll("[data-side]")) {
      for (const sum of input.dataset.side.split(" ")) of[sum] = (of[sum] ?? 0) + cents(input.value);
    }
    return of;
  };
  // Shares in percent, to a tenth, in whole numbers: what does not divide goes to the largest remainder, of equal ones to the first.
  const percent = (tenths) => new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(tenths / 10);
  const whole = (amount, of) => (amount - (amount % of)) / of;
  const divide = (weights) => {
    const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const parts = weights.map((weight) => whole(weight * 1000, all));
    const rest = 1000 - parts.reduce((sum, part) => sum + part, 0);
    const order = weights.map((weight, at) => [(weight * 1000) % all, at]).sort((one, other) => other[0] - one[0] || one[1] - other[1]);
    for (const [, at] of order.slice(0, rest)) parts[at] += 1;
    return parts;
  };
  const within = { charge: Number(totals.dataset.charge ?? 0), product: Number(totals.dataset.product ?? 0) };
  form.addEventListener("input", () => {
    const of = sums();
    for (const side of ["charge", "product"]) of[side] = (of[side] ?? 0) + within[side];
    of.balance = of.product - of.charge;
    const each = (name) => places.flatMap((place) => [...place.querySelectorAll(`[data-${name}]`)])
      .map((place) => [place, (of[place.dataset[name]] ?? 0) + Number(place.dataset.more ?? 0)]);
    const share = (place, amount, tenths) => {
      place.textContent = percent(tenths);
      place.parentElement.hidden = amount === 0;
    };
    for (const [place, amount] of each("total")) place.textContent = money(amount);
    for (const [place, amount] of each("rate")) {
      const costs = Number(place.dataset.costs);
      share(place, amount, whole(amount * 1000 + whole(costs, 2), costs));
    }
    const parts = divide(each("part").map(([, amount]) => amount));
    for (const [at, [place, amount]] of each("part").entries()) share(place, amount, parts[at]);
    for (const [place, amount] of each("gap")) {
      for (const text of place.children) {
        text.hidden = Number(text.dataset.when) !== Math.sign(amount);
        if (text.firstElementChild) text.firstElementChild.textContent = money(Math.abs(amount));
      }
    }
  });
}

// A table that others change while it is read.
//
// <p data-stands="table" hidden>, in a live region of its own, is shown once the same address gives another text in the part of that id.
// It is asked for an hour, while the page is seen. Nothing is replaced: nobody loses their place, and who reads looks again.
function watch(note) {
  const part = document.getElementById(note.dataset.stands);
  const read = part?.textContent;
  const until = Date.now() + 3_600_000;
  const timer = setInterval(async () => {
    if (!part || Date.now() > until) clearInterval(timer);
    if (!part || document.hidden) return;
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById(part.id);
      if (!answer.ok || !fresh || fresh.textContent === read) return;
      note.hidden = false;
      clearInterval(timer);
    } catch {
      // No network: it is asked again.
    }
  }, 30_000);
}

// Links into what is folded: most browsers open it by themselves, some older ones do not.
function unfold() {
  const folded = location.hash && document.getElementById(location.hash.slice(1))?.closest("details:not([open])");
  if (!folded) return;
  folded.open = true;
  folded.scrollIntoView();
}

// A new improvement is one function and one line here. (Saving long forms as they are typed belongs here.)
for (const form of document.querySelectorAll("form[data-follow]")) followTyping(form);
for (const input of document.querySelectorAll("input[data-complete]")) complete(input);
for (const form of document.querySelectorAll("[data-adds]")) addUp(form);
for (const form of document.querySelectorAll("form[data-passkey]")) offerPasskey(form);
for (const note of document.querySelectorAll("[data-stands]")) watch(note);
document.addEventListener("keydown", walkTiles);
addEventListener("hashchange", unfold);
document.addEventListener("tisserand:replaced", offerCopies);
offerCopies();
offerKeys();
unfold();
