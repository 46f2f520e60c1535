export const id = 569;
export const ids = [569];
export const modules = {

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M1: () => (  serverLacks),
    eA: () => (  wrongAnswer),
    jS: () => (  endlessList),
    kY: () => (  notComparable),
    kz: () => (  repositoryMoved),
    lK: () => (  foreignAddress),
    n9: () => (  badApiUrl)
  });

  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);

function foreignAddress(address, allowed) {
    return {
        code: 'VC418',
        what: `A request would go to ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(address)} instead of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .yL)(allowed))}.`,
        why: 'The token is sent only to the host of GITHUB_API_URL and its uploads host, whatever a response says.',
        cure: 'Find the proxy or server that returned this address. For GitHub Enterprise Server, set GITHUB_API_URL=https://HOST/api/v3.',
    };
}
function wrongAnswer(request, { url, status, type, found, begins }) {
    const came = begins === undefined ? '' : ` It begins: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(begins)}`;
    return {
        code: 'VC419',
        what: `The response to the request to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)} does not come from GitHub's API: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(found)}.`,
        why: `It came from ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(url)} (status ${status}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(type)}).${came}`,
        cure: 'Check for a proxy or sign-in page between this machine and GitHub, and that GITHUB_API_URL is the address of the API. Then run again. The next run checks what exists and resumes from there.',
    };
}
function serverLacks(request, message) {
    return {
        code: 'VC420',
        what: `The server's GraphQL API does not support the request to ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(message)}`,
        why: 'Running again will not help.',
        cure: 'Update GitHub Enterprise Server, or leave out the input or command that needs this.',
    };
}
function repositoryMoved({ method, url, status, next, name }) {
    const where = name === undefined ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(next) : `the repository's new name, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(name)}`;
    return {
        code: 'VC421',
        what: `GitHub answered ${method} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(url)} with a redirect (${status}) to ${where}.`,
        why: 'The repository was renamed or moved. Redirects are never followed for writes, and only a few times for reads.',
        cure: name === undefined
            ? "Use the repository's current name: git remote set-url origin …, or GITHUB_REPOSITORY=owner/name."
            : `Use the new name: git remote set-url origin …/${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(name)}.git, or GITHUB_REPOSITORY=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(name)}. New runs of the workflow use it already.`,
    };
}
function endlessList(place, pages) {
    return {
        code: 'VC422',
        what: `The list at ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(place)} never ends (${pages} pages read).`,
        why: "A response linked to a page that was read before, or to more pages than GitHub's lists have.",
        cure: 'Look for a proxy between this machine and GitHub, then run again.',
    };
}
function notComparable(base, head) {
    return {
        code: 'VC423',
        what: `GitHub cannot compare ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(base)} with ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(head)} (404), although it did not report that they have no common ancestor.`,
        why: 'A commit may be too new for GitHub to know. Without the comparison, what is already released would be a guess.',
        cure: 'Run again in a minute. If that does not help, check out the repository with fetch-depth: 0.',
    };
}
function badApiUrl(url) {
    return {
        code: 'VC424',
        what: `GITHUB_API_URL is ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(url)}, which is not a web address.`,
        why: '',
        cure: 'Set it to https://api.github.com, or to https://HOST/api/v3 for GitHub Enterprise Server.',
    };
}

/***/ }),

/***/ 6151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JN: () => (  readAnswer),
    kW: () => (  GraphqlRefusal),
    kX: () => (  WrongAnswer),
    oJ: () => (  askForKnown)
  });
  var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7304);

class WrongAnswer extends Error {
    came;
    constructor(came, message, options) {
        super(message, options);
        this.came = came;
    }
}
class GraphqlRefusal extends Error {
    errors;
    constructor(errors) {
        super(errors.map(({ message }) => message).join('; '));
        this.errors = errors;
    }
    get isOfSchema() {
        return this.errors.some(({ code = '', message }) => SCHEMA_CODES.has(code) || OF_SCHEMA.test(message));
    }
    names(field) {
        return this.errors.some(({ message }) => message.includes(`'${field}'`) || message.includes(`"${field}"`));
    }
}
const SCHEMA_CODES = new Set(['undefinedField', 'undefinedType', 'argumentNotAccepted']);
const OF_SCHEMA = /doesn't exist on type|cannot query field|unknown (?:field|type|argument)|isn't a defined input type|doesn't accept argument/i;
async function askForKnown(fields, ask) {
    try {
        return await ask(fields);
    }
    catch (error) {
        if (!(error instanceof GraphqlRefusal) || !error.isOfSchema)
            throw error;
        const fewer = fields.filter((field) => !error.names(field));
        return fewer.length < fields.length ? askForKnown(fewer, ask) : undefined;
    }
}
function readAnswer(came, shape) {
    try {
        return shape(came.data, '');
    }
    catch (error) {
        if (error instanceof _shape_js__WEBPACK_IMPORTED_MODULE_0__  .DH)
            throw new WrongAnswer(came, error.message, { cause: error });
        throw error;
    }
}

