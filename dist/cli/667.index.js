export const id = 667;
export const ids = [667];
export const modules = {

/***/ 8742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GF: () => (  tagsNamedIn),
    qI: () => (  withTrailer),
    zi: () => (  withoutTrailers)
  });
const VERSION_TRAILER = 'Release-Version';
const TRAILER = new RegExp(`^${VERSION_TRAILER}:[ \\t]+(\\S+)[ \\t\\r]*$`, 'gm');
function tagsNamedIn(message) {
    return [...message.matchAll(TRAILER)].map(([, tag = '']) => tag);
}
function withoutTrailers(text) {
    return text.replace(TRAILER, '').trimEnd();
}
function withTrailer(message, tag) {
    const trailer = `${VERSION_TRAILER}: ${tag}`;
    const paragraphs = message.trimEnd().split(/\n{2,}/);
    const last = paragraphs.at(-1) ?? '';
    const endsInTrailers = paragraphs.length > 1 && last.split('\n').every((line) => /^[A-Za-z][\w-]*: \S/.test(line));
    return `${message.trimEnd()}${endsInTrailers ? '\n' : '\n\n'}${trailer}`;
}

/***/ }),

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

/***/ 8543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    PM: () => (  noPullRequests),
    i6: () => (  pullsForbidden),
    zs: () => (  proposalTouched)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);

function pullsForbidden(request, message) {
    return {
        code: 'VC720',
        what: `The token may not ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(request)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(message)}`,
        why: 'prepare.via: pull-request needs "pull-requests: write". The repository must also allow GITHUB_TOKEN to open pull requests.',
        cure: 'Grant "permissions: { contents: write, pull-requests: write }" and allow it in Settings → Actions → General. Or set the input token to the token of an App.',
    };
}
function proposalTouched(branch, url) {
    const where = url === '' ? '' : ` (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(url)})`;
    return {
        code: 'VC721',
        what: branch === ''
            ? `The comments around the generated text in the pull request are damaged${where}.`
            : `The branch ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(branch)} has changes that Version Checkpoint did not make${where}.`,
        why: 'Updating the pull request would overwrite these changes.',
        cure: 'Merge the pull request as it is. Or move your changes to another branch and delete this one: the next run opens a new pull request.',
    };
}
function noPullRequests() {
    return {
        code: 'VC722',
        what: 'prepare.via: pull-request is set, but this forge has no pull requests.',
        why: 'The local forge is the repository itself.',
        cure: 'Use --forge github, or leave prepare.via out.',
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

/***/ 667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  githubForge: () => (  githubForge)
});

// EXTERNAL MODULE: ./ports/bot.js
var bot = __webpack_require__(7463);
// EXTERNAL MODULE: ./github/shape.js
var github_shape = __webpack_require__(7304);
// EXTERNAL MODULE: ./github/errors.js
var errors = __webpack_require__(4786);
;// CONCATENATED MODULE: ./github/assets.js

const ASSET = (0,github_shape .Ik)({
    id: github_shape .WQ,
    name: github_shape .Qq,
    label: (0,github_shape .no)(github_shape .Qq),
    state: github_shape .Qq,
    size: github_shape .WQ,
    digest: (0,github_shape .no)(github_shape .Qq),
});
async function listAssets({ list: pages, repository }, { id }) {
    const page = { ...repository, release_id: Number(id), per_page: 100 };
    return (await pages('GET /repos/{owner}/{repo}/releases/{release_id}/assets', page, (0,github_shape .p_)(ASSET))).map(assetOf);
}
async function attachAsset({ upload, uploadPatience }, { uploadUrl }, { asset, bytes }) {
    const { name, label, size } = asset;
    const watched = new Body(bytes, uploadPatience);
    const asked = {
        name,
        label,
        headers: { 'content-type': 'application/octet-stream', 'content-length': size },
        data: watched,
        request: { retries: 0, signal: watched.signal, redirect: 'error' },
    };
    const made = await upload(uploadUrl, asked, ASSET)
        .catch(ignoreExisting)
        .finally(() => {
        watched.end();
    });
    return made === undefined ? undefined : assetOf(made);
}
class Body {
    bytes;
    stalled = new AbortController();
    timer;
    constructor(bytes, patience) {
        this.bytes = bytes;
        const error = new Error(`no byte was taken for ${patience / 1000} seconds`);
        this.timer = setTimeout(() => {
            this.stalled.abort(error);
        }, patience);
    }
    get signal() {
        return this.stalled.signal;
    }
    async *[Symbol.asyncIterator]() {
        for await (const piece of this.bytes) {
            this.timer.refresh();
            yield piece;
        }
        this.timer.refresh();
    }
    end() {
        clearTimeout(this.timer);
    }
}
async function detachAsset({ rest, repository }, { id }) {
    const asset = { ...repository, asset_id: Number(id), request: { retries: 0 } };
    await rest('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', asset, github_shape .s6).catch(errors .bt);
}
function assetOf({ id, name, label, state, size, digest }) {
    return { id: String(id), name, label: label ?? '', size, digest: digest ?? null, whole: state === 'uploaded' };
}
function ignoreExisting(error) {
    const response = error instanceof Error && 'response' in error ? JSON.stringify(error.response) : '';
    if ((0,errors .c2)(error) === 422 && response.includes('"already_exists"'))
        return undefined;
    throw error;
}

// EXTERNAL MODULE: ./errors/gates.js
var gates = __webpack_require__(7293);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
;// CONCATENATED MODULE: ./github/checks.js

async function checksOf(connection, question) {
    const { commit } = question;
    const own = new Set(await ownRuns(connection, question));
    const required = question.demand === 'required' ? await requiredChecks(connection, question.branch) : undefined;
    return async () => {
        const [checkRuns, statuses] = await Promise.all([
            readCheckRuns(connection, commit),
            readStatuses(connection, commit),
        ]);
        return { commit, checkRuns, statuses, own, ...(required && { required }) };
    };
}
async function ownRuns({ list: pages, repository }, { checkRunId, runId }) {
    if (checkRunId !== undefined)
        return [checkRunId];
    if (runId === undefined)
        return [];
    const page = { ...repository, run_id: Number(runId), per_page: 100 };
    const jobs = await requirePermission('actions: read', pages('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', page, JOBS));
    return jobs.map(({ check_run_url: address }) => address.slice(address.lastIndexOf('/') + 1));
}
async function readCheckRuns({ list: pages, repository }, commit) {
    const page = { ...repository, ref: commit, filter: 'all', per_page: 100 };
    const runs = await requirePermission('checks: read', pages('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', page, CHECK_RUNS));
    return runs.map((run) => ({
        id: String(run.id),
        name: run.name,
        app: run.app?.slug ?? '',
        appId: run.app?.id,
        suite: String(run.check_suite?.id ?? ''),
        status: run.status,
        conclusion: run.conclusion,
        url: run.html_url ?? '',
    }));
}
async function readStatuses({ list: pages, repository }, commit) {
    const page = { ...repository, ref: commit, per_page: 100 };
    const answers = pages('GET /repos/{owner}/{repo}/commits/{ref}/status', page, STATUSES);
    const statuses = await requirePermission('statuses: read', answers);
    return statuses.map(({ context, state, target_url: url }) => ({ context, state, url: url ?? '' }));
}
const JOBS = (0,github_shape .ux)('jobs', (0,github_shape .p_)((0,github_shape .Ik)({ check_run_url: github_shape .Qq })));
const CHECK_RUNS = (0,github_shape .ux)('check_runs', (0,github_shape .p_)((0,github_shape .Ik)({
    id: github_shape .WQ,
    name: github_shape .Qq,
    app: (0,github_shape .no)((0,github_shape .Ik)({ id: github_shape .WQ, slug: (0,github_shape .no)(github_shape .Qq) })),
    check_suite: (0,github_shape .no)((0,github_shape .Ik)({ id: github_shape .WQ })),
    status: github_shape .Qq,
    conclusion: (0,github_shape .Xd)(github_shape .Qq),
    html_url: (0,github_shape .no)(github_shape .Qq),
})));
const STATUSES = (0,github_shape .ux)('statuses', (0,github_shape .p_)((0,github_shape .Ik)({ context: github_shape .Qq, state: github_shape .Qq, target_url: (0,github_shape .no)(github_shape .Qq) })));
async function requiredChecks(connection, said) {
    const branch = said ?? (await defaultBranch(connection));
    const [byRules, byProtection] = await Promise.all([rulesOf(connection, branch), protectionOf(connection, branch)]);
    const known = new Set(byRules.map(({ context }) => context));
    const others = byProtection.filter((context) => !known.has(context)).map((context) => ({ context }));
    return { branch, checks: [...byRules, ...others] };
}
function defaultBranch({ rest, repository }) {
    return rest('GET /repos/{owner}/{repo}', repository, (0,github_shape .ux)('default_branch', github_shape .Qq));
}
async function rulesOf({ list: pages, repository }, branch) {
    const page = { ...repository, branch, per_page: 100 };
    const rules = await pages('GET /repos/{owner}/{repo}/rules/branches/{branch}', page, RULES).catch((error) => {
        if ((0,errors .bo)(error))
            return [];
        throw error;
    });
    return rules.flatMap((rule) => rule.type === 'required_status_checks'
        ? (rule.parameters?.required_status_checks ?? []).map(({ context, integration_id: appId }) => ({
            context,
            appId,
        }))
        : []);
}
const RULES = (0,github_shape .p_)((0,github_shape .Ik)({
    type: github_shape .Qq,
    parameters: (0,github_shape .no)((0,github_shape .Ik)({
        required_status_checks: (0,github_shape .no)((0,github_shape .p_)((0,github_shape .Ik)({ context: github_shape .Qq, integration_id: (0,github_shape .no)(github_shape .WQ) }))),
    })),
}));
const PROTECTED = (0,github_shape .Ik)({
    repository: (0,github_shape .Ik)({
        ref: (0,github_shape .Xd)((0,github_shape .Ik)({ refUpdateRule: (0,github_shape .Xd)((0,github_shape .Ik)({ requiredStatusCheckContexts: (0,github_shape .no)((0,github_shape .p_)((0,github_shape .no)(github_shape .Qq))) })) })),
    }),
});
const PROTECTION = `query($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { refUpdateRule { requiredStatusCheckContexts } } }
}`;
async function protectionOf({ graphql, repository }, branch) {
    const asked = { ...repository, ref: `refs/heads/${branch}` };
    const answer = await graphql(PROTECTION, asked, PROTECTED);
    const contexts = answer.repository.ref?.refUpdateRule?.requiredStatusCheckContexts ?? [];
    return contexts.filter((context) => context !== undefined);
}
async function requirePermission(permission, answer) {
    return answer.catch((error) => {
        const status = (0,errors .c2)(error);
        const isLimit = error instanceof Error && /rate limit/i.test(error.message);
        if ((status === 403 && !isLimit) || status === 404)
            throw new problem .jg((0,gates .n)(permission));
        throw error;
    });
}

