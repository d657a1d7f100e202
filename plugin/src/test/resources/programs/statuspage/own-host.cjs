// Leads all that is asked of https://<page>.statuspage.io, and nothing else, to the site at the address given. For clients
// that cannot be told another host: they stay as they are, and ask node for what they always ask.
'use strict';

const http = require('node:http');
const https = require('node:https');

exports.leadTo = function leadTo(address) {
  const site = new URL(address);
  https.request = (options, answer) => {
    if (!/^[a-z0-9]+\.statuspage\.io$/.test(options.hostname)) {
      throw new Error(`not a host of Statuspage: ${options.hostname}`);
    }
    const {method, headers, path} = options;
    return http.request(
      {method, headers, hostname: site.hostname, port: site.port, path: site.pathname.replace(/\/$/, '') + path},
      answer,
    );
  };
};
