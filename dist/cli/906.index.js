export const id = 906;
export const ids = [906];
export const modules = {

/***/ 4399:
/***/ ((module) => {

module.exports = { restEndpointMethods: () => ({}) }

/***/ }),

/***/ 7761:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const Dispatcher = __webpack_require__(6089)

Object.assign(Dispatcher.prototype, __webpack_require__(8833))

module.exports = {
  ProxyAgent: __webpack_require__(9704),
  fetch: (__webpack_require__(7532).fetch),
}

/***/ }),

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  connect: () => (  connect)
});

// EXTERNAL MODULE: ../node_modules/@actions/github/lib/utils.js + 18 modules
var utils = __webpack_require__(4577);
// EXTERNAL MODULE: ../node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(6553);
// EXTERNAL MODULE: ../node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(398);
// EXTERNAL MODULE: ../node_modules/bottleneck/light.js
var light = __webpack_require__(4133);
;// CONCATENATED MODULE: ./github/client/fetch.js
function limitWaiting(fetch, patience) {
    return async (url, options) => {
        const signal = options?.signal ?? AbortSignal.timeout(patience);
        const asked = fetch(url, { ...options, signal }).then(async (answer) => ({
            answer,
            body: await answer.arrayBuffer(),
        }));
        const { answer: response, body } = await asked.catch((error) => {
            if (!signal.aborted)
                throw error;
            throw options?.signal == null
                ? new Error(`timeout after ${patience / 1000} seconds`, { cause: error })
                : signal.reason;
        });
        return Object.assign(response, {
            text: () => Promise.resolve(new TextDecoder().decode(body)),
            arrayBuffer: () => Promise.resolve(body),
        });
    };
}

// EXTERNAL MODULE: ./github/answer.js
var answer = __webpack_require__(6151);
;// CONCATENATED MODULE: ./github/client/legible.js

function makeLegible(octokit) {
    octokit.hook.wrap('request', async (request, options) => {
        const response = await Promise.resolve(request(options)).catch((error) => {
            if (error instanceof Error && 'status' in error)
                throw error;
            const { url } = octokit.request.endpoint.parse(options);
            const message = error instanceof Error ? error.message : String(error);
            throw new answer .kX({ url, status: 200, headers: {}, data: undefined }, message, { cause: error });
        });
        if (isIllegible(response.data))
            response.data = JSON.stringify(response.data);
        return response;
    });
}
function isIllegible(data) {
    if (data === null)
        return true;
    if (typeof data !== 'object' || !('errors' in data) || data.errors === undefined)
        return false;
    return !Array.isArray(data.errors) || data.errors.some((error) => typeof error !== 'object' || error === null);
}

// EXTERNAL MODULE: ./errors/answers.js
var answers = __webpack_require__(8678);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./github/client/token-hosts.js
var token_hosts = __webpack_require__(5998);
;// CONCATENATED MODULE: ./github/client/places.js

const MOST_REDIRECTS = 5;
function watchPlaces(octokit, apiUrl) {
    octokit.hook.wrap('request', async (request, options) => {
        const { url, method } = octokit.request.endpoint.parse(options);
        if (!(0,token_hosts .Te)(url, apiUrl))
            throw new problem .jg((0,answers .lK)(url, (0,token_hosts .eF)(apiUrl)));
        const response = await request(options);
        const { location } = response.headers;
        if (response.status < 300 || location === undefined)
            return response;
        const next = URL.canParse(location, url) ? new URL(location, url).href : location;
        const redirects = Number(options.request['redirects'] ?? 0);
        if (method === 'GET' && redirects < MOST_REDIRECTS) {
            const { mediaType, request: how } = options;
            return octokit.request({ method, url: next, mediaType, request: { ...how, redirects: redirects + 1 } });
        }
        const name = await nameAt(octokit, next);
        throw new problem .jg((0,answers .kz)({ method, url, status: response.status, next, name }));
    });
}
async function nameAt(octokit, address) {
    const found = /^(?<repository>https?:\/\/.*\/repositories\/\d+)(?:\/|\?|$)/.exec(address)?.groups?.['repository'];
    if (found === undefined)
        return undefined;
    const answer = await octokit.request({ method: 'GET', url: found }).catch(() => undefined);
    const data = answer?.data;
    return typeof data?.full_name === 'string' ? data.full_name : undefined;
}

;// CONCATENATED MODULE: ./github/client/octokit-client.js

const PATIENCE_MILLISECONDS = 30_000;
const API_VERSION = '2022-11-28';
const LONGEST_WAIT_SECONDS = 60;
const MOST_WAITS = 2;
const SECONDS_BETWEEN_WRITES = 1;
function connect({ token, apiUrl, clock, patience = PATIENCE_MILLISECONDS }) {
    const pace = (seconds) => new light.Group({ maxConcurrent: 1, minTime: seconds * clock.second });
    const Client = utils .gq.plugin(makeLegible, dist_bundle .L, plugin_throttling_dist_bundle .A);
    const waits = (retryAfter, _options, _client, retryCount) => retryAfter <= LONGEST_WAIT_SECONDS && retryCount < MOST_WAITS;
    const options = (0,utils .EG)(token, {
        baseUrl: apiUrl,
        userAgent: 'version-checkpoint',
        log: QUIET,
        request: {
            ...utils .NT.request,
            fetch: limitWaiting(utils .NT.request?.fetch, patience),
            redirect: 'manual',
        },
        retry: { retryAfterBaseValue: clock.second, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
        throttle: {
            onRateLimit: waits,
            onSecondaryRateLimit: waits,
            retryAfterBaseValue: clock.second,
            write: pace(SECONDS_BETWEEN_WRITES),
            notifications: pace(0),
        },
    });
    const client = new Client(options);
    client.hook.before('request', (options) => {
        options.headers['x-github-api-version'] = API_VERSION;
    });
    watchPlaces(client, apiUrl);
    return client;
}
const silent = () => undefined;
const QUIET = { debug: silent, info: silent, warn: silent, error: silent };

/***/ })

};