// EXTERNAL MODULE: ./errors/preparation.js
var preparation = __webpack_require__(6652);
// EXTERNAL MODULE: ./github/answer.js
var answer = __webpack_require__(6151);
// EXTERNAL MODULE: ./errors/answers.js
var answers = __webpack_require__(8678);
;// CONCATENATED MODULE: ./github/compare.js

const STANDINGS = {
    ahead: 'descendant',
    behind: 'ancestor',
    identical: 'ancestor',
    diverged: 'elsewhere',
};
const COMMIT = (0,github_shape .Ik)({
    sha: github_shape .hW,
    parents: (0,github_shape .p_)((0,github_shape .Ik)({ sha: github_shape .hW })),
    commit: (0,github_shape .Ik)({
        message: github_shape .Qq,
        tree: (0,github_shape .Ik)({ sha: github_shape .hW }),
        author: (0,github_shape .Xd)((0,github_shape .Ik)({ name: (0,github_shape .no)(github_shape .Qq), email: (0,github_shape .no)(github_shape .Qq) })),
        committer: (0,github_shape .Xd)((0,github_shape .Ik)({ date: (0,github_shape .no)(github_shape .Qq) })),
    }),
});

const COMPARISON = (0,github_shape .Ik)({
    status: (0,github_shape .Vm)('ahead', 'behind', 'identical', 'diverged'),
    total_commits: github_shape .WQ,
    commits: (0,github_shape .p_)(COMMIT),
});
const WAITS_SECONDS = [2, 4, 8];
async function compare(connection, asked) {
    const { rest, repository, clock } = connection;
    const { base, head, size, page = 1 } = asked;
    const pair = { ...repository, basehead: `${base}...${head}`, per_page: size, page };
    for (const seconds of [...WAITS_SECONDS, undefined]) {
        try {
            return await rest('GET /repos/{owner}/{repo}/compare/{basehead}', pair, COMPARISON);
        }
        catch (error) {
            if ((0,errors .c2)(error) !== 404)
                throw error;
            if (isUnrelated(error))
                return undefined;
            if (seconds === undefined)
                throw new problem .jg((0,answers .kY)(base, head), { cause: error });
            await clock.wait(seconds);
        }
    }
    return undefined;
}
function isUnrelated(error) {
    return error instanceof Error && error.message.startsWith('No common ancestor between ');
}

// EXTERNAL MODULE: ./errors/forge.js
var forge = __webpack_require__(878);
// EXTERNAL MODULE: ./ports/history.js
var ports_history = __webpack_require__(1478);
;// CONCATENATED MODULE: ./github/tags.js

async function findTag(connection, name) {
    const asked = { ...connection.repository, ref: `tags/${name}` };
    const ref = await connection.rest('GET /repos/{owner}/{repo}/git/ref/{ref}', asked, REF).catch(errors .bt);
    return ref === undefined ? undefined : peel(connection, name, ref.object);
}
const OBJECT = (0,github_shape .Ik)({ type: github_shape .Qq, sha: github_shape .hW });
const REF = (0,github_shape .Ik)({ ref: github_shape .Qq, object: OBJECT });
const TAG = (0,github_shape .Ik)({ object: OBJECT, message: github_shape .Qq, tagger: (0,github_shape .no)((0,github_shape .Ik)({ name: (0,github_shape .no)(github_shape .Qq), date: (0,github_shape .no)(github_shape .Qq) })) });
async function moveTag(connection, { name, commit: sha, from }) {
    const { rest, once } = connection;
    if (from === undefined)
        return rest('POST /repos/{owner}/{repo}/git/refs', { ...once, ref: `refs/tags/${name}`, sha }, REF).then(() => true, isTaken);
    const move = { ...once, ref: `tags/${name}`, sha, force: true };
    return rest('PATCH /repos/{owner}/{repo}/git/refs/{ref}', move, REF).then(() => true, (error) => notAsSeen(connection, from, error));
}
function isTaken(error) {
    alreadyExists(error);
    return false;
}
async function notAsSeen(connection, seen, error) {
    const message = (0,errors .c2)(error) === 422 && error instanceof Error ? error.message : '';
    if (message.includes('Reference does not exist'))
        return false;
    if (!message.includes('Reference update failed'))
        throw error;
    if ((await findTag(connection, seen.name))?.object === seen.object)
        throw error;
    return false;
}
async function peel(connection, name, object) {
    if (object.type !== 'tag')
        return { name, object: object.sha, commit: object.sha, annotated: false, message: '', taggedAt: 0 };
    const asked = { ...connection.repository, tag_sha: object.sha };
    const read = await connection.rest('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', asked, TAG).catch(errors .RC);
    const commit = read.object.type === 'tag' ? (await peel(connection, name, read.object)).commit : read.object.sha;
    return {
        name,
        object: object.sha,
        commit,
        annotated: true,
        message: read.message,
        taggedAt: (0,ports_history .Eh)(Date.parse(read.tagger?.date ?? '') / 1000),
        ...(read.tagger?.name !== undefined && { tagger: read.tagger.name }),
    };
}
async function explainRefusal({ rest, repository }, name, error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if ((0,errors .c2)(cause) !== 422 || !(cause instanceof Error) || !cause.message.includes('Reference update failed'))
        throw error;
    const [folder = name] = name.split('/');
    const asked = { ...repository, ref: `tags/${folder}` };
    const refs = await rest('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', asked, (0,github_shape .p_)(REF));
    const names = refs.map(({ ref }) => ref.slice('refs/tags/'.length));
    const other = names.find((there) => name.startsWith(`${there}/`) || there.startsWith(`${name}/`));
    throw other === undefined ? error : new problem .jg((0,forge .Rp)(name, other));
}
function alreadyExists(error) {
    if ((0,errors .c2)(error) === 422 && error instanceof Error && error.message.includes('Reference already exists'))
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./github/commit.js

const COMPARED = 100;
async function branchAfter(connection, name, commit) {
    const asked = { ...connection.repository, ref: `heads/${name}` };
    const ref = await connection.rest('GET /repos/{owner}/{repo}/git/ref/{ref}', asked, REF).catch(errors .bt);
    if (ref === undefined)
        return undefined;
    const head = ref.object.sha;
    if (head === commit)
        return { head };
    const compared = await compare(connection, { base: commit, head, size: COMPARED });
    const children = (compared?.commits ?? [])
        .filter(({ parents }) => parents[0]?.sha === commit)
        .map(({ sha, parents, commit: { message, tree, committer } }) => ({
        commit: sha,
        parents: parents.map((parent) => parent.sha),
        message,
        tree: tree.sha,
        date: Date.parse(committer?.date ?? ''),
    }));
    return children.length === 0 ? { head } : { head, children };
}
function treeWith({ rest, once }, commit, files) {
    const tree = files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }));
    const asked = { ...once, base_tree: commit, tree };
    return rest('POST /repos/{owner}/{repo}/git/trees', asked, (0,github_shape .ux)('sha', github_shape .hW));
}
const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const MADE = (0,github_shape .Ik)({ createCommitOnBranch: (0,github_shape .Ik)({ commit: (0,github_shape .Ik)({ oid: github_shape .hW }) }) });
async function createCommit({ graphql, repository }, { branch, parent, message, files }) {
    const [headline = '', ...rest] = message.split('\n');
    const input = {
        branch: { repositoryNameWithOwner: `${repository.owner}/${repository.repo}`, branchName: branch },
        expectedHeadOid: parent,
        message: { headline, body: rest.join('\n').trim() },
        fileChanges: { additions: files.map(({ path, text }) => ({ path, contents: base64(text) })) },
    };
    try {
        const answer = await graphql(MUTATION, { input, request: { retries: 0 } }, MADE);
        return answer.createCommitOnBranch.commit.oid;
    }
    catch (error) {
        const refusal = error instanceof answer .kW ? error.errors[0] : undefined;
        if (refusal?.type === 'STALE_DATA')
            return undefined;
        if (refusal === undefined || !isRule(refusal))
            throw error;
        throw new problem .jg((0,preparation .rz)(branch, refusal.message), { cause: error });
    }
}
function base64(text) {
    return Buffer.from(text, 'utf8').toString('base64');
}
function isRule({ type, message }) {
    return /RULE_VIOLATION|rule violation|protected branch|through a pull request/i.test(`${type} ${message}`);
}

