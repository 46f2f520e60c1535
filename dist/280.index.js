export const id = 280;
export const ids = [280];
export const modules = {

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
        commitsSince: (bases) => (0,_shared_history_js__WEBPACK_IMPORTED_MODULE_4__  .CO)(graph.run, head).commitsSince(bases),
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
