// Before the first stroke is drawn: the visitor's own choice of light or dark.
try {
  document.documentElement.dataset.theme = localStorage.getItem("candor-theme") || "";
} catch (e) {
  // Then the system's wish holds.
}