/***/ }),

/***/ 5998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Te: () => (  mayGetToken),
    eF: () => (  tokenPlaces),
    y8: () => (  uploadsOf)
  });
function tokenPlaces(apiUrl) {
    const { origin } = new URL(apiUrl);
    return [...new Set([origin, new URL(uploadsOf(apiUrl)).origin])];
}
function uploadsOf(apiUrl) {
    const { protocol, host, origin } = new URL(apiUrl);
    const place = /^api\.(?<place>github\.com|[^.]+\.ghe\.com)$/.exec(host)?.groups?.['place'];
    return place === undefined ? `${origin}/api/uploads` : `${protocol}//uploads.${place}`;
}
function mayGetToken(address, apiUrl) {
    if (!URL.canParse(address))
        return false;
    const { origin, username, password } = new URL(address);
    return username === '' && password === '' && tokenPlaces(apiUrl).includes(origin);
}

/***/ }),

/***/ 4786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    RC: () => (  notSeenYet),
    Zw: () => (  problemOf),
    bH: () => (  isServerTooOld),
    bo: () => (  isOutsidePlan),
    bt: () => (  ignoreMissing),
    c2: () => (  statusOf),
    kQ: () => (  lacksPermission)
  });
  var _errors_forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(878);
  var _errors_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8678);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(626);
  var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6151);
  var _ports_unclear_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2473);