;// CONCATENATED MODULE: ./github/releases.js

const RELEASE = (0,github_shape .Ik)({
    id: github_shape .WQ,
    tag_name: github_shape .Qq,
    name: (0,github_shape .no)(github_shape .Qq),
    body: (0,github_shape .no)(github_shape .Qq),
    draft: github_shape .Jt,
    prerelease: github_shape .Jt,
    created_at: (0,github_shape .no)(github_shape .Qq),
    published_at: (0,github_shape .no)(github_shape .Qq),
    immutable: (0,github_shape .no)(github_shape .Jt),
    assets: (0,github_shape .no)((0,github_shape .p_)(github_shape .D8)),
    html_url: github_shape .Qq,
    upload_url: github_shape .Qq,
});
const RELEASE_ID = (0,github_shape .Ik)({ id: github_shape .WQ });
function releaseOf(answer) {
    return {
        id: String(answer.id),
        tag: answer.tag_name,
        name: answer.name ?? '',
        body: answer.body ?? '',
        draft: answer.draft,
        prerelease: answer.prerelease,
        url: answer.html_url,
        uploadUrl: answer.upload_url,
        wasPublic: answer.published_at !== undefined,
        immutable: answer.immutable ?? false,
        assetCount: answer.assets?.length ?? 0,
        ...(answer.created_at !== undefined && { createdAt: answer.created_at }),
    };
}
const TAGS_AT_ONCE = 100;
const NEWER = ['immutable', 'latestRelease'];
function releaseLooks() {
    let known = NEWER;
    return async (opened, tags) => {
        const ask = (fields) => byGraphql(opened, [...new Set(tags)], (known = fields));
        const seen = known && (await (0,answer .oJ)(known, ask).catch(ignoreNoGraphql));
        if (seen === undefined)
            known = undefined;
        return seen ?? listedWhole(opened);
    };
}
function ignoreNoGraphql(error) {
    if (![404, 405, 501].includes((0,errors .c2)(error) ?? 0))
        throw error;
}
async function byGraphql(opened, tags, known) {
    const seen = new Map();
    const ids = new Set();
    let since;
    for (const part of inParts(tags)) {
        const { named, newest } = await ask(opened, part, known);
        for (const { databaseId } of newest.nodes)
            ids.add(String(databaseId));
        for (const node of [...newest.nodes, ...Object.values(named)])
            if (node !== undefined)
                seen.set(String(node.databaseId), releaseOfNode(node, opened));
        since = newest.pageInfo.hasNextPage ? newest.nodes.at(-1)?.createdAt : undefined;
    }
    return { releases: [...seen.values()], newest: { ids, since } };
}
function inParts(tags) {
    const parts = Math.max(1, Math.ceil(tags.length / TAGS_AT_ONCE));
    return Array.from({ length: parts }, (_, at) => tags.slice(at * TAGS_AT_ONCE, (at + 1) * TAGS_AT_ONCE));
}
const releaseFields = (known) => `databaseId tagName name description isDraft isPrerelease ${known.includes('immutable') ? 'immutable' : ''} url`;
const RELEASE_FIELDS = {
    databaseId: github_shape .WQ,
    tagName: github_shape .Qq,
    name: (0,github_shape .Xd)(github_shape .Qq),
    description: (0,github_shape .Xd)(github_shape .Qq),
    isDraft: github_shape .Jt,
    isPrerelease: github_shape .Jt,
    immutable: (0,github_shape .no)(github_shape .Jt),
    url: github_shape .Qq,
};
function releaseOfFields(node) {
    return {
        id: String(node.databaseId),
        tag: node.tagName,
        name: node.name ?? '',
        body: node.description ?? '',
        draft: node.isDraft,
        prerelease: node.isPrerelease,
        url: node.url,
        uploadUrl: '',
        immutable: node.immutable ?? false,
    };
}
const NODE = (0,github_shape .Ik)({
    ...RELEASE_FIELDS,
    createdAt: github_shape .Qq,
    publishedAt: (0,github_shape .no)(github_shape .Qq),
    releaseAssets: (0,github_shape .Ik)({ totalCount: github_shape .WQ }),
});
const NEWEST = (0,github_shape .Ik)({ nodes: (0,github_shape .p_)(NODE), pageInfo: (0,github_shape .Ik)({ hasNextPage: github_shape .Jt }) });
const NEWEST_FIRST = { field: 'CREATED_AT', direction: 'DESC' };
function ask({ graphql, repository }, tags, known) {
    const fields = `${releaseFields(known)} createdAt publishedAt releaseAssets(first: 1) { totalCount }`;
    const looks = tags.map((tag, at) => ({ variable: `tag${at}`, name: `of${at}`, tag }));
    const header = looks.map(({ variable }) => `, $${variable}: String!`).join('');
    const named = looks.map(({ variable, name }) => `${name}: release(tagName: $${variable}) { ${fields} }`);
    const latest = known.includes('latestRelease') ? `latestRelease { ${fields} }` : '';
    const query = `query ($owner: String!, $repo: String!, $order: ReleaseOrder!${header}) {
    repository(owner: $owner, name: $repo) {
      ${named.join(' ')} ${latest}
      releases(first: 100, orderBy: $order) { nodes { ${fields} } pageInfo { hasNextPage } }
    }
  }`;
    const variables = Object.fromEntries(looks.map(({ variable, tag }) => [variable, tag]));
    const names = [...looks.map(({ name }) => name), 'latestRelease'];
    const shape = (0,github_shape .Ik)(Object.fromEntries(names.map((name) => [name, (0,github_shape .no)(NODE)])));
    const looked = (value, at) => ({
        named: shape(value, at),
        newest: (0,github_shape .ux)('releases', NEWEST)(value, at),
    });
    return graphql(query, { ...repository, ...variables, order: NEWEST_FIRST }, (0,github_shape .ux)('repository', looked));
}
function releaseOfNode(node, { uploads, repository: { owner, repo } }) {
    return {
        ...releaseOfFields(node),
        uploadUrl: `${uploads}/repos/${owner}/${repo}/releases/${node.databaseId}/assets{?name,label}`,
        wasPublic: node.publishedAt !== undefined,
        assetCount: node.releaseAssets.totalCount,
        createdAt: node.createdAt,
    };
}
async function listedWhole(opened) {
    const releases = await listReleases(opened);
    return { releases, newest: { ids: new Set(releases.map(({ id }) => id)) } };
}
async function listReleases({ list: pages, repository }) {
    const asked = { ...repository, per_page: 100 };
    return (await pages('GET /repos/{owner}/{repo}/releases', asked, (0,github_shape .p_)(RELEASE))).map(releaseOf);
}

