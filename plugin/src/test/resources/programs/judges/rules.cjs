// All that html-validate recommends, but:
module.exports = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // A page's title ends with the names of incident and site, which are the author's; what has no room a browser cuts itself.
    "long-title": "off",
    // Boxes of one name are one list of values, as they always were in forms.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }],
  },
};
