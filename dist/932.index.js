export const id = 932;
export const ids = [932];
export const modules = {

/***/ 8551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    configurationSchema: () => (  configurationSchema),
    safeParse: () => (  zod_mini__WEBPACK_IMPORTED_MODULE_6__.xL)
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3673);
  var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8729);
  var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9110);
  var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6888);
  var _commits_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7475);
  var _commits_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4447);
  var _versions_pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7992);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6458);

const minutes = () => zod_mini__WEBPACK_IMPORTED_MODULE_3__  .Whr({ error: () => _inputs_js__WEBPACK_IMPORTED_MODULE_2__  .eX })
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__  .qm(0, { error: () => _inputs_js__WEBPACK_IMPORTED_MODULE_2__  .eX }), zod_mini__WEBPACK_IMPORTED_MODULE_4__  .Zm(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .GE, { error: () => _inputs_js__WEBPACK_IMPORTED_MODULE_2__  .eX }));
function requiredKey(schema, description) {
    zod_mini__WEBPACK_IMPORTED_MODULE_5__  .fd.add(schema, { description });
    return schema;
}
const key = (schema, description) => zod_mini__WEBPACK_IMPORTED_MODULE_3__  .lqM(requiredKey(schema, description));
function words(schema) {
    const checkProto = zod_mini__WEBPACK_IMPORTED_MODULE_3__  .pdi((data, { issues }) => {
        const left = Object.getOwnPropertyDescriptor(Object(data), '__proto__');
        const wrong = left === undefined ? [] : (zod_mini__WEBPACK_IMPORTED_MODULE_6__  .xL(schema, left.value).error?.issues ?? []);
        for (const issue of wrong)
            issues.push({ ...issue, path: ['__proto__', ...issue.path] });
        return data;
    });
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__  .FsL(checkProto, zod_mini__WEBPACK_IMPORTED_MODULE_3__  .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), schema));
}
const alsoTag = () => key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP()), 'Prefixes of further tags of each version, on the same commit: [tools/lsp/v].');
const channelRule = zod_mini__WEBPACK_IMPORTED_MODULE_3__  .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__  .rej({ maintenance: zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP() })]);
const versionFile = zod_mini__WEBPACK_IMPORTED_MODULE_3__  .rej({
    file: requiredKey(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'A path in the repository.'),
    path: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP())]), 'The keys that lead to the version: project.version, or a list of them.'),
    package: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP())]), "In a lockfile: the names of the project's own packages."),
    pattern: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'A regular expression with the group version: VERSION = "(?<version>[^"]+)".'),
    all: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .zMY(), 'true: every match of the pattern; in a lockfile, every package that has the version of the project.'),
});
const preparation = zod_mini__WEBPACK_IMPORTED_MODULE_3__  .rej({
    files: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), versionFile])), 'The files that hold the version, edited in place.'),
    'notes-file': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'Liquid text for the path of a file with the notes.'),
    changelog: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'The path of a changelog that gets an entry.'),
    message: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'Liquid text for the message of the commit.'),
    via: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .lv), 'commit: on the released branch; pull-request: in a pull request that is kept up to date.'),
    pep440: key(words(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_versions_pep440_js__WEBPACK_IMPORTED_MODULE_1__  .vq)), 'The PEP 440 pre-release for a channel: { next: rc }.'),
});
const typeRule = zod_mini__WEBPACK_IMPORTED_MODULE_3__  .rej({
    bump: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_commits_commit_js__WEBPACK_IMPORTED_MODULE_7__  .xG), 'What a commit of this type asks for. Nothing lowers a breaking commit.'),
    section: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'The heading for its changes in the notes, or hidden.'),
    scopes: key(words(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_commits_commit_js__WEBPACK_IMPORTED_MODULE_7__  .xG)), 'Another bump for some scopes.'),
});
const OWN = {
    'tag-prefix': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'What stands before the version in its tags; else as tags says.'),
    'initial-version': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'The version of its first release.'),
    'major-on-zero': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .zMY(), 'Below 1.0.0 a breaking change is a minor, unless true.'),
    types: key(words(typeRule), 'Types of commits: what they bump here and where they are listed.'),
    prepare: key(preparation, "Files that its release writes into: relative to its path; with a leading /, to the repository's root."),
    assets: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'Globs of files to attach to its release, one a line.'),
    template: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'The Liquid template of its notes.'),
    'release-name': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'Liquid text for the title of its release.'),
    'tag-message': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'Liquid text for the message of its tag.'),
    draft: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .zMY(), 'false publishes its release.'),
    'floating-tags': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .ZY), 'Which tags follow its highest published version.'),
    prerelease: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'The channel of its candidates.'),
    channels: key(words(channelRule), 'Branches by pattern, for this package.'),
    project: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'Its name in the notes; else the name of the package.'),
    'also-tag': alsoTag(),
};
const packageRule = zod_mini__WEBPACK_IMPORTED_MODULE_3__  .rej({
    path: requiredKey(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP())]), 'Its folder, or several; . is the root: what no other package owns.'),
    include: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP()), "Globs of files elsewhere that count for it, too, from the repository's root."),
    exclude: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP()), 'Globs of its own files that do not count, from its folder.'),
    formerly: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP()), 'Folders where it was before it moved.'),
    'depends-on': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP())]), 'The packages whose release makes one of it, or one package; auto: as its manifests say.'),
    touched: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .vr), 'same: a commit that is scoped to another package counts here with its whole level.'),
    ...OWN,
});
const groupRule = zod_mini__WEBPACK_IMPORTED_MODULE_3__  .rej({
    packages: requiredKey(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP()), 'The members.'),
    versions: requiredKey(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .Om), 'fixed: all are released with one number; linked: those that changed.'),
});
const correction = zod_mini__WEBPACK_IMPORTED_MODULE_3__  .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__  .rej({ skip: zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP() })]);
const configurationSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__  .rej({
    bump: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .ou), 'auto: the commits decide. Any other value wins over them.'),
    prerelease: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'The channel of pre-releases, such as rc; stable or empty: none.'),
    'tag-prefix': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'The text before the version in a tag; auto: that of the highest version in the history, v or none; v without one.'),
    'initial-version': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'The version of the first release.'),
    'major-on-zero': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .zMY(), 'Below 1.0.0 a breaking change is a minor, unless true.'),
    'on-no-release': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .c7), 'What to do if no commit asks for a release.'),
    template: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'The Liquid template of the notes, a path in the repository.'),
    'tag-message': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'Liquid text for the message of the tag.'),
    'release-name': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'Liquid text for the title of the release.'),
    draft: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .zMY(), 'false publishes the release.'),
    'make-latest': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .euz([..._inputs_js__WEBPACK_IMPORTED_MODULE_2__  .Rz, true, false]), 'auto: by SemVer.'),
    assets: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'Globs of files to attach, one per line; a leading ! excludes.'),
    'require-checks': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .Wi), 'Which checks of the commit must be green before the tag is made.'),
    'checks-timeout': key(minutes(), 'How many minutes to wait for the checks.'),
    'floating-tags': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .ZY), 'Which tags follow the highest published version: v1, or v1 and v1.2.'),
    comment: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .zMY(), 'Whether each pull request gets a comment with its preview, which is kept up to date.'),
    project: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'The name in the notes and the tag message; default: the name of the repository.'),
    highlights: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'Text for "What\'s New".'),
    preset: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .fG), 'The built-in template of the notes, if you have none of your own.'),
    'require-migration': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .zMY(), 'Whether a breaking release must say how to migrate.'),
    types: key(words(typeRule), 'Types of commits: what they bump and where they are listed.'),
    channels: key(words(channelRule), 'Branches by pattern: a channel such as rc, stable, maintenance, or { maintenance: RANGE }.'),
    squash: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_commits_rules_js__WEBPACK_IMPORTED_MODULE_0__  .BN), 'Whether the bullets of a squashed commit count.'),
    reverts: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .zMY(), 'Whether a revert and what it reverts are both left out.'),
    emoji: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .zMY(), 'Whether subjects with a gitmoji and no type count.'),
    'on-near-miss': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .S2), 'What to do if a commit looks like a breaking change but is not marked as one.'),
    corrections: key(words(correction), "Merged messages that were wrong: a commit (7 digits or more) or '#12', and the message to read instead or { skip: REASON }."),
    tickets: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .rej({
        pattern: requiredKey(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), "A regular expression: '[A-Z]+-\\d+'."),
        link: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'The page of a ticket: https://jira.example/browse/{ticket}.'),
    }), 'Tickets of a tracker elsewhere: passed over before the header, linked in the notes.'),
    'skip-marks': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .zMY(), 'Whether [skip release] in a message takes the commit out.'),
    'merge-method': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .By), 'How pull requests are merged; auto: as their event says.'),
    'on-title': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .x6), 'What to do if the title of a pull request would not count, though it may be squashed.'),
    prepare: key(preparation, 'Files that the release writes the version and the notes into, before the tag.'),
    packages: key(words(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), packageRule])), 'The packages of the repository by name: docs/packages.md.'),
    tags: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .gp), 'How the tag prefix of a package is made of its name or path.'),
    groups: key(words(groupRule), 'Packages that share a version number.'),
    'on-dependency': key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .uy), 'patch: the release of a package releases those that depend on it.'),
    latest: key(zod_mini__WEBPACK_IMPORTED_MODULE_3__  .YjP(), 'The package whose release may be called "Latest"; else the one at the root.'),
    'also-tag': alsoTag(),
});

/***/ })

};
