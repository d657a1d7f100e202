// A page that is older than what it announces says so, after an hour of grace; that midnight passed is no reason. On a disk, where
// it is kept as it was, it does not. Runs before what follows is shown, so that nothing moves.
(function () {
  var due = Date.parse(document.body.dataset.due);
  if (location.protocol !== "file:" && due && Date.now() > due + 36e5) {
    document.getElementById("stale").hidden = false;
  }
})();