// EXTERNAL MODULE: ./github/octokit.js
var octokit = __webpack_require__(5120);
;// CONCATENATED MODULE: ./github/inventory.js

const inventory_NEWER = ['digest', 'immutable'];
async function readInventory(connection) {
    const read = await (0,answer .oJ)(inventory_NEWER, (known) => inventory_byGraphql(connection, known));
    return read ?? byRest(connection);
}
async function inventory_byGraphql(connection, known) {
    const tags = [];
    const releases = [];
    let next = { tags: null, releases: null };
    for (let pages = 0; next.tags !== undefined || next.releases !== undefined; pages += 1) {
        if (pages === octokit .L)
            throw new problem .jg((0,answers .jS)('repository { refs releases }', pages));
        const page = await inventory_ask(connection, next, known);
        tags.push(...(page.refs?.nodes ?? []).map(tagOf));
        for (const node of page.releases?.nodes ?? [])
            releases.push(await inventory_releaseOf(connection, node));
        next = { tags: cursorIn(page.refs), releases: cursorIn(page.releases) };
    }
    return { tags, releases, tellsDigests: known.includes('digest') };
}
async function byRest({ rest, list: pages, repository }) {
    const asked = { ...repository, per_page: 100 };
    const refs = await rest('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { ...repository, ref: 'tags/' }, (0,github_shape .p_)(REF));
    const peeled = await pages('GET /repos/{owner}/{repo}/tags', asked, PEELED);
    const commits = new Map(peeled.map(({ name, commit }) => [name, commit.sha]));
    const tags = refs.map(({ ref, object: on }) => {
        const name = ref.slice('refs/tags/'.length);
        const more = { annotated: on.type === 'tag', message: '', taggedAt: 0 };
        return { name, object: on.sha, commit: commits.get(name) ?? on.sha, ...more };
    });
    const releases = await pages('GET /repos/{owner}/{repo}/releases', asked, WITH_ASSETS);
    return { tags, releases, tellsDigests: releases.some(({ assets }) => assets.some(({ digest }) => digest !== null)) };
}
const PEELED = (0,github_shape .p_)((0,github_shape .Ik)({ name: github_shape .Qq, commit: (0,github_shape .Ik)({ sha: github_shape .hW }) }));
const WITH_ASSETS = (0,github_shape .p_)((value, at) => ({
    ...releaseOf(RELEASE(value, at)),
    assets: (0,github_shape .ux)('assets', (0,github_shape .p_)(ASSET))(value, at).map(assetOf),
}));
const PAGE_INFO = (0,github_shape .Ik)({ hasNextPage: github_shape .Jt, endCursor: (0,github_shape .no)(github_shape .Qq) });
const cursorIn = (part) => part?.pageInfo.hasNextPage === true ? part.pageInfo.endCursor : undefined;
const MORE = 'pageInfo { hasNextPage endCursor }';
const REFS = `refs(refPrefix: "refs/tags/", first: 100, after: $tags) {
  nodes { name target { oid ... on Tag { tagger { date } target { oid ... on Tag { target { oid } } } } } } ${MORE}
}`;
const releasesWith = (known) => `releases(first: 100, after: $releases) {
  nodes {
    ${releaseFields(known)}
    releaseAssets(first: 100) { nodes { name ${known.includes('digest') ? 'digest' : ''} } ${MORE} }
  } ${MORE}
}`;
function inventory_ask({ graphql, repository }, next, known) {
    const lists = [
        ...(next.tags === undefined ? [] : [REFS]),
        ...(next.releases === undefined ? [] : [releasesWith(known)]),
    ];
    const cursors = Object.entries(next).filter(([, cursor]) => cursor !== undefined);
    const header = ['$owner: String!', '$repo: String!', ...cursors.map(([name]) => `$${name}: String`)].join(', ');
    const query = `query(${header}) { repository(owner: $owner, name: $repo) { ${lists.join(' ')} } }`;
    const page = (0,github_shape .Ik)({
        refs: next.tags === undefined ? (0,github_shape .no)(REF_LIST) : REF_LIST,
        releases: next.releases === undefined ? (0,github_shape .no)(RELEASE_LIST) : RELEASE_LIST,
    });
    return graphql(query, { ...repository, ...Object.fromEntries(cursors) }, (0,github_shape .ux)('repository', page));
}
const INNERMOST = (0,github_shape .Ik)({ oid: github_shape .hW });
const INNER = (0,github_shape .Ik)({ oid: github_shape .hW, target: (0,github_shape .no)(INNERMOST) });
const TARGET = (0,github_shape .Ik)({ oid: github_shape .hW, tagger: (0,github_shape .no)((0,github_shape .Ik)({ date: (0,github_shape .no)(github_shape .Qq) })), target: (0,github_shape .no)(INNER) });
const REF_NODE = (0,github_shape .Ik)({ name: github_shape .Qq, target: TARGET });
const REF_LIST = (0,github_shape .Ik)({ nodes: (0,github_shape .p_)(REF_NODE), pageInfo: PAGE_INFO });
function tagOf({ name, target: on }) {
    const commit = on.target?.target ?? on.target ?? on;
    return {
        name,
        object: on.oid,
        commit: commit.oid,
        annotated: on.target !== undefined,
        message: '',
        taggedAt: (0,ports_history .Eh)(Date.parse(on.tagger?.date ?? '') / 1000),
    };
}
const RELEASE_NODE = (0,github_shape .Ik)({
    ...RELEASE_FIELDS,
    releaseAssets: (0,github_shape .Ik)({ nodes: (0,github_shape .p_)((0,github_shape .Ik)({ name: github_shape .Qq, digest: (0,github_shape .no)(github_shape .Qq) })), pageInfo: PAGE_INFO }),
});
const RELEASE_LIST = (0,github_shape .Ik)({ nodes: (0,github_shape .p_)(RELEASE_NODE), pageInfo: PAGE_INFO });
async function inventory_releaseOf(connection, node) {
    const release = releaseOfFields(node);
    const { nodes, pageInfo } = node.releaseAssets;
    const assets = nodes.map(({ name, digest }) => ({ name, digest: digest ?? null }));
    return { ...release, assets: pageInfo.hasNextPage ? await listAssets(connection, release) : assets };
}

;// CONCATENATED MODULE: ./github/rollback.js

const UPDATE = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';
function rollbackBy(ask, createTagOn) {
    return {
        createMarker: async (marker) => {
            const { tree } = await ask(`read the commit ${marker.commit}`, ({ rest, repository }) => {
                const asked = { ...repository, commit_sha: marker.commit };
                return rest('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', asked, (0,github_shape .Ik)({ tree: (0,github_shape .Ik)({ sha: github_shape .hW }) }));
            });
            return (await createTagOn(ask, { type: 'tree', sha: tree.sha })(marker)) !== undefined;
        },
        deleteTag: (tag) => ask(`delete the tag ${tag.name}`, async (opened) => {
            if ((await findTag(opened, tag.name))?.object !== tag.object)
                return;
            const asked = { ...opened.once, ref: `tags/${tag.name}` };
            await opened
                .rest('DELETE /repos/{owner}/{repo}/git/refs/{ref}', asked, github_shape .s6)
                .catch((error) => notAsSeen(opened, tag, error));
        }),
        mark: ({ id, tag }, { name, body }) => ask(`mark the release of ${tag}`, async ({ rest, once }) => {
            const release = { ...once, release_id: Number(id), tag_name: tag, name, body };
            return (await rest(UPDATE, release, RELEASE_ID).catch(errors .bt)) !== undefined;
        }),
        latest: () => ask('read the latest release', async ({ rest, repository }) => {
            const found = await rest('GET /repos/{owner}/{repo}/releases/latest', repository, RELEASE_ID).catch(errors .bt);
            return found === undefined ? undefined : String(found.id);
        }),
        giveLatest: ({ id, tag }) => ask(`make ${tag} the latest release`, async ({ rest, once }) => {
            const release = { ...once, release_id: Number(id), tag_name: tag, make_latest: 'true' };
            await rest(UPDATE, release, RELEASE_ID).catch(errors .bt);
        }),
    };
}

// EXTERNAL MODULE: ./errors/preview.js
var preview = __webpack_require__(5201);
// EXTERNAL MODULE: ./ports/comments.js
var comments = __webpack_require__(1014);
;// CONCATENATED MODULE: ./github/comments.js

function githubComments(ask) {
    return {
        list: (pull) => asking(ask, `read the comments on pull request #${pull}`, async (opened) => {
            const asked = { ...opened.repository, issue_number: pull, per_page: 100 };
            const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
            return (await opened.list(route, asked, (0,github_shape .p_)(COMMENT))).map(commentOf);
        }),
        ownAmong: (comments) => asking(ask, 'read who wrote a comment', async (opened) => {
            const own = [];
            for (let from = 0; from < comments.length; from += MOST_NODES) {
                const some = comments.slice(from, from + MOST_NODES);
                const written = await authorsOf(opened, some);
                if (written === undefined)
                    return undefined;
                own.push(...some.filter(({ node }) => written.get(node) === true));
            }
            return own;
        }),
        write: (pull, body) => asking(ask, `comment on pull request #${pull}`, async ({ rest, once }) => commentOf(await rest('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...once, issue_number: pull, body }, COMMENT))),
        edit: ({ id }, body) => asking(ask, `write the comment ${id}`, async ({ rest, once }) => {
            const asked = { ...once, comment_id: id, body };
            return ((await rest('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', asked, COMMENT).catch(errors .bt)) !== undefined);
        }),
        remove: ({ id }) => asking(ask, `delete the comment ${id}`, async ({ rest, once }) => {
            const asked = { ...once, comment_id: id };
            await rest('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', asked, github_shape .s6).catch(errors .bt);
        }),
    };
}
const MOST_NODES = 100;
const COMMENT = (0,github_shape .Ik)({ id: github_shape .WQ, node_id: github_shape .Qq, body: (0,github_shape .no)(github_shape .Qq), html_url: github_shape .Qq });
function commentOf({ id, node_id: node, body = '', html_url: url }) {
    return { id, node, body, url };
}
const AUTHORS = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } } }';
const WRITTEN = (0,github_shape .ux)('nodes', (0,github_shape .p_)((0,github_shape .Xd)((0,github_shape .Ik)({ id: github_shape .Qq, viewerDidAuthor: github_shape .Jt }))));
async function authorsOf({ graphql }, comments) {
    const ids = comments.map(({ node }) => node);
    const nodes = await graphql(AUTHORS, { ids }, WRITTEN).catch((error) => {
        if (error instanceof answer .kW && error.errors.some(({ type }) => type === 'NOT_FOUND'))
            return [null];
        throw error;
    });
    const known = nodes.flatMap((node) => (node === null ? [] : [[node.id, node.viewerDidAuthor]]));
    return known.length === nodes.length ? new Map(known) : undefined;
}
async function asking(ask, request, call) {
    try {
        return await ask(request, call);
    }
    catch (error) {
        const why = error instanceof problem .jg ? refusalIn(error) : undefined;
        throw why === undefined ? error : new comments .b((0,preview .O)(request, why), { cause: error });
    }
}
const REFUSALS = new Set(['VC401', 'VC403', 'VC417']);
function refusalIn({ problems: [problem], cause }) {
    if (cause instanceof answer .kW)
        return cause.errors.find(({ type }) => type === 'FORBIDDEN')?.message;
    if (problem === undefined || !REFUSALS.has(problem.code))
        return undefined;
    return cause instanceof Error ? cause.message : problem.what;
}

// EXTERNAL MODULE: ./errors/proposal.js
var proposal = __webpack_require__(8543);
// EXTERNAL MODULE: ./release/outdated.js
var outdated = __webpack_require__(9331);
;// CONCATENATED MODULE: ./github/pulls.js

function githubProposals(ask) {
    return {
        look: (branch, base) => ask(`read the branch ${branch}`, async ({ graphql, repository: { owner, repo } }) => {
            const names = { owner, repo, branch, base, head: `refs/heads/${branch}`, onto: `refs/heads/${base}` };
            const { id, onto, head, pullRequests } = await graphql(LOOK, names, SEEN).catch((error) => throwRefusal(error, `read the pull requests of ${branch}`));
            return {
                repository: id,
                ...(onto && { base: onto.target.oid }),
                ...(head && { branch: branchOf(head.target) }),
                pulls: pullRequests.nodes.filter(({ isCrossRepository }) => !isCrossRepository).map(pullOf),
            };
        }),
        commit: (parent, message, files) => ask('commit the preparation', async (opened) => {
            const commit = { message, tree: await treeWith(opened, parent, files), parents: [parent] };
            return opened.rest('POST /repos/{owner}/{repo}/git/commits', { ...opened.once, ...commit }, (0,github_shape .ux)('sha', github_shape .hW));
        }),
        move: ({ repository, branch, from, to }) => ask(`move the branch ${branch}`, (connection) => moveRef(connection, { repository, branch, beforeOid: from ?? '0'.repeat(to.length), afterOid: to })),
        remove: ({ repository, branch, from }) => ask(`delete the branch ${branch}`, (connection) => moveRef(connection, { repository, branch, beforeOid: from, afterOid: '0'.repeat(from.length) })),
        comment: ({ id, number }, body) => ask(`comment on the pull request #${number}`, async ({ graphql }) => {
            const refuse = (error) => throwRefusal(error, `comment on the pull request #${number}`);
            await graphql(pulls_COMMENT, { input: { subjectId: id, body }, ...ONCE }, COMMENTED).catch(refuse);
        }),
        close: ({ id, number }) => ask(`close the pull request #${number}`, async ({ graphql }) => {
            await graphql(CLOSE, { input: { pullRequestId: id }, ...ONCE }, CLOSED).catch((error) => {
                if (!/already closed/i.test(refusalOf(error)?.message ?? ''))
                    throwRefusal(error, `close the pull request #${number}`);
            });
        }),
        open: ({ repository }, { branch, base }, { title, body }) => ask(`open a pull request from ${branch}`, async ({ graphql }) => {
            const input = { repositoryId: repository, headRefName: branch, baseRefName: base, title, body };
            const opened = await graphql(OPEN, { input, ...ONCE }, OPENED).catch(ignoreOpen);
            return opened && pullOf(opened);
        }),
        edit: ({ id, number }, { title, body }) => ask(`write the pull request #${number}`, async ({ graphql }) => {
            const input = { pullRequestId: id, title, body };
            const refuse = (error) => throwRefusal(error, `write the pull request #${number}`);
            await graphql(EDIT, { input, ...ONCE }, EDITED).catch(refuse);
        }),
    };
}
const ONCE = { request: { retries: 0 } };
const PULL = 'id number url state title body headRefOid isCrossRepository mergeCommit { oid } comments(last: 3) { nodes { body viewerDidAuthor } }';
const pulls_COMMIT = 'message committedDate tree { oid } parents(first: 2) { nodes { oid } }';
const LOOK = `query ($owner: String!, $repo: String!, $branch: String!, $base: String!, $head: String!, $onto: String!) {
  repository(owner: $owner, name: $repo) {
    id
    onto: ref(qualifiedName: $onto) { target { oid } }
    head: ref(qualifiedName: $head) { target { oid ... on Commit { ${pulls_COMMIT} } } }
    pullRequests(headRefName: $branch, baseRefName: $base, last: 100) { nodes { ${PULL} } }
  }
}`;
const MOVE = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
const OPEN = `mutation ($input: CreatePullRequestInput!) { createPullRequest(input: $input) { pullRequest { ${PULL} } } }`;
const EDIT = 'mutation ($input: UpdatePullRequestInput!) { updatePullRequest(input: $input) { pullRequest { id } } }';
const pulls_COMMENT = 'mutation ($input: AddCommentInput!) { addComment(input: $input) { clientMutationId } }';
const CLOSE = 'mutation ($input: ClosePullRequestInput!) { closePullRequest(input: $input) { clientMutationId } }';
const PULL_ANSWER = (0,github_shape .Ik)({
    id: github_shape .Qq,
    number: github_shape .WQ,
    url: github_shape .Qq,
    state: (0,github_shape .Vm)('OPEN', 'CLOSED', 'MERGED'),
    title: github_shape .Qq,
    body: github_shape .Qq,
    headRefOid: github_shape .hW,
    isCrossRepository: github_shape .Jt,
    mergeCommit: (0,github_shape .no)((0,github_shape .Ik)({ oid: github_shape .hW })),
    comments: (0,github_shape .Ik)({ nodes: (0,github_shape .p_)((0,github_shape .Ik)({ body: github_shape .Qq, viewerDidAuthor: github_shape .Jt })) }),
});
const pulls_TARGET = (0,github_shape .Ik)({
    oid: github_shape .hW,
    message: (0,github_shape .no)(github_shape .Qq),
    committedDate: (0,github_shape .no)(github_shape .Qq),
    tree: (0,github_shape .no)((0,github_shape .Ik)({ oid: github_shape .hW })),
    parents: (0,github_shape .no)((0,github_shape .Ik)({ nodes: (0,github_shape .p_)((0,github_shape .Ik)({ oid: github_shape .hW })) })),
});
const SEEN = (0,github_shape .ux)('repository', (0,github_shape .Ik)({
    id: github_shape .Qq,
    onto: (0,github_shape .no)((0,github_shape .Ik)({ target: pulls_TARGET })),
    head: (0,github_shape .no)((0,github_shape .Ik)({ target: pulls_TARGET })),
    pullRequests: (0,github_shape .Ik)({ nodes: (0,github_shape .p_)(PULL_ANSWER) }),
}));
const MOVED = (0,github_shape .Ik)({ updateRefs: (0,github_shape .Ik)({ clientMutationId: (0,github_shape .no)(github_shape .Qq) }) });
const OPENED = (0,github_shape .ux)('createPullRequest', (0,github_shape .ux)('pullRequest', PULL_ANSWER));
const COMMENTED = (0,github_shape .Ik)({ addComment: (0,github_shape .Ik)({ clientMutationId: (0,github_shape .no)(github_shape .Qq) }) });
const CLOSED = (0,github_shape .Ik)({ closePullRequest: (0,github_shape .Ik)({ clientMutationId: (0,github_shape .no)(github_shape .Qq) }) });
const EDITED = (0,github_shape .Ik)({ updatePullRequest: (0,github_shape .Ik)({ pullRequest: (0,github_shape .Ik)({ id: github_shape .Qq }) }) });
const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
function pullOf(answer) {
    const { id, number, url, state, title, body, headRefOid: head, mergeCommit, comments } = answer;
    const isExplained = comments.nodes.some((comment) => comment.viewerDidAuthor && comment.body.includes(outdated .t$));
    const merged = mergeCommit === undefined ? {} : { mergeCommit: mergeCommit.oid };
    return { id, number, url, state: STATES[state], title, body, head, isExplained, ...merged };
}
function moveRef({ graphql }, { repository, branch, beforeOid, afterOid }) {
    const update = { name: `refs/heads/${branch}`, beforeOid, afterOid, force: true };
    const input = { repositoryId: repository, refUpdates: [update] };
    return graphql(MOVE, { input, ...ONCE }, MOVED).then(() => true, (error) => ignoreMoved(error, branch));
}
function branchOf(target) {
    const { oid, message = '', committedDate = '', tree, parents = { nodes: [] } } = target;
    const date = Date.parse(committedDate);
    return { commit: oid, message, date, tree: tree?.oid ?? '', parents: parents.nodes.map((parent) => parent.oid) };
}
function refusalOf(error) {
    return error instanceof answer .kW && !error.isOfSchema ? error.errors[0] : undefined;
}
function throwRefusal(error, request) {
    const refusal = refusalOf(error);
    const isForbidden = refusal?.type === 'FORBIDDEN' || /not permitted|not accessible/i.test(refusal?.message ?? '');
    if (refusal === undefined || !isForbidden)
        throw error;
    throw new problem .jg((0,proposal .i6)(request, refusal.message), { cause: error });
}
function ignoreOpen(error) {
    if (/already exists/i.test(refusalOf(error)?.message ?? ''))
        return undefined;
    return throwRefusal(error, 'open a pull request');
}
function ignoreMoved(error, branch) {
    const refusal = refusalOf(error);
    if (refusal === undefined || refusal.type === 'FORBIDDEN' || /rule violation/i.test(refusal.message))
        throwRefusal(error, `move the branch ${branch}`);
    return false;
}

;// CONCATENATED MODULE: ./github/github.js

function githubForge(setupOf) {
    const ask = (0,octokit .a)(setupOf);
    const look = releaseLooks();
    return {
        kind: 'github',
        draftPlace: (tag) => `a draft release for ${tag}`,
        findTag: (name) => ask(`read the tag ${name}`, (opened) => findTag(opened, name)),
        createTag: createTagBy(ask),
        moveTag: moveTagBy(ask),
        ...rollbackBy(ask, createTagBy),
        ...besideReleases(ask),
        standing: (commit, head) => ask(`compare ${commit} with ${head}`, async (opened) => {
            const compared = await compare(opened, { base: head, head: commit, size: 1 });
            return compared === undefined ? 'elsewhere' : STANDINGS[compared.status];
        }),
        branchAfter: (name, commit) => ask(`read the branch ${name}`, (opened) => branchAfter(opened, name, commit)),
        treeWith: (commit, files) => ask('write the tree of a preparation', (opened) => treeWith(opened, commit, files)),
        createCommit: (commit) => ask(`commit to ${commit.branch}`, (opened) => createCommit(opened, commit)),
        proposals: githubProposals(ask),
        comments: githubComments(ask),
        releases: () => ask('list the releases', listReleases),
        releasesOf: (tags) => ask(`find the release of ${tags[0] ?? ''}`, (opened) => look(opened, tags)),
        inventory: () => ask('read the tags and the releases', readInventory),
        release: (id) => ask(`read the release ${id}`, async ({ rest, repository }) => {
            const asked = { ...repository, release_id: Number(id) };
            const answer = await rest('GET /repos/{owner}/{repo}/releases/{release_id}', asked, RELEASE).catch(errors .bt);
            return answer && releaseOf(answer);
        }),
        createDraft: ({ tag, name, body, prerelease }) => ask(`draft the release of ${tag}`, async ({ rest, once }) => {
            const draft = { tag_name: tag, name, body, prerelease, draft: true };
            return releaseOf(await rest('POST /repos/{owner}/{repo}/releases', { ...once, ...draft }, RELEASE));
        }),
        updateDraft: ({ id, tag }, { name, body }) => ask(`write the draft of ${tag}`, (opened) => updateRelease(opened, id, { tag_name: tag, name, body })),
        deleteDraft: ({ id, tag }) => ask(`delete the draft of ${tag}`, async ({ rest, once }) => {
            const asked = { ...once, release_id: Number(id) };
            await rest('DELETE /repos/{owner}/{repo}/releases/{release_id}', asked, github_shape .s6).catch(errors .bt);
        }),
        publish: ({ id, tag }, makeLatest) => ask(`publish the release of ${tag}`, (opened) => updateRelease(opened, id, { tag_name: tag, draft: false, make_latest: makeLatest })),
    };
}
async function updateRelease({ rest, once }, id, change) {
    const release = { ...once, ...change, release_id: Number(id) };
    const answer = await rest('PATCH /repos/{owner}/{repo}/releases/{release_id}', release, RELEASE).catch(errors .bt);
    return answer && releaseOf(answer);
}
const github_MADE = (0,github_shape .Ik)({ sha: github_shape .hW });
function createTagBy(ask, on) {
    return async ({ name, commit, message, date }) => {
        const { sha } = await ask('create the tag object', ({ rest, once }) => {
            const tagger = { ...bot .W, date: new Date(date).toISOString() };
            const { type, sha: object } = on ?? { type: 'commit', sha: commit };
            const tag = { tag: name, message, object, type, tagger };
            return rest('POST /repos/{owner}/{repo}/git/tags', { ...once, ...tag }, github_MADE);
        });
        return ask(`create the tag ${name}`, ({ rest, once }) => rest('POST /repos/{owner}/{repo}/git/refs', { ...once, ref: `refs/tags/${name}`, sha }, REF)
            .catch(errors .RC)
            .then(() => sha, alreadyExists)).catch((error) => ask(`create the tag ${name}`, (opened) => explainRefusal(opened, name, error)));
    };
}
function moveTagBy(ask) {
    return (move) => ask(`move the tag ${move.name}`, (opened) => moveTag(opened, move)).catch((error) => ask(`move the tag ${move.name}`, (opened) => explainRefusal(opened, move.name, error)));
}
function besideReleases(ask) {
    return {
        checks: (question) => ask('read the checks of the commit', async (opened) => {
            const look = await checksOf(opened, question);
            return () => ask('read the checks of the commit', look);
        }),
        assets: (release) => ask(`list the assets of ${release.tag}`, (opened) => listAssets(opened, release)),
        attach: (release, asset, bytes) => ask(`attach ${asset.name}`, (opened) => attachAsset(opened, release, { asset, bytes })),
        detach: (_, asset) => ask(`remove the asset ${asset.name}`, (opened) => detachAsset(opened, asset)),
    };
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

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  withoutMarkers),
    t: () => (  MARKER)
  });
