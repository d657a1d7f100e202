// Pages are complete without this. On a disk, where no server answers a folder with its index, links name it.
(function () {
  if (location.protocol === "file:") {
    document.querySelectorAll("a[href]").forEach(function (link) {
      var parts = /^([^?#:]*?)([?#].*)?$/.exec(link.getAttribute("href"));
      if (parts && (parts[1] === "" ? !parts[2] : /\/$/.test(parts[1]))) {
        link.setAttribute("href", parts[1] + "index.html" + (parts[2] || ""));
      }
    });
  }
  // A page that is older than it promised says so, with an hour of grace for the next build.
  var next = Date.parse(document.body.dataset.next);
  if (next && Date.now() > next + 36e5) {
    document.getElementById("stale").hidden = false;
  }
})();
