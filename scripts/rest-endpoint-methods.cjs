// What the bundles hold in the place of @octokit/plugin-rest-endpoint-methods: a table of GitHub's thousand endpoints, of
// which nothing here calls one by a method (docs/adr/0002-libraries.md).
module.exports = { restEndpointMethods: () => ({}) }