const MARKER = '<!-- version-checkpoint:';
function withoutMarkers(page) {
    if (!page.includes(MARKER))
        return page;
    return page
        .split('\n')
        .flatMap((line) => (isMarked(line) ? behindMarkers(line) : [line]))
        .join('\n');
}
function isMarked(line) {
    return line.trimStart().startsWith(MARKER);
}
function behindMarkers(line) {
    let rest = line;
    while (isMarked(rest)) {
        const end = rest.indexOf('-->');
        rest = end === -1 ? '' : rest.slice(end + '-->'.length);
    }
    return rest.trim() === '' ? [] : [rest];
}

/***/ }),

/***/ 1014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  CommentsRefused)
  });
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);

class CommentsRefused extends _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__  .jg {
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

/***/ }),

/***/ 8883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Jr: () => (  declinedReason),
    Op: () => (  proposalRecord),
    Qr: () => (  proposedIn),
    T4: () => (  isProposalBranch),
    cI: () => (  proposingReason),
    c_: () => (  judgeProposal),
    cp: () => (  needsProof),
    f7: () => (  pullText),
    hj: () => (  proposalBranch),
    jk: () => (  MAX_NOTES),
    w0: () => (  pullsOf),
    z$: () => (  withinPull)
  });
  var _errors_proposal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8543);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
  var _record_proposed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8481);
  var _record_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4223);
  var _pull_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3266);

