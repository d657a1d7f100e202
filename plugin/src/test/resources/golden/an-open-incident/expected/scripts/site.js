// Pages are complete without this.
(function () {
  var root = document.documentElement;
  var here = document.body.dataset;
  var store = {
    get: function (key) { try { return localStorage.getItem(key); } catch (e) { return null; } },
    set: function (key, value) { try { localStorage.setItem(key, value); } catch (e) { /* then it lasts for this page */ } }
  };
  function all(selector, action) { document.querySelectorAll(selector).forEach(action); }

  var isServed = location.protocol !== "file:";

  // On a disk, where no server answers a folder with its index, links name it.
  if (!isServed) {
    all("a[href]", function (link) {
      var parts = /^([^?#:]*?)([?#].*)?$/.exec(link.getAttribute("href"));
      if (parts && (parts[1] === "" ? !parts[2] : /\/$/.test(parts[1]))) {
        link.setAttribute("href", parts[1] + "index.html" + (parts[2] || ""));
      }
    });
  }

  // Planned work begins and ends on the visitor's clock, where the author left it to the clock.
  function flip() {
    var head = document.querySelector("[data-work]"), works = false;
    all("[data-from]", function (state) {
      var now = Date.now(), words = state.dataset;
      state.textContent = now < Date.parse(words.from) ? words.before : now < Date.parse(words.to) ? words.during : words.after;
      works = works || state.textContent === words.during && words.hits === "";
    });
    // The headline says of planned work what the list below it says.
    if (head) {
      head.className = "headline " + (works ? "maintenance" : "none");
      head.firstElementChild.textContent = works ? "\u25d0" : "\u25cf";
      head.lastChild.textContent = " " + (works ? head.dataset.work : head.dataset.quiet);
    }
  }
  if (isServed) {
    flip();
    setInterval(flip, 6e4);
  }

  // What is to be copied has a button.
  all("[data-copy] input, [data-copy] pre", function (box, index) {
    var words = box.closest("[data-copy]").dataset, made = document.createElement("button");
    function select() { box.select ? box.select() : getSelection().selectAllChildren(box); }
    box.id = box.id || "copy-" + index;
    made.type = "button";
    made.textContent = words.copy;
    made.setAttribute("aria-describedby", box.id);
    made.setAttribute("aria-live", "polite");
    made.onclick = function () {
      function done() {
        made.textContent = words.copied;
        setTimeout(function () { made.textContent = words.copy; }, 2e3);
      }
      function byHand() {
        select();
        if (document.execCommand("copy")) { done(); }
      }
      if (navigator.clipboard) { navigator.clipboard.writeText(box.value || box.textContent).then(done, byHand); } else { byHand(); }
    };
    box.onfocus = select;
    box.after(made);
  });

  // Switches need a script, which therefore makes them.
  function button(words, pressed, action) {
    var made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    made.setAttribute("aria-pressed", pressed);
    made.onclick = function () {
      var on = made.getAttribute("aria-pressed") !== "true";
      made.setAttribute("aria-pressed", on);
      action(on);
    };
    document.getElementById("switches").appendChild(made);
  }

  function showTimes(own) {
    var form = own && new Intl.DateTimeFormat(root.lang, {
      day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short"
    });
    all(".zone", function (words) { words.hidden = own; });
    all("time[datetime$=Z]", function (time) {
      time.dataset.site = time.dataset.site || time.textContent;
      time.textContent = own ? form.format(new Date(time.dateTime)) : time.dataset.site;
    });
  }
  var isOwn = store.get("candor-zone") === "own";
  if (isOwn) { showTimes(true); }
  button(here.ownZone, isOwn, function (on) {
    store.set("candor-zone", on ? "own" : "");
    showTimes(on);
  });

  var isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  button(here.darkWords, isDark, function (on) {
    root.dataset.theme = on ? "dark" : "light";
    store.set("candor-theme", root.dataset.theme);
  });
})();
