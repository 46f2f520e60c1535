export const id = 7;
export const ids = [7,18];
export const modules = {

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F1: () => (  configurationIsProgram),
    IT: () => (  importNotServed),
    YE: () => (  brokenConfiguration),
    g_: () => (  severalTools),
    su: () => (  nothingToImport),
    wd: () => (  ownFilesThere)
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);

function nothingToImport(tool, looked) {
    return {
        code: 'VC901',
        what: `There is no configuration of ${tool === 'auto' ? 'a release tool that can be imported' : tool} here.`,
        why: `These files were looked for, from the root of the repository: ${looked.join(', ')}.`,
        cure: 'If yours is elsewhere, run this in a copy of the repository with the file at its usual place. Without another tool, node dist/cli plan works as it is.',
    };
}
function severalTools(found) {
    const tools = [...new Set(found.map(({ tool }) => tool))];
    return {
        code: 'VC902',
        what: `There are configurations of ${tools.length} release tools: ${found.map(({ tool, path }) => `${tool} (${path})`).join(', ')}.`,
        why: 'Which of them makes your versions would be a guess.',
        cure: `Name it: node dist/cli init --from ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .yL)(tools)}.`,
    };
}
function brokenConfiguration(place, reason) {
    return {
        code: 'VC903',
        what: `${place} cannot be read: ${reason}.`,
        why: 'What stands behind this place would be left out of the import without a word.',
        cure: 'Fix the file there, then run this again.',
    };
}
function configurationIsProgram(tool, path, keys) {
    return {
        code: 'VC904',
        what: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path)}, the configuration of ${tool}, is a program, and no program of the repository is run here.`,
        why: `What these keys come to is what matters: ${keys.join(', ')}.`,
        cure: `Write them as data into ${plainFileOf(tool)}, then run this again.`,
    };
}
function plainFileOf(tool) {
    if (tool === 'semantic-release')
        return '.releaserc.json';
    return tool === 'standard-version' ? '.versionrc.json' : 'a file of JSON, YAML or TOML';
}
function ownFilesThere(paths) {
    return {
        code: 'VC905',
        what: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .Zv)(paths)} ${paths.length === 1 ? 'is' : 'are'} there already.`,
        why: 'What you wrote there would be lost.',
        cure: 'To replace ours, add --force. The files of the other tool stay in any case.',
    };
}
function importNotServed(tool, reasons) {
    return {
        code: 'VC906',
        what: `What the configuration of ${tool} asks for cannot be expressed here: ${reasons.join(' ')}`,
        why: 'A configuration that the next run refuses is worse than none.',
        cure: 'Write .github/version-checkpoint.yml by hand (docs/configuration.md), with docs/migration.md beside it.',
    };
}

/***/ }),

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

/***/ }),

/***/ 4007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  moveIn: () => (  moveIn)
});