const BRANCHES = 'version-checkpoint/';
function proposalBranch(base) {
    return `${BRANCHES}${base}`;
}
function isProposalBranch(branch) {
    return branch.startsWith(BRANCHES);
}
function judgeProposal(seen, step, isOwn) {
    if (seen.base !== step.parent)
        return { kind: 'moved', head: seen.base };
    const { pull, last } = pullsOf(seen);
    const from = seen.branch?.commit;
    if (from === undefined)
        return { kind: 'renew', pull: undefined, from };
    if (pull === undefined && last?.state === 'closed' && last.head === from)
        return { kind: 'declined', pull: last };
    const record = pull === undefined ? undefined : recordIn(pull);
    const isOurs = record === undefined ? isMerged(last, from) || isOwn : isRecorded(record, from);
    if (!isOurs)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .zs)(step.branch, last?.url ?? ''));
    if (pull === undefined || record === undefined)
        return { kind: 'renew', pull, from };
    const isRight = record.commit === from && record.proposal?.parent === step.parent && record.proposal.files === filesDigest(step);
    if (!isRight)
        return { kind: 'renew', pull, from };
    const text = pullText(pull, step, { ...record, ...versionsIn(step, record.proposal) });
    return text.title === pull.title && text.body === pull.body ? { kind: 'keep', pull } : { kind: 'word', pull, text };
}
function proposedIn(pull) {
    const body = pull === undefined ? undefined : (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .gG)(pull);
    return body?.kind === 'managed' ? (0,_record_proposed_js__WEBPACK_IMPORTED_MODULE_4__  ._)(body.record) : [];
}
function recordIn(pull) {
    const body = (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .gG)(pull);
    if (body.kind === 'damaged')
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .zs)('', pull.url));
    return body.kind === 'managed' ? body.record : undefined;
}
function isRecorded({ commit, proposal }, head) {
    return head === commit || head === proposal?.before;
}
function isMerged(last, head) {
    return last?.state === 'merged' && last.head === head;
}
function needsProof(seen) {
    const { pull, last } = pullsOf(seen);
    const head = seen.branch?.commit;
    if (head === undefined || isMerged(last, head))
        return false;
    return pull === undefined || (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .gG)(pull).kind === 'foreign';
}
function pullsOf({ pulls }) {
    const pull = pulls.findLast(({ state }) => state === 'open');
    return { pull, last: pull ?? pulls.at(-1) };
}
function filesDigest({ message, files }) {
    return (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(JSON.stringify([message, files]));
}
function proposalRecord(step, { commit, before }) {
    const { parent } = step;
    const files = filesDigest(step);
    const { tag, proposal } = versionsIn(step, { parent, files, ...(before !== undefined && { before }) });
    return { schema: 1, tag, commit, object: '', text: '', title: '', proposal };
}
function versionsIn({ versions }, { parent, files, before }) {
    const proposal = { parent, files, ...(before !== undefined && { before }), ...(0,_record_proposed_js__WEBPACK_IMPORTED_MODULE_4__  .G)(versions) };
    return { tag: versions[0]?.tag ?? '', proposal };
}
function pullText(pull, step, known) {
    const body = pull === undefined ? undefined : (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .gG)(pull);
    const there = body?.kind === 'managed' ? body : undefined;
    const { text, record } = (0,_pull_words_js__WEBPACK_IMPORTED_MODULE_3__  .n)({ ...step, notes: withinPull(step.notes) }, there, known.proposal);
    const isTitled = pull !== undefined && there !== undefined && (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(pull.title) !== there.record.title;
    const title = isTitled ? there.record.title : (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(step.title);
    const region = (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .AP)(text, { ...known, ...record, title });
    if (pull === undefined)
        return { title: step.title, body: region };
    if (there !== undefined)
        return { title: isTitled ? pull.title : step.title, body: `${there.before}${region}${there.after}` };
    const above = (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .c2)(pull).trimEnd();
    return { title: pull.title, body: above === '' ? region : `${above}\n\n${region}` };
}
const MAX_NOTES = 50_000;
function withinPull(notes, most = MAX_NOTES) {
    if (notes.length <= most)
        return notes;
    const cut = notes.slice(0, Math.max(0, notes.lastIndexOf('\n', most)));
    return `${cut}\n\n… and more than fits in a pull request.\n`;
}
function declinedReason({ url }, branch) {
    return `the pull request that proposed a release was closed: ${url}; to have it proposed again, delete its branch ${branch}`;
}
function proposingReason(branch) {
    return `the branch ${branch} proposes a release, and merging it releases it`;
}

/***/ }),

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  areEdited),
    n: () => (  keepWords)
  });
  var _commits_version_trailer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8742);
  var _markdown_markers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8948);
  var _record_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);

