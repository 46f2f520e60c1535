export const id = 932;
export const ids = [932];
export const modules = {

/***/ 8551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configurationSchema: () => (/* binding */ configurationSchema),
/* harmony export */   safeParse: () => (/* reexport safe */ zod_v4_core__WEBPACK_IMPORTED_MODULE_6__.xL)
/* harmony export */ });
/* harmony import */ var zod_v4_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);
/* harmony import */ var zod_v4_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8880);
/* harmony import */ var zod_v4_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9110);
/* harmony import */ var zod_v4_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6888);
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7475);
/* harmony import */ var _commits_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4447);
/* harmony import */ var _version_files_pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(577);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6458);





const text = () => new zod_v4_core__WEBPACK_IMPORTED_MODULE_2__/* .$ZodString */ .$v({ type: 'string' });
const trueOrFalse = () => new zod_v4_core__WEBPACK_IMPORTED_MODULE_2__/* .$ZodBoolean */ .sF({ type: 'boolean' });
function minutes() {
    const error = () => _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .MINUTES */ .eX;
    const whole = new zod_v4_core__WEBPACK_IMPORTED_MODULE_4__/* .$ZodCheckNumberFormat */ .KH({ check: 'number_format', format: 'safeint', abort: true, error });
    const least = new zod_v4_core__WEBPACK_IMPORTED_MODULE_4__/* .$ZodCheckGreaterThan */ .J_({ check: 'greater_than', value: 0, inclusive: true, error });
    const most = new zod_v4_core__WEBPACK_IMPORTED_MODULE_4__/* .$ZodCheckLessThan */ .sm({ check: 'less_than', value: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_MINUTES */ .GE, inclusive: true, error });
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_2__/* .$ZodNumber */ .vz({ type: 'number', checks: [whole, least, most] });
}
function oneOf(words) {
    const entries = Object.fromEntries(words.map((word) => [word, word]));
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_2__/* .$ZodEnum */ .VO({ type: 'enum', entries });
}
function keys(shape) {
    const none = new zod_v4_core__WEBPACK_IMPORTED_MODULE_2__/* .$ZodNever */ .Um({ type: 'never' });
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_2__/* .$ZodObject */ .L8({ type: 'object', shape, catchall: none });
}
function key(schema, description) {
    zod_v4_core__WEBPACK_IMPORTED_MODULE_5__/* .globalRegistry */ .fd.add(schema, { description });
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_2__/* .$ZodOptional */ .ig({ type: 'optional', innerType: schema });
}
function words(schema) {
    const checkProto = new zod_v4_core__WEBPACK_IMPORTED_MODULE_2__/* .$ZodTransform */ .Wc({
        type: 'transform',
        transform: (data, { issues }) => {
            const left = Object.getOwnPropertyDescriptor(Object(data), '__proto__');
            const wrong = left === undefined ? [] : (zod_v4_core__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xL(schema, left.value).error?.issues ?? []);
            for (const issue of wrong)
                issues.push({ ...issue, path: ['__proto__', ...issue.path] });
            return data;
        },
    });
    const record = new zod_v4_core__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRecord */ .h({ type: 'record', keyType: text(), valueType: schema });
    return new zod_v4_core__WEBPACK_IMPORTED_MODULE_2__/* .$ZodPipe */ ._m({ type: 'pipe', in: checkProto, out: record });
}
const either = (one, other) => new zod_v4_core__WEBPACK_IMPORTED_MODULE_2__/* .$ZodUnion */ .cu({ type: 'union', options: [one, other] });
const channelRule = either(text(), keys({ maintenance: text() }));
const listOf = (element) => new zod_v4_core__WEBPACK_IMPORTED_MODULE_2__/* .$ZodArray */ .$p({ type: 'array', element });
function requiredKey(schema, description) {
    zod_v4_core__WEBPACK_IMPORTED_MODULE_5__/* .globalRegistry */ .fd.add(schema, { description });
    return schema;
}
const versionFile = keys({
    file: requiredKey(text(), 'A path in the repository.'),
    path: key(either(text(), listOf(text())), 'The keys that lead to the version: project.version, or a list of them.'),
    package: key(either(text(), listOf(text())), "In a lock: the names of the project's own packages."),
    pattern: key(text(), 'A regular expression with the group version: VERSION = "(?<version>[^"]+)".'),
    all: key(trueOrFalse(), 'true: every match of the pattern; in a lock every package that has the version of the project.'),
});
const preparation = keys({
    files: key(listOf(either(text(), versionFile)), 'The files that hold the version, edited in place.'),
    'notes-file': key(text(), 'Liquid text for the path of a file with the notes.'),
    changelog: key(text(), 'The path of a changelog that gets an entry.'),
    message: key(text(), 'Liquid text for the message of the commit.'),
    via: key(oneOf(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .VIA */ .lv), 'commit: on the released branch; pull-request: by one that is kept up to date.'),
    pep440: key(words(oneOf(_version_files_pep440_js__WEBPACK_IMPORTED_MODULE_1__/* .PEP440_PHASES */ .vq)), 'Which pre-release of PEP 440 a channel is: { next: rc }.'),
});
const typeRule = keys({
    bump: key(oneOf(_commits_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .BUMP_LEVELS */ .xG), 'What a commit of this type asks for. Nothing lowers a breaking commit.'),
    section: key(text(), 'The title its changes stand under in the notes, or hidden.'),
    scopes: key(words(oneOf(_commits_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .BUMP_LEVELS */ .xG)), 'Another bump for some scopes.'),
});
const configurationSchema = keys({
    bump: key(oneOf(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .BUMPS */ .ou), 'auto: as the commits say. Another value is obeyed.'),
    prerelease: key(text(), 'The channel of candidates, such as rc; stable or empty: none.'),
    'tag-prefix': key(text(), 'What stands before the version in a tag; auto: that of the highest version in the history, v or none; v without one.'),
    'initial-version': key(text(), 'The version of the first release.'),
    'major-on-zero': key(trueOrFalse(), 'Below 1.0.0 a breaking change is a minor, unless true.'),
    'on-no-release': key(oneOf(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .ON_NO_RELEASE */ .c7), 'What to do where no commit asks for a release.'),
    template: key(text(), 'The Liquid template of the notes, a path in the repository.'),
    'tag-message': key(text(), 'Liquid text for the message of the tag.'),
    'release-name': key(text(), 'Liquid text for the title of the release.'),
    draft: key(trueOrFalse(), 'false publishes the release.'),
    'make-latest': key(new zod_v4_core__WEBPACK_IMPORTED_MODULE_2__/* .$ZodLiteral */ .nu({ type: 'literal', values: [..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .MAKE_LATEST */ .Rz, true, false] }), 'auto: by SemVer.'),
    assets: key(text(), 'Globs of files to attach, one a line; ! before a line excludes.'),
    'require-checks': key(oneOf(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUIRE_CHECKS */ .Wi), 'Which checks of the commit must be green before the tag is made.'),
    'checks-timeout': key(minutes(), 'How many minutes the checks are waited for.'),
    'floating-tags': key(oneOf(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .FLOATING_TAGS */ .ZY), 'Which tags follow the highest published version: v1, or v1 and v1.2.'),
    project: key(text(), 'The name in the notes and the tag message; else the name of the repository.'),
    highlights: key(text(), 'Text for "What\'s New".'),
    preset: key(oneOf(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .PRESETS */ .fG), 'The built-in template of the notes, where there is none of your own.'),
    'require-migration': key(trueOrFalse(), 'Whether a breaking release must say how to migrate.'),
    types: key(words(typeRule), 'Types of commits: what they bump and where they are listed.'),
    channels: key(words(channelRule), 'Branches by pattern: a channel such as rc, stable, maintenance, or { maintenance: RANGE }.'),
    squash: key(oneOf(_commits_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .SQUASH_MODES */ .BN), 'Whether the bullets of a squashed commit count.'),
    reverts: key(trueOrFalse(), 'Whether a revert and what it reverts both vanish.'),
    emoji: key(trueOrFalse(), 'Whether subjects with a gitmoji and no type count.'),
    'on-near-miss': key(oneOf(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .ON_NEAR_MISS */ .S2), 'What to do where a commit nearly is a breaking change.'),
    prepare: key(preparation, 'Files that the release writes the version and the notes into, before the tag.'),
});



/***/ })

};
