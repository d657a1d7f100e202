// Watches the site at the address given with statuspage.js until it has heard of an incident of the name given that is
// resolved, and ten looks longer. Prints every incident that it was told of, as it was told, with times in milliseconds since
// 1970.
'use strict';

const [, , site, last] = process.argv;
require('./own-host.cjs').leadTo(site);
const {StatuspageUpdates} = require('statuspage.js');

const heard = [];
let looksLeft = Infinity;
const updates = new StatuspageUpdates('page', 100);

// Not an arrow: a date is text already when it is given as the value.
function time(key, value) {
  return this[key] instanceof Date ? this[key].getTime() : value;
}

updates.on('incident_update', incident => {
  heard.push(incident);
  if (incident.name === last && incident.status === 'resolved') {
    looksLeft = 10;
  }
});
updates.on('run', () => {
  if (looksLeft-- === 0) {
    updates.stop();
    console.log(JSON.stringify(heard, time));
  }
});
updates.start();
