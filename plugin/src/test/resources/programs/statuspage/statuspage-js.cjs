// Prints what statuspage.js reads from the site at the address given; times, which it understands, in milliseconds since
// 1970. It knows no host but *.statuspage.io.
'use strict';

require('./own-host.cjs').leadTo(process.argv[2]);
const {Statuspage} = require('statuspage.js');

async function read() {
  const client = new Statuspage('page');
  return {
    summary: await client.summary(),
    status: await client.status(),
    components: await client.components(),
    incidents: await client.allIncidents(),
    unresolved: await client.unresolvedIncidents(),
    all: await client.allScheduledMaintenances(),
    active: await client.activeScheduledMaintenances(),
    upcoming: await client.upcomingScheduledMaintenances(),
  };
}

// Not an arrow: a date is text already when it is given as the value.
function time(key, value) {
  return this[key] instanceof Date ? this[key].getTime() : value;
}

read().then(result => console.log(JSON.stringify(result, time)));
