export const id = 457;
export const ids = [457];
export const modules = {

/***/ 3137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _errors_forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(878);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
/* harmony import */ var _unclear_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5683);



function problemOf(error, asked) {
    if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg || !isAnswer(error))
        return error instanceof Error ? error : new Error(String(error));
    const Kind = isUnclear(error) ? _unclear_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .UnclearAnswer */ .F : _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg;
    return new Kind(explain(error, asked), { cause: error });
}
function isUnclear({ status, response }) {
    return response === undefined || status >= 500;
}
function explain(answer, { request, page }) {
    const { status, message, response } = answer;
    if (response === undefined)
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(request, message);
    const { headers } = response;
    if (status === 401)
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .badToken */ .j9)();
    if (status === 429 || isLimit(answer))
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .rateLimited */ .xd)(resetOf(headers));
    if (status === 403 || status === 404)
        return explainForbidden(answer, request);
    if (status === 422 && isBurned(answer))
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .nameBurned */ .Uk)(request, wordsOf(answer));
    if (status === 422 && isRule(answer))
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedByRule */ .GC)(request, message, `${page}/rules`);
    return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .au)(request, status, message);
}
function explainForbidden({ status, message, response }, request) {
    const permissions = String(response?.headers['x-accepted-github-permissions'] ?? '');
    if (/archived/i.test(message))
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .archived */ .xJ)(request);
    if (permissions.includes('workflows=write'))
        return (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowsChanged */ .Ty)(request, permissions);
    return status === 404 ? (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)(request, permissions) : (0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .forbidden */ .o0)(request, message, permissions);
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
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) ? new Date(reset * 1000).toISOString() : 'a time that it does not tell';
}
function isRule(answer) {
    return /Cannot create ref|Reference update failed|pre_receive|Repository rule violations/i.test(saidBy(answer));
}
function wordsOf({ message, response }) {
    const { errors = [] } = (response?.data ?? {});
    return [message, ...errors.flatMap((error) => error.message ?? [])].join(': ');
}
const saidBy = ({ message, response }) => `${message} ${JSON.stringify(response?.data ?? '')}`;
function isAnswer(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function missing(error) {
    if (statusOf(error) === 404)
        return undefined;
    throw error;
}
function statusOf(error) {
    return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : undefined;
}


/***/ }),

/***/ 4457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubPeople: () => (/* binding */ githubPeople)
/* harmony export */ });
/* harmony import */ var _errors_forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(878);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2265);



const COMMITS_A_REQUEST = 100;
const MOST_REQUESTS = 10;
function githubPeople(setupOf) {
    const ask = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .githubRequests */ .a)(setupOf);
    return {
        async accounts(commits) {
            const found = new Map();
            for (const page of pagesOf(commits).slice(0, MOST_REQUESTS)) {
                const answer = await ask('read the authors of the commits', ({ github, repository: { owner, repo: name } }) => github.graphql(queryFor(page), { owner, name }).catch(refused));
                for (const account of accountsIn(answer))
                    found.set(account.email, account);
            }
            return [...found.values()];
        },
    };
}
function refused(error) {
    if (error instanceof Error && error.name === 'GraphqlResponseError')
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .au)('read the authors of the commits', 200, error.message), { cause: error });
    throw error;
}
function pagesOf(commits) {
    const count = Math.ceil(commits.length / COMMITS_A_REQUEST);
    return Array.from({ length: count }, (_, page) => commits.slice(page * COMMITS_A_REQUEST, (page + 1) * COMMITS_A_REQUEST));
}
function queryFor(commits) {
    const fields = commits.map((sha, index) => `c${index}: object(oid: "${sha}") { ... on Commit { authors(first: 10) { nodes { email user { login } } } } }`);
    return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
}
function accountsIn({ repository }) {
    return Object.values(repository ?? {})
        .flatMap((commit) => commit?.authors?.nodes ?? [])
        .flatMap((author) => (author?.user ? [{ email: author.email, login: author.user.login }] : []));
}


/***/ }),

/***/ 2265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ githubRequests)
/* harmony export */ });
/* harmony import */ var _errors_forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(878);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3137);



const UPLOAD_PATIENCE_MILLISECONDS = 300_000;
function githubRequests(setupOf) {
    let connection;
    return async (request, call) => {
        connection ??= open(setupOf());
        const opened = await connection;
        return call(opened).catch((error) => {
            throw (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error, { request, page: opened.page });
        });
    };
}
const TOKEN = /^[!-~]+$/;
async function open(setup) {
    if (!TOKEN.test(setup.token))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .badToken */ .j9)('it holds characters that no token has'));
    const [owner = '', repo = ''] = setup.repository.split('/');
    if (owner === '' || repo === '')
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CheckpointError */ .jg((0,_errors_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchRepository */ .fb)(setup.repository));
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(76), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 4319));
    return {
        github: connect(setup),
        clock: setup.clock,
        uploadPatience: setup.uploadPatience ?? UPLOAD_PATIENCE_MILLISECONDS,
        page: `${setup.apiUrl.replace(/^https:\/\/api\./, 'https://').replace(/\/api\/v3\/?$/, '')}/${owner}/${repo}`,
        repository: { owner, repo },
        once: { owner, repo, request: { retries: 0 } },
    };
}


/***/ })

};
