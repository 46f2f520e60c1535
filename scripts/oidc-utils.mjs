// What the bundle holds in the place of that module of @actions/core: it loads HTTP, TLS and undici at every start, for
// OIDC tokens, which nothing here asks for (docs/adr/0002-libraries.md).
export class OidcClient {
  static getIDToken() {
    return Promise.reject(new Error('this bundle asks for no OIDC token'))
  }
}
