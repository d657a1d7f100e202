// All that html-validate recommends, but:
module.exports = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // A page's title ends with the names of incident and site, which are the author's; what has no room a browser cuts itself.
    "long-title": "off",
  },
};