// EXTERNAL MODULE: ./errors/migration.js
var migration = __webpack_require__(7253);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./inspect/replay.js
var replay = __webpack_require__(1015);
// EXTERNAL MODULE: ./inspect/replay-packages.js
var replay_packages = __webpack_require__(3637);
// EXTERNAL MODULE: ./next-version/read.js
var read = __webpack_require__(9460);
// EXTERNAL MODULE: ./settings/configuration.js + 7 modules
var settings_configuration = __webpack_require__(2530);
// EXTERNAL MODULE: ./settings/inputs.js + 1 modules
var inputs = __webpack_require__(8202);
// EXTERNAL MODULE: ./settings/settle-packages.js
var settle_packages = __webpack_require__(1392);
// EXTERNAL MODULE: ./settings/settings.js + 6 modules
var settings_settings = __webpack_require__(354);
;// CONCATENATED MODULE: ./migrate/configuration-text.js
async function configurationText({ tool, settings }, path) {
    const { stringify } = await __webpack_require__.e(  637).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
    const head = `# Written by init --from ${tool}, from ${path}. What each key means: docs/configuration.md\n`;
    return `${head}${stringify(settings, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

// EXTERNAL MODULE: ./versions/tags.js
var tags = __webpack_require__(7830);
;// CONCATENATED MODULE: ./migrate/formats.js

function prefixIn(format, token) {
    if (!format.endsWith(token))
        return undefined;
    const prefix = format.slice(0, format.length - token.length);
    return (0,tags .Rx)(prefix) ? prefix : undefined;
}
function setTagFormat(made, { said, name, standard, token }) {
    const prefix = prefixIn(said?.text ?? standard, token);
    if (prefix === undefined) {
        made.absent(said ?? name, 'a tag is a prefix and a version: set tag-prefix to what comes nearest');
        return;
    }
    made.set('tag-prefix', prefix);
    made.kept(said ?? `${name}: ${standard}, its default`, `tag-prefix: ${prefix === '' ? "''" : prefix}`);
}
function toLiquid(text, variables) {
    const [line = ''] = text.trim().split(/\r?\n/);
    let rest = line;
    let made = '';
    while (rest !== '') {
        const name = Object.keys(variables).find((variable) => rest.startsWith(variable));
        if (name === undefined && /^(?:\$\{?[A-Za-z_]|\{\{|\{%|\{[A-Za-z_]+\}|%s)/.test(rest))
            return undefined;
        made += name === undefined ? rest.charAt(0) : (variables[name] ?? '');
        rest = rest.slice(name?.length ?? 1);
    }
    return made === '' ? undefined : made;
}
function toGitPath(text) {
    return text
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/, '')
        .replace(/(?<=.)\/$/, '');
}
function setPreparation(made, { files = [], changelog, message, via }) {
    if (files.length === 0 && changelog === undefined)
        return;
    made.set('prepare', {
        ...(files.length > 0 && { files: files.map(withGitPath) }),
        ...(changelog !== undefined && { changelog: toGitPath(changelog) }),
        ...(message !== undefined && { message }),
        ...(via !== undefined && { via }),
    });
}
function withGitPath(file) {
    if (typeof file === 'string')
        return toGitPath(file);
    if (typeof file !== 'object' || !('file' in file) || typeof file['file'] !== 'string')
        return file;
    return { ...file, file: toGitPath(file['file']) };
}
function assignment(file, variable) {
    const name = variable.replace(/[\\^$.|?*+()[\]{}/-]/g, '\\$&');
    return { file, pattern: `^\\s*${name}\\s*[:=]+\\s*["']?(?<version>\\d[^"'\\s]*)` };
}
function filesText(files) {
    const pathOf = (file) => (typeof file === 'object' && 'file' in file ? file['file'] : file);
    return files.map((file) => JSON.stringify(pathOf(file)).replaceAll('"', '')).join(', ');
}

;// CONCATENATED MODULE: ./migrate/around.js

const VERSION_FILES = [
    ...['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'deno.json', 'jsr.json', 'composer.json'],
    ...['pyproject.toml', 'setup.cfg', 'uv.lock', 'Cargo.toml', 'Cargo.lock', 'version.txt', 'VERSION'],
    ...['Chart.yaml', 'pubspec.yaml', 'pom.xml', 'gradle.properties', 'mix.exs', 'CHANGELOG.md'],
];
function presentIn({ paths }, files) {
    return files.map(toGitPath).filter((file) => file.includes('/') || paths.has(file));
}

// EXTERNAL MODULE: ./migrate/names.js
var names = __webpack_require__(263);
// EXTERNAL MODULE: ./migrate/read-said.js + 1 modules
var read_said = __webpack_require__(1533);
;// CONCATENATED MODULE: ./migrate/import.js
class ImportBuilder {
    tool;
    settings = new Map();
    rows = [];
    branches = [];
    constructor(tool) {
        this.tool = tool;
    }
    kept(theirs, ours) {
        this.add('kept', theirs, ours);
    }
    changed(theirs, ours) {
        this.add('changed', theirs, ours);
    }
    absent(theirs, instead) {
        this.add('not there', theirs, instead);
    }
    set(name, value) {
        this.settings.set(name, value);
    }
    rest(top, known, advice = {}) {
        for (const entry of top?.entries ?? []) {
            if (entry.name === '$schema' || known.includes(entry.name))
                continue;
            this.absent(entry, Object.hasOwn(advice, entry.name) ? (advice[entry.name] ?? '') : NO_COUNTERPART);
        }
    }
    done(trigger, rules) {
        const { tool, branches } = this;
        const settings = Object.fromEntries(this.settings);
        return { tool, settings, rows: this.rows, trigger, branches, ...(rules !== undefined && { rules }) };
    }
    add(verdict, theirs, ours) {
        if (typeof theirs === 'string')
            this.rows.push({ verdict, theirs, ours });
        else
            this.rows.push({ verdict, theirs: `${theirs.key}: ${theirs.shown}`, place: theirs.place, ours });
    }
}
const NO_COUNTERPART = 'nothing stands for it here';

;// CONCATENATED MODULE: ./migrate/tools/changesets.js

function importChangesets(top, around) {
    const made = new ImportBuilder('changesets');
    made.changed('the level of each change stands in a file of .changeset/', 'it stands in the commit: feat, fix, feat!');
    for (const path of around.pending)
        made.absent(path, 'release it with Changesets first, or start the workflow once with the input bump');
    made.set('major-on-zero', true);
    made.changed('below 1.0.0 a file that says major makes 1.0.0', 'major-on-zero: true makes it of a breaking change');
    const released = around.packages.filter(({ path }) => path !== '.');
    if (released.length === 0)
        importSingle(made, top, around);
    else
        importWorkspace(made, top, released);
    const base = top.at('baseBranch');
    if (base?.text !== undefined) {
        made.branches.push(base.text);
        made.kept(base, `the workflow runs on a push to ${base.text}`);
    }
    made.set('draft', false);
    made.kept('the release is published', 'draft: false');
    made.rest(top, ['fixed', 'linked', 'ignore', 'baseBranch', 'updateInternalDependencies', 'changelog'], ADVICE);
    return made.done('push');
}
const ADVICE = {
    commit: 'the commit is made with the release pull request',
    access: 'npm publish --access, in a job that needs this one',
    bumpVersionsWithWorkspaceProtocolOnly: 'requirements in dependents keep their operator',
    privatePackages: 'a package that should not be released has no entry under packages',
    snapshot: 'the output build-version names each build',
    prettier: 'files are edited in place, byte by byte',
    format: 'files are edited in place, byte by byte',
    ___experimentalUnsafeOptions_WILL_CHANGE_IN_PATCH: 'on-dependency: patch or none',
};
function importSingle(made, top, around) {
    made.set('tag-prefix', 'v');
    made.kept('tags v1.2.3', 'tag-prefix: v');
    importChangelog(made, top);
    const files = presentIn(around, ['package.json', 'package-lock.json']);
    setPreparation(made, { files, changelog: changelogOf(top), via: 'pull-request' });
    made.kept('a pull request "Version Packages"', 'prepare: via: pull-request');
}
function changelogOf(top) {
    return top.at('changelog')?.text === 'false' ? undefined : 'CHANGELOG.md';
}
function importChangelog(made, top) {
    const said = top.at('changelog');
    if (said !== undefined)
        made.changed(said, changelogOf(top) === undefined ? 'no changelog' : 'the changelog is rendered from commits');
}
function importWorkspace(made, top, packages) {
    const ignored = new Set(top.at('ignore')?.texts ?? []);
    const changelog = changelogOf(top);
    const prepare = { files: ['package.json'], ...(changelog !== undefined && { changelog }) };
    const rows = packages
        .filter(({ name }) => !ignored.has(name))
        .map(({ name, path }) => [name, { path, prepare }]);
    made.set('packages', Object.fromEntries(rows));
    made.set('tags', 'name@');
    made.kept('tags name@1.2.3', 'tags: name@');
    made.set('prepare', { via: 'pull-request' });
    made.kept('a pull request "Version Packages"', 'prepare: via: pull-request');
    importChangelog(made, top);
    const ignore = top.at('ignore');
    if (ignore !== undefined)
        made.kept(ignore, 'they have no entry under packages');
    importGroups(made, top);
    const updates = top.at('updateInternalDependencies');
    if (updates !== undefined)
        made.changed(updates, 'add depends-on: auto to the packages; a dependent is released with a patch');
}
function importGroups(made, top) {
    const groups = {};
    for (const versions of ['fixed', 'linked']) {
        for (const group of top.at(versions)?.items ?? []) {
            groups[`${versions}-${group.name}`] = { packages: group.texts, versions };
            made.kept(group, `groups.${versions}-${group.name}`);
        }
    }
    if (Object.keys(groups).length > 0)
        made.set('groups', groups);
}

// EXTERNAL MODULE: ./commits/rules.js
var commits_rules = __webpack_require__(4447);
;// CONCATENATED MODULE: ./migrate/commit-types.js

function typesSetting(types) {
    const rows = [...types].flatMap(([type, theirs]) => {
        const row = rowOf(type, theirs);
        return Object.keys(row).length === 0 ? [] : [[type, row]];
    });
    return rows.length === 0 ? undefined : Object.fromEntries(rows);
}
function rowOf(type, { bump, section, hidden, scopes }) {
    const ours = commits_rules .Kg.get(type) ?? { bump: 'none', section: commits_rules .RG };
    const title = hidden === true ? commits_rules .RG : section;
    return {
        ...(bump !== ours.bump && { bump }),
        ...(title !== undefined && title !== '' && title !== ours.section && { section: title }),
        ...(scopes !== undefined && { scopes }),
    };
}
function levelsOf(types) {
    return new Map([...types].map(([type, { bump }]) => [type, bump]));
}

;// CONCATENATED MODULE: ./migrate/advice.js
const PUBLISH = 'publish in a job that needs this one, if its output released is true';
const TEMPLATE = 'node dist/cli init writes a template of the notes for you to edit';
const UNSIGNED = 'tags made by the API are not signed; on the command line git signs with tag.gpgSign';
const CHANNEL = 'set prerelease to a channel such as rc';
const PATCH_OF_FEATURE = 'a feature is a minor; until 1.0.0 types: { feat: { bump: patch } } makes it a patch';

;// CONCATENATED MODULE: ./migrate/levels.js

function setTypes(made, types) {
    const setting = typesSetting(types);
    if (setting !== undefined)
        made.set('types', setting);
}
function setMajorOnZero(made, theirs, isMajor) {
    made.set('major-on-zero', isMajor);
    made.kept(theirs, `major-on-zero: ${isMajor}`);
}
function setPatchAtLeast(made, theirs) {
    made.set('on-no-release', 'patch');
    made.changed(theirs, 'on-no-release: patch, when you press the button');
}
function explainPushedTag(made, by) {
    made.changed(`the tag is pushed by ${by}, without a release`, 'the workflow makes tag and draft release; draft: false publishes');
}

;// CONCATENATED MODULE: ./migrate/tools/cocogitto.js

function importCocogitto(top) {
    const made = new ImportBuilder('cocogitto');
    const tag = top.at('tag_prefix');
    const prefix = tag?.text ?? '';
    const isOne = packagesIn(top) === undefined;
    if ((0,tags .Rx)(prefix)) {
        if (isOne)
            made.set('tag-prefix', prefix);
        made.kept(tag ?? 'tag_prefix: none, by default', `tag-prefix: ${prefix === '' ? "''" : prefix}`);
    }
    else
        made.absent(tag ?? '', 'tag-prefix');
    made.set('major-on-zero', false);
    made.changed('below 1.0.0 a breaking change is what its type makes', 'a minor: major-on-zero: false');
    const types = importTypes(made, top.at('commit_types'));
    setTypes(made, types);
    for (const branch of top.at('branch_whitelist')?.items ?? []) {
        if (branch.text === undefined || /[?[\]]/.test(branch.text))
            made.absent(branch, 'name the branch in the workflow');
        else
            made.branches.push(branch.text);
    }
    if (top.at('branch_whitelist') !== undefined)
        made.kept(top.at('branch_whitelist') ?? '', 'start the workflow on these branches');
    importFiles(made, top, prefix);
    importHooks(made, top);
    explainPushedTag(made, 'a hook');
    made.rest(top, KNOWN, cocogitto_ADVICE);
    return made.done('by hand', {
        types: levelsOf(types),
        others: 'none',
        unconventional: 'none',
        breakingOnZero: 'as its type',
        featureOnZero: 'minor',
    });
}
const HOOKS = ['pre_bump_hooks', 'post_bump_hooks', 'pre_package_bump_hooks', 'post_package_bump_hooks'];
const KNOWN = [
    ...['tag_prefix', 'commit_types', 'branch_whitelist', 'changelog', 'disable_changelog', 'disable_bump_commit'],
    ...['monorepo', 'packages', 'monorepo_version_separator', ...HOOKS],
];
const WRITING = 'it is about writing commits, not about releases: cocogitto can stay for that';
const cocogitto_ADVICE = {
    git_hooks: WRITING,
    scopes: WRITING,
    from_latest_tag: 'the range is since the last version, always',
    ignore_merge_commits: 'a merge counts only if nothing it brings says the same',
    ignore_fixup_commits: 'a fixup counts for nothing, and is listed',
    bump_profiles: 'one workflow each, with steps of its own',
    skip_ci: 'what GITHUB_TOKEN commits starts no workflow',
    skip_untracked: 'the commit is made by the API, beside the working tree',
    pre: 'channels: a branch has its candidates; they are numbered from 1',
    generate_mono_repository_global_tag: 'also-tag, or a package at the root',
    generate_mono_repository_package_tags: 'each package has its own tags',
};
function importTypes(made, said) {
    const types = new Map([
        ['feat', { bump: 'minor' }],
        ['fix', { bump: 'patch' }],
        ['perf', { bump: 'none' }],
        ['revert', { bump: 'none' }],
    ]);
    made.kept('feat minor, fix patch, by default', 'types');
    for (const entry of said?.entries ?? []) {
        const type = entry.name.toLowerCase();
        const before = types.get(type)?.bump ?? 'none';
        const patched = entry.at('bump_patch')?.isTrue === true ? 'patch' : before;
        const bump = entry.at('bump_minor')?.isTrue === true ? 'minor' : patched;
        types.set(type, {
            bump,
            section: entry.at('changelog_title')?.text,
            hidden: entry.at('omit_from_changelog')?.isTrue === true,
        });
        made.kept(entry, `types.${type}`);
    }
    return types;
}
function importFiles(made, top, prefix) {
    const path = top.at('changelog', 'path');
    const off = top.at('disable_changelog');
    const changelog = off?.isTrue === true ? undefined : (path?.text ?? 'CHANGELOG.md');
    if (top.at('disable_bump_commit')?.isTrue === true)
        made.kept('disable_bump_commit', 'no prepare: no commit is made');
    else
        setPreparation(made, { changelog, message: 'chore(version): {{ version }}', via: 'commit' });
    made.kept(off ?? path ?? 'changelog: CHANGELOG.md, its default', changelog === undefined ? 'no changelog' : `prepare.changelog: ${changelog}`);
    made.rest(top.at('changelog'), ['path'], {
        template: TEMPLATE,
        authors: 'people are asked of GitHub',
    });
    const packages = packagesIn(top);
    if (packages === undefined)
        return;
    const separator = top.at('monorepo_version_separator')?.text ?? '-';
    made.set('packages', Object.fromEntries(packages.entries.map((said) => [said.name, packageOf(said, `${said.name}${separator}${prefix}`)])));
    made.kept(packages, 'packages');
    made.changed('a version of the whole repository beside those of the packages', 'a package at the root: { path: . }');
}
const packagesIn = (top) => top.at('monorepo', 'packages') ?? top.at('packages');
function packageOf(said, tagPrefix) {
    const ignore = said.at('ignore')?.texts ?? [];
    const include = said.at('include')?.texts ?? [];
    return {
        path: toGitPath(said.at('path')?.text ?? said.text ?? '.'),
        'tag-prefix': tagPrefix,
        ...(include.length > 0 && { include }),
        ...(ignore.length > 0 && { exclude: ignore }),
        prepare: { changelog: said.at('changelog_path')?.text ?? 'CHANGELOG.md' },
    };
}
function importHooks(made, top) {
    for (const name of HOOKS) {
        const advice = name.startsWith('pre')
            ? 'a step before the action; a version in a file: prepare.files'
            : 'a step after the action, if its output released is true';
        for (const hook of top.at(name)?.items ?? [])
            made.absent(hook, advice);
    }
}

;// CONCATENATED MODULE: ./migrate/tools/commitizen.js

const BUMP_MAP = [
    ['feat', { bump: 'minor' }],
    ['fix', { bump: 'patch' }],
    ['refactor', { bump: 'patch' }],
    ['perf', { bump: 'patch' }],
    ['revert', { bump: 'none' }],
];
function importCommitizen(top, around) {
    const made = new ImportBuilder('commitizen');
    const format = top.at('tag_format');
    setTagFormat(made, { said: format, name: 'tag_format', standard: '$version', token: tokenIn(format?.text) });
    const zero = top.at('major_version_zero');
    setMajorOnZero(made, zero ?? 'below 1.0.0 a breaking change makes 1.0.0', zero?.isTrue !== true);
    const types = importMap(made, top);
    setTypes(made, types);
    commitizen_importFiles(made, top, around);
    importScheme(made, top.at('version_scheme'));
    for (const key of ['pre_bump_hooks', 'post_bump_hooks'])
        for (const hook of top.at(key)?.items ?? [])
            made.absent(hook, 'a step of the workflow, before the action or after it');
    if (top.at('annotated_tag')?.isTrue !== true)
        made.changed('a lightweight tag', 'an annotated tag');
    explainPushedTag(made, 'you');
    made.rest(top, commitizen_KNOWN, commitizen_ADVICE);
    const breakingOnZero = zero?.isTrue === true ? 'minor' : 'major';
    return made.done('by hand', {
        types: levelsOf(types),
        others: 'none',
        unconventional: 'none',
        breakingOnZero,
        featureOnZero: 'minor',
    });
}
const commitizen_KNOWN = [
    ...[
        'tag_format',
        'major_version_zero',
        'customize',
        'version_files',
        'version_provider',
        'version_scheme',
        'version',
    ],
    ...[
        'version_type',
        'pre_bump_hooks',
        'post_bump_hooks',
        'annotated_tag',
        'update_changelog_on_bump',
        'changelog_file',
    ],
    ...['bump_message', 'name'],
];
const commitizen_WRITING = 'it is about writing commits, not about releases: commitizen can stay for that';
const commitizen_ADVICE = {
    use_shortcuts: commitizen_WRITING,
    allowed_prefixes: commitizen_WRITING,
    message_length_limit: commitizen_WRITING,
    style: commitizen_WRITING,
    retry_after_failure: commitizen_WRITING,
    allow_abort: commitizen_WRITING,
    always_signoff: commitizen_WRITING,
    changelog_incremental: 'an entry is added to the changelog; what is there stays',
    changelog_start_rev: 'an entry is added to the changelog; what is there stays',
    changelog_merge_prerelease: 'the notes of a stable version are since the last stable version',
    changelog_format: 'changelogs are Markdown',
    template: TEMPLATE,
    legacy_tag_formats: 'tags behind one prefix are versions',
    ignored_tag_formats: 'tags behind one prefix are versions',
    gpg_sign: UNSIGNED,
};
function tokenIn(format = '$version') {
    return format.includes('${version}') ? '${version}' : '$version';
}
function importMap(made, top) {
    const map = top.at('customize', 'bump_map');
    const types = new Map(map === undefined ? BUMP_MAP : BUMP_MAP.map(([type]) => [type, { bump: 'none' }]));
    if (map === undefined)
        made.kept('feat minor; fix, refactor, perf patch, by default', 'types');
    for (const entry of map?.entries ?? []) {
        const type = /^\^?(\w+)\$?$/.exec(entry.name)?.[1]?.toLowerCase();
        const bump = (entry.text ?? '').toLowerCase();
        const isLevel = bump === 'major' || bump === 'minor' || bump === 'patch';
        if (/!|BREAKING|^\^?break/i.test(entry.name))
            made.kept(entry, 'a breaking change is major');
        else if (type === undefined || !isLevel)
            made.absent(entry, 'types: a type has a level');
        else {
            types.set(type, { bump: bump });
            made.kept(entry, `types.${type}`);
        }
    }
    made.rest(top.at('customize'), ['bump_map'], CUSTOM_ADVICE);
    return types;
}
const CUSTOM_ADVICE = {
    bump_pattern: 'commits are read as Conventional Commits',
    commit_parser: 'commits are read as Conventional Commits',
    changelog_pattern: 'commits are read as Conventional Commits',
    change_type_map: 'types: { <type>: { section: <title> } }',
    change_type_order: 'sections stand in the order of the template',
    questions: commitizen_WRITING,
    message_template: commitizen_WRITING,
    example: commitizen_WRITING,
    schema: commitizen_WRITING,
    schema_pattern: commitizen_WRITING,
    info: commitizen_WRITING,
    info_path: commitizen_WRITING,
};
const PROVIDERS = {
    pep621: ['pyproject.toml'],
    poetry: ['pyproject.toml'],
    uv: ['pyproject.toml', 'uv.lock'],
    npm: ['package.json', 'package-lock.json'],
    cargo: ['Cargo.toml', 'Cargo.lock'],
    composer: ['composer.json'],
    scm: [],
};
function commitizen_importFiles(made, top, around) {
    const provider = top.at('version_provider');
    const files = provider?.text === undefined || provider.text === 'commitizen'
        ? ownVersion(top)
        : presentIn(around, PROVIDERS[provider.text] ?? []);
    if (provider !== undefined && provider.text !== 'commitizen' && !Object.hasOwn(PROVIDERS, provider.text ?? ''))
        made.absent(provider, 'name the file that holds the version under prepare.files');
    else
        made.kept(provider ?? top.at('version') ?? 'version_provider: commitizen', `prepare.files: ${filesText(files)}`);
    for (const said of top.at('version_files')?.items ?? [])
        importFile(made, said, files);
    const updates = top.at('update_changelog_on_bump');
    const changelog = updates?.isTrue === true ? (top.at('changelog_file')?.text ?? 'CHANGELOG.md') : undefined;
    if (updates !== undefined)
        made.kept(updates, changelog === undefined ? 'no changelog' : `prepare.changelog: ${changelog}`);
    const said = top.at('bump_message');
    const text = said?.text ?? 'bump: version $new_version';
    const message = toLiquid(text, { $current_version: '{{ previous_version }}', $new_version: '{{ version }}' });
    if (said !== undefined)
        made.kept(said, `prepare.message: ${message ?? 'in Liquid'}`);
    setPreparation(made, { files, changelog, message, via: 'commit' });
}
function ownVersion(top) {
    if (top.at('version') === undefined)
        return [];
    const isToml = top.path.endsWith('.toml');
    return [{ file: top.path, path: isToml ? 'tool.commitizen.version' : 'commitizen.version' }];
}
function importFile(made, said, files) {
    const [path = '', pattern, ...more] = (said.text ?? '').split(':');
    if (more.length > 0 || /[*?]/.test(path) || (pattern !== undefined && !/^\w+$/.test(pattern))) {
        made.absent(said, 'name the file under prepare.files with a path or a pattern');
        return;
    }
    const known = /(?:^|\/)(?:pyproject\.toml|package\.json|Cargo\.toml|composer\.json|setup\.cfg)$/.test(path);
    if (!(known && files.includes(path)))
        files.push(known ? path : assignment(path, pattern ?? '__version__'));
    made.kept(said, `prepare.files: ${path}`);
}
function importScheme(made, said) {
    if (said === undefined || said.text === 'semver' || said.text === 'semver2') {
        if (said !== undefined)
            made.kept(said, 'versions are SemVer');
        return;
    }
    made.changed(said, 'tags are SemVer (1.3.0-rc.1); files for Python get PEP 440 (1.3.0rc1)');
}

// EXTERNAL MODULE: ./versions/semver.js
var semver = __webpack_require__(2839);
;// CONCATENATED MODULE: ./migrate/tools/git-cliff.js

function importGitCliff(top) {
    const made = new ImportBuilder('git-cliff');
    importTags(made, top);
    const types = new Map();
    importParsers(made, top.at('git', 'commit_parsers'), types);
    const bump = top.at('bump');
    importLevels(made, bump, types);
    setTypes(made, types);
    const output = top.at('changelog', 'output');
    if (output?.text !== undefined) {
        setPreparation(made, { changelog: output.text, via: 'commit' });
        made.kept(output, `prepare.changelog: ${output.text}`);
    }
    made.rest(top.at('changelog'), ['output'], CHANGELOG_ADVICE);
    made.rest(top.at('git'), ['commit_parsers', 'tag_pattern', 'conventional_commits', 'filter_unconventional'], GIT_ADVICE);
    made.rest(top, ['changelog', 'git', 'bump'], {
        remote: 'not needed: pull requests and people are asked of the repository itself',
    });
    const isOff = (key) => bump?.at(key)?.text === 'false';
    return made.done('by hand', {
        types: levelsOf(types),
        others: 'patch',
        unconventional: top.at('git', 'filter_unconventional')?.text === 'false' ? 'patch' : 'none',
        breakingOnZero: isOff('breaking_always_bump_major') ? 'minor' : 'major',
        featureOnZero: isOff('features_always_bump_minor') ? 'patch' : 'minor',
    });
}
const CHANGELOG_ADVICE = {
    header: 'what stands above the first entry of a changelog stays',
    body: TEMPLATE,
    footer: TEMPLATE,
    trim: 'several blank lines become one',
    postprocessors: TEMPLATE,
};
const ORDER = 'changes stand in the order of the history';
const GIT_ADVICE = {
    commit_preprocessors: 'messages are read as they are; references become links by themselves',
    link_parsers: 'references become links by themselves',
    split_commits: 'squash: expand counts the bullets of a squashed commit',
    protect_breaking_commits: 'a breaking change is always listed',
    filter_commits: 'types without a section are hidden',
    skip_tags: 'only strict SemVer behind the prefix is a version; candidates are none for a stable release',
    ignore_tags: 'only strict SemVer behind the prefix is a version; candidates are none for a stable release',
    topo_order: ORDER,
    topo_order_commits: ORDER,
    sort_commits: ORDER,
};
function importTags(made, top) {
    const pattern = top.at('git', 'tag_pattern');
    const initial = top.at('bump', 'initial_tag');
    const said = initial?.text ?? '0.1.0';
    const prefix = /^\D*/.exec(said)?.[0] ?? '';
    const ofPattern = /^\^?((?:[\w/@-]|\\\.)*?)(?:\[0-9\]|\\d)/.exec(pattern?.text ?? '')?.[1]?.replaceAll('\\', '');
    if (pattern !== undefined && ofPattern === undefined)
        made.absent(pattern, 'tag-prefix: the text before the version');
    if (ofPattern !== undefined || initial !== undefined) {
        made.set('tag-prefix', ofPattern ?? prefix);
        made.kept(pattern ?? initial ?? '', `tag-prefix: ${ofPattern ?? prefix}`);
    }
    const version = said.slice(prefix.length);
    if ((0,semver .IX)(version) === undefined) {
        made.absent(initial ?? 'initial_tag', 'initial-version: a SemVer');
        return;
    }
    made.set('initial-version', version);
    made.kept(initial ?? 'initial_tag: 0.1.0, its default', `initial-version: ${version}`);
}
function importLevels(made, bump, types) {
    const breaking = bump?.at('breaking_always_bump_major');
    setMajorOnZero(made, breaking ?? 'below 1.0.0 a breaking change makes 1.0.0', breaking?.text !== 'false');
    const features = bump?.at('features_always_bump_minor');
    if (features?.text === 'false')
        made.changed(features, PATCH_OF_FEATURE);
    setPatchAtLeast(made, 'any commit makes at least a patch');
    importWords(made, bump?.at('custom_minor_increment_regex'), types, 'minor');
    importWords(made, bump?.at('no_increment_regex'), types, 'none');
    const major = bump?.at('custom_major_increment_regex');
    if (major !== undefined)
        made.absent(major, 'types: { <type>: { bump: major } }');
    const always = bump?.at('bump_type');
    if (always !== undefined)
        made.absent(always, 'commits choose the level; the input bump sets another for one run');
    for (const type of ['feat', 'fix', 'perf', 'revert'])
        if (!types.has(type))
            types.set(type, { bump: type === 'feat' ? 'minor' : 'patch' });
}
function importWords(made, said, types, level) {
    if (said === undefined)
        return;
    const words = (said.text ?? '').replace(/^\^?\(?|\)?\$?$/g, '').split('|');
    if (!words.every((word) => /^\w+$/.test(word))) {
        made.absent(said, `types: { <type>: { bump: ${level} } }`);
        return;
    }
    for (const word of words)
        types.set(word.toLowerCase(), { ...types.get(word.toLowerCase()), bump: level });
    made.kept(said, `types.${words.join(', ')}: bump: ${level}`);
}
const anyCase = (pattern) => pattern.replace(/\[(\w)(\w)\]/g, (pair, one, other) => one.toLowerCase() === other.toLowerCase() ? one.toLowerCase() : pair);
const PLAIN = /^\^(\w+)(?:\\s\*)?:?$/;
function importParsers(made, said, types) {
    for (const parser of said?.items ?? []) {
        const message = parser.at('message');
        const named = anyCase(message?.text ?? '')
            .replace(/^\^\(([\w|]+)\)$/, (_, words) => `^${words.replaceAll('|', '|^')}`)
            .split('|')
            .map((part) => PLAIN.exec(part)?.[1]);
        const label = `${parser.key}: ${message?.shown ?? parser.shown} (${parser.place})`;
        if (!named.every((word) => word !== undefined) ||
            /default_scope|scope/.test(parser.entries.map(({ name }) => name).join())) {
            made.absent(label, 'types knows a type and its scopes, no patterns of the text');
            continue;
        }
        const title = (parser.at('group')?.text ?? '').replace(/<!--.*?-->/g, '').trim();
        const hidden = parser.at('skip')?.isTrue === true;
        const known = named.flatMap(typesBeginningWith);
        for (const type of known) {
            const visible = type === 'feat' ? 'minor' : 'patch';
            const bump = hidden ? 'none' : visible;
            if (!types.has(type))
                types.set(type, { bump, section: title, hidden });
        }
        made.kept(label, `types.${known.join(', ')}`);
    }
}
function typesBeginningWith(word) {
    const known = [...commits_rules .Kg.keys()].filter((type) => type.startsWith(word.toLowerCase()));
    return known.length === 0 ? [word.toLowerCase()] : known;
}

;// CONCATENATED MODULE: ./migrate/tools/lerna.js

function importLerna(top, around) {
    const made = new ImportBuilder('lerna');
    const version = top.at('command', 'version');
    const find = (key) => version?.at(key) ?? top.at(key);
    const isConventional = find('conventionalCommits');
    setMajorOnZero(made, 'below 1.0.0 a breaking change is a minor', false);
    const force = find('premajorVersionBump');
    if (force?.text === 'force-patch')
        made.changed(force, PATCH_OF_FEATURE);
    if (isConventional?.isTrue === true)
        made.kept(isConventional, 'commits choose the level');
    else
        made.changed('a person chooses the level', 'commits choose it; the input bump sets another');
    const types = new Map(DEFAULTS);
    setTypes(made, types);
    setPatchAtLeast(made, 'any change to a package makes at least a patch');
    if (top.at('version')?.text === 'independent')
        importIndependent(made, top, around);
    else
        importFixed(made, { top, find, around });
    const branches = find('allowBranch');
    made.branches.push(...(branches?.texts ?? []).filter((name) => !/[?[\]]/.test(name)));
    if (branches !== undefined)
        made.kept(branches, 'start the workflow on these branches');
    const create = find('createRelease');
    made.set('draft', create === undefined);
    made.kept(create ?? 'no release is made', `draft: ${create === undefined}`);
    made.rest(version, KNOWN_OF_VERSION, lerna_ADVICE);
    made.rest(top, ['version', 'packages', 'command', 'npmClient', 'useWorkspaces', ...KNOWN_OF_VERSION], lerna_ADVICE);
    return made.done('by hand', isConventional?.isTrue === true ? rulesOf(types, force) : undefined);
}
const DEFAULTS = [
    ['feat', { bump: 'minor' }],
    ['fix', { bump: 'patch' }],
    ['perf', { bump: 'patch' }],
    ['revert', { bump: 'patch' }],
];
const KNOWN_OF_VERSION = [
    'conventionalCommits',
    'premajorVersionBump',
    'tagVersionPrefix',
    'message',
    'allowBranch',
    'createRelease',
];
const lerna_ADVICE = {
    changelogPreset: 'commits are read as Conventional Commits',
    changelogEntryAdditionalMarkdown: TEMPLATE,
    ignoreChanges: 'packages: { <name>: { exclude: [<glob>] } }',
    forcePublish: 'start the workflow with the input bump',
    exact: 'requirements in dependents keep their operator',
    private: 'a package that should not be released has no entry under packages',
    publish: PUBLISH,
    registry: PUBLISH,
    bootstrap: 'not about releases',
    run: 'not about releases',
    create: 'not about releases',
    preid: CHANNEL,
    signGitTag: UNSIGNED,
    gitRemote: 'not needed: the workflow runs in the repository',
};
function rulesOf(types, force) {
    const featureOnZero = force?.text === 'force-patch' ? 'patch' : 'minor';
    return { types: levelsOf(types), others: 'patch', unconventional: 'patch', breakingOnZero: 'minor', featureOnZero };
}
function importFixed(made, { top, find, around }) {
    setTagFormat(made, { said: find('tagVersionPrefix'), name: 'tagVersionPrefix', standard: 'v', token: '' });
    const manifests = around.packages.filter(({ path }) => path !== '.').map(({ path }) => `${path}/package.json`);
    const files = [{ file: top.path, path: 'version' }, ...manifests];
    const said = find('message');
    const message = toLiquid(said?.text ?? '%s', { '%s': '{{ tag }}', '%v': '{{ version }}' });
    setPreparation(made, { files, message, via: 'commit', changelog: presentIn(around, ['CHANGELOG.md'])[0] });
    made.kept(top.at('version') ?? 'version', `prepare.files: ${top.path} and ${manifests.length} manifests`);
    if (said !== undefined)
        made.kept(said, `prepare.message: ${message ?? 'in Liquid'}`);
}
function importIndependent(made, top, around) {
    const prepare = { files: ['package.json'], changelog: 'CHANGELOG.md' };
    const packages = around.packages
        .filter(({ path }) => path !== '.')
        .map(({ name, path }) => [name, { path, prepare }]);
    made.set('packages', Object.fromEntries(packages));
    made.set('tags', 'name@');
    made.kept(top.at('version') ?? 'version: independent', 'packages, with tags: name@');
}

;// CONCATENATED MODULE: ./migrate/tools/python-semantic-release.js

function importPythonSemanticRelease(top, around) {
    const made = new ImportBuilder('python-semantic-release');
    setTagFormat(made, { said: top.at('tag_format'), name: 'tag_format', standard: 'v{version}', token: '{version}' });
    const onZero = importZero(made, top);
    const types = python_semantic_release_importTypes(made, top);
    setTypes(made, types);
    importBranches(made, top.at('branches'));
    python_semantic_release_importFiles(made, top, around);
    importReleases(made, top);
    made.rest(top, python_semantic_release_KNOWN, python_semantic_release_ADVICE);
    made.rest(top.at('changelog'), ['default_templates', 'changelog_file'], python_semantic_release_CHANGELOG_ADVICE);
    return made.done('push', {
        types: levelsOf(types),
        others: 'none',
        unconventional: 'none',
        breakingOnZero: onZero ? 'major' : 'minor',
        featureOnZero: 'minor',
    });
}
const python_semantic_release_KNOWN = [
    ...['tag_format', 'major_on_zero', 'allow_zero_version', 'commit_parser', 'commit_parser_options', 'branches'],
    ...['version_toml', 'version_variables', 'version_variable', 'commit_message', 'changelog', 'publish'],
    ...['upload_to_vcs_release', 'add_partial_tags', 'build_command'],
];
const python_semantic_release_ADVICE = {
    build_command_env: 'env: of the step that builds',
    assets: 'commit them before, or attach them: assets',
    commit_author: "the commit is the workflow's own, signed by GitHub",
    remote: 'not needed: the workflow runs in the repository',
    no_git_verify: 'commits are made by the API: no hooks run',
    logging_use_named_masks: 'not needed',
    repo_dir: 'the input working-directory',
};
const python_semantic_release_CHANGELOG_ADVICE = {
    exclude_commit_patterns: 'types: { <type>: { section: hidden } }',
    template_dir: TEMPLATE,
    environment: 'templates are Liquid: docs/templates.md',
    mode: 'an entry is added to the changelog; what is there stays',
    insertion_flag: 'an entry is added to the changelog; what is there stays',
};
function importZero(made, top) {
    const said = top.at('major_on_zero');
    const onZero = said?.text !== 'false';
    setMajorOnZero(made, said ?? 'major_on_zero: true, its default', onZero);
    const allowed = top.at('allow_zero_version');
    const initial = allowed?.isTrue === true ? '0.1.0' : '1.0.0';
    made.set('initial-version', initial);
    if (allowed?.isTrue === true)
        made.kept(allowed, 'versions below 1.0.0 stay there; initial-version: 0.1.0');
    else
        made.changed(allowed ?? 'allow_zero_version: false, the default since v10', 'initial-version: 1.0.0; from 0.x set version: 1.0.0 once');
    return onZero;
}
function python_semantic_release_importTypes(made, top) {
    const parser = top.at('commit_parser');
    if (parser !== undefined && !/^(?:conventional|angular)$/.test(parser.text ?? ''))
        made.absent(parser, 'commits are read as Conventional Commits; emoji: true counts gitmoji');
    const options = top.at('commit_parser_options');
    const types = new Map([['revert', { bump: 'none' }]]);
    const minor = options?.at('minor_tags');
    const patch = options?.at('patch_tags');
    for (const type of ['feat', 'fix', 'perf'])
        types.set(type, { bump: 'none' });
    for (const type of patch?.texts ?? ['fix', 'perf'])
        types.set(type.toLowerCase(), { bump: 'patch' });
    for (const type of minor?.texts ?? ['feat'])
        types.set(type.toLowerCase(), { bump: 'minor' });
    made.kept(minor ?? 'minor_tags: feat, its default', 'types');
    made.kept(patch ?? 'patch_tags: fix, perf, its default', 'types');
    const level = options?.at('default_bump_level');
    if (level !== undefined && level.text !== '0')
        made.absent(level, 'types: each type has a level of its own');
    const ADVISED = {
        parse_squash_commits: 'squash: auto reads the bullets where the subject says nothing',
        ignore_merge_commits: 'a merge counts only if nothing it brings says the same',
    };
    made.rest(options, ['minor_tags', 'patch_tags', 'default_bump_level', 'allowed_tags', 'other_allowed_tags'], ADVISED);
    return types;
}
function importBranches(made, said) {
    const channels = {};
    for (const branch of said?.entries ?? []) {
        const match = (branch.at('match')?.text ?? '(main|master)').replace(/^\^|\$$/g, '');
        const names = match
            .replace(/^\(([^()]*)\)$/, '$1')
            .split('|')
            .map((name) => name.replace(/\.[+*]$/, '*'));
        const label = `branches.${branch.name}: ${match} (${branch.place})`;
        const isPlain = names.every((name) => /^[\w./-]*\w[\w./-]*\*?$/.test(name));
        if (!isPlain)
            made.absent(label, 'channels takes names with * and **');
        else if (branch.at('prerelease')?.isTrue === true) {
            const channel = branch.at('prerelease_token')?.text ?? 'rc';
            for (const name of names)
                channels[name] = channel;
            made.kept(label, `channels: ${names.join(', ')}: ${channel}`);
        }
        else {
            made.branches.push(...names);
            made.kept(label, `the workflow runs on a push to ${names.join(', ')}`);
        }
    }
    if (said === undefined) {
        made.branches.push('main', 'master');
        made.kept('branches, by default: main, master', 'the workflow runs on a push to them');
    }
    if (Object.keys(channels).length > 0)
        made.set('channels', channels);
}
function python_semantic_release_importFiles(made, top, around) {
    const files = [];
    for (const said of top.at('version_toml')?.items ?? []) {
        const [file = '', path = ''] = (said.text ?? '').split(':');
        const isKnown = file.endsWith('pyproject.toml') && (path === 'project.version' || path === 'tool.poetry.version');
        files.push(isKnown ? file : { file, path });
        made.kept(said, `prepare.files: ${file}`);
    }
    for (const said of [top.at('version_variables'), top.at('version_variable')].flatMap((list) => list?.items ?? [])) {
        const [file = '', variable = '', format = 'nf'] = (said.text ?? '').split(':');
        if (!/^[\w.]+$/.test(variable) || format !== 'nf')
            made.absent(said, 'name the file under prepare.files with a pattern');
        else {
            files.push(assignment(file, variable));
            made.kept(said, `prepare.files: ${file}`);
        }
    }
    if (files.length > 0)
        files.push(...presentIn(around, ['uv.lock']));
    const changelog = top.at('changelog', 'default_templates', 'changelog_file') ?? top.at('changelog', 'changelog_file');
    const path = changelog?.text ?? 'CHANGELOG.md';
    const said = top.at('commit_message');
    const message = toLiquid(said?.text ?? '{version}', { '{version}': '{{ version }}' });
    if (said !== undefined)
        made.kept(said, `prepare.message: ${message ?? 'in Liquid'}`);
    if (/\.(?:md|markdown)$/i.test(path))
        made.kept(changelog ?? 'changelog: CHANGELOG.md, its default', `prepare.changelog: ${path}`);
    else
        made.absent(changelog ?? path, 'changelogs are Markdown');
    setPreparation(made, {
        files,
        changelog: /\.(?:md|markdown)$/i.test(path) ? path : undefined,
        message,
        via: 'commit',
    });
}
function importReleases(made, top) {
    const upload = top.at('publish', 'upload_to_vcs_release') ?? top.at('upload_to_vcs_release');
    const globs = top.at('publish', 'dist_glob_patterns');
    const build = top.at('build_command');
    if (build !== undefined)
        made.absent(build, 'a step before the action; what it makes: assets');
    if (upload?.text !== 'false' && (build !== undefined || globs !== undefined)) {
        made.set('assets', (globs?.texts ?? ['dist/*']).join('\n'));
        made.kept(globs ?? upload ?? 'dist_glob_patterns: dist/*, its default', 'assets');
    }
    made.set('draft', false);
    made.kept('the release is published at once', 'draft: false');
    const partial = top.at('add_partial_tags');
    if (partial?.isTrue !== true)
        return;
    made.set('floating-tags', 'minor');
    made.kept(partial, 'floating-tags: minor');
}

;// CONCATENATED MODULE: ./migrate/tools/release-drafter.js

const VERSIONS = ['$RESOLVED_VERSION', '$NEXT_PATCH_VERSION', '$NEXT_MINOR_VERSION', '$NEXT_MAJOR_VERSION'];
function importReleaseDrafter(top) {
    const made = new ImportBuilder('release-drafter');
    const tag = top.at('tag-template');
    const token = VERSIONS.find((name) => tag?.text?.includes(name)) ?? '$RESOLVED_VERSION';
    if (tag !== undefined)
        setTagFormat(made, { said: tag, name: 'tag-template', standard: token, token });
    const name = top.at('name-template');
    const title = toLiquid(name?.text ?? '', Object.fromEntries(VERSIONS.map((version) => [version, '{{ version }}'])));
    if (name !== undefined && title !== undefined) {
        made.set('release-name', title);
        made.kept(name, `release-name: ${title}`);
    }
    else if (name !== undefined)
        made.absent(name, 'release-name, in Liquid');
    made.changed('one draft that changes with each pull request', 'a draft with its tag, when you press the button; plan shows it before');
    made.set('draft', true);
    const types = importCategories(made, top.at('categories'));
    setTypes(made, types);
    const resolver = top.at('version-resolver');
    if (resolver !== undefined)
        made.absent(resolver, 'commits choose the level, not labels; the input bump sets another');
    made.rest(top, ['tag-template', 'name-template', 'categories', 'version-resolver'], release_drafter_ADVICE);
    return made.done('by hand', release_drafter_rulesOf(types));
}
const release_drafter_TEMPLATE = 'node dist/cli init writes .github/release-template.md for you to edit';
const LABELS = 'labels are not read: a type of commit can be hidden under types';
const release_drafter_ADVICE = {
    template: release_drafter_TEMPLATE,
    header: release_drafter_TEMPLATE,
    footer: release_drafter_TEMPLATE,
    'change-template': release_drafter_TEMPLATE,
    'change-title-escapes': 'text of commits is always escaped',
    'no-changes-template': 'without changes there is no release',
    'category-template': release_drafter_TEMPLATE,
    replacers: release_drafter_TEMPLATE,
    'sort-by': 'changes stand in the order of the history',
    'sort-direction': 'changes stand in the order of the history',
    'include-labels': LABELS,
    'exclude-labels': LABELS,
    autolabeler: 'labels are not needed',
    'include-paths': 'packages, with a path each',
    'exclude-contributors': 'robots are no contributors; others are all named',
    prerelease: CHANNEL,
    'prerelease-identifier': CHANNEL,
    commitish: 'the workflow names the branch',
    'filter-by-commitish': 'the workflow names the branch',
    'tag-prefix': 'tag-prefix, in .github/version-checkpoint.yml',
};
function importCategories(made, said) {
    const types = new Map();
    for (const category of said?.items ?? []) {
        const conventional = category.at('when', 'conventional');
        const title = category.at('title')?.text ?? '';
        const label = `categories.${category.name}: ${title} (${category.place})`;
        const named = [...(conventional?.at('type')?.texts ?? []), ...(conventional?.at('types')?.texts ?? [])];
        if (conventional?.at('breaking')?.isTrue === true)
            made.kept(label, 'a breaking change is major');
        else if (named.length === 0)
            made.absent(label, LABELS);
        else if (conventional?.at('scopes') !== undefined)
            made.absent(label, 'types.<type>.scopes sets a level for a scope, not a section');
        else {
            const bump = (category.at('semver-increment')?.text ?? 'patch');
            for (const type of named)
                if (!types.has(type))
                    types.set(type, { bump, section: title });
            made.kept(label, `types.${named.join(', ')}`);
        }
    }
    return types;
}
function release_drafter_rulesOf(types) {
    if (types.size === 0)
        return undefined;
    return {
        types: levelsOf(types),
        others: 'patch',
        unconventional: 'patch',
        breakingOnZero: 'major',
        featureOnZero: 'minor',
    };
}

;// CONCATENATED MODULE: ./migrate/tools/release-please-types.js

const INITIAL_VERSIONS = new Map([
    ['python', '0.1.0'],
    ['rust', '0.1.0'],
    ['r', '0.1.0'],
    ['terraform-module', '0.1.0'],
    ['go-yoshi', '0.1.0'],
]);
const FILES_OF_TYPE = new Map([
    ['node', ['package.json', 'package-lock.json', 'npm-shrinkwrap.json']],
    ['python', ['pyproject.toml', 'setup.cfg']],
    ['rust', ['Cargo.toml', 'Cargo.lock']],
    ['php', ['composer.json']],
    ['helm', ['Chart.yaml']],
    ['dart', ['pubspec.yaml']],
    ['maven', ['pom.xml']],
    ['elixir', ['mix.exs']],
    ['simple', ['version.txt']],
    ['go', []],
]);
const COMMON = [
    ['feat', 'Features'],
    ['fix', 'Bug Fixes'],
    ['perf', 'Performance Improvements'],
    ['revert', 'Reverts'],
];
const DEPENDENCIES_AND_DOCUMENTATION = [
    ['deps', 'Dependencies'],
    ['docs', 'Documentation'],
];
const ALSO_VISIBLE = new Map([
    ...['python', 'java', 'maven', 'r'].map((type) => [type, DEPENDENCIES_AND_DOCUMENTATION]),
    ['php', [['chore', 'Miscellaneous Chores']]],
]);
function sectionsOf(type) {
    const visible = [...COMMON, ...(ALSO_VISIBLE.get(type) ?? [])];
    return new Map(visible.map(([name, section]) => [name, { bump: name === 'feat' ? 'minor' : 'patch', section }]));
}
function extraFile(said) {
    if (said.text !== undefined)
        return genericFile(said.text);
    const [type, path] = [said.at('type')?.text, said.at('path')?.text];
    if (path === undefined || said.at('glob')?.isTrue === true || path.startsWith('/'))
        return undefined;
    if (type === 'generic')
        return genericFile(path);
    const keys = said.at('jsonpath')?.text ?? said.at('xpath')?.text;
    const plain = keys === undefined ? undefined : plainPath(keys);
    return plain === undefined ? undefined : { file: path, path: plain };
}
function genericFile(path) {
    return {
        file: toGitPath(path),
        pattern: String.raw `(?<version>\d+\.\d+\.\d+[0-9A-Za-z.+-]*)(?=.*x-release-please-version)`,
        all: true,
    };
}
function plainPath(path) {
    const keys = path
        .replace(/^\$\.?|^\/\//, '')
        .replace(/\['([\w-]+)'\]/g, '.$1')
        .replaceAll('/', '.')
        .replace(/^\./, '');
    return /^[\w-]+(?:\.[\w-]+)*$/.test(keys) ? keys : undefined;
}

;// CONCATENATED MODULE: ./migrate/tools/release-please-packages.js

function importPackages(made, top, findForAll) {
    const packages = top.at('packages')?.entries ?? [];
    const names = new Map(packages.map((said) => [said, nameOf(said)]));
    made.set('packages', Object.fromEntries(packages.map((said) => [names.get(said) ?? '', release_please_packages_packageOf(said, top, findForAll)])));
    for (const said of packages)
        made.kept(`package ${said.name} (${said.place})`, `packages.${names.get(said) ?? ''}`);
    importPlugins(made, top);
}
function nameOf(said) {
    const component = said.at('component')?.text ?? said.at('package-name')?.text;
    if (component !== undefined)
        return component;
    const path = toGitPath(said.name);
    return path === '.' ? 'root' : path.slice(path.lastIndexOf('/') + 1);
}
function release_please_packages_packageOf(said, top, findForAll) {
    const find = (key) => said.at(key) ?? top.at(key);
    const v = find('include-v-in-tag')?.text === 'false' ? '' : 'v';
    const isNamed = find('include-component-in-tag')?.text !== 'false';
    const prefix = isNamed ? `${nameOf(said).replace(/^@[\w-]+\//, '')}${find('tag-separator')?.text ?? '-'}${v}` : v;
    const exclude = (find('exclude-paths')?.texts ?? []).flatMap((path) => insideOf(toGitPath(said.name), path));
    const files = (FILES_OF_TYPE.get(find('release-type')?.text ?? 'node') ?? []).slice(0, 1);
    const changelog = find('skip-changelog')?.isTrue === true ? undefined : (find('changelog-path')?.text ?? 'CHANGELOG.md');
    return {
        path: toGitPath(said.name),
        'tag-prefix': prefix,
        ...(exclude.length > 0 && { exclude }),
        ...onZero(said, findForAll),
        prepare: { ...(files.length > 0 && { files }), ...(changelog !== undefined && { changelog }) },
    };
}
function onZero(said, findForAll) {
    const own = said.at('bump-minor-pre-major');
    if (own === undefined || own.isTrue === findForAll('bump-minor-pre-major')?.isTrue)
        return {};
    return { 'major-on-zero': !own.isTrue };
}
function insideOf(folder, said) {
    const path = toGitPath(said);
    if (folder === '.')
        return [`${path}/**`];
    return path.startsWith(`${folder}/`) ? [`${path.slice(folder.length + 1)}/**`] : [];
}
function importPlugins(made, top) {
    const groups = {};
    for (const plugin of top.at('plugins')?.items ?? []) {
        const type = plugin.text ?? plugin.at('type')?.text ?? '';
        if (type === 'linked-versions') {
            const name = plugin.at('groupName')?.text ?? 'linked';
            groups[name] = { packages: plugin.at('components')?.texts ?? [], versions: 'linked' };
            made.kept(plugin, `groups.${name}: versions: linked`);
        }
        else if (type.endsWith('-workspace')) {
            made.changed(plugin, 'add depends-on to the packages; a dependent is released with a patch');
        }
        else
            made.absent(plugin, type === 'sentence-case' ? 'the notes show descriptions as written' : 'nothing stands for it here');
    }
    if (Object.keys(groups).length > 0)
        made.set('groups', groups);
}

;// CONCATENATED MODULE: ./migrate/tools/release-please.js

function importReleasePlease(top, around) {
    const made = new ImportBuilder('release-please');
    const packages = top.at('packages')?.entries ?? [];
    const [only] = packages;
    const own = packages.length === 1 && only?.name === '.' ? only : undefined;
    const find = (key) => own?.at(key) ?? top.at(key) ?? sameInAll(packages, key);
    const type = find('release-type')?.text ?? 'node';
    importVersions(made, find, type);
    const types = release_please_importTypes(made, find('changelog-sections'), type);
    if (own === undefined)
        importPackages(made, top, find);
    else
        importTag(made, find, around);
    release_please_importFiles(made, { find, type, around, isOne: own !== undefined });
    release_please_importReleases(made, find);
    made.rest(top, release_please_KNOWN, release_please_ADVICE);
    if (own !== undefined)
        made.rest(own, release_please_KNOWN, release_please_ADVICE);
    return made.done('push', {
        types: levelsOf(types),
        others: 'none',
        unconventional: 'none',
        breakingOnZero: find('bump-minor-pre-major')?.isTrue === true ? 'minor' : 'major',
        featureOnZero: find('bump-patch-for-minor-pre-major')?.isTrue === true ? 'patch' : 'minor',
    });
}
function sameInAll([first, ...others], key) {
    const said = first?.at(key);
    return SWITCHES.has(key) && others.every((other) => other.at(key)?.text === said?.text) ? said : undefined;
}
const SWITCHES = new Set(['bump-minor-pre-major', 'bump-patch-for-minor-pre-major']);
const release_please_KNOWN = [
    ...['packages', 'release-type', 'bump-minor-pre-major', 'bump-patch-for-minor-pre-major', 'changelog-sections'],
    ...['include-v-in-tag', 'include-component-in-tag', 'tag-separator', 'component', 'package-name', 'extra-files'],
    ...['initial-version', 'changelog-path', 'skip-changelog', 'draft', 'prerelease', 'prerelease-type', 'versioning'],
    ...['exclude-paths', 'plugins', 'skip-github-release'],
];
const NOT_NEEDED = 'not needed: versions and ranges come from tags and the history';
const release_please_ADVICE = {
    'bootstrap-sha': NOT_NEEDED,
    'last-release-sha': NOT_NEEDED,
    'release-search-depth': NOT_NEEDED,
    'commit-search-depth': NOT_NEEDED,
    'separate-pull-requests': 'there is one pull request for all packages',
    'group-pull-request-title-pattern': 'the title is the first line of prepare.message',
    'pull-request-title-pattern': 'the title is the first line of prepare.message',
    'pull-request-header': 'the text of the pull request holds the notes',
    'pull-request-footer': 'the text of the pull request holds the notes',
    'release-as': 'start the workflow with the input version',
    'version-file': 'name it under prepare.files',
    label: 'the pull request is known by its branch, not by labels',
    'release-label': 'the pull request is known by its branch, not by labels',
    'extra-label': 'the pull request is known by its branch, not by labels',
};
function importVersions(made, find, type) {
    const minor = find('bump-minor-pre-major');
    const onZero = minor?.isTrue !== true;
    setMajorOnZero(made, minor ?? 'below 1.0.0 a breaking change makes 1.0.0', onZero);
    const patch = find('bump-patch-for-minor-pre-major');
    if (patch?.isTrue === true)
        made.changed(patch, PATCH_OF_FEATURE);
    const initial = find('initial-version');
    const version = initial?.text ?? INITIAL_VERSIONS.get(type) ?? '1.0.0';
    made.set('initial-version', version);
    made.kept(initial ?? `the first release is ${version}`, `initial-version: ${version}`);
    const versioning = find('versioning');
    if (versioning !== undefined && versioning.text !== 'default')
        made.absent(versioning, 'commits choose the level; the input bump sets another for one run');
}
function release_please_importTypes(made, said, type) {
    const types = said === undefined ? sectionsOf(type) : new Map(said.items.flatMap(theirType));
    for (const name of ['feat', 'fix', 'perf', 'revert']) {
        if (!types.has(name))
            types.set(name, { bump: 'none', hidden: true });
    }
    setTypes(made, types);
    const visible = [...types].filter(([, { bump }]) => bump !== 'none').map(([name]) => name);
    made.kept(said ?? `visible types of ${type}: ${visible.join(', ')}`, 'types: each visible one makes at least a patch');
    return types;
}
function theirType(said) {
    const name = said.at('type')?.text;
    if (name === undefined)
        return [];
    const hidden = said.at('hidden')?.isTrue === true;
    const level = name === 'feat' || name === 'feature' ? 'minor' : 'patch';
    return [[name, { bump: hidden ? 'none' : level, section: said.at('section')?.text, hidden }]];
}
function importTag(made, find, around) {
    const v = find('include-v-in-tag')?.text === 'false' ? '' : 'v';
    const component = find('include-component-in-tag')?.text === 'false' ? undefined : componentOf(find, around);
    const prefix = component === undefined || component === '' ? v : `${component}${find('tag-separator')?.text ?? '-'}${v}`;
    made.set('tag-prefix', prefix);
    made.kept(find('include-component-in-tag') ?? `tags ${prefix}1.2.3`, `tag-prefix: ${prefix === '' ? "''" : prefix}`);
}
function componentOf(find, { packageJson, pyproject, cargo }) {
    const said = find('component')?.text ?? find('package-name')?.text;
    const type = find('release-type')?.text ?? 'node';
    const manifests = {
        node: packageJson?.at('name')?.text,
        expo: packageJson?.at('name')?.text,
        python: pyproject?.at('project', 'name')?.text ?? pyproject?.at('tool', 'poetry', 'name')?.text,
        rust: cargo?.at('package', 'name')?.text,
    };
    return (said ?? manifests[type])?.replace(/^@[\w-]+\//, '');
}
function release_please_importFiles(made, { find, type, around, isOne }) {
    const files = isOne ? presentIn(around, FILES_OF_TYPE.get(type) ?? []) : [];
    if (isOne && !FILES_OF_TYPE.has(type))
        made.absent(find('release-type') ?? `release-type: ${type}`, 'name the files that hold the version under prepare.files');
    else
        made.kept(find('release-type') ?? `release-type: ${type}, by default`, `prepare.files: ${filesText(files) || 'by package'}`);
    for (const said of find('extra-files')?.items ?? []) {
        const file = extraFile(said);
        if (file === undefined)
            made.absent(said, 'name it under prepare.files with a path or a pattern');
        else {
            files.push(file);
            made.kept(said, 'prepare.files');
        }
    }
    const path = find('changelog-path');
    const changelog = find('skip-changelog')?.isTrue === true ? undefined : (path?.text ?? 'CHANGELOG.md');
    made.kept(path ?? 'a release pull request', `prepare: via: pull-request${changelog === undefined ? '' : `, changelog: ${changelog}`}`);
    setPreparation(made, { files, changelog, via: 'pull-request' });
}
function release_please_importReleases(made, find) {
    const draft = find('draft');
    made.set('draft', draft?.isTrue === true);
    made.kept(draft ?? 'the release is published', `draft: ${draft?.isTrue === true}`);
    const prerelease = find('prerelease');
    const channel = find('prerelease-type');
    if (channel?.text !== undefined && prerelease?.isTrue === true) {
        const word = channel.text.replace(/[.\d]+$/, '');
        made.set('prerelease', word);
        made.kept(channel, `prerelease: ${word}`);
    }
    else if (prerelease?.isTrue === true)
        made.absent(prerelease, CHANNEL);
    const skip = find('skip-github-release');
    if (skip?.isTrue === true)
        made.absent(skip, 'a release is always drafted with the tag');
}

// EXTERNAL MODULE: ./settings/channels.js
var settings_channels = __webpack_require__(1387);
;// CONCATENATED MODULE: ./migrate/tools/semantic-release-rules.js
function importAnalyzer(made, options, types) {
    const preset = options.at('preset');
    if (preset !== undefined && !/^(?:angular|conventionalcommits)$/.test(preset.text ?? ''))
        made.absent(preset, 'commits are read as Conventional Commits; emoji: true counts gitmoji');
    else if (preset !== undefined)
        made.kept(preset, 'commits are read as Conventional Commits');
    for (const rule of options.at('releaseRules')?.items ?? [])
        importRule(made, rule, types);
    for (const said of options.at('presetConfig', 'types')?.items ?? []) {
        const type = said.at('type')?.text?.toLowerCase();
        if (type === undefined)
            continue;
        const before = types.get(type) ?? { bump: 'none' };
        types.set(type, { ...before, section: said.at('section')?.text, hidden: said.at('hidden')?.isTrue === true });
        made.kept(`${said.key}: ${type}`, `types.${type}`);
    }
}
function importRule(made, rule, types) {
    const [type, scope, release] = ['type', 'scope', 'release'].map((key) => rule.at(key)?.text);
    const text = `${rule.key}: ${rule.entries.map(({ name, shown }) => `${name} ${shown}`).join(', ')} (${rule.place})`;
    const bump = release === 'false' || release === undefined ? 'none' : release;
    const others = rule.entries.filter(({ name }) => !['type', 'scope', 'release'].includes(name));
    if (rule.at('breaking')?.isTrue === true) {
        if (bump === 'major')
            made.kept(text, 'a breaking change is major');
        else
            made.absent(text, 'nothing lowers a breaking change; below 1.0.0: major-on-zero: false');
        return;
    }
    if (others.length > 0 ||
        !['none', 'patch', 'minor', 'major'].includes(bump) ||
        /[*!{(]/.test(`${type ?? ''}${scope ?? ''}`)) {
        made.absent(text, 'a type, or a type and a scope, has a level: types');
        return;
    }
    const named = type === undefined ? [...types.keys()] : [type.toLowerCase()];
    for (const name of scope === undefined && type === undefined ? [] : named) {
        const before = types.get(name) ?? { bump: 'none' };
        types.set(name, scope === undefined ? { ...before, bump } : { ...before, scopes: { ...before.scopes, [scope]: bump } });
    }
    made.kept(text, `types.${named.join(', ')}`);
}

;// CONCATENATED MODULE: ./migrate/tools/semantic-release-plugins.js

const PLUGIN = '@semantic-release/';
function semantic_release_plugins_importPlugins(made, top, { types, around }) {
    const listed = top.at('plugins')?.items ?? [];
    const found = { files: [], commits: false, around };
    importAnalyzer(made, top, types);
    made.set('draft', false);
    for (const plugin of listed)
        importPlugin(made, plugin, found, types);
    if (listed.length === 0)
        made.absent('plugins, by default: npm', PUBLISH);
    if (!found.commits)
        return;
    const { files, changelog, message } = found;
    setPreparation(made, { files, changelog, message, via: 'commit' });
}
function importPlugin(made, plugin, found, types) {
    const name = (plugin.text ?? plugin.at('0')?.text ?? plugin.at('path')?.text ?? '').replace(PLUGIN, '');
    const options = plugin.at('1') ?? plugin;
    const label = `plugin ${name}`;
    const place = (text) => `${label} (${plugin.place})${text}`;
    switch (name) {
        case 'commit-analyzer': {
            importAnalyzer(made, options, types);
            return;
        }
        case 'release-notes-generator': {
            made.changed(place(''), 'the notes are rendered from a template: docs/templates.md');
            return;
        }
        case 'changelog':
            found.changelog = options.at('changelogFile')?.text ?? 'CHANGELOG.md';
            {
                made.kept(place(''), `prepare.changelog: ${found.changelog}`);
                return;
            }
        case 'npm': {
            made.absent(place(' publishes'), PUBLISH);
            return;
        }
        case 'git': {
            importGit(made, options, found);
            return;
        }
        case 'github': {
            importGitHub(made, options);
            return;
        }
        case 'exec': {
            options.entries.forEach((command) => {
                made.absent(command, commandAdvice(command.name));
            });
            return;
        }
        default: {
            made.absent(place(''), 'a program of its own: a step before the action, or a job that needs it');
            return;
        }
    }
}
function commandAdvice(name) {
    if (/^(?:publish|success|addChannel)/.test(name))
        return PUBLISH;
    return name === 'analyzeCommitsCmd'
        ? 'the inputs bump or version, set by a step before'
        : 'a step before the action; what it writes into files: prepare.files';
}
function importGit(made, options, found) {
    found.commits = true;
    const said = options.at('assets');
    const assets = said?.texts.map(toGitPath) ?? [
        'CHANGELOG.md',
        'package.json',
        'package-lock.json',
        'npm-shrinkwrap.json',
    ];
    const versions = assets.filter((path) => VERSION_FILE.test(path));
    found.files.push(...presentIn(found.around, versions));
    const others = assets.filter((path) => !VERSION_FILE.test(path) && path !== (found.changelog ?? 'CHANGELOG.md'));
    made.kept(said ?? 'plugin git, by default', `prepare.files: ${found.files.join(', ')}`);
    if (said !== undefined && others.length > 0)
        made.absent(said, `${others.join(', ')}: build and commit them before, or attach them as assets`);
    const message = options.at('message');
    if (message?.text === undefined)
        return;
    const liquid = toLiquid(message.text, {
        '${nextRelease.version}': '{{ version }}',
        '${nextRelease.gitTag}': '{{ tag }}',
    });
    if (liquid === undefined) {
        made.absent(message, 'prepare.message, in Liquid');
        return;
    }
    found.message = liquid;
    made.kept(message, `prepare.message: ${liquid}`);
}
const VERSION_FILE = /^(?:\.\/)?(?:[\w.@-]+\/)*(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pyproject\.toml|Cargo\.(?:toml|lock)|composer\.json|Chart\.yaml|pubspec\.yaml|gradle\.properties|pom\.xml)$/;
function importGitHub(made, options) {
    const assets = options.at('assets')?.items ?? [];
    const globs = assets.flatMap((asset) => asset.text ?? asset.at('path')?.texts ?? []);
    const served = globs.filter((glob) => !glob.startsWith('..') && !glob.startsWith('/'));
    if (served.length > 0) {
        made.set('assets', served.join('\n'));
        made.kept(`plugin github, assets: ${served.join(', ')}`, 'assets');
    }
    const draft = options.at('draftRelease');
    if (draft?.isTrue === true)
        made.set('draft', true);
    made.kept(draft ?? 'the release is published at once', `draft: ${String(draft?.isTrue === true)}`);
    for (const entry of options.entries) {
        if (/Comment|Labels|Title|assignees/.test(entry.name))
            made.absent(entry, 'issues and pull requests are not written to');
    }
}

;// CONCATENATED MODULE: ./migrate/tools/semantic-release.js

const semantic_release_DEFAULTS = [
    ['feat', { bump: 'minor' }],
    ['fix', { bump: 'patch' }],
    ['perf', { bump: 'patch' }],
    ['revert', { bump: 'patch' }],
];
function importSemanticRelease(top, around) {
    const made = new ImportBuilder('semantic-release');
    setTagFormat(made, { said: top.at('tagFormat'), name: 'tagFormat', standard: 'v${version}', token: '${version}' });
    made.set('initial-version', '1.0.0');
    made.kept('the first release is 1.0.0', 'initial-version: 1.0.0');
    setMajorOnZero(made, 'below 1.0.0 a breaking change makes 1.0.0', true);
    made.changed('a lightweight tag, before the release', 'an annotated tag, before the draft');
    semantic_release_importBranches(made, top.at('branches'));
    const types = new Map(semantic_release_DEFAULTS);
    semantic_release_plugins_importPlugins(made, top, { types, around });
    setTypes(made, types);
    made.rest(top, ['tagFormat', 'branches', 'plugins', 'preset', 'releaseRules', 'presetConfig'], semantic_release_ADVICE);
    const rules = { others: 'none', unconventional: 'none', breakingOnZero: 'major', featureOnZero: 'minor' };
    return made.done('push', { types: levelsOf(types), ...rules });
}
const semantic_release_ADVICE = {
    extends: 'a shared configuration is a program: write what it sets into .github/version-checkpoint.yml',
    repositoryUrl: 'not needed: the workflow runs in the repository',
    dryRun: 'the input dry-run, or the command plan',
    ci: 'not needed: the command line never pushes',
    debug: 'not needed: the job summary lists each commit with its reason',
};
function semantic_release_importBranches(made, said) {
    const channels = {};
    for (const branch of said?.items ?? [])
        importBranch(made, branch, channels);
    if (said === undefined) {
        Object.assign(channels, { '*.x': 'maintenance', beta: 'beta', alpha: 'alpha' });
        made.branches.push('main', 'master');
        made.kept('branches, by default: main, master, 1.x, beta, alpha', 'channels');
        made.absent('branches, by default: next, next-major', NO_DISTRIBUTION);
    }
    if (Object.keys(channels).length > 0)
        made.set('channels', channels);
}
const NO_DISTRIBUTION = 'a stable line on a channel of npm alone: give the branch a channel of candidates, such as next: next';
function importBranch(made, branch, channels) {
    const name = branch.text ?? branch.at('name')?.text;
    if (name === undefined) {
        made.absent(branch, 'a branch has a name: add it to channels');
        return;
    }
    const prerelease = branch.at('prerelease');
    const range = branch.at('range')?.text;
    if (prerelease !== undefined && prerelease.text !== 'false') {
        const channel = prerelease.isTrue ? name : (prerelease.text ?? '');
        if (!(0,settings_channels .ui)(channel) || /[+?!@(]/.test(name)) {
            made.absent(branch, `"${channel}" is no channel here: add the branch to channels with a word such as rc`);
            return;
        }
        channels[name] = channel;
        made.kept(branch, `channels: ${name}: ${channel}`);
        return;
    }
    if (name.includes('x') && /^[\d+()[\]?.{},x-]+$/.test(name)) {
        const pattern = /^[\dx.]+$/.test(name) ? name : '*.x';
        channels[pattern] = range === undefined ? 'maintenance' : { maintenance: range };
        made.kept(branch, `channels: ${pattern}: maintenance`);
        return;
    }
    if (/^next(?:-major)?$/.test(name)) {
        made.absent(branch, NO_DISTRIBUTION);
        return;
    }
    if (/[*+?!@(]/.test(name)) {
        made.absent(branch, 'name the branch in the workflow, under push: branches');
        return;
    }
    made.branches.push(name);
    made.kept(branch, `the workflow runs on a push to ${name}`);
}

;// CONCATENATED MODULE: ./migrate/tools/standard-version.js

const PACKAGE_FILES = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json'];
function importStandardVersion(top, around) {
    const made = new ImportBuilder('standard-version');
    setTagFormat(made, { said: top.at('tagPrefix'), name: 'tagPrefix', standard: 'v', token: '' });
    setMajorOnZero(made, 'below 1.0.0 a breaking change is a minor', false);
    made.changed('below 1.0.0 a feature is a patch', 'a minor; until 1.0.0 types: { feat: { bump: patch } } makes it a patch');
    setPatchAtLeast(made, 'any commit makes at least a patch');
    const types = standard_version_importTypes(made, top.at('types'));
    standard_version_importFiles(made, top, around);
    for (const script of top.at('scripts')?.entries ?? [])
        made.absent(script, 'a step before the action, or after it if its output released is true');
    explainPushedTag(made, 'you');
    made.rest(top, standard_version_KNOWN, standard_version_ADVICE);
    return made.done('by hand', {
        types: levelsOf(types),
        others: 'patch',
        unconventional: 'patch',
        breakingOnZero: 'minor',
        featureOnZero: 'patch',
    });
}
const standard_version_KNOWN = [
    'tagPrefix',
    'types',
    'packageFiles',
    'bumpFiles',
    'skip',
    'infile',
    'scripts',
    'releaseCommitMessageFormat',
];
const LINKS = 'links lead to the repository on GitHub';
const standard_version_ADVICE = {
    sign: UNSIGNED,
    header: 'what stands above the first entry of the changelog stays',
    preset: 'commits are read as Conventional Commits',
    commitUrlFormat: LINKS,
    compareUrlFormat: LINKS,
    issueUrlFormat: LINKS,
    userUrlFormat: LINKS,
    issuePrefixes: 'references are #1, GH-1, owner/repo#1 and addresses',
    prerelease: CHANNEL,
    releaseAs: 'start the workflow with the inputs bump or version',
    firstRelease: 'the first release is initial-version',
    noVerify: 'commits are made by the API: no hooks run',
};
function standard_version_importTypes(made, said) {
    const types = new Map([
        ['feat', { bump: 'minor' }],
        ['feature', { bump: 'minor', section: 'Features' }],
        ['fix', { bump: 'patch' }],
    ]);
    for (const entry of said?.items ?? []) {
        const name = entry.at('type')?.text?.toLowerCase();
        if (name === undefined)
            continue;
        const bump = types.get(name)?.bump ?? 'patch';
        const hidden = entry.at('hidden')?.isTrue === true;
        types.set(name, { bump, section: entry.at('section')?.text, hidden });
    }
    made.kept(said ?? 'types, by default', 'types');
    setTypes(made, types);
    return types;
}
function standard_version_importFiles(made, top, around) {
    const skips = (what) => top.at('skip', what)?.isTrue === true;
    const said = top.at('bumpFiles') ?? top.at('packageFiles');
    const files = said === undefined ? presentIn(around, PACKAGE_FILES) : [];
    for (const file of said?.items ?? []) {
        const name = file.text ?? file.at('filename')?.text;
        const isProgram = file.at('updater') !== undefined;
        if (name === undefined || isProgram)
            made.absent(file, 'name it under prepare.files with a path or a pattern');
        else {
            files.push(name);
            made.kept(file, `prepare.files: ${name}`);
        }
    }
    if (said === undefined)
        made.kept('bumpFiles, by default', `prepare.files: ${filesText(files)}`);
    const infile = top.at('infile')?.text ?? 'CHANGELOG.md';
    const format = top.at('releaseCommitMessageFormat');
    const message = toLiquid(format?.text ?? 'chore(release): {{currentTag}}', { '{{currentTag}}': '{{ tag }}' });
    if (skips('commit')) {
        made.absent('skip.commit', 'without prepare nothing is committed, and the tag stands on the released commit');
        return;
    }
    if (format !== undefined)
        made.kept(format, `prepare.message: ${message ?? ''}`);
    const written = skips('bump') ? [] : files;
    setPreparation(made, { files: written, changelog: skips('changelog') ? undefined : infile, message, via: 'commit' });
    made.kept(top.at('infile') ?? `changelog: ${infile}`, skips('changelog') ? 'no changelog' : `prepare.changelog: ${infile}`);
}

;// CONCATENATED MODULE: ./migrate/tools.js

const json = (path) => ({ path, syntax: 'JSON' });
const yaml = (path) => ({ path, syntax: 'YAML' });
const toml = (path, ...keys) => ({ path, syntax: 'TOML', ...(keys.length > 0 && { keys }) });
const program = (path) => ({ path, syntax: 'program' });
const inPackage = (key) => ({ path: 'package.json', syntax: 'JSON', keys: [key] });
const programs = (prefix, ...endings) => endings.map((ending) => program(`${prefix}.${ending}`));
const TOOLS = [
    {
        name: 'semantic-release',
        places: [
            inPackage('release'),
            { path: '.releaserc', syntax: 'JSON or YAML' },
            ...[json('.releaserc.json'), yaml('.releaserc.yaml'), yaml('.releaserc.yml')],
            ...programs('.releaserc', 'js', 'cjs', 'mjs', 'ts'),
            ...programs('release.config', 'js', 'cjs', 'mjs', 'ts'),
        ],
        ask: ['branches', 'tagFormat', 'plugins', 'releaseRules'],
        read: importSemanticRelease,
    },
    {
        name: 'release-please',
        places: [
            ...[json('release-please-config.json'), json('.release-please-config.json')],
            ...[json('.github/release-please-config.json'), json('.github/release-please/config.json')],
        ],
        read: importReleasePlease,
    },
    {
        name: 'release-drafter',
        places: [yaml('.github/release-drafter.yml'), yaml('.github/release-drafter.yaml')],
        read: importReleaseDrafter,
    },
    {
        name: 'standard-version',
        places: [
            ...[
                json('.versionrc'),
                json('.versionrc.json'),
                inPackage('standard-version'),
                inPackage('commit-and-tag-version'),
            ],
            ...programs('.versionrc', 'js', 'cjs', 'mjs'),
        ],
        ask: ['tagPrefix', 'types', 'bumpFiles', 'skip', 'releaseCommitMessageFormat'],
        read: importStandardVersion,
    },
    {
        name: 'git-cliff',
        places: [
            toml('cliff.toml'),
            toml('.cliff.toml'),
            toml('.config/cliff.toml'),
            toml('pyproject.toml', 'tool', 'git-cliff'),
        ],
        read: importGitCliff,
    },
    {
        name: 'commitizen',
        places: [
            ...[toml('.cz.toml', 'tool', 'commitizen'), toml('cz.toml', 'tool', 'commitizen')],
            ...['.cz.json', 'cz.json'].map((path) => ({ path, syntax: 'JSON', keys: ['commitizen'] })),
            ...['.cz.yaml', 'cz.yaml'].map((path) => ({ path, syntax: 'YAML', keys: ['commitizen'] })),
            toml('pyproject.toml', 'tool', 'commitizen'),
        ],
        read: importCommitizen,
    },
    {
        name: 'python-semantic-release',
        places: [toml('pyproject.toml', 'tool', 'semantic_release'), toml('releaserc.toml', 'semantic_release')],
        read: importPythonSemanticRelease,
    },
    { name: 'cocogitto', places: [toml('cog.toml'), toml('.cog.toml'), toml('.config/cog.toml')], read: importCocogitto },
    { name: 'changesets', places: [json('.changeset/config.json')], read: importChangesets },
    { name: 'lerna', places: [json('lerna.json')], read: importLerna },
];

;// CONCATENATED MODULE: ./migrate/find.js

async function findConfiguration(wanted, files) {
    const tools = TOOLS.filter(({ name }) => wanted === names .Q8 || name === wanted);
    const found = (await Promise.all(tools.map((tool) => firstOf(tool, files)))).flatMap((one) => one ?? []);
    const [only, ...others] = found;
    if (only === undefined) {
        const looked = tools.flatMap(({ places }) => places.map(({ path, keys }) => (keys === undefined ? path : `${path} (${keys.join('.')})`)));
        throw new problem .jg((0,migration .su)(wanted, looked));
    }
    if (others.length > 0)
        throw new problem .jg((0,migration .g_)(found.map(({ tool, path }) => ({ tool: tool.name, path }))));
    const { tool, path, top } = only;
    if (top === undefined)
        throw new problem .jg((0,migration .F1)(tool.name, path, tool.ask ?? []));
    return { tool, path, top };
}
async function firstOf(tool, files) {
    for (const { path, syntax, keys = [] } of tool.places) {
        const text = await files.read(path);
        if (text === undefined || (keys.length > 0 && !text.includes(keys.at(-1) ?? '')))
            continue;
        if (syntax === 'program')
            return { tool, path };
        const top = (await (0,read_said .y)({ path, text }, syntax)).at(...keys);
        if (top?.isMapping === true)
            return { tool, path, top: top.asTop };
    }
    return undefined;
}
async function readAround(files) {
    const there = await Promise.all(VERSION_FILES.map(async (path) => ((await files.read(path)) === undefined ? [] : [path])));
    const [packageJson, pyproject, cargo] = await Promise.all([
        manifest({ path: 'package.json', syntax: 'JSON' }, files),
        manifest({ path: 'pyproject.toml', syntax: 'TOML' }, files),
        manifest({ path: 'Cargo.toml', syntax: 'TOML' }, files),
    ]);
    const globs = await workspaceGlobs(packageJson, files);
    const packages = (await Promise.all((await matchFiles(globs, files)).map((path) => packageAt(path, files)))).flat();
    const pending = (await matchFiles(['.changeset/*.md'], files)).filter((path) => !path.endsWith('README.md'));
    return { paths: new Set(there.flat()), packageJson, pyproject, cargo, packages, pending };
}
async function manifest({ path, syntax }, files) {
    const text = await files.read(path);
    return text === undefined ? undefined : (0,read_said .y)({ path, text }, syntax).catch(() => undefined);
}
async function workspaceGlobs(packageJson, files) {
    const [pnpm, lerna] = await Promise.all([
        manifest({ path: 'pnpm-workspace.yaml', syntax: 'YAML' }, files),
        manifest({ path: 'lerna.json', syntax: 'JSON' }, files),
    ]);
    const said = [
        packageJson?.at('workspaces', 'packages') ?? packageJson?.at('workspaces'),
        pnpm?.at('packages'),
        lerna?.at('packages'),
    ];
    const globs = said
        .flatMap((list) => list?.texts ?? [])
        .filter((glob) => !glob.startsWith('!') && !glob.startsWith('..'));
    return [...new Set(globs.map((glob) => `${toGitPath(glob)}/package.json`))];
}
async function matchFiles(include, files) {
    if (include.length === 0)
        return [];
    const found = await files.match({ include, exclude: ['**/node_modules/**'] });
    return [
        ...new Set(found.flatMap(({ files }) => files.filter(({ outside }) => !outside).map(({ path }) => path))),
    ].sort();
}
async function packageAt(path, files) {
    const name = (await manifest({ path, syntax: 'JSON' }, files))?.at('name')?.text;
    return name === undefined ? [] : [{ name, path: path.slice(0, -'/package.json'.length) }];
}

// EXTERNAL MODULE: ./next-version/replay.js
var next_version_replay = __webpack_require__(5043);
// EXTERNAL MODULE: ./commits/header.js
var header = __webpack_require__(647);
// EXTERNAL MODULE: ./commits/message.js + 2 modules
var commits_message = __webpack_require__(2435);
// EXTERNAL MODULE: ./commits/read.js + 5 modules
var commits_read = __webpack_require__(6893);
// EXTERNAL MODULE: ./versions/next.js
var next = __webpack_require__(7646);
;// CONCATENATED MODULE: ./migrate/their-level.js

function theirLevel({ commits, previous }, rules) {
    const types = new Map([...rules.types].map(([type, bump]) => [type, { bump, section: commits_rules .RG, scopes: new Map() }]));
    const { changes } = (0,commits_read .F)(commits, { ...commits_rules .ck, types, squash: 'subject', reverts: false });
    const isZero = previous.version.major === 0n;
    const levels = changes.map(({ type, breaking }) => {
        const ofType = rules.types.get(type) ?? rules.others;
        if (breaking.length > 0)
            return breakingLevel(ofType, rules, isZero);
        return ofType === 'minor' && isZero ? rules.featureOnZero : ofType;
    });
    const unlisted = commits
        .filter(({ parents }) => parents.length < 2)
        .map(({ message }) => unlistedLevel(message, rules));
    return (0,next .HI)([...levels, ...unlisted]);
}
function unlistedLevel(message, { types, others, unconventional }) {
    const read = (0,header .a)((0,commits_message .et)(message));
    if (read.kind === 'unconventional')
        return unconventional;
    return types.has(read.header.type) ? 'none' : others;
}
function breakingLevel(ofType, { breakingOnZero }, isZero) {
    if (!isZero)
        return 'major';
    return breakingOnZero === 'as its type' ? ofType : breakingOnZero;
}

;// CONCATENATED MODULE: ./migrate/proof.js

function together(proofs) {
    const theirs = proofs.flatMap(({ sameByTheirs }) => sameByTheirs ?? []);
    const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
    return {
        releases: proofs.flatMap(({ name, releases }) => releases.map((release) => ({ ...release, package: name }))),
        same: sum(proofs.map(({ same }) => same)),
        ...(theirs.length > 0 && { sameByTheirs: sum(theirs) }),
    };
}
function proveOn(past, { rules, majorOnZero, onNoRelease }, theirRules) {
    const releases = past.map((release) => {
        const judged = (0,next_version_replay .S)(release, rules, majorOnZero);
        const asks = judged.chosen === 'none' && onNoRelease === 'patch' && release.commits.length > 0;
        const chosen = asks ? 'patch' : judged.chosen;
        const agreed = chosen === judged.released;
        return {
            ...judged,
            chosen,
            agreed,
            ...(theirRules !== undefined && { theirs: theirLevel(ownOf(release), theirRules) }),
        };
    });
    const same = releases.filter(({ agreed }) => agreed).length;
    if (theirRules === undefined)
        return { releases, same };
    return { releases, same, sameByTheirs: releases.filter(({ theirs, released }) => theirs === released).length };
}
function ownOf(release) {
    const { commits, shares } = release;
    return shares === undefined ? release : { ...release, commits: commits.filter(({ sha }) => shares.has(sha)) };
}

;// CONCATENATED MODULE: ./migrate/workflow.js
const WORKFLOW = '.github/workflows/checkpoint.yml';
function workflowText({ tool, trigger, branches, settings }, defaultBranch) {
    const named = branches.length === 0 ? [defaultBranch] : [...branches];
    const channels = settings['channels'];
    const ofChannels = typeof channels === 'object' && !Array.isArray(channels) ? Object.keys(channels) : [];
    const all = [...new Set([...named, ...ofChannels])];
    const opensPulls = JSON.stringify(settings['prepare'] ?? '').includes('"via":"pull-request"');
    return [
        `# Written by init --from ${tool}. OWNER is the account you take the action from.`,
        'name: Checkpoint',
        '',
        ...(trigger === 'push' ? onPush(all) : BY_HAND),
        '',
        'permissions: {}',
        '',
        'concurrency: checkpoint',
        '',
        'jobs:',
        '  checkpoint:',
        '    runs-on: ubuntu-latest',
        '    permissions:',
        '      contents: write',
        ...(opensPulls ? ['      pull-requests: write'] : []),
        '    steps:',
        '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
        '        with:',
        '          persist-credentials: false',
        '      - uses: OWNER/version-checkpoint@v1 # zizmor: ignore[unpinned-uses] v1 gets our fixes; a commit pins it',
        ...(trigger === 'push' ? [] : ['        with:', '          bump: ${{ inputs.bump }}']),
        '',
    ].join('\n');
}
function onPush(branches) {
    return ['on:', '  push:', '    branches:', ...branches.map((branch) => `      - ${JSON.stringify(branch)}`)];
}
const BY_HAND = [
    'on:',
    '  workflow_dispatch:',
    '    inputs:',
    '      bump:',
    '        description: auto follows the commits; another choice is obeyed',
    '        type: choice',
    '        default: auto',
    '        options: [auto, patch, minor, major]',
];

;// CONCATENATED MODULE: ./migrate/move-in.js

async function moveIn({ from, force, last }, run, ports) {
    const { files } = ports;
    const found = await findConfiguration(from, files);
    const made = found.tool.read(found.top, await readAround(files));
    const path = run.inputs.get('config') ?? inputs .Pe;
    const texts = [
        { path, text: await configurationText(made, found.path) },
        { path: WORKFLOW, text: workflowText(made, (await run.branch?.()) ?? 'main') },
    ];
    const there = await Promise.all(texts.map(async (file) => ((await files.readGiven(file.path)) === undefined ? [] : [file.path])));
    if (!force && there.flat().length > 0)
        throw new problem .jg((0,migration .wd)(there.flat()));
    const settings = await loadSettings(made.tool, path, texts[0]?.text ?? '');
    const proof = run.shallow ? 'shallow' : await proofOf(made, settings, { last, run, ports });
    for (const { path, text } of texts) {
        const isWritten = await files.writeGiven(path, text, force ? 'replace' : 'new');
        if (!isWritten)
            throw new problem .jg((0,migration .wd)([path]));
    }
    const written = texts.map((file) => file.path);
    return { tool: made.tool, from: found.path, written, rows: made.rows, proof };
}
async function proofOf({ rules }, settings, { last, run, ports }) {
    const { packages } = settings;
    if (packages === undefined)
        return proveOn(await (0,replay .Hk)(ports.git, { settings, reach: (0,read .xw)(run, ports), last }), settings, rules);
    const past = await (0,replay_packages .$)(packages, Math.ceil(last / packages.each.length), ports);
    return together(packages.each.map((one) => {
        const releases = past.filter((other) => other.one === one).map(({ release }) => release);
        return { name: one.name, ...proveOn(releases, one.settings, rules) };
    }));
}
async function loadSettings(tool, path, text) {
    const configuration = await (0,settings_configuration .M)(path, text);
    const { settings, problems } = (0,settings_settings .G9)(new Map(), configuration);
    const { packages, problems: ofPackages } = await (0,settle_packages .Z)(new Map(), configuration, undefined);
    const all = [...problems, ...ofPackages];
    if (all.length === 0)
        return packages === undefined ? settings : { ...settings, packages };
    throw new problem .jg((0,migration .IT)(tool, all.map(({ what }) => what)));
}

/***/ }),

/***/ 1533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (  readSaid)
});

// EXTERNAL MODULE: ./errors/migration.js
var migration = __webpack_require__(7253);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
// EXTERNAL MODULE: ./version-files/tree.js
var tree = __webpack_require__(4942);
;// CONCATENATED MODULE: ./migrate/said.js

const SHOWN_LENGTH = 60;
class Said {
    node;
    file;
    keys;
    constructor(node, file, keys = []) {
        this.node = node;
        this.file = file;
        this.keys = keys;
    }
    get path() {
        return this.file.path;
    }
    get key() {
        return this.keys.join('.');
    }
    get name() {
        return this.keys.at(-1) ?? '';
    }
    get place() {
        return `${(0,printable .g$)(this.file.path)}:${(0,tree .df)(this.file.text, this.node.start)}`;
    }
    get text() {
        return this.node.kind === 'scalar' || this.node.kind === 'other' ? this.node.value : undefined;
    }
    get isTrue() {
        return this.text === 'true';
    }
    get isMapping() {
        return this.node.kind === 'mapping';
    }
    get items() {
        if (this.node.kind === 'list')
            return this.node.items.map((item, index) => this.child(String(index), item));
        return this.text === undefined && !this.isMapping ? [] : [this];
    }
    get texts() {
        return this.items.flatMap(({ text }) => text ?? []);
    }
    get entries() {
        return this.node.kind === 'mapping' ? this.node.entries.map(({ key, node }) => this.child(key, node)) : [];
    }
    at(...keys) {
        const [first, ...rest] = keys;
        if (first === undefined)
            return this;
        const among = this.node.kind === 'list' ? this.items : this.entries;
        return among.findLast(({ name }) => name === first)?.at(...rest);
    }
    get asTop() {
        return new Said(this.node, this.file);
    }
    get shown() {
        return (0,printable .bg)(this.line.replace(/\s*[\r\n]\s*/g, ' '), SHOWN_LENGTH);
    }
    get line() {
        if (this.isMapping)
            return `{ ${this.entries.map(({ name, line }) => `${name}: ${line}`).join(', ')} }`;
        return this.text ?? `[${this.items.map(({ line }) => line).join(', ')}]`;
    }
    child(name, node) {
        return new Said(node, this.file, [...this.keys, name]);
    }
}

;// CONCATENATED MODULE: ./migrate/read-said.js

async function readSaid(file, syntax) {
    const read = await treeOf(file.text, syntax);
    if (read.kind !== 'unparsable')
        return new Said(read, file);
    const place = `${(0,printable .g$)(file.path)}:${(0,tree .df)(file.text, read.offset)}`;
    throw new problem .jg((0,migration .YE)(place, (0,problem .HJ)(read.reason).replace(/\.$/, '')));
}
async function treeOf(text, syntax) {
    if (syntax === 'TOML')
        return (await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 8822))).readToml(text);
    const isJson = syntax === 'JSON' || (syntax === 'JSON or YAML' && /^\ufeff?\s*[{[]/.test(text));
    if (isJson)
        return (await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 9432))).readJsonc(text);
    return (await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 4265))).readYaml(text);
}

/***/ })

};
