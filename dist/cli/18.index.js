export const id = 18;
export const ids = [18];
export const modules = {

/***/ 3637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  pastOfPackages),
    replayPackages: () => (  replayPackages)
  });
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7475);
  var _next_version_replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5043);
  var _packages_past_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2795);
  var _versions_semver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2839);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7830);
  var _replay_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1015);

async function pastOfPackages(packages, last, ports) {
    return pastAmong(await ports.git.tags(), packages, last, ports);
}
async function pastAmong(tags, packages, last, ports) {
    const { each } = packages;
    const past = await (0,_replay_js__WEBPACK_IMPORTED_MODULE_4__  .lP)(ports.git, { tags, prefixes: each.map(({ prefix }) => prefix), last });
    const all = new Map(past.flat().flatMap(({ commits }) => commits.map((commit) => [commit.sha, commit])));
    const shares = await (0,_packages_past_js__WEBPACK_IMPORTED_MODULE_1__.attributePast)([...all.values()], packages, ports);
    return each.flatMap((one, at) => (past[at] ?? []).map((release) => ({ one, release: { ...release, shares: shares.get(one.name) ?? new Map() } })));
}
async function replayPackages(packages, last, ports) {
    const tags = await ports.git.tags();
    const judged = (await pastAmong(tags, packages, last, ports)).map(({ one, release }) => {
        const { rules, majorOnZero } = one.settings;
        return { one, release, judgement: (0,_next_version_replay_js__WEBPACK_IMPORTED_MODULE_0__  .S)(release, rules, majorOnZero) };
    });
    return judged
        .filter(({ one }) => packages.chosen?.includes(one.name) ?? true)
        .map((each) => followed(each, { judged, tags, packages }));
}
function followed(one, around) {
    const { judgement } = one;
    const leader = leaderOf(one, around);
    const dependency = dependencyIn(one, around);
    const levels = [judgement.chosen, leader?.judgement.chosen ?? 'none', dependency === undefined ? 'none' : 'patch'];
    const chosen = levels.reduce(_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .oc);
    if (chosen === judgement.chosen)
        return { package: one.one.name, ...judgement };
    const led = leader?.judgement.chosen === chosen
        ? `released together with ${leader.release.tag.name}`
        : `it depends on ${dependency ?? ''}`;
    return { package: one.one.name, ...judgement, chosen, agreed: chosen === judgement.released, led };
}
function leaderOf({ one, release }, { judged, packages: { groups } }) {
    const group = groups.find(({ packages }) => packages.includes(one.name));
    const number = (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__  .w0)(release.tag.version);
    return judged
        .filter((other) => group?.packages.includes(other.one.name) && other.one !== one)
        .filter(({ release: { tag } }) => (0,_versions_semver_js__WEBPACK_IMPORTED_MODULE_2__  .w0)(tag.version) === number)
        .reduce((most, other) => (0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_5__  .oc)(most?.judgement.chosen ?? 'none', other.judgement.chosen) === most?.judgement.chosen ? most : other, undefined);
}
function dependencyIn({ one, release }, { tags, packages }) {
    if (packages.onDependency === 'none')
        return undefined;
    const came = new Set(release.commits.map(({ sha }) => sha));
    const prefixes = packages.each.filter(({ name }) => one.dependsOn.includes(name)).map(({ prefix }) => prefix);
    return (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_3__  .Hc)((0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_3__  .OP)(tags, ...prefixes)).find(({ commit }) => came.has(commit))?.name;
}

/***/ })

};
