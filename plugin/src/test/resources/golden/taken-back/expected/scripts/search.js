// Finds entries of the log by the index beside the page; without this script the page's lists lead to all of them.
(() => {
  const form = document.getElementById("search");
  const found = document.getElementById("found");
  const list = document.getElementById("results");
  const more = document.getElementById("more");
  const says = form.dataset;
  const isOnDisk = location.protocol === "file:";
  const PAGE = 20;

  // ---- Terms, cut as io.github.candor.render.search.Terms cuts them

  const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f]/g;
  const DENSE = "[\\u0e00-\\u0fff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff" +
    "\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]";
  const LETTER = "[\\p{L}\\p{M}\\p{N}]";
  const RUN = new RegExp(`((?:(?=${DENSE})${LETTER})+)|(?:(?!${DENSE})${LETTER})+`, "gu");
  const IS_DENSE = new RegExp("^" + DENSE, "u");
  const IS_LETTER = new RegExp("^" + LETTER, "u");
  const LETTERS = {
    ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i", þ: "th", ð: "d", ς: "σ"
  };
  const fold = (text) =>
    text.normalize("NFKD").replace(MARKS, "").toLowerCase()
      .replace(/[ßæœøđłıþðς]/g, (one) => LETTERS[one]).normalize("NFC");

  /** Returns the terms of a text; whole is false for a last character of a stretch without spaces. */
  const terms = (text) =>
    [...fold(text).matchAll(RUN)].flatMap(([run, dense]) => {
      const points = [...run];
      return dense ? points.map((one, i) => one + (points[i + 1] || "")) : [points.slice(0, 40).join("")];
    });

  /** What is looked up: the last of several characters without spaces is in the pair before it already. */
  const wanted = (text) =>
    [...fold(text).matchAll(RUN)].flatMap(([run, dense]) => {
      const all = terms(run);
      return dense && all.length > 1 ? all.slice(0, -1) : all;
    });

  // ---- The index: each file hands over one document, once it has been loaded

  const loads = {};
  const waiting = {};
  window.candorSearch = (name, sum, document) => waiting[name] && waiting[name](sum, document);
  const load = (name, sum = says.version) =>
    (loads[name] = loads[name] || new Promise((done, fail) => {
      const script = document.createElement("script");
      const failed = () => {
        delete loads[name];
        fail(new Error(name));
      };
      // A file of another build counts the entries otherwise.
      waiting[name] = (its, document) => (its === sum ? done(document) : failed());
      script.onerror = failed;
      script.src = name + ".js?" + sum;
      document.head.append(script);
    }));

  /** Returns the entries that have a term, or any that begins with it, as a map from number to weight. */
  const lookUp = async (index, term, isExact) => {
    const end = isExact ? term : term + "\uffff";
    const files = [...index.words.keys()].filter((i) => index.words[i] <= end && !(index.words[i + 1] < term));
    const postings = new Map();
    for (const words of await Promise.all(files.map((i) => load("words/" + i, index.word_sums[i])))) {
      for (const [key, written] of Object.entries(words)) {
        if (key === term || (!isExact && key.startsWith(term))) {
          postings.set(key, (postings.has(key) ? postings.get(key) + " " : "") + written);
        }
      }
    }
    const weights = new Map();
    for (const [key, written] of postings) {
      const codes = written.split(" ");
      const rarity = Math.log(1 + index.size / codes.length) * (key === term ? 1 : 0.5);
      let number = 0;
      for (const code of codes) {
        const value = parseInt(code, 36);
        number += value >> 2;
        weights.set(number, Math.max(weights.get(number) || 0, rarity * [1, 4, 8][value & 3]));
      }
    }
    return weights;
  };

  /** Returns the numbers of the entries that fit everything that was asked for, the best first, then the newest. */
  const search = async (asked) => {
    const index = await load("index");
    const lists = await Promise.all([
      ...asked.words.map((word) => lookUp(index, word, [...word].length < (IS_DENSE.test(word) ? 1 : 2))),
      ...asked.choices.map((choice) => lookUp(index, choice, true))
    ]);
    const [first, ...others] = lists.sort((a, b) => a.size - b.size);
    return [...first.keys()]
      .filter((number) => others.every((weights) => weights.has(number)))
      .map((number) => ({ number, weight: lists.reduce((sum, one) => sum + one.get(number), 0) }))
      .sort((a, b) => (asked.words.length ? b.weight - a.weight : 0) || b.number - a.number)
      .map((one) => one.number);
  };

  /** Returns what a result shows. */
  const read = async (index, number) => {
    let file = index.log.findIndex((begin) => begin > number);
    file = (file < 0 ? index.log.length : file) - 1;
    return (await load("log/" + file, index.log_sums[file]))[number - index.log[file]];
  };

  // ---- Marks: where the words that were asked for stand in a text

  const marks = (text, words) => {
    let folded = "";
    const origins = [];
    let at = 0;
    for (const point of text) {
      const plain = point < "\x80" ? point.toLowerCase() : fold(point);
      for (let i = 0; i < plain.length; i++) origins.push(at);
      folded += plain;
      at += point.length;
    }
    origins.push(at);
    const spots = [];
    for (const word of words) {
      for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + 1)) {
        const end = i + word.length;
        const isStart = !IS_LETTER.test(folded[i - 1] || " ");
        const isWhole = word.length > 1 || !IS_LETTER.test(folded[end] || " ");
        if (IS_DENSE.test(word) || (isStart && isWhole)) spots.push([origins[i], origins[end]]);
      }
    }
    return spots.sort((a, b) => a[0] - b[0]);
  };

  /** Puts a text into an element, hits marked. */
  const put = (element, text, words) => {
    let at = 0;
    for (const [from, to] of marks(text, words)) {
      if (to > at) {
        const mark = document.createElement("mark");
        mark.textContent = text.slice(Math.max(at, from), to);
        element.append(text.slice(at, Math.max(at, from)), mark);
        at = to;
      }
    }
    element.append(text.slice(at));
    return element;
  };

  /** Returns the part of a text around its first hit. */
  const cut = (text, words) => {
    const hit = marks(text, words)[0];
    let from = hit ? Math.max(0, hit[0] - 60) : 0;
    if (from) {
      const space = text.indexOf(" ", from);
      from = space >= 0 && space < hit[0] ? space + 1 : from;
    }
    let to = Math.min(text.length, from + 220);
    const space = text.lastIndexOf(" ", to);
    if (to < text.length && space > from + 150) to = space;
    // Never half of a character that takes two units.
    const whole = text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
    return (from ? "… " : "") + whole + (to < text.length ? " …" : "");
  };

  // ---- The page

  const make = (tag, className, text) => Object.assign(document.createElement(tag), { className, textContent: text || "" });

  const result = (entry, look, words) => {
    const item = make("li", "");
    const link = put(make("a", ""), entry.title, words);
    link.href = says.root + entry.address + (isOnDisk ? "index.html" : "");
    const facts = make("p", "facts");
    const kind = make("span", "status " + look.id);
    const shape = make("span", "shape", look.shape);
    shape.setAttribute("aria-hidden", "true");
    kind.append(shape, " " + look.word);
    facts.append(kind);
    if (entry.state) facts.append(" ", make("strong", "", entry.state));
    const time = make("time", "", entry.day);
    time.dateTime = entry.iso;
    facts.append(" ", time);
    for (const about of entry.about) facts.append(" ", put(make("span", ""), about, words));
    for (const tag of entry.tags) facts.append(" ", put(make("span", "tag"), "#" + tag, words));
    item.append(link, facts, put(make("p", "excerpt"), cut(entry.excerpt, words), words));
    return item;
  };

  const language = document.documentElement.lang;
  const plural = new Intl.PluralRules(language);
  const count = (number) =>
    (says[plural.select(number)] || says.other || says.many).replace("{0}", number.toLocaleString(language));

  const fields = [...form.elements].filter((one) => one.name);
  const choices = fields.filter((one) => one.localName === "select");
  let run = 0;
  let numbers = [];
  let words = [];

  const show = async (mine) => {
    const index = await load("index");
    const next = numbers.slice(list.childElementCount, list.childElementCount + PAGE);
    const entries = await Promise.all(next.map((number) => read(index, number)));
    if (mine !== run) return;
    const before = list.childElementCount;
    list.append(...entries.map((entry) => result(entry, index.looks[entry.look], words)));
    more.hidden = list.childElementCount >= numbers.length;
    list.hidden = !numbers.length;
    return list.children[before];
  };

  const update = async () => {
    const mine = ++run;
    const asked = {
      words: [...new Set(wanted(form.q.value))],
      choices: choices.filter((one) => one.value).map((one) => one.name + "=" + one.value)
    };
    if (!asked.words.length && !asked.choices.length) {
      found.textContent = "";
      list.hidden = more.hidden = true;
      return;
    }
    const slow = setTimeout(() => (found.textContent = says.running), 500);
    try {
      const hits = await search(asked);
      if (mine !== run) return;
      numbers = hits;
      words = asked.words;
      list.textContent = "";
      await show(mine);
      if (mine === run) found.textContent = numbers.length ? count(numbers.length) : says.none;
    } catch (e) {
      if (mine === run) found.textContent = says.failed;
    } finally {
      clearTimeout(slow);
    }
  };

  // ---- The address: what is asked for stands in it, and nowhere else

  const address = () => {
    const asked = new URLSearchParams();
    for (const field of fields) if (field.value.trim()) asked.set(field.name, field.value.trim());
    const text = asked.toString();
    return location.pathname + (text ? "?" + text : "");
  };

  /** Returns whether the browser let the address be changed; for a file on disk it does not. */
  const note = (how) => {
    try {
      if (location.pathname + location.search !== address()) history[how](null, "", address());
      return true;
    } catch (e) {
      return false;
    }
  };

  const recall = () => {
    const asked = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = asked.get(field.name) || "";
      // A tag that is too rare for the list can be asked for all the same.
      if (value && field.localName === "select" && ![...field.options].some((one) => one.value === value)) {
        field.append(new Option(value, value));
      }
      field.value = value;
    }
    update();
  };

  let typing;
  form.q.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      note("replaceState");
      update();
    }, 150);
  });
  for (const choice of choices) {
    choice.addEventListener("change", () => {
      note("pushState");
      update();
    });
  }
  form.addEventListener("submit", (event) => {
    clearTimeout(typing);
    if (note("pushState")) {
      event.preventDefault();
      update();
    }
  });
  more.addEventListener("click", async () => {
    const first = await show(run);
    if (first) first.querySelector("a").focus();
  });
  addEventListener("popstate", recall);

  form.hidden = false;
  recall();
})();
