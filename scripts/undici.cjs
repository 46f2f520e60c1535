// What the bundles hold in the place of undici's index.js, which loads all of it: mocks, web sockets, event sources,
// caches and cookies that nothing here can reach (docs/adr/0002-libraries.md).
const Dispatcher = require('undici/lib/dispatcher/dispatcher')

// As in index.js; ProxyAgent calls the method connect that stands there.
Object.assign(Dispatcher.prototype, require('undici/lib/api'))

module.exports = {
  ProxyAgent: require('undici/lib/dispatcher/proxy-agent'),
  fetch: require('undici/lib/web/fetch').fetch,
}
