// @actions/core imports an HTTP client for one function, getIDToken, which no action here calls.
// The real one loads undici, which costs more than all the rest of a step with nothing to do.

export class HttpClient {
  constructor() {
    throw new Error("pm2-actions is built without an HTTP client for OIDC tokens");
  }
}

export class BearerCredentialHandler {}
