// One choice for all addresses of the page; without this, each component has a box of its own below.
(function () {
  var select = document.getElementById("choose"), parts = document.querySelectorAll("#parts input");
  var boxes = document.querySelectorAll("#ways section input");
  boxes.forEach(function (box) { box.dataset.all = box.value; });
  parts.forEach(function (part, index) { select.add(new Option(part.labels[0].textContent, index)); });
  function show() {
    var part = parts[select.value];
    boxes.forEach(function (box) {
      var all = box.dataset.all, own = part && (/ics$/.test(all) ? part.dataset.calendar : part.value);
      box.value = own ? all.replace(/\S+$/, own) : all;
    });
  }
  select.onchange = show;
  document.getElementById("choice").hidden = false;
  show(); // A browser that came back keeps the choice.
})();
