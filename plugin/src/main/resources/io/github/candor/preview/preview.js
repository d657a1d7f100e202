// Follows the preview: loads the page again when the site changed, and shows mistakes when they come and go.
(function () {
  var events = null;

  function bar() {
    return document.getElementById("candor-preview");
  }

  function markDrafts() {
    var drafts = Array.from(bar().querySelectorAll(".drafts a"), function (link) { return link.href; });
    document.querySelectorAll("a[href]").forEach(function (link) {
      var isMarked = link.nextElementSibling && link.nextElementSibling.className === "candor-draft";
      if (!isMarked && !bar().contains(link) && drafts.includes(link.href.split(/[?#]/)[0])) {
        var mark = document.createElement("span");
        mark.className = "candor-draft";
        mark.textContent = "Draft";
        link.after(" ", mark);
      }
    });
  }

  // Only the bar is new, so the reader's place, and all that they opened on the page, stay.
  function show() {
    fetch("/.candor/bar?page=" + encodeURIComponent(location.pathname)).then(function (answer) {
      return answer.text();
    }).then(function (html) {
      bar().outerHTML = html;
      markDrafts();
    });
  }

  function changed(event) {
    var versions = event.data.split(" ");
    bar().classList.remove("is-gone");
    if (versions[0] !== bar().dataset.site) {
      events.close();
      location.reload();
    } else if (versions[1] !== bar().dataset.mistakes) {
      show();
    }
  }

  // A browser keeps few connections to one host, so only the page that is looked at has one.
  function follow() {
    if (events) {
      events.close();
      events = null;
    }
    if (document.visibilityState === "visible") {
      events = new EventSource("/.candor/events");
      events.onmessage = changed;
      events.onerror = function () { bar().classList.add("is-gone"); };
    }
  }

  markDrafts();
  follow();
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("pagehide", function () { if (events) { events.close(); } });
  window.addEventListener("pageshow", function (event) { if (event.persisted) { follow(); } });
})();