function keepWords({ notes, sections: own = [], versions }, there, proposal) {
    const known = (there && digestsIn(there.record)) ?? {};
    const theirs = there && wordsIn(there);
    const edited = (theirs?.sections ?? []).filter(({ name, text }) => text !== '' && known[name] !== (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(text));
    const theirHead = there !== undefined && isHeadEdited(there) ? theirs?.head : undefined;
    const left = edited.filter(({ name }) => own.every((one) => one.name !== name));
    const sections = [...own.map((one) => edited.find(({ name }) => name === one.name) ?? one), ...left];
    const named = (text) => versions.reduce((all, { tag }) => (0,_commits_version_trailer_js__WEBPACK_IMPORTED_MODULE_0__  .qI)(all, tag), text);
    const digests = sections.map((one) => [one.name, edited.includes(one) ? (known[one.name] ?? '') : (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(one.text)]);
    const isWhole = sections.length === 0;
    return {
        text: named(textOf({ head: theirHead ?? notes, sections })),
        record: {
            text: theirHead === undefined || there === undefined ? (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(isWhole ? named(notes) : notes) : there.record.text,
            ...(proposal && {
                proposal: { ...proposal, ...(!isWhole && { sections: Object.fromEntries(digests) }) },
            }),
        },
    };
}
function areEdited(there) {
    const { record, text } = there;
    const known = digestsIn(record);
    if (known === undefined)
        return (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(text) !== record.text;
    const { head, sections } = wordsIn(there);
    return (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(head) !== record.text || sections.some(({ name, text: own }) => known[name] !== (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(own));
}
function isHeadEdited(there) {
    const { head } = wordsIn(there);
    return head !== '' && (0,_record_region_js__WEBPACK_IMPORTED_MODULE_1__  .ol)(digestsIn(there.record) === undefined ? there.text : head) !== there.record.text;
}
function digestsIn({ proposal }) {
    const { sections } = proposal ?? {};
    return typeof sections === 'object' ? sections : undefined;
}
const BEGIN = `${_markdown_markers_js__WEBPACK_IMPORTED_MODULE_2__  .t}package `;
function beginOf(name) {
    return `${BEGIN}${JSON.stringify(name).replaceAll('>', '\\u003e')} -->`;
}
function textOf({ head, sections }) {
    return [head.trimEnd(), ...sections.map(({ name, text }) => `${beginOf(name)}\n${text.trim()}`)].join('\n\n');
}
function wordsIn({ text }) {
    const head = [];
    const sections = new Map();
    let lines = head;
    for (const line of (0,_commits_version_trailer_js__WEBPACK_IMPORTED_MODULE_0__  .zi)(text).split('\n')) {
        const name = nameIn(line);
        if (name === undefined)
            lines.push(line);
        else
            sections.set(name, (lines = sections.get(name) ?? []));
    }
    return {
        head: head.join('\n').trim(),
        sections: [...sections].map(([name, own]) => ({ name, text: own.join('\n').trim() })),
    };
}
function nameIn(line) {
    if (!line.startsWith(BEGIN))
        return undefined;
    try {
        const name = JSON.parse(line.slice(BEGIN.length, line.lastIndexOf(' -->')));
        return typeof name === 'string' ? name : undefined;
    }
    catch {
        return undefined;
    }
}

/***/ }),

/***/ 8481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  recordOfVersions),
    _: () => (  proposedBy)
  });
function proposedBy({ tag, proposal }) {
    const { tags, asked } = proposal ?? {};
    const all = isTexts(tags) ? tags : [tag];
    const isAsked = (one) => asked === true || (isTexts(asked) && asked.includes(one));
    return all.map((one) => ({ tag: one, isAsked: isAsked(one) }));
}
function recordOfVersions(versions) {
    const tags = versions.map(({ tag }) => tag);
    const asked = versions.filter(({ isAsked }) => isAsked).map(({ tag }) => tag);
    return {
        ...(tags.length > 1 && { tags }),
        ...(asked.length > 0 && { asked: tags.length > 1 ? asked : true }),
    };
}
function isTexts(value) {
    return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}

/***/ }),

