export const id = 750;
export const ids = [750];
export const modules = {

/***/ 5750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubForge: () => (/* binding */ githubForge)
});

// EXTERNAL MODULE: ./build/effects/bot.js
var bot = __webpack_require__(1156);
// EXTERNAL MODULE: ./build/errors/forge.js
var forge = __webpack_require__(4933);
// EXTERNAL MODULE: ./build/errors/problem.js
var problem = __webpack_require__(9797);
// EXTERNAL MODULE: ./build/effects/unclear-answer.js
var unclear_answer = __webpack_require__(7084);
;// CONCATENATED MODULE: ./build/effects/github-errors.js



function problemOf(error, asked) {
    if (error instanceof problem/* CheckpointError */.jg || !isAnswer(error))
        return error instanceof Error ? error : new Error(String(error));
    const Kind = isUnclear(error) ? unclear_answer/* UnclearAnswer */.F : problem/* CheckpointError */.jg;
    return new Kind(explain(error, asked), { cause: error });
}
function isUnclear({ status, response }) {
    return response === undefined || status >= 500;
}
function explain(answer, { request, page }) {
    const { status, message, response } = answer;
    if (response === undefined)
        return (0,forge/* unreachable */.HB)(request, message);
    const { headers } = response;
    if (status === 401)
        return (0,forge/* badToken */.j9)();
    if (status === 429 || isLimit(answer))
        return (0,forge/* rateLimited */.xd)(resetOf(headers));
    if (status === 403 || status === 404)
        return explainForbidden(answer, request);
    if (status === 422 && isBurned(answer))
        return (0,forge/* nameBurned */.Uk)(request, wordsOf(answer));
    if (status === 422 && isRule(answer))
        return (0,forge/* refusedByRule */.GC)(request, message, `${page}/rules`);
    return (0,forge/* unexpectedAnswer */.au)(request, status, message);
}
function explainForbidden({ status, message, response }, request) {
    const permissions = String(response?.headers['x-accepted-github-permissions'] ?? '');
    if (/archived/i.test(message))
        return (0,forge/* archived */.xJ)(request);
    if (permissions.includes('workflows=write'))
        return (0,forge/* workflowsChanged */.Ty)(request, permissions);
    return status === 404 ? (0,forge/* notFound */.mX)(request, permissions) : (0,forge/* forbidden */.o0)(request, message, permissions);
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

;// CONCATENATED MODULE: ./build/effects/github-assets.js

async function listAssets({ github, repository }, { id }) {
    const page = { ...repository, release_id: Number(id), per_page: 100 };
    return (await github.paginate(github.rest.repos.listReleaseAssets, page)).map(assetOf);
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
    await github.rest.repos.deleteReleaseAsset(asset).catch(missing);
}
function assetOf({ id, name, label, state, size, digest }) {
    return { id: String(id), name, label: label ?? '', size, digest: digest ?? null, whole: state === 'uploaded' };
}
function alreadyThere(error) {
    const response = error instanceof Error && 'response' in error ? JSON.stringify(error.response) : '';
    if (statusOf(error) === 422 && response.includes('"already_exists"'))
        return undefined;
    throw error;
}

// EXTERNAL MODULE: ./build/errors/gates.js
var gates = __webpack_require__(4750);
;// CONCATENATED MODULE: ./build/effects/github-checks.js



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
    const jobs = await permitted('actions: read', github.paginate(github.rest.actions.listJobsForWorkflowRun, page));
    return jobs.map(({ check_run_url: address }) => address.slice(address.lastIndexOf('/') + 1));
}
async function readCheckRuns({ github, repository }, commit) {
    const page = { ...repository, ref: commit, filter: 'all', per_page: 100 };
    const runs = await permitted('checks: read', github.paginate(github.rest.checks.listForRef, page));
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
    const answers = github.paginate(github.rest.repos.getCombinedStatusForRef, page, ({ data }) => data.statuses);
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
    return (await github.rest.repos.get(repository)).data.default_branch;
}
async function rulesOf({ github, repository }, branch) {
    const page = { ...repository, branch, per_page: 100 };
    const rules = await github.paginate(github.rest.repos.getBranchRules, page).catch((error) => {
        if (statusOf(error) === 403 && error instanceof Error && error.message.includes('Upgrade to'))
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
        const status = statusOf(error);
        const isLimit = error instanceof Error && /rate limit/i.test(error.message);
        if ((status === 403 && !isLimit) || status === 404)
            throw new problem/* CheckpointError */.jg((0,gates/* gateForbidden */.n)(permission));
        throw error;
    });
}

