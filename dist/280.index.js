export const id = 280;
export const ids = [280,476];
export const modules = {

/***/ 1451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  readChanges),
    v: () => (  changedPaths)
  });
  var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2864);
  var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);

const RAW = ['--raw', '--no-abbrev', '--no-renames', '--root'];
const AS_IT_IS = ['--diff-merges=first-parent', '--no-relative', '--no-follow', '--ignore-submodules=none'];
const EVERY_COMMIT = ['--full-history', '--sparse'];
function readChanges(run, { from, without }, under) {
    const limits = under === undefined ? [] : EVERY_COMMIT;
    const revisions = [from, ...without.map((sha) => `^${sha}`)];
    return (0,_log_js__WEBPACK_IMPORTED_MODULE_0__  .x6)(run, [..._log_js__WEBPACK_IMPORTED_MODULE_0__  .$9, ...RAW, ...AS_IT_IS, ...limits, ...revisions, '--', ...pathsOf(under)]);
}
const DIFF = ['diff-tree', '--stdin', '-r', '-z', ...RAW, '--no-ext-diff'];
async function changedPaths(run, pairs, under) {
    if (pairs.length === 0)
        return new Map();
    const lines = (0,_process_js__WEBPACK_IMPORTED_MODULE_1__  .be)(pairs.map(({ sha, parent }) => (parent === undefined ? sha : `${sha} ${parent}`)));
    const args = [...DIFF, '--', ...pathsOf(under)];
    return parseRawDiff((0,_process_js__WEBPACK_IMPORTED_MODULE_1__  .z_)(args, await run(args, lines)));
}
function pathsOf(folders = []) {
    return folders.map((path) => `:(top,literal)${path}`);
}
function parseRawDiff(output) {
    const changed = new Map();
    const fields = output.split('\0');
    let paths = [];
    for (let at = 0; at < fields.length; at += 1) {
        const field = fields[at] ?? '';
        if (field.startsWith(':'))
            paths.push(fields[(at += 1)] ?? '');
        else if (field !== '')
            changed.set(field, (paths = []));
    }
    return changed;
}

/***/ }),

/***/ 4476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    pd: () => (  foldersOf),
    sharedHistory: () => (  sharedHistory),
    wX: () => (  namesIn),
    yR: () => (  objectsAt),
    zS: () => (  reachedByAll)
  });
  var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4189);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
  var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1451);
  var _git_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3070);
  var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2864);
  var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
  var _reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9501);

