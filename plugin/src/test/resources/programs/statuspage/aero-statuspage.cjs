// Prints what @aero/statuspage reads from the site at the address given; times, which it understands, in milliseconds since
// 1970. A client of its own for each call: one that has read incidents/unresolved.json looks for everything below incidents/.
'use strict';

const {StatusPageClient, maintenances} = require('@aero/statuspage');

async function read(site) {
  const client = () => new StatusPageClient(site);
  return {
    summary: await client().summary(),
    status: await client().status(),
    components: await client().components(),
    incidents: await client().incidents(),
    unresolved: await client().incidents(true),
    all: await client().maintenances(maintenances.ALL),
    active: await client().maintenances(maintenances.ACTIVE),
    upcoming: await client().maintenances(maintenances.UPCOMING),
  };
}

// Not an arrow: a date is text already when it is given as the value. The client hides the ids of components from JSON.
function plain(key, value) {
  if (this[key] instanceof Date) {
    return this[key].getTime();
  }
  return value && value.children ? {id: value.id, ...value} : value;
}

read(process.argv[2]).then(result => console.log(JSON.stringify(result, plain)));