function problemOf(error, asked) {
    if (error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_3__  .kX)
        return new _ports_unclear_answer_js__WEBPACK_IMPORTED_MODULE_4__  .F(explainWrong(error, asked), { cause: error });
    if (error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_3__  .kW)
        return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg(explainRefused(error, asked), { cause: error });
    if (isGraphqlLimit(error))
        return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .xd)(resetOf(error.response.headers)), { cause: error });
    if (error instanceof Behind)
        return new _ports_unclear_answer_js__WEBPACK_IMPORTED_MODULE_4__  .X(explain(error.answer, asked), { cause: error.answer });
    if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg || !isErrorResponse(error))
        return error instanceof Error ? error : new Error(String(error));
    return new (kindOf(error))(explain(error, asked), { cause: error });
}
function kindOf(answer) {
    if (isUnclear(answer))
        return _ports_unclear_answer_js__WEBPACK_IMPORTED_MODULE_4__  .F;
    return answer.status === 422 && BEHIND.test(saidBy(answer)) ? _ports_unclear_answer_js__WEBPACK_IMPORTED_MODULE_4__  .X : _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg;
}
const BEHIND = /(?:object|sha) (?:does not exist|not found)|could not verify object|tag_name (?:is not a valid tag|does not exist)|must have a valid tag/i;
class Behind extends Error {
    answer;
    constructor(answer) {
        super(answer.message);
        this.answer = answer;
    }
}
function notSeenYet(error) {
    throw isErrorResponse(error) && error.status === 404 ? new Behind(error) : error;
}
function isUnclear({ status, response }) {
    return response === undefined || status >= 500;
}
function explainWrong({ came, message }, { request }) {
    const { url, status, headers, data } = came;
    const type = String(headers['content-type'] ?? 'nothing');
    const begins = typeof data === 'string' && data !== '' ? data : undefined;
    return (0,_errors_answers_js__WEBPACK_IMPORTED_MODULE_1__  .eA)(request, { url, status, type, found: message, begins });
}
function explainRefused(error, { request }) {
    if (error.isOfSchema)
        return (0,_errors_answers_js__WEBPACK_IMPORTED_MODULE_1__  .M1)(request, error.message);
    if (error.errors.some(({ type }) => type === 'RATE_LIMITED'))
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .xd)(resetOf({}));
    if (error.errors.some(({ type }) => type === 'FORBIDDEN'))
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .o0)(request, error.message, '');
    return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .au)(request, 200, error.message);
}
function isGraphqlLimit(error) {
    return error instanceof Error && error.message === 'GraphQL Rate Limit Exceeded' && 'response' in error;
}
function explain(answer, { request, web }) {
    const { status, message, response } = answer;
    if (response === undefined)
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .HB)(request, message);
    const { headers } = response;
    if (status === 401)
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .j9)();
    if (status === 429 || isLimit(answer))
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .xd)(resetOf(headers));
    if (status === 403 || status === 404)
        return explainForbidden(answer, request);
    if (status === 422 && isBurned(answer))
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .Uk)(request, wordsOf(answer));
    if (status === 422 && isRule(answer))
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .GC)(request, message, `${web}/rules`);
    return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .au)(request, status, message);
}
function explainForbidden({ status, message, response }, request) {
    const permissions = String(response?.headers['x-accepted-github-permissions'] ?? '');
    if (/archived/i.test(message))
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .xJ)(request);
    if (permissions.includes('workflows=write'))
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .Ty)(request, permissions);
    return status === 404 ? (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .mX)(request, permissions) : (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__  .o0)(request, message, permissions);
}
function isBurned(answer) {
    return saidBy(answer).includes('used by an immutable release');
}
function isLimit({ status, message, response }) {
    return status === 403 && (response?.headers['x-ratelimit-remaining'] === '0' || /secondary rate limit/i.test(message));
}
function resetOf(headers) {
    const retryAfter = headers['retry-after'];
    if (retryAfter !== undefined)
        return `${retryAfter} seconds from now`;
    const reset = new Date(Number(headers['x-ratelimit-reset'] ?? NaN) * 1000);
    return Number.isNaN(reset.getTime()) ? 'a time that it does not tell' : reset.toISOString();
}
function isRule(answer) {
    return /Cannot create ref|Reference update failed|pre_receive|Repository rule violations/i.test(saidBy(answer));
}
function wordsOf({ message, response }) {
    const { errors } = (response?.data ?? {});
    const said = Array.isArray(errors) ? errors : [];
    const words = said.flatMap((error) => error?.message ?? []);
    return [message, ...words.filter((word) => typeof word === 'string')].join(': ');
}
const saidBy = ({ message, response }) => `${message} ${JSON.stringify(response?.data ?? '')}`;
function isErrorResponse(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function ignoreMissing(error) {
    if (statusOf(error) === 404)
        return undefined;
    throw error;
}
function statusOf(error) {
    return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : undefined;
}
function isOutsidePlan(error) {
    return statusOf(error) === 403 && error instanceof Error && error.message.includes('Upgrade to');
}
function lacksPermission(error) {
    if (error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_3__  .kW)
        return error.errors.some(({ type }) => type === 'FORBIDDEN');
    return isErrorResponse(error) && (error.status === 404 || (error.status === 403 && !isLimit(error)));
}
function isServerTooOld(error) {
    return error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_3__  .kW && error.isOfSchema;
}

/***/ }),

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  MOST_PAGES),
    a: () => (  githubRequests)
  });
  var _errors_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8678);
  var _errors_forge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(878);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(626);
  var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7304);
  var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6151);
  var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4786);
  var _client_token_hosts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5998);