function sharedHistory(run, head) {
    let all;
    const known = new Map();
    const tagsOf = async (names) => {
        const lacking = names.filter((name) => !known.has(name));
        for (const found of await (0,_git_tags_js__WEBPACK_IMPORTED_MODULE_3__  .r9)(run, lacking))
            known.set(found.tag.name, found);
        return names.flatMap((name) => known.get(name) ?? []);
    };
    return {
        byDate: async (tags) => oldestFirst(tags, await tagsOf(namesOf(tags))),
        changesIn: (stretch, under) => (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__  .S)(run, stretch, under),
        async reached(tags) {
            if (tags.length === 0)
                return new Set();
            const merged = new Set(await (0,_git_tags_js__WEBPACK_IMPORTED_MODULE_3__  .je)(run, head, namesOf(tags)));
            if (tags.every(({ name }) => merged.has(name)))
                return merged;
            const commits = await (all ??= (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__  .BK)(run, head));
            return new Set([...merged, ...tags.filter(({ commit }) => commits.has(commit)).map(({ name }) => name)]);
        },
        async commitsSince(bases) {
            const excluded = await reachedByAll(run, [...new Set(bases)]);
            return (0,_log_js__WEBPACK_IMPORTED_MODULE_4__  .YD)(run, [..._log_js__WEBPACK_IMPORTED_MODULE_4__  .$9, head, ...excluded.map((sha) => `^${sha}`), '--']);
        },
        changedPaths: (pairs, under) => (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__  .v)(run, pairs, under),
        objectsAt: askedTogether((spots) => objectsAt(run, spots)),
        namesIn: (folder) => namesIn(run, folder),
        foldersOf: (commit) => foldersOf(run, commit),
        tagsNamed: async (names) => (await tagsOf(names)).map(({ tag }) => tag),
    };
}
function askedTogether(ask) {
    const answers = new Map();
    const keyOf = ({ commit, path }) => `${commit}:${path}`;
    return (spots) => {
        const lacking = spots.filter((spot) => !answers.has(keyOf(spot)));
        const found = lacking.length === 0 ? undefined : ask(lacking);
        lacking.forEach((spot, at) => answers.set(keyOf(spot), Promise.resolve(found).then((ids) => ids?.[at])));
        return Promise.all(spots.map(async (spot) => answers.get(keyOf(spot))));
    };
}
function namesOf(tags) {
    return tags.map(({ name }) => name);
}
function oldestFirst(tags, found) {
    const times = new Map(found.map(({ tag, committedAt }) => [tag.name, committedAt]));
    const dated = tags.map((tag) => ({ ...tag, committedAt: times.get(tag.name) ?? 0 }));
    if (!dated.every(({ committedAt }) => committedAt > 0))
        return undefined;
    return dated.sort((one, other) => one.committedAt - other.committedAt);
}
async function reachedByAll(run, bases) {
    if (bases.length < 2)
        return bases;
    const { exitCode, stdout, stderr } = await run(['merge-base', '--octopus', '--all', ...bases]);
    if (exitCode > 1)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .gk)('merge-base', stderr));
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_5__  .Dx)(stdout);
}
async function objectsAt(run, spots) {
    if (spots.length === 0)
        return [];
    const args = ['cat-file', '--batch-check=%(objectname)'];
    const asked = (0,_process_js__WEBPACK_IMPORTED_MODULE_5__  .be)(spots.map(({ commit, path }) => `${commit}:${path}`));
    const answers = (0,_process_js__WEBPACK_IMPORTED_MODULE_5__  .z_)(args, await run(args, asked)).split('\n');
    return spots.map((_, at) => (/^[0-9a-f]{40,64}$/.test(answers[at] ?? '') ? answers[at] : undefined));
}
async function namesIn(run, folder) {
    const [tree] = await objectsAt(run, [folder]);
    if (tree === undefined)
        return new Set();
    const args = ['ls-tree', '-z', '--name-only', tree];
    const answer = await run(args, _process_js__WEBPACK_IMPORTED_MODULE_5__  .pK);
    return answer.stderr.includes(NO_TREE) ? new Set() : new Set((0,_process_js__WEBPACK_IMPORTED_MODULE_5__  .z_)(args, answer).split('\0'));
}
const NO_TREE = 'not a tree object';
async function foldersOf(run, commit) {
    const args = ['ls-tree', '-r', '-d', '-z', '--full-tree', commit, '--'];
    return new Map((0,_process_js__WEBPACK_IMPORTED_MODULE_5__  .z_)(args, await run(args, _process_js__WEBPACK_IMPORTED_MODULE_5__  .pK))
        .split('\0')
        .flatMap(folderIn));
}
function folderIn(entry) {
    const [, object, path] = /^\d+ tree (\S+)\t([^]*)$/.exec(entry) ?? [];
    return object === undefined || path === undefined ? [] : [[path, object]];
}

/***/ }),

/***/ 280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    sharedFromRemote: () => (  sharedFromRemote)
  });
  var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1451);
  var _fetched_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7413);
  var _git_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3070);
  var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7191);
  var _shared_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4476);

