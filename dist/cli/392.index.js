export const id = 392;
export const ids = [392];
export const modules = {

/***/ 1392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    packageOfTag: () => (  packageOfTag),
    settlePackages: () => (  settlePackages)
  });
  var _errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
  var _errors_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(626);
  var _also_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7760);
  var _channels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1387);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8202);
  var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(354);
  var _versions_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7830);

const OF_ONE = ['bump', 'version', 'prerelease'];
async function settlePackages(inputs, configuration, branch) {
    const { packages: configured } = configuration;
    const chosen = linesOf(inputs.get('package'));
    if (configured === undefined)
        return {
            problems: chosen.length > 0 && configuration.problems.length === 0 ? [(0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_1__  .Rv)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .$t)('package', inputs))] : [],
        };
    const names = configured.packages.map(({ name }) => name);
    const unknown = chosen.filter((name) => !names.includes(name));
    const settled = await Promise.all(configured.packages.map((rule) => settleOne(rule, { inputs, configured, branch, isAsked: chosen.includes(rule.name) })));
    const { groups, onDependency, latest } = configured;
    const each = settled.map(({ one }) => one);
    const problems = [
        ...unknown.map((name) => (0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_1__  .$q)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .$t)('package', inputs), name, names)),
        ...(chosen.length > 0
            ? []
            : OF_ONE.filter((name) => isSaid(inputs, name)).map((name) => (0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_1__  .WH)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .$t)(name, inputs), names))),
        ...onePrefix(inputs, configuration),
        ...settled.flatMap((one) => one.problems),
        ...groups.flatMap((group) => acrossChannels(group, each)),
        ...(0,_also_tags_js__WEBPACK_IMPORTED_MODULE_3__  .u)(each.map(({ name, settings }) => ({ ...settings, name }))),
    ];
    const told = { each, groups, onDependency, ...(latest !== undefined && { latest }) };
    return { packages: chosen.length > 0 ? { ...told, chosen } : told, problems: (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_2__  .fF)(problems) };
}
function linesOf(text = '') {
    return [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== '');
}
function isSaid(inputs, name) {
    return !['', 'auto', 'none', _channels_js__WEBPACK_IMPORTED_MODULE_4__  .MI].includes(inputs.get(name) ?? '');
}
async function settleOne(rule, { inputs, configured, branch, isAsked }) {
    const own = configured.own.get(rule.name);
    if (own === undefined)
        throw new Error(`no configuration of ${rule.name}`);
    const left = ['tag-prefix', 'plan-file', ...(isAsked ? [] : OF_ONE.filter((name) => isSaid(inputs, name)))];
    const kept = [...inputs].filter(([name]) => !left.includes(name));
    const said = inputs instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_5__  .iI ? new _inputs_js__WEBPACK_IMPORTED_MODULE_5__  .iI(kept) : new Map(kept);
    const { settings: settled, problems } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__  .G9)(said, own, await (0,_channels_js__WEBPACK_IMPORTED_MODULE_4__  .ts)(own.channels, branch));
    const settings = { ...settled, package: rule.name };
    const isLatest = configured.latest === rule.name;
    const one = { ...rule, settings: isLatest ? settings : { ...settings, makeLatest: 'false' } };
    return { one, problems };
}
function packageOfTag({ each, chosen }, tag = '') {
    const fitting = each.filter(({ prefix }) => (0,_versions_tags_js__WEBPACK_IMPORTED_MODULE_7__  .Fe)(tag, prefix) !== undefined);
    const [longest] = fitting.toSorted((one, other) => other.prefix.length - one.prefix.length);
    const [only, ...others] = chosen ?? [];
    return longest ?? (others.length === 0 ? each.find(({ name }) => name === only) : undefined);
}
function onePrefix(inputs, { values }) {
    const input = inputs.get('tag-prefix') ?? 'auto';
    const said = input === 'auto' ? values.get('tag-prefix') : { text: input, place: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__  .$t)('tag-prefix', inputs) };
    return said === undefined || said.text === 'auto'
        ? []
        : [(0,_errors_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .NT)(said.place, said.text, 'auto: with packages, each has a tag-prefix of its own')];
}
function acrossChannels({ place, name, packages }, each) {
    const members = each.filter((one) => packages.includes(one.name));
    const channels = new Set(members.map(({ settings }) => settings.prerelease));
    const told = members.map((one) => `${one.name} (${one.settings.prerelease ?? _channels_js__WEBPACK_IMPORTED_MODULE_4__  .MI})`);
    return channels.size > 1 ? [(0,_errors_packages_js__WEBPACK_IMPORTED_MODULE_1__  .bf)(place, name, told)] : [];
}

/***/ })

};