const UPLOAD_PATIENCE_MILLISECONDS = 300_000;
const MOST_PAGES = 1_000;
function githubRequests(setupOf) {
    let opened;
    return async (request, call) => {
        opened ??= open(setupOf());
        const { web, connection } = opened;
        return connection.then(call).catch((error) => {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__  .Zw)(error, { request, web });
        });
    };
}
const TOKEN = /^[!-~]+$/;
function open(setup) {
    if (!TOKEN.test(setup.token))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_1__  .j9)('it contains characters that tokens never have'));
    if (!/^https?:\/\//i.test(setup.apiUrl) || !URL.canParse(setup.apiUrl))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_answers_js__WEBPACK_IMPORTED_MODULE_0__  .n9)(setup.apiUrl));
    const [owner = '', repo = ''] = setup.repository.split('/');
    if (owner === '' || repo === '')
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_1__  .fb)(setup.repository));
    const web = `${setup.apiUrl.replace(/^https:\/\/api\./, 'https://').replace(/\/api\/v3\/?$/, '')}/${owner}/${repo}`;
    const connection = Promise.all( [__webpack_require__.e(192), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 7239)).catch(explainProxy).then(({ connect }) => ({
        ...withShapes(connect(setup), setup.apiUrl),
        clock: setup.clock,
        uploadPatience: setup.uploadPatience ?? UPLOAD_PATIENCE_MILLISECONDS,
        web,
        uploads: (0,_client_token_hosts_js__WEBPACK_IMPORTED_MODULE_6__  .y8)(setup.apiUrl),
        repository: { owner, repo },
        once: { owner, repo, request: { retries: 0 } },
    }));
    return { web, connection };
}
function explainProxy(error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_URL'))
        throw error;
    throw Object.assign(new Error("the proxy's address is not a web address", { cause: error }), { status: 0 });
}
function withShapes(octokit, apiUrl) {
    const send = (route, asked) => octokit.request(route, asked);
    return {
        rest: async (route, asked, shape) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__  .JN)(await send(route, asked), shape),
        list: (route, asked, page) => allPages((address) => send(address ?? route, address === undefined ? asked : {}), page),
        raw: async (route, asked) => textIn(await send(route, { ...asked, mediaType: { format: 'raw' } })),
        firstPage: async (route, asked, page) => {
            const first = await send(route, asked);
            const last = Number(/[?&]page=(\d+)[^>]*>; rel="last"/.exec(first.headers.link ?? '')?.[1] ?? 1);
            if (last > MOST_PAGES)
                throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_answers_js__WEBPACK_IMPORTED_MODULE_0__  .jS)(first.url, last));
            return [(0,_answer_js__WEBPACK_IMPORTED_MODULE_4__  .JN)(first, page), last];
        },
        graphql: async (query, variables, shape) => {
            const { request, ...given } = variables;
            const asked = { query, variables: given, baseUrl: graphqlBase(apiUrl), ...(request && { request }) };
            const came = await send('POST /graphql', asked);
            const { data, errors } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__  .JN)(came, GRAPHQL);
            if (errors !== undefined && errors.length > 0)
                throw new _answer_js__WEBPACK_IMPORTED_MODULE_4__  .kW(errors);
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__  .JN)({ ...came, data }, shape);
        },
        upload: async (address, asked, shape) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__  .JN)(await send(`POST ${address}`, asked), shape),
    };
}
async function allPages(send, page) {
    const found = [];
    const seen = new Set();
    for (let address, pages = 1;; pages += 1) {
        const came = await send(address);
        found.push(...(0,_answer_js__WEBPACK_IMPORTED_MODULE_4__  .JN)(came, page));
        const next = /<([^<>]+)>;\s*rel="next"/.exec(came.headers.link ?? '')?.[1];
        if (next === undefined)
            return found;
        if (seen.has(next) || pages === MOST_PAGES)
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .jg((0,_errors_answers_js__WEBPACK_IMPORTED_MODULE_0__  .jS)(came.url, pages));
        seen.add(next);
        address = `GET ${next}`;
    }
}
function textIn(came) {
    const type = String(came.headers['content-type']);
    if (/^application\/vnd\.github\.(?:v3\.)?raw/.test(type))
        return typeof came.data === 'string' ? came.data : undefined;
    if (Array.isArray(came.data))
        return undefined;
    (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__  .JN)(came, (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Ik)({ type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Vm)('dir', 'submodule', 'symlink') }));
    return undefined;
}
function graphqlBase(apiUrl) {
    return apiUrl.replace(/\/api\/v3\/?$/, '/api');
}
const GRAPHQL = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Ik)({
    data: _shape_js__WEBPACK_IMPORTED_MODULE_3__  .D8,
    errors: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__  .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__  .p_)((error, at) => {
        const read = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Ik)({ message: _shape_js__WEBPACK_IMPORTED_MODULE_3__  .Qq, type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__  .no)(_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Qq), extensions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__  .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Ik)({ code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__  .no)(_shape_js__WEBPACK_IMPORTED_MODULE_3__  .Qq) })) });
        const { message, type, extensions } = read(error, at);
        return { message, type: type ?? '', code: extensions?.code };
    })),
});

/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  githubPolicies: () => (  githubPolicies)
});

// EXTERNAL MODULE: ./github/errors.js
var errors = __webpack_require__(4786);
// EXTERNAL MODULE: ./github/octokit.js
var octokit = __webpack_require__(5120);
// EXTERNAL MODULE: ./github/shape.js
var shape = __webpack_require__(7304);
;// CONCATENATED MODULE: ./github/rulesets.js

