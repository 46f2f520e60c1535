export const id = 950;
export const ids = [950];
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

/***/ 3950:
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
    const children = (compared?.data.commits ?? [])
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
async function treeWith({ github, once }, commit, files) {
    const tree = files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }));
    const asked = { ...once, base_tree: commit, tree };
    return (await github.request('POST /repos/{owner}/{repo}/git/trees', asked)).data.sha;
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

// EXTERNAL MODULE: ./history.js
var history_0 = __webpack_require__(2401);
;// CONCATENATED MODULE: ./effects/github-inventory.js




const REQUEST = 'read the tags and the releases';
async function readInventory(connection) {
    let tellsDigests = true;
    const tags = [];
    const releases = [];
    let next = { tags: null, releases: null };
    while (next.tags !== undefined || next.releases !== undefined) {
        const page = await ask(connection, next, tellsDigests).catch((error) => {
            if (!tellsDigests || !knowsNoDigest(error))
                throw explained(error);
            tellsDigests = false;
        });
        if (page === undefined)
            continue;
        tags.push(...(page.refs?.nodes ?? []).map(tagOf));
        for (const node of page.releases?.nodes ?? [])
            releases.push(await releaseOf(connection, node));
        next = { tags: cursorIn(page.refs), releases: cursorIn(page.releases) };
    }
    return { tags, releases, tellsDigests };
}
const cursorIn = (list) => list?.pageInfo.hasNextPage === true ? (list.pageInfo.endCursor ?? undefined) : undefined;
const MORE = 'pageInfo { hasNextPage endCursor }';
const REFS = `refs(refPrefix: "refs/tags/", first: 100, after: $tags) {
  nodes { name target { oid ... on Tag { tagger { date } target { oid ... on Tag { target { oid } } } } } } ${MORE}
}`;
const releasesWith = (digest) => `releases(first: 100, after: $releases) {
  nodes {
    databaseId tagName name description isDraft isPrerelease immutable url
    releaseAssets(first: 100) { nodes { name ${digest} } ${MORE} }
  } ${MORE}
}`;
async function ask({ github, repository }, next, tellsDigests) {
    const lists = [
        ...(next.tags === undefined ? [] : [REFS]),
        ...(next.releases === undefined ? [] : [releasesWith(tellsDigests ? 'digest' : '')]),
    ];
    const header = 'query($owner: String!, $repo: String!, $tags: String, $releases: String)';
    const query = `${header} { repository(owner: $owner, name: $repo) { ${lists.join(' ')} } }`;
    const variables = { ...repository, tags: next.tags ?? null, releases: next.releases ?? null };
    const { repository: page } = await github.graphql(query, variables);
    if (page === null)
        throw new errors_problem/* CheckpointError */.jg((0,forge/* unexpectedAnswer */.au)(REQUEST, 200, 'no repository'));
    return page;
}
function explained(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError'
        ? new errors_problem/* CheckpointError */.jg((0,forge/* unexpectedAnswer */.au)(REQUEST, 200, error.message), { cause: error })
        : error;
}
function knowsNoDigest(error) {
    return error instanceof Error && error.message.includes("Field 'digest' doesn't exist");
}
function tagOf({ name, target: object }) {
    const commit = object.target?.target ?? object.target ?? object;
    return {
        name,
        object: object.oid,
        commit: commit.oid,
        annotated: object.target !== undefined,
        message: '',
        taggedAt: (0,history_0/* timeAmong */.E)(Date.parse(object.tagger?.date ?? '') / 1000),
    };
}
async function releaseOf(connection, node) {
    const release = {
        id: String(node.databaseId),
        tag: node.tagName,
        name: node.name ?? '',
        body: node.description ?? '',
        draft: node.isDraft,
        prerelease: node.isPrerelease,
        url: node.url,
        uploadUrl: '',
        immutable: node.immutable,
    };
    const { nodes, pageInfo } = node.releaseAssets;
    const assets = nodes.map(({ name, digest }) => ({ name, digest: digest ?? null }));
    return { ...release, assets: pageInfo.hasNextPage ? await listAssets(connection, release) : assets };
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
    const { tagger } = data;
    return {
        name,
        object: object.sha,
        commit,
        annotated: true,
        message: data.message,
        taggedAt: (0,history_0/* timeAmong */.E)(Date.parse(tagger?.date ?? '') / 1000),
        ...(tagger?.name !== undefined && { tagger: tagger.name }),
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

;// CONCATENATED MODULE: ./effects/github-rollback.js


const UPDATE = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';
function rollbackBy(ask, createTagOn) {
    return {
        createMarker: async (marker) => {
            const sha = await ask(`read the commit ${marker.commit}`, async ({ github, repository }) => {
                const asked = { ...repository, commit_sha: marker.commit };
                const { data } = await github.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', asked);
                return data.tree.sha;
            });
            return (await createTagOn(ask, { type: 'tree', sha })(marker)) !== undefined;
        },
        deleteTag: (tag) => ask(`delete the tag ${tag.name}`, async (opened) => {
            if ((await findTag(opened, tag.name))?.object !== tag.object)
                return;
            const { github, once } = opened;
            const asked = { ...once, ref: `tags/${tag.name}` };
            await github
                .request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', asked)
                .catch((error) => notAsSeen(opened, tag, error));
        }),
        mark: ({ id, tag }, { name, body }) => ask(`mark the release of ${tag}`, async ({ github, once }) => {
            const release = { ...once, release_id: Number(id), tag_name: tag, name, body };
            return (await github.request(UPDATE, release).catch(github_errors/* missing */.LO)) !== undefined;
        }),
        latest: () => ask('read the latest release', async ({ github, repository }) => {
            const answer = await github.request('GET /repos/{owner}/{repo}/releases/latest', repository).catch(github_errors/* missing */.LO);
            return answer === undefined ? undefined : String(answer.data.id);
        }),
        giveLatest: ({ id, tag }) => ask(`make ${tag} the latest release`, async ({ github, once }) => {
            const release = { ...once, release_id: Number(id), tag_name: tag, make_latest: 'true' };
            await github.request(UPDATE, release).catch(github_errors/* missing */.LO);
        }),
    };
}

// EXTERNAL MODULE: ./errors/proposal.js
var proposal = __webpack_require__(8543);
;// CONCATENATED MODULE: ./effects/github-pulls.js




function githubProposals(ask) {
    return {
        look: (branch, base) => ask(`read the branch ${branch}`, async ({ github, repository: { owner, repo } }) => {
            const names = { owner, repo, branch, base, head: `refs/heads/${branch}`, onto: `refs/heads/${base}` };
            const answer = await github
                .graphql(LOOK, names)
                .catch((error) => refused(error, `read the pull requests of ${branch}`));
            const { id, onto, head, pullRequests } = answer.repository;
            return {
                repository: id,
                ...(onto && { base: onto.target.oid }),
                ...(head && { branch: branchOf(head.target) }),
                pulls: pullRequests.nodes.filter(({ isCrossRepository }) => !isCrossRepository).map(pullOf),
            };
        }),
        commit: (parent, message, files) => ask('commit the preparation', async (opened) => {
            const { github, once } = opened;
            const commit = { message, tree: await treeWith(opened, parent, files), parents: [parent] };
            return (await github.request('POST /repos/{owner}/{repo}/git/commits', { ...once, ...commit })).data.sha;
        }),
        move: ({ repository, branch, from, to }) => ask(`move the branch ${branch}`, async ({ github }) => {
            const update = {
                name: `refs/heads/${branch}`,
                beforeOid: from ?? '0'.repeat(to.length),
                afterOid: to,
                force: true,
            };
            const input = { repositoryId: repository, refUpdates: [update] };
            return github.graphql(MOVE, { input, ...ONCE }).then(() => true, (error) => elsewhere(error, branch));
        }),
        open: ({ repository }, { branch, base }, { title, body }) => ask(`open a pull request from ${branch}`, async ({ github }) => {
            const input = { repositoryId: repository, headRefName: branch, baseRefName: base, title, body };
            const answer = await github.graphql(OPEN, { input, ...ONCE }).catch(openAlready);
            return answer && pullOf(answer.createPullRequest.pullRequest);
        }),
        edit: ({ id, number }, { title, body }) => ask(`write the pull request #${number}`, async ({ github }) => {
            const input = { pullRequestId: id, title, body };
            const refuse = (error) => refused(error, `write the pull request #${number}`);
            await github.graphql(EDIT, { input, ...ONCE }).catch(refuse);
        }),
    };
}
const ONCE = { request: { retries: 0 } };
const PULL = 'id number url state title body headRefOid isCrossRepository';
const COMMIT = 'message committedDate tree { oid } parents(first: 2) { nodes { oid } }';
const LOOK = `query ($owner: String!, $repo: String!, $branch: String!, $base: String!, $head: String!, $onto: String!) {
  repository(owner: $owner, name: $repo) {
    id
    onto: ref(qualifiedName: $onto) { target { oid } }
    head: ref(qualifiedName: $head) { target { oid ... on Commit { ${COMMIT} } } }
    pullRequests(headRefName: $branch, baseRefName: $base, last: 100) { nodes { ${PULL} } }
  }
}`;
const MOVE = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
const OPEN = `mutation ($input: CreatePullRequestInput!) { createPullRequest(input: $input) { pullRequest { ${PULL} } } }`;
const EDIT = 'mutation ($input: UpdatePullRequestInput!) { updatePullRequest(input: $input) { pullRequest { id } } }';
const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
function pullOf({ id, number, url, state, title, body, headRefOid: head }) {
    return { id, number, url, state: STATES[state], title, body, head };
}
function branchOf({ oid, message = '', committedDate = '', tree, parents = { nodes: [] } }) {
    const date = Date.parse(committedDate);
    return { commit: oid, message, date, tree: tree?.oid ?? '', parents: parents.nodes.map((parent) => parent.oid) };
}
function refused(error, request) {
    const refusal = refusalOf(error);
    if (refusal === undefined)
        throw error;
    const isForbidden = refusal.type === 'FORBIDDEN' || /not permitted|not accessible/i.test(refusal.message);
    const problem = isForbidden
        ? (0,proposal/* pullsForbidden */.i6)(request, refusal.message)
        : (0,forge/* unexpectedAnswer */.au)(request, 200, refusal.message);
    throw new errors_problem/* CheckpointError */.jg(problem, { cause: error });
}
function openAlready(error) {
    if (/already exists/i.test(refusalOf(error)?.message ?? ''))
        return undefined;
    return refused(error, 'open a pull request');
}
function elsewhere(error, branch) {
    const { type, message } = refusalOf(error) ?? { type: 'FORBIDDEN', message: '' };
    if (type === 'FORBIDDEN' || /rule violation/i.test(message))
        refused(error, `move the branch ${branch}`);
    return false;
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
        ...rollbackBy(ask, createTagBy),
        ...besideReleases(ask),
        standing: (commit, head) => ask(`compare ${commit} with ${head}`, async ({ github, repository }) => {
            const asked = { ...repository, basehead: `${head}...${commit}`, per_page: 1 };
            const { data } = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', asked);
            return STANDINGS[data.status];
        }),
        branchAfter: (name, commit) => ask(`read the branch ${name}`, (opened) => branchAfter(opened, name, commit)),
        treeWith: (commit, files) => ask('write the tree of a preparation', (opened) => treeWith(opened, commit, files)),
        createCommit: (commit) => ask(`commit to ${commit.branch}`, (opened) => createCommit(opened, commit)),
        proposals: githubProposals(ask),
        releases: () => ask('list the releases', async ({ github, repository }) => {
            const answers = await github.paginate('GET /repos/{owner}/{repo}/releases', { ...repository, per_page: 100 });
            return answers.map(github_releaseOf);
        }),
        inventory: () => ask('read the tags and the releases', readInventory),
        release: (id) => ask(`read the release ${id}`, async ({ github, repository }) => {
            const asked = { ...repository, release_id: Number(id) };
            const answer = await github.request('GET /repos/{owner}/{repo}/releases/{release_id}', asked).catch(github_errors/* missing */.LO);
            return answer === undefined ? undefined : github_releaseOf(answer.data);
        }),
        createDraft: ({ tag, name, body, prerelease }) => ask(`draft the release of ${tag}`, async ({ github, once }) => {
            const draft = { tag_name: tag, name, body, prerelease, draft: true };
            return github_releaseOf((await github.request('POST /repos/{owner}/{repo}/releases', { ...once, ...draft })).data);
        }),
        updateDraft: ({ id, tag }, { name, body }) => ask(`write the draft of ${tag}`, (opened) => updateRelease(opened, id, { tag_name: tag, name, body })),
        deleteDraft: ({ id, tag }) => ask(`delete the draft of ${tag}`, async ({ github, once }) => {
            const asked = { ...once, release_id: Number(id) };
            await github.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', asked).catch(github_errors/* missing */.LO);
        }),
        publish: ({ id, tag }, makeLatest) => ask(`publish the release of ${tag}`, (opened) => updateRelease(opened, id, { tag_name: tag, draft: false, make_latest: makeLatest })),
    };
}
async function updateRelease({ github, once }, id, change) {
    const release = { ...once, ...change, release_id: Number(id) };
    const answer = await github.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', release).catch(github_errors/* missing */.LO);
    return answer === undefined ? undefined : github_releaseOf(answer.data);
}
function createTagBy(ask, on) {
    return async ({ name, commit, message, date }) => {
        const object = await ask('create the tag object', ({ github, once }) => {
            const tagger = { ...bot/* BOT */.W, date: new Date(date).toISOString() };
            const { type, sha: object } = on ?? { type: 'commit', sha: commit };
            const tag = { tag: name, message, object, type, tagger };
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
function github_releaseOf(answer) {
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
