export const id = 863;
export const ids = [863];
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

/***/ 6863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubForge: () => (/* binding */ githubForge)
});

// EXTERNAL MODULE: ./effects/bot.js
var bot = __webpack_require__(7857);
// EXTERNAL MODULE: ./effects/github-errors.js
var github_errors = __webpack_require__(3137);
;// CONCATENATED MODULE: ./effects/github-assets.js

async function listAssets({ github, repository }, { id }) {
    const page = { ...repository, release_id: Number(id), per_page: 100 };
    return (await github.paginate('GET /repos/{owner}/{repo}/releases/{release_id}/assets', page)).map(assetOf);
}
async function attachAsset({ github, uploadPatience }, { uploadUrl }, { asset, bytes }) {
    const { name, label, size } = asset;
    const watched = new Body(bytes, uploadPatience);
    const answer = await github
        .request({
        method: 'POST',
        url: uploadUrl,
        name,
        label,
        headers: { 'content-type': 'application/octet-stream', 'content-length': size },
        data: watched,
        request: { retries: 0, signal: watched.signal, redirect: 'error' },
    })
        .catch(alreadyThere)
        .finally(() => {
        watched.end();
    });
    return answer === undefined ? undefined : assetOf(answer.data);
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
async function detachAsset({ github, repository }, { id }) {
    const asset = { ...repository, asset_id: Number(id), request: { retries: 0 } };
    await github.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', asset).catch(github_errors/* missing */.LO);
}
function assetOf({ id, name, label, state, size, digest }) {
    return { id: String(id), name, label: label ?? '', size, digest: digest ?? null, whole: state === 'uploaded' };
}
function alreadyThere(error) {
    const response = error instanceof Error && 'response' in error ? JSON.stringify(error.response) : '';
    if ((0,github_errors/* statusOf */.c2)(error) === 422 && response.includes('"already_exists"'))
        return undefined;
    throw error;
}

// EXTERNAL MODULE: ./errors/gates.js
var gates = __webpack_require__(7293);
// EXTERNAL MODULE: ./errors/problem.js
var errors_problem = __webpack_require__(626);
;// CONCATENATED MODULE: ./effects/github-checks.js



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
async function ownRuns({ github, repository }, { checkRunId, runId }) {
    if (checkRunId !== undefined)
        return [checkRunId];
    if (runId === undefined)
        return [];
    const page = { ...repository, run_id: Number(runId), per_page: 100 };
    const jobs = await permitted('actions: read', github.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', page));
    return jobs.map(({ check_run_url: address }) => address.slice(address.lastIndexOf('/') + 1));
}
async function readCheckRuns({ github, repository }, commit) {
    const page = { ...repository, ref: commit, filter: 'all', per_page: 100 };
    const runs = await permitted('checks: read', github.paginate('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', page));
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
async function readStatuses({ github, repository }, commit) {
    const page = { ...repository, ref: commit, per_page: 100 };
    const answers = github.paginate('GET /repos/{owner}/{repo}/commits/{ref}/status', page, ({ data }) => data.statuses);
    const statuses = await permitted('statuses: read', answers);
    return statuses.map(({ context, state, target_url: url }) => ({ context, state, url: url ?? '' }));
}
async function requiredChecks(connection, said) {
    const branch = said ?? (await defaultBranch(connection));
    const [byRules, byProtection] = await Promise.all([rulesOf(connection, branch), protectionOf(connection, branch)]);
    const known = new Set(byRules.map(({ context }) => context));
    const others = byProtection.filter((context) => !known.has(context)).map((context) => ({ context }));
    return { branch, checks: [...byRules, ...others] };
}
async function defaultBranch({ github, repository }) {
    return (await github.request('GET /repos/{owner}/{repo}', repository)).data.default_branch;
}
async function rulesOf({ github, repository }, branch) {
    const page = { ...repository, branch, per_page: 100 };
    const rules = await github
        .paginate('GET /repos/{owner}/{repo}/rules/branches/{branch}', page)
        .catch((error) => {
        if ((0,github_errors/* statusOf */.c2)(error) === 403 && error instanceof Error && error.message.includes('Upgrade to'))
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
const PROTECTION = `query($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { refUpdateRule { requiredStatusCheckContexts } } }
}`;
async function protectionOf({ github, repository }, branch) {
    const answer = await github.graphql(PROTECTION, { ...repository, ref: `refs/heads/${branch}` });
    return answer.repository?.ref?.refUpdateRule?.requiredStatusCheckContexts ?? [];
}
async function permitted(permission, answer) {
    return answer.catch((error) => {
        const status = (0,github_errors/* statusOf */.c2)(error);
        const isLimit = error instanceof Error && /rate limit/i.test(error.message);
        if ((status === 403 && !isLimit) || status === 404)
            throw new errors_problem/* CheckpointError */.jg((0,gates/* gateForbidden */.n)(permission));
        throw error;
    });
}

// EXTERNAL MODULE: ./errors/forge.js
var forge = __webpack_require__(878);
// EXTERNAL MODULE: ./errors/preparation.js
var preparation = __webpack_require__(6652);
;// CONCATENATED MODULE: ./effects/github-commit.js




const COMPARED = 100;
async function branchAfter({ github, repository }, name, commit) {
    const ref = await github
        .request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref: `heads/${name}` })
        .catch(github_errors/* missing */.LO);
    if (ref === undefined)
        return undefined;
    const head = ref.data.object.sha;
    if (head === commit)
        return { head };
    const basehead = `${commit}...${head}`;
    const compared = await github
        .request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...repository, basehead, per_page: COMPARED })
        .catch(github_errors/* missing */.LO);
    const child = compared?.data.commits.find(({ parents }) => parents[0]?.sha === commit);
    return child === undefined ? { head } : { head, child: { commit: child.sha, message: child.commit.message } };
}
const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function createCommit({ github, repository }, { branch, parent, message, files }) {
    const [headline = '', ...rest] = message.split('\n');
    const input = {
        branch: { repositoryNameWithOwner: `${repository.owner}/${repository.repo}`, branchName: branch },
        expectedHeadOid: parent,
        message: { headline, body: rest.join('\n').trim() },
        fileChanges: { additions: files.map(({ path, text }) => ({ path, contents: base64(text) })) },
    };
    try {
        const answer = await github.graphql(MUTATION, { input, request: { retries: 0 } });
        return answer.createCommitOnBranch.commit.oid;
    }
    catch (error) {
        const refusal = refusalOf(error);
        if (refusal === undefined)
            throw error;
        if (refusal.type === 'STALE_DATA')
            return undefined;
        const problem = isRule(refusal)
            ? (0,preparation/* branchProtected */.rz)(branch, refusal.message)
            : (0,forge/* unexpectedAnswer */.au)(`commit to ${branch}`, 200, refusal.message);
        throw new errors_problem/* CheckpointError */.jg(problem, { cause: error });
    }
}
function base64(text) {
    return Buffer.from(text, 'utf8').toString('base64');
}
function refusalOf(error) {
    const { errors } = error;
    const first = errors?.[0];
    return first === undefined ? undefined : { type: first.type ?? '', message: first.message ?? '' };
}
function isRule({ type, message }) {
    return /RULE_VIOLATION|rule violation|protected branch|through a pull request/i.test(`${type} ${message}`);
}

;// CONCATENATED MODULE: ./effects/github-tags.js



const STANDINGS = {
    ahead: 'descendant',
    behind: 'ancestor',
    identical: 'ancestor',
    diverged: 'elsewhere',
};
async function findTag(connection, name) {
    const { github, repository } = connection;
    const asked = { ...repository, ref: `tags/${name}` };
    const ref = await github.request('GET /repos/{owner}/{repo}/git/ref/{ref}', asked).catch(github_errors/* missing */.LO);
    return ref === undefined ? undefined : peel(connection, name, ref.data.object);
}
async function moveTag(connection, { name, commit: sha, from }) {
    const { github, once } = connection;
    if (from === undefined)
        return github
            .request('POST /repos/{owner}/{repo}/git/refs', { ...once, ref: `refs/tags/${name}`, sha })
            .then(() => true, isTaken);
    const move = { ...once, ref: `tags/${name}`, sha, force: true };
    return github.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', move).then(() => true, (error) => notAsSeen(connection, from, error));
}
function isTaken(error) {
    alreadyExists(error);
    return false;
}
async function notAsSeen(connection, seen, error) {
    const message = (0,github_errors/* statusOf */.c2)(error) === 422 && error instanceof Error ? error.message : '';
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
    const { data } = await connection.github.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', asked);
    const commit = data.object.type === 'tag' ? (await peel(connection, name, data.object)).commit : data.object.sha;
    return {
        name,
        object: object.sha,
        commit,
        annotated: true,
        message: data.message,
        taggedAt: Date.parse(data.tagger.date) / 1000,
        tagger: data.tagger.name,
    };
}
async function explainRefusal({ github, repository }, name, error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if ((0,github_errors/* statusOf */.c2)(cause) !== 422 || !(cause instanceof Error) || !cause.message.includes('Reference update failed'))
        throw error;
    const [folder = name] = name.split('/');
    const asked = { ...repository, ref: `tags/${folder}` };
    const { data } = await github.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', asked);
    const names = data.map(({ ref }) => ref.slice('refs/tags/'.length));
    const other = names.find((there) => name.startsWith(`${there}/`) || there.startsWith(`${name}/`));
    throw other === undefined ? error : new errors_problem/* CheckpointError */.jg((0,forge/* nameInTheWay */.Rp)(name, other));
}
function alreadyExists(error) {
    if ((0,github_errors/* statusOf */.c2)(error) === 422 && error instanceof Error && error.message.includes('Reference already exists'))
        return undefined;
    throw error;
}

// EXTERNAL MODULE: ./effects/octokit.js
var octokit = __webpack_require__(2265);
;// CONCATENATED MODULE: ./effects/github.js







function githubForge(setupOf) {
    const ask = (0,octokit/* githubRequests */.a)(setupOf);
    return {
        kind: 'github',
        draftPlace: (tag) => `a draft release for ${tag}`,
        findTag: (name) => ask(`read the tag ${name}`, (opened) => findTag(opened, name)),
        createTag: createTagBy(ask),
        moveTag: moveTagBy(ask),
        ...besideReleases(ask),
        standing: (commit, head) => ask(`compare ${commit} with ${head}`, async ({ github, repository }) => {
            const asked = { ...repository, basehead: `${head}...${commit}`, per_page: 1 };
            const { data } = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', asked);
            return STANDINGS[data.status];
        }),
        branchAfter: (name, commit) => ask(`read the branch ${name}`, (opened) => branchAfter(opened, name, commit)),
        createCommit: (commit) => ask(`commit to ${commit.branch}`, (opened) => createCommit(opened, commit)),
        releases: () => ask('list the releases', async ({ github, repository }) => {
            const answers = await github.paginate('GET /repos/{owner}/{repo}/releases', { ...repository, per_page: 100 });
            return answers.map(releaseOf);
        }),
        release: (id) => ask(`read the release ${id}`, async ({ github, repository }) => {
            const asked = { ...repository, release_id: Number(id) };
            const answer = await github.request('GET /repos/{owner}/{repo}/releases/{release_id}', asked).catch(github_errors/* missing */.LO);
            return answer === undefined ? undefined : releaseOf(answer.data);
        }),
        createDraft: ({ tag, name, body, prerelease }) => ask(`draft the release of ${tag}`, async ({ github, once }) => {
            const draft = { tag_name: tag, name, body, prerelease, draft: true };
            return releaseOf((await github.request('POST /repos/{owner}/{repo}/releases', { ...once, ...draft })).data);
        }),
        updateDraft: ({ id, tag }, { name, body }) => ask(`write the draft of ${tag}`, (opened) => updateRelease(opened, id, { tag_name: tag, name, body })),
        deleteDraft: ({ id, tag }) => ask(`delete the second draft of ${tag}`, async ({ github, once }) => {
            const asked = { ...once, release_id: Number(id) };
            await github.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', asked).catch(github_errors/* missing */.LO);
        }),
        publish: ({ id, tag }, makeLatest) => ask(`publish the release of ${tag}`, (opened) => updateRelease(opened, id, { tag_name: tag, draft: false, make_latest: makeLatest })),
    };
}
async function updateRelease({ github, once }, id, change) {
    const release = { ...once, ...change, release_id: Number(id) };
    const answer = await github.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', release).catch(github_errors/* missing */.LO);
    return answer === undefined ? undefined : releaseOf(answer.data);
}
function createTagBy(ask) {
    return async ({ name, commit, message, date }) => {
        const object = await ask('create the tag object', ({ github, once }) => {
            const tagger = { ...bot/* BOT */.W, date: new Date(date).toISOString() };
            const tag = { tag: name, message, object: commit, type: 'commit', tagger };
            return github.request('POST /repos/{owner}/{repo}/git/tags', { ...once, ...tag });
        });
        const { sha } = object.data;
        return ask(`create the tag ${name}`, ({ github, once }) => github
            .request('POST /repos/{owner}/{repo}/git/refs', { ...once, ref: `refs/tags/${name}`, sha })
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
        immutable: answer.immutable ?? false,
        assetCount: answer.assets?.length ?? 0,
    };
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
