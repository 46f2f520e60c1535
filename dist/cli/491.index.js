export const id = 491;
export const ids = [491];
export const modules = {

/***/ 2491:
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



/** What GitHub's answer means for the user. */
function problemOf(error, asked) {
    if (error instanceof problem/* CheckpointError */.jg || !isAnswer(error))
        return error instanceof Error ? error : new Error(String(error));
    const Kind = isUnclear(error) ? unclear_answer/* UnclearAnswer */.F : problem/* CheckpointError */.jg;
    return new Kind(explain(error, asked), { cause: error });
}
/** No answer, or one from in front of GitHub: what was asked may have been done. */
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
/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api: a 404 can be a 403 in disguise. */
function explainForbidden({ status, message, response }, request) {
    const permissions = String(response?.headers['x-accepted-github-permissions'] ?? '');
    if (/archived/i.test(message))
        return (0,forge/* archived */.xJ)(request);
    if (permissions.includes('workflows=write'))
        return (0,forge/* workflowsChanged */.Ty)(request, permissions);
    return status === 404 ? (0,forge/* notFound */.mX)(request, permissions) : (0,forge/* forbidden */.o0)(request, message, permissions);
}
/** https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases */
function isBurned(answer) {
    return saidBy(answer).includes('used by an immutable release');
}
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: a 403 is a limit by these signs alone. */
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
/** A ruleset's refusal: the field is `pre_receive`, the message names the rule. */
function isRule(answer) {
    return /Cannot create ref|Reference update failed|pre_receive|Repository rule violations/i.test(saidBy(answer));
}
/** The message, and the sentence of each field that is refused. */
function wordsOf({ message, response }) {
    const { errors = [] } = (response?.data ?? {});
    return [message, ...errors.flatMap((error) => error.message ?? [])].join(': ');
}
const saidBy = ({ message, response }) => `${message} ${JSON.stringify(response?.data ?? '')}`;
function isAnswer(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
/** For what may be gone. */
function missing(error) {
    if (statusOf(error) === 404)
        return undefined;
    throw error;
}
function statusOf(error) {
    return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : undefined;
}

;// CONCATENATED MODULE: ./build/effects/github-tags.js



/** https://docs.github.com/en/rest/commits/commits#compare-two-commits: the status of the second commit to the first. */
const STANDINGS = {
    ahead: 'descendant',
    behind: 'ancestor',
    identical: 'ancestor',
    diverged: 'elsewhere',
};
// https://docs.github.com/en/rest/git/refs#get-a-reference
async function findTag(connection, name) {
    const { github, repository } = connection;
    const ref = await github.rest.git.getRef({ ...repository, ref: `tags/${name}` }).catch(missing);
    return ref === undefined ? undefined : peel(connection, name, ref.data.object);
}
/** https://docs.github.com/en/rest/git/tags#get-a-tag: a ref straight to a commit is a lightweight tag. */
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
/**
 * "Reference update failed" is all that GitHub says where `v1` stands in the way of `v1/x`, or an older protection of
 * tags refuses. So the names around it are looked at: https://docs.github.com/en/rest/git/refs#list-matching-references
 */
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
/** 422 "Reference already exists": somebody was first. Any other 422 is a refusal. */
function alreadyExists(error) {
    if (statusOf(error) === 422 && error instanceof Error && error.message.includes('Reference already exists'))
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./build/effects/octokit.js



/** An answer that takes longer will not come. A repeated read, a wait for a limit and an upload are not counted in. */
const PATIENCE_MILLISECONDS = 30_000;
/** Sent explicitly: https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';
/** A limit that ends sooner is waited for, once or twice; a later one is told to the user, with its time. */
const LONGEST_WAIT_SECONDS = 60;
const MOST_WAITS = 2;
/** https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api: one second between writes. */
const SECONDS_BETWEEN_WRITES = 1;
/**
 * Requests to GitHub. Octokit is loaded and `setupOf` asked at the first one: a dry run in a clone makes none, and needs
 * no token. @throws VC401–VC408
 */
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
/** No header takes anything else, and the error that says so would repeat the token. */
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
        page: `${setup.apiUrl.replace(/^https:\/\/api\./, 'https://').replace(/\/api\/v3\/?$/, '')}/${owner}/${repo}`,
        repository: { owner, repo },
        once: { owner, repo, request: { retries: 0 } },
    };
}
/** Octokit as `@actions/github` sets it up (proxy, user agent), with the plugins for retries and limits. */
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
/** Octokit would print to the runner's log, where whatever a server says could act as a workflow command. */
const silent = () => undefined;
const QUIET = { debug: silent, info: silent, warn: silent, error: silent };
/**
 * A request that ends: within its time or with an error, body and all. Octokit has no limit of its own, and takes a body
 * that broke off for an empty one. A caller with a signal of its own, such as an upload, sets its own limit.
 */
function impatient(fetch, patience) {
    return async (url, options) => {
        const signal = options?.signal ?? AbortSignal.timeout(patience);
        const asked = fetch(url, { ...options, signal }).then(async (answer) => ({
            answer,
            body: await answer.arrayBuffer(),
        }));
        const { answer: response, body } = await asked.catch((error) => {
            throw signal.aborted ? new Error(`timeout after ${patience / 1000} seconds`, { cause: error }) : error;
        });
        return Object.assign(response, {
            text: () => Promise.resolve(new TextDecoder().decode(body)),
            arrayBuffer: () => Promise.resolve(body),
        });
    };
}

;// CONCATENATED MODULE: ./build/effects/github.js




/** GitHub, by its REST API. */
function githubForge(setupOf) {
    const ask = githubRequests(setupOf);
    return {
        kind: 'github',
        draftPlace: (tag) => `a draft release for ${tag}`,
        findTag: (name) => ask(`read the tag ${name}`, (opened) => findTag(opened, name)),
        createTag: createTagBy(ask),
        // https://docs.github.com/en/rest/commits/commits#compare-two-commits
        standing: (commit, head) => ask(`compare ${commit} with ${head}`, async ({ github, repository }) => {
            const basehead = `${head}...${commit}`;
            const { data } = await github.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
            return STANDINGS[data.status];
        }),
        // https://docs.github.com/en/rest/releases/releases#list-releases: drafts are nowhere else to be found.
        releases: () => ask('list the releases', async ({ github, repository }) => {
            const answers = await github.paginate(github.rest.repos.listReleases, { ...repository, per_page: 100 });
            return answers.map(releaseOf);
        }),
        // https://docs.github.com/en/rest/releases/releases#get-a-release
        release: (id) => ask(`read the release ${id}`, async ({ github, repository }) => {
            const answer = await github.rest.repos.getRelease({ ...repository, release_id: Number(id) }).catch(missing);
            return answer === undefined ? undefined : releaseOf(answer.data);
        }),
        // https://docs.github.com/en/rest/releases/releases#create-a-release; without target_commitish, as the tag exists.
        createDraft: ({ tag, name, body, prerelease }) => ask(`draft the release of ${tag}`, async ({ github, once }) => {
            const draft = { tag_name: tag, name, body, prerelease, draft: true };
            return releaseOf((await github.rest.repos.createRelease({ ...once, ...draft })).data);
        }),
        // tag_name is sent again: without it GitHub resets a draft to `untagged-…`. No `draft`: it could un-publish.
        updateDraft: ({ id, tag }, { name, body }) => ask(`write the draft of ${tag}`, async ({ github, once }) => {
            const release = { release_id: Number(id), tag_name: tag, name, body };
            const answer = await github.rest.repos.updateRelease({ ...once, ...release }).catch(missing);
            return answer === undefined ? undefined : releaseOf(answer.data);
        }),
        // https://docs.github.com/en/rest/releases/releases#delete-a-release
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
/** https://docs.github.com/en/rest/git/tags#create-a-tag-object: the object first, the ref with the object's sha. */
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