async function sharedFromRemote(head, lines, make) {
    const graph = await make();
    await fetchGraph(graph, head, lines);
    const here = new Set(await graph.commitNames());
    const trees = treesFrom(make, head);
    return {
        reached: (tags) => Promise.resolve(new Set(tags.filter(({ commit }) => here.has(commit)).map(({ name }) => name))),
        commitsSince: (bases) => (0,_shared_history_js__WEBPACK_IMPORTED_MODULE_4__.sharedHistory)(graph.run, head).commitsSince(bases),
        async changedPaths(pairs, under) {
            const own = await trees(pairs.flatMap(({ sha, parent }) => [sha, ...(parent === undefined ? [] : [parent])]));
            return (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__  .v)(own.run, pairs, under);
        },
        objectsAt: async (spots) => (0,_shared_history_js__WEBPACK_IMPORTED_MODULE_4__  .yR)((await trees(spots.map(({ commit }) => commit))).run, spots),
        namesIn: async (folder) => (0,_shared_history_js__WEBPACK_IMPORTED_MODULE_4__  .wX)((await trees([folder.commit])).run, folder),
        foldersOf: async (commit) => (0,_shared_history_js__WEBPACK_IMPORTED_MODULE_4__  .pd)((await trees([commit])).run, commit),
        async tagsNamed(names) {
            if (names.length === 0)
                return [];
            const own = await make();
            (0,_fetched_range_js__WEBPACK_IMPORTED_MODULE_1__  .hq)(await own.fetch(['--depth=1'], names.map((name) => `+refs/tags/${name}:refs/tags/${name}`)));
            return (await (0,_git_tags_js__WEBPACK_IMPORTED_MODULE_2__  .r9)(own.run, names)).map(({ tag }) => tag);
        },
    };
}
async function fetchGraph(own, head, lines) {
    const bases = lines.map(([highest]) => highest?.commit);
    if (bases.includes(undefined)) {
        (0,_fetched_range_js__WEBPACK_IMPORTED_MODULE_1__  .hq)(await own.fetch([], [(0,_fetched_range_js__WEBPACK_IMPORTED_MODULE_1__  .Kg)(head)]));
        return;
    }
    for (let depth = _fetched_range_js__WEBPACK_IMPORTED_MODULE_1__  .Rf;; depth *= 2) {
        (0,_fetched_range_js__WEBPACK_IMPORTED_MODULE_1__  .hq)(await own.fetch([`--depth=${depth}`], [(0,_fetched_range_js__WEBPACK_IMPORTED_MODULE_1__  .Kg)(head)]));
        const borders = await own.borders();
        if (borders.length === 0)
            return;
        const here = new Set(await own.commitNames());
        const known = bases.flatMap((base) => (base !== undefined && here.has(base) ? [base] : []));
        if (known.length < bases.length)
            continue;
        const excluded = await (0,_shared_history_js__WEBPACK_IMPORTED_MODULE_4__  .zS)(own.run, [...new Set(known)]);
        const asked = (0,_process_js__WEBPACK_IMPORTED_MODULE_3__  .be)([...borders, ...excluded.map((sha) => `^${sha}`)]);
        const { exitCode, stdout } = await own.run(['rev-list', '--count', '--stdin'], asked);
        if (excluded.length > 0 && exitCode === 0 && (0,_process_js__WEBPACK_IMPORTED_MODULE_3__  .TM)(stdout) === '0')
            return;
    }
}
const MOST_BY_NAME = 2_000;
function treesFrom(make, head) {
    const here = new Set();
    let own;
    let isWhole = false;
    const bring = async (commits) => {
        const lacking = [...new Set(commits)].filter((sha) => !here.has(sha));
        if (isWhole || (own !== undefined && lacking.length === 0))
            return own ?? make();
        const isMuch = lacking.length > MOST_BY_NAME;
        own = isMuch || own === undefined ? await make() : own;
        const limits = isMuch ? [] : ['--depth=1'];
        (0,_fetched_range_js__WEBPACK_IMPORTED_MODULE_1__  .hq)(await own.fetchTrees(limits, isMuch ? [(0,_fetched_range_js__WEBPACK_IMPORTED_MODULE_1__  .Kg)(head)] : lacking.map(_fetched_range_js__WEBPACK_IMPORTED_MODULE_1__  .Kg)));
        for (const sha of lacking)
            here.add(sha);
        isWhole = isMuch;
        return own;
    };
    let turn = Promise.resolve();
    return (commits) => {
        const own = turn.then(() => bring(commits));
        turn = own;
        return own;
    };
}

/***/ })

};