async function tagRulesets(opened) {
    const asked = { ...opened.repository, targets: 'tag', per_page: 100 };
    const all = await opened.list('GET /repos/{owner}/{repo}/rulesets', asked, (0,shape .p_)(NAMED)).catch(noneIfOutsidePlan);
    const active = all.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
    const found = [];
    for (const { id } of active) {
        const one = await rulesetOf(opened, id);
        const { include = [], exclude = [] } = one.conditions?.ref_name ?? {};
        found.push({ ...rulesetFrom(one), rules: (one.rules ?? []).map(ruleOf), include, exclude });
    }
    return found;
}
async function branchRulesets(opened, branch) {
    const asked = { ...opened.repository, branch, per_page: 100 };
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const rules = await opened.list(route, asked, (0,shape .p_)(BRANCH_RULE)).catch(noneIfOutsidePlan);
    const found = [];
    for (const id of new Set(rules.map((rule) => rule.ruleset_id))) {
        const own = rules.filter((rule) => rule.ruleset_id === id);
        const ruleset = id === undefined ? undefined : await rulesetOf(opened, id).catch(errors .bt);
        const name = { name: own[0]?.ruleset_source ?? '' };
        found.push({ ...(ruleset ? rulesetFrom(ruleset) : name), rules: own.map(({ type }) => ({ type })) });
    }
    return found;
}
function rulesetOf({ rest, repository }, id) {
    return rest('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ...repository, ruleset_id: id }, RULESET);
}
function rulesetFrom({ name, bypass_actors: actors }) {
    return { name, ...(actors && { passers: actors.map(passerOf) }) };
}
function ruleOf({ type, parameters }) {
    const { operator, pattern, negate = false } = parameters ?? {};
    if (type !== 'tag_name_pattern' || operator === undefined || pattern === undefined)
        return { type };
    return { type, name: { operator, pattern, negate } };
}
const ROLES = new Map([
    [2, 'maintain'],
    [4, 'write'],
    [5, 'admin'],
]);
function passerOf({ actor_type: type, actor_id: id, bypass_mode: mode }) {
    return { who: whoOf(type, id), isApp: type === 'Integration', onlyByPull: mode === 'pull_request' };
}
function whoOf(type, id = 0) {
    switch (type) {
        case 'OrganizationAdmin':
            return 'owners of the organization';
        case 'DeployKey':
            return 'deploy keys';
        case 'RepositoryRole':
            return `the role ${ROLES.get(id) ?? id}`;
        case 'Integration':
            return `the App ${id}`;
        default:
            return `${type.toLowerCase()} ${id}`;
    }
}
async function protectionPassers({ rest, repository }, branch) {
    const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection';
    const { enforce_admins: admins, ...held } = await rest(route, { ...repository, branch }, PROTECTION);
    const { restrictions, required_pull_request_reviews: reviews } = held;
    const pushing = restrictions && actorsOf(restrictions);
    const passing = reviews && actorsOf(reviews.bypass_pull_request_allowances ?? NOBODY);
    const both = passing?.filter(({ who }) => pushing?.some((one) => one.who === who) ?? true) ?? pushing ?? [];
    return [...(admins?.enabled === true ? [] : [{ who: 'administrators', isApp: false, onlyByPull: false }]), ...both];
}
const NOBODY = { users: [], teams: [], apps: [] };
function actorsOf({ users, teams, apps }) {
    const named = (who, isApp = false) => ({ who, isApp, onlyByPull: false });
    return [
        ...users.map(({ login }) => named(`@${login}`)),
        ...teams.map(({ slug }) => named(`the team ${slug}`)),
        ...apps.map(({ slug }) => named(`the App ${slug}`, true)),
    ];
}
function noneIfOutsidePlan(error) {
    if ((0,errors .bo)(error))
        return [];
    throw error;
}
const NAMED = (0,shape .Ik)({ id: shape .WQ, target: (0,shape .no)(shape .Qq), enforcement: shape .Qq });
const BRANCH_RULE = (0,shape .Ik)({ type: shape .Qq, ruleset_id: (0,shape .no)(shape .WQ), ruleset_source: (0,shape .no)(shape .Qq) });
const ACTOR = (0,shape .Ik)({ actor_type: shape .Qq, actor_id: (0,shape .no)(shape .WQ), bypass_mode: (0,shape .no)(shape .Qq) });
const RULE = (0,shape .Ik)({
    type: shape .Qq,
    parameters: (0,shape .no)((0,shape .Ik)({ operator: (0,shape .no)(shape .Qq), pattern: (0,shape .no)(shape .Qq), negate: (0,shape .no)(shape .Jt) })),
});
const RULESET = (0,shape .Ik)({
    name: shape .Qq,
    conditions: (0,shape .no)((0,shape .Ik)({ ref_name: (0,shape .no)((0,shape .Ik)({ include: (0,shape .no)((0,shape .p_)(shape .Qq)), exclude: (0,shape .no)((0,shape .p_)(shape .Qq)) })) })),
    rules: (0,shape .no)((0,shape .p_)(RULE)),
    bypass_actors: (0,shape .no)((0,shape .p_)(ACTOR)),
});
const ACTORS = (0,shape .Ik)({
    users: (0,shape .p_)((0,shape .Ik)({ login: shape .Qq })),
    teams: (0,shape .p_)((0,shape .Ik)({ slug: shape .Qq })),
    apps: (0,shape .p_)((0,shape .Ik)({ slug: shape .Qq })),
});
const PROTECTION = (0,shape .Ik)({
    url: shape .Qq,
    enforce_admins: (0,shape .no)((0,shape .Ik)({ enabled: shape .Jt })),
    restrictions: (0,shape .no)(ACTORS),
    required_pull_request_reviews: (0,shape .no)((0,shape .Ik)({ bypass_pull_request_allowances: (0,shape .no)(ACTORS) })),
});

;// CONCATENATED MODULE: ./github/policies.js

const ADMINISTRATION = 'Administration: read';
const METADATA = 'Metadata: read';
function githubPolicies(setupOf) {
    const ask = (0,octokit .a)(setupOf);
    return {
        merging: () => reading(ask, ['read how pull requests are merged', METADATA], readMerging),
        tagRulesets: () => reading(ask, ['read the rulesets for tags', METADATA], tagRulesets),
        branchRulesets: (branch) => reading(ask, [`read the rules for ${branch}`, METADATA], (opened) => branchRulesets(opened, branch)),
        protectionPassers: (branch) => reading(ask, [`read the protection of ${branch}`, ADMINISTRATION], (opened) => protectionPassers(opened, branch)),
        immutableReleases: () => reading(ask, ['read whether releases are immutable', ADMINISTRATION], readImmutableReleases),
        actionsDefaults: () => reading(ask, ['read the permissions of workflows', ADMINISTRATION], readActionsDefaults),
    };
}
function reading(ask, [request, permission], read) {
    return ask(request, async (opened) => {
        try {
            return { read: await read(opened) };
        }
        catch (error) {
            if ((0,errors .kQ)(error))
                return { needs: permission };
            if ((0,errors .bH)(error))
                return { needs: 'a newer server of GitHub Enterprise' };
            throw error;
        }
    });
}
const MERGING = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
  squashMergeAllowed mergeCommitAllowed rebaseMergeAllowed squashMergeCommitTitle squashMergeCommitMessage
  defaultBranchRef { name refUpdateRule { requiredApprovingReviewCount requiredStatusCheckContexts } }
} }`;
async function readMerging({ graphql, repository }) {
    const answer = await graphql(MERGING, repository, (0,shape .ux)('repository', REPOSITORY));
    const rule = answer.defaultBranchRef?.refUpdateRule;
    return {
        defaultBranch: answer.defaultBranchRef?.name ?? '',
        allowed: {
            squash: answer.squashMergeAllowed,
            merge: answer.mergeCommitAllowed,
            rebase: answer.rebaseMergeAllowed,
        },
        squashTitle: answer.squashMergeCommitTitle,
        squashMessage: answer.squashMergeCommitMessage,
        ...(rule && {
            protection: {
                needsPull: rule.requiredApprovingReviewCount !== undefined,
                requiredChecks: (rule.requiredStatusCheckContexts ?? []).filter((context) => context !== undefined),
            },
        }),
    };
}
const policies_RULE = (0,shape .Ik)({
    requiredApprovingReviewCount: (0,shape .no)(shape .WQ),
    requiredStatusCheckContexts: (0,shape .no)((0,shape .p_)((0,shape .no)(shape .Qq))),
});
const REPOSITORY = (0,shape .Ik)({
    squashMergeAllowed: shape .Jt,
    mergeCommitAllowed: shape .Jt,
    rebaseMergeAllowed: shape .Jt,
    squashMergeCommitTitle: shape .Qq,
    squashMergeCommitMessage: shape .Qq,
    defaultBranchRef: (0,shape .Xd)((0,shape .Ik)({ name: shape .Qq, refUpdateRule: (0,shape .Xd)(policies_RULE) })),
});
async function readImmutableReleases({ rest, repository }) {
    try {
        return await rest('GET /repos/{owner}/{repo}/immutable-releases', repository, (0,shape .ux)('enabled', shape .Jt));
    }
    catch (error) {
        if ((0,errors .c2)(error) !== 404)
            throw error;
        const permissions = await rest('GET /repos/{owner}/{repo}', repository, (0,shape .ux)('permissions', ADMIN));
        if (permissions?.admin === true)
            return false;
        throw error;
    }
}
const ADMIN = (0,shape .no)((0,shape .Ik)({ admin: (0,shape .no)(shape .Jt) }));
async function readActionsDefaults({ rest, repository }) {
    const answer = await rest('GET /repos/{owner}/{repo}/actions/permissions/workflow', repository, DEFAULTS);
    return {
        permissions: answer.default_workflow_permissions,
        mayOpenPulls: answer.can_approve_pull_request_reviews,
    };
}
const DEFAULTS = (0,shape .Ik)({
    default_workflow_permissions: (0,shape .Vm)('read', 'write'),
    can_approve_pull_request_reviews: shape .Jt,
});

/***/ }),

/***/ 7304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D8: () => (  anything),
    DH: () => (  Mismatch),
    Ik: () => (  object),
    Jt: () => (  flag),
    Qq: () => (  text),
    Vm: () => (  word),
    WQ: () => (  whole),
    Xd: () => (  orNull),
    hW: () => (  sha),
    no: () => (  maybe),
    p_: () => (  list),
    pq: () => (  mapping),
    s6: () => (  nothing),
    ux: () => (  within)
  });
class Mismatch extends Error {
    constructor(at, expected, found) {
        super(`${at === '' ? 'it' : at} is ${kindOf(found)}, not ${expected}`);
    }
}
const KINDS = {
    undefined: 'missing',
    string: 'a text',
    boolean: 'true or false',
    number: 'a number',
    bigint: 'a number',
};
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return KINDS[typeof value] ?? 'an object';
}
function shapeOf(expected, fits) {
    return (value, at) => {
        if (fits(value))
            return value;
        throw new Mismatch(at, expected, value);
    };
}
const text = shapeOf('a text', (value) => typeof value === 'string');
const flag = shapeOf('true or false', (value) => typeof value === 'boolean');
const whole = shapeOf('a whole number', (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);
const sha = shapeOf('the name of an object', (value) => typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value));
const nothing = shapeOf('nothing', (value) => value === '' || value === undefined);
const anything = (value) => value;
function word(...words) {
    const known = words;
    return shapeOf(`one of ${words.join(', ')}`, (value) => typeof value === 'string' && known.includes(value));
}
function maybe(shape) {
    return (value, at) => (value === undefined || value === null ? undefined : shape(value, at));
}
function orNull(shape) {
    return (value, at) => (value === null ? null : shape(value, at));
}
function list(shape) {
    return (value, at) => {
        if (!Array.isArray(value))
            throw new Mismatch(at, 'a list', value);
        return value.map((item, index) => shape(item, `${at}[${index}]`));
    };
}
function object(fields) {
    return (value, at) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw new Mismatch(at, 'an object', value);
        const held = value;
        const read = Object.entries(fields).map(([name, shape]) => {
            const found = Object.hasOwn(held, name) ? held[name] : undefined;
            return [name, shape(found, at === '' ? name : `${at}.${name}`)];
        });
        return Object.fromEntries(read);
    };
}
function mapping(shape) {
    return (value, at) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw new Mismatch(at, 'an object', value);
        return new Map(Object.entries(value).map(([name, held]) => [name, shape(held, at === '' ? name : `${at}.${name}`)]));
    };
}
function within(name, shape) {
    const holder = object({ [name]: shape });
    return (value, at) => holder(value, at)[name];
}

/***/ }),

/***/ 2473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  UnclearAnswer),
    X: () => (  NotSeenYet)
  });
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);

class UnclearAnswer extends _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .jg {
}
class NotSeenYet extends _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .jg {
}

/***/ })

};