;// CONCATENATED MODULE: ./build/effects/github-tags.js



const STANDINGS = {
    ahead: 'descendant',
    behind: 'ancestor',
    identical: 'ancestor',
    diverged: 'elsewhere',
};
async function findTag(connection, name) {
    const { github, repository } = connection;
    const ref = await github.rest.git.getRef({ ...repository, ref: `tags/${name}` }).catch(missing);
    return ref === undefined ? undefined : peel(connection, name, ref.data.object);
}
async function peel(connection, name, object) {
    if (object.type !== 'tag')
        return { name, object: object.sha, commit: object.sha, annotated: false, message: '', taggedAt: 0 };
    const { data } = await connection.github.rest.git.getTag({ ...connection.repository, tag_sha: object.sha });
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
    if (statusOf(cause) !== 422 || !(cause instanceof Error) || !cause.message.includes('Reference update failed'))
        throw error;
    const [folder = name] = name.split('/');
    const { data } = await github.rest.git.listMatchingRefs({ ...repository, ref: `tags/${folder}` });
    const names = data.map(({ ref }) => ref.slice('refs/tags/'.length));
    const other = names.find((there) => name.startsWith(`${there}/`) || there.startsWith(`${name}/`));
    throw other === undefined ? error : new problem/* CheckpointError */.jg((0,forge/* nameInTheWay */.Rp)(name, other));
}
function alreadyExists(error) {
    if (statusOf(error) === 422 && error instanceof Error && error.message.includes('Reference already exists'))
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./build/effects/octokit.js



const PATIENCE_MILLISECONDS = 30_000;
const UPLOAD_PATIENCE_MILLISECONDS = 300_000;
const API_VERSION = '2022-11-28';
const LONGEST_WAIT_SECONDS = 60;
const MOST_WAITS = 2;
const SECONDS_BETWEEN_WRITES = 1;
function githubRequests(setupOf) {
    let connection;
    return async (request, call) => {
        connection ??= octokit_open(setupOf());
        const opened = await connection;
        return call(opened).catch((error) => {
            throw problemOf(error, { request, page: opened.page });
        });
    };
}
const TOKEN = /^[!-~]+$/;
async function octokit_open(setup) {
    if (!TOKEN.test(setup.token))
        throw new problem/* CheckpointError */.jg((0,forge/* badToken */.j9)('it holds characters that no token has'));
    const [owner = '', repo = ''] = setup.repository.split('/');
    if (owner === '' || repo === '')
        throw new problem/* CheckpointError */.jg((0,forge/* noSuchRepository */.fb)(setup.repository));
    return {
        github: await connect(setup),
        clock: setup.clock,
        uploadPatience: setup.uploadPatience ?? UPLOAD_PATIENCE_MILLISECONDS,
        page: `${setup.apiUrl.replace(/^https:\/\/api\./, 'https://').replace(/\/api\/v3\/?$/, '')}/${owner}/${repo}`,
        repository: { owner, repo },
        once: { owner, repo, request: { retries: 0 } },
    };
}
async function connect({ token, apiUrl, clock, patience = PATIENCE_MILLISECONDS }) {
    const [{ GitHub, getOctokitOptions, defaults }, { retry }, { throttling }, { default: Bottleneck }] = await Promise.all([
        __webpack_require__.e(/* import() */ 483).then(__webpack_require__.bind(__webpack_require__, 3483)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
        __webpack_require__.e(/* import() */ 251).then(__webpack_require__.t.bind(__webpack_require__, 3251, 19)),
    ]);
    const pace = (seconds) => new Bottleneck.Group({ maxConcurrent: 1, minTime: seconds * clock.second });
    const Client = GitHub.plugin(retry, throttling);
    const waits = (retryAfter, _options, _client, retryCount) => retryAfter <= LONGEST_WAIT_SECONDS && retryCount < MOST_WAITS;
    const client = new Client({
        ...getOctokitOptions(token),
        baseUrl: apiUrl,
        log: QUIET,
        request: { ...defaults.request, fetch: impatient(defaults.request?.fetch, patience) },
        retry: { retryAfterBaseValue: clock.second, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
        throttle: {
            onRateLimit: waits,
            onSecondaryRateLimit: waits,
            retryAfterBaseValue: clock.second,
            write: pace(SECONDS_BETWEEN_WRITES),
            notifications: pace(0),
        },
    });
    client.hook.before('request', (options) => {
        options.headers['x-github-api-version'] = API_VERSION;
    });
    return client;
}
const silent = () => undefined;
const QUIET = { debug: silent, info: silent, warn: silent, error: silent };
function impatient(fetch, patience) {
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

;// CONCATENATED MODULE: ./build/effects/github.js






function githubForge(setupOf) {
    const ask = githubRequests(setupOf);
    return {
        kind: 'github',
        draftPlace: (tag) => `a draft release for ${tag}`,
        findTag: (name) => ask(`read the tag ${name}`, (opened) => findTag(opened, name)),
        createTag: createTagBy(ask),
        ...besideReleases(ask),
        standing: (commit, head) => ask(`compare ${commit} with ${head}`, async ({ github, repository }) => {
            const basehead = `${head}...${commit}`;
            const { data } = await github.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
            return STANDINGS[data.status];
        }),
        releases: () => ask('list the releases', async ({ github, repository }) => {
            const answers = await github.paginate(github.rest.repos.listReleases, { ...repository, per_page: 100 });
            return answers.map(releaseOf);
        }),
        release: (id) => ask(`read the release ${id}`, async ({ github, repository }) => {
            const answer = await github.rest.repos.getRelease({ ...repository, release_id: Number(id) }).catch(missing);
            return answer === undefined ? undefined : releaseOf(answer.data);
        }),
        createDraft: ({ tag, name, body, prerelease }) => ask(`draft the release of ${tag}`, async ({ github, once }) => {
            const draft = { tag_name: tag, name, body, prerelease, draft: true };
            return releaseOf((await github.rest.repos.createRelease({ ...once, ...draft })).data);
        }),
        updateDraft: ({ id, tag }, { name, body }) => ask(`write the draft of ${tag}`, async ({ github, once }) => {
            const release = { release_id: Number(id), tag_name: tag, name, body };
            const answer = await github.rest.repos.updateRelease({ ...once, ...release }).catch(missing);
            return answer === undefined ? undefined : releaseOf(answer.data);
        }),
        deleteDraft: ({ id, tag }) => ask(`delete the second draft of ${tag}`, async ({ github, once }) => {
            await github.rest.repos.deleteRelease({ ...once, release_id: Number(id) }).catch(missing);
        }),
        publish: ({ id, tag }, makeLatest) => ask(`publish the release of ${tag}`, async ({ github, once }) => {
            const release = { release_id: Number(id), tag_name: tag, draft: false, make_latest: makeLatest };
            const answer = await github.rest.repos.updateRelease({ ...once, ...release }).catch(missing);
            return answer === undefined ? undefined : releaseOf(answer.data);
        }),
    };
}
function createTagBy(ask) {
    return async ({ name, commit, message, date }) => {
        const object = await ask('create the tag object', ({ github, once }) => {
            const tagger = { ...bot/* BOT */.W, date: new Date(date).toISOString() };
            return github.rest.git.createTag({ ...once, tag: name, message, object: commit, type: 'commit', tagger });
        });
        const { sha } = object.data;
        return ask(`create the tag ${name}`, ({ github, once }) => github.rest.git.createRef({ ...once, ref: `refs/tags/${name}`, sha }).then(() => sha, alreadyExists)).catch((error) => ask(`create the tag ${name}`, (opened) => explainRefusal(opened, name, error)));
    };
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


/***/ })

};