/***/ 4223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AP: () => (  regionOf),
    G4: () => (  aroundRegion),
    c2: () => (  pullBody),
    f$: () => (  shownText),
    gG: () => (  readPullBody),
    ol: () => (  digestOf),
    x8: () => (  readBody),
    zv: () => (  recordOf)
  });
  var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
  var _markdown_markers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8948);

const BEGIN = `${_markdown_markers_js__WEBPACK_IMPORTED_MODULE_1__  .t}begin `;
const END = `${_markdown_markers_js__WEBPACK_IMPORTED_MODULE_1__  .t}end -->`;
function regionOf(notes, record) {
    const json = JSON.stringify(record).replaceAll('>', '\\u003e');
    return [`${BEGIN}${json} -->`, textOf(notes), END].join('\n');
}
function recordOf(facts, texts) {
    const { tag, commit, object, run, alsoTags = {}, assets = {} } = facts;
    return {
        schema: 1,
        tag,
        commit,
        object,
        text: digestOf(texts.notes),
        title: digestOf(texts.name),
        ...(run === undefined ? {} : { run }),
        ...(Object.keys(alsoTags).length === 0 ? {} : { alsoTags }),
        ...(Object.keys(assets).length === 0 ? {} : { assets }),
    };
}
function textOf(text) {
    return text.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
}
function digestOf(text) {
    return `sha256:${(0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__  .s)(textOf(text))}`;
}
function pullBody({ body }) {
    return body.replaceAll('\r\n', '\n');
}
function readPullBody(pull) {
    return readBody(pullBody(pull));
}
function readBody(body) {
    const lines = body.split('\n');
    const { first, last } = bordersIn(lines);
    if (first === -1 && last === -1)
        return { kind: 'foreign' };
    const record = readRecord(lines[first] ?? '');
    if (record === undefined || last < first)
        return { kind: 'damaged' };
    const joined = (part) => part.join('\n');
    return {
        kind: 'managed',
        before: first === 0 ? '' : `${joined(lines.slice(0, first))}\n`,
        text: textOf(joined(lines.slice(first + 1, last))),
        after: last === lines.length - 1 ? '' : `\n${joined(lines.slice(last + 1))}`,
        record,
    };
}
function bordersIn(lines) {
    return {
        first: lines.findIndex((line) => line.startsWith(BEGIN)),
        last: lines.findLastIndex((line) => line.trim() === END),
    };
}
function aroundRegion(lines) {
    const { first, last } = bordersIn(lines);
    if (first === -1 && last === -1)
        return () => true;
    return (at) => at < first || (last > first && at > last);
}
function readRecord(line) {
    const end = line.lastIndexOf(' -->');
    try {
        const record = JSON.parse(line.slice(BEGIN.length, end));
        return isRecord(record) ? record : undefined;
    }
    catch {
        return undefined;
    }
}
const TEXTS = ['tag', 'commit', 'object', 'text', 'title'];
function isRecord(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const found = value;
    return found['schema'] === 1 && TEXTS.every((key) => typeof found[key] === 'string');
}
function shownText(body) {
    return (0,_markdown_markers_js__WEBPACK_IMPORTED_MODULE_1__  .Y)(body).trim();
}

/***/ }),

/***/ 9331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AC: () => (  outdatedIn),
    JH: () => (  outdatedBecause),
    Qt: () => (  closedSentence),
    kC: () => (  outdatedBecauseOf),
    t$: () => (  CLOSED_MARK)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7475);
  var _markdown_markers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8948);
  var _prepare_proposal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8883);
  var _prepare_pull_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3266);
  var _record_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4223);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7830);

const CLOSED_MARK = `${_markdown_markers_js__WEBPACK_IMPORTED_MODULE_4__  .t}closed -->`;
function outdatedIn(seen, why) {
    const { pull } = (0,_prepare_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .w0)(seen);
    const body = pull === undefined ? undefined : (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .gG)(pull);
    if (pull?.state !== 'open' || body?.kind !== 'managed')
        return undefined;
    const { record } = body;
    const head = seen.branch?.commit;
    const isOurs = head !== undefined && (head === record.commit || head === record.proposal?.before);
    const hasWords = (body.before + body.after).trim() !== '' || (0,_prepare_pull_words_js__WEBPACK_IMPORTED_MODULE_1__  ._)(body) || (0,_record_region_js__WEBPACK_IMPORTED_MODULE_2__  .ol)(pull.title) !== record.title;
    const kept = [
        ...(hasWords ? ['The changes you made to its title or text stay on this page.'] : []),
        ...(head !== undefined && !isOurs
            ? [`Its branch has other commits (${(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .Fu)(head)}), so it was not deleted.`]
            : []),
    ];
    const comment = [CLOSED_MARK, `Closed: ${why}.`, ...kept].join('\n');
    return { pull, comment, ...(isOurs && { branch: head }) };
}
function outdatedBecause(result, { via, seen }) {
    if (via === 'commit')
        return isByCommit(result) ? BY_COMMIT : undefined;
    const isOpen = seen !== undefined && (0,_prepare_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .w0)(seen).pull?.state === 'open';
    return isOpen && result.kind === 'nothing' && result.nothing.isDecided === true ? result.nothing.reason : undefined;
}
function outdatedBecauseOf(ends, { via, seen }) {
    if (via === 'commit')
        return ends.some(({ end }) => isByCommit(end)) ? BY_COMMIT : undefined;
    const { pull } = seen === undefined ? { pull: undefined } : (0,_prepare_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .w0)(seen);
    if (pull === undefined || ends.some(({ end }) => end.kind === 'proposed'))
        return undefined;
    const tags = (0,_prepare_proposal_js__WEBPACK_IMPORTED_MODULE_0__  .Qr)(pull).map(({ tag }) => tag);
    const owners = ends.filter(({ prefix }) => tags.some((tag) => (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_3__  .Fe)(tag, prefix) !== undefined));
    const reasons = owners.flatMap(({ name, end }) => end.kind === 'nothing' && end.nothing.isDecided === true ? [`${name}: ${end.nothing.reason}`] : []);
    const isAll = owners.every(({ end }) => end.kind === 'released' || (end.kind === 'nothing' && end.nothing.isDecided));
    return isAll && reasons.length > 0 ? reasonsText(reasons) : undefined;
}
const MOST_REASONS = 5;
function reasonsText(reasons) {
    const more = reasons.length - MOST_REASONS;
    return reasons.slice(0, MOST_REASONS).join('; ') + (more > 0 ? `; and so on for ${more} more` : '');
}
function isByCommit({ kind }) {
    return kind === 'released' || kind === 'prepared';
}
const BY_COMMIT = 'releases of this branch are now prepared by a commit';
function closedSentence({ url }, why) {
    return `The pull request that proposed a release was closed (${why}): ${url}`;
}

/***/ }),

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  sha256)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text);
}

/***/ })

};
