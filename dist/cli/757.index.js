export const id = 757;
export const ids = [757];
export const modules = {

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  openWorld: () => (  openWorld)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./local/clock.js

function systemClock({ VERSION_CHECKPOINT_SECOND_MS: said = '1000' }) {
    const second = Number(said);
    return { now: () => new Date(), second, wait: (seconds) => (0,promises_.setTimeout)(seconds * second) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./errors/inputs.js
var errors_inputs = __webpack_require__(6868);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./files/asset-files.js

const PIECE_BYTES = 1024 * 1024;
function fileBytes(path) {
    return {
        [Symbol.asyncIterator]: () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: PIECE_BYTES })[Symbol.asyncIterator](),
    };
}
async function matchFiles(root, { include, exclude }) {
    const { default: picomatch } = await __webpack_require__.e(  59).then(__webpack_require__.t.bind(__webpack_require__, 3059, 19));
    const isExcluded = exclude.length === 0 ? () => false : picomatch(exclude);
    const home = await (0,external_node_fs_promises_.realpath)(root);
    return Promise.all(include.map(async (glob) => {
        const { base, glob: pattern } = picomatch.scan(glob, { unescape: true });
        const folder = pattern === '' ? base.split('/').slice(0, -1).join('/') : base;
        const rest = pattern === '' ? base.slice(folder.length) : pattern;
        const isNamed = picomatch(glob);
        const paths = await walk(root, folder, { deep: /\/|\*\*/.test(pattern), dots: DOT.test(rest) });
        const chosen = paths.filter((path) => isNamed(path) && !isExcluded(path));
        const files = (await Promise.all(chosen.map((path) => lookAt(home, path)))).flat();
        return { glob, files, nearest: await nearestFolder(root, folder) };
    }));
}
const DOT = /(?:^|[/{(,|])\\?\./;
async function walk(root, folder, reach) {
    const entries = await entriesOf((0,external_node_path_.join)(root, folder));
    const paths = await Promise.all(entries.map(async (entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.name.startsWith('.') && !reach.dots)
            return [];
        if (!entry.isDirectory())
            return [path];
        return reach.deep && entry.name !== '.git' ? walk(root, path, reach) : [];
    }));
    return paths.flat();
}
function entriesOf(folder) {
    return (0,external_node_fs_promises_.readdir)(folder, { withFileTypes: true }).catch(noEntries);
}
function noEntries(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return [];
    throw error;
}
async function lookAt(home, path) {
    const real = await (0,external_node_fs_promises_.realpath)((0,external_node_path_.join)(home, path)).catch(() => undefined);
    const found = real === undefined ? undefined : await (0,external_node_fs_promises_.stat)(real);
    if (real === undefined || found?.isFile() !== true)
        return [];
    const within = (0,external_node_path_.relative)(home, real).split(external_node_path_.sep);
    const outside = within[0] === '..' || (0,external_node_path_.resolve)(home, ...within) !== real || [...within, ...path.split('/')].some(isGits);
    return [{ path, size: found.size, outside }];
}
function isGits(name) {
    return name.toLowerCase() === '.git';
}
async function nearestFolder(root, folder) {
    const entries = await entriesOf((0,external_node_path_.join)(root, folder));
    if (entries.length === 0 && folder !== '')
        return nearestFolder(root, folder.split('/').slice(0, -1).join('/'));
    const names = entries
        .filter(({ name }) => !isGits(name))
        .map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`);
    return { folder, entries: names.sort() };
}

;// CONCATENATED MODULE: ./files/file-errors.js
function ignoreExisting(error) {
    if (error.code === 'EEXIST')
        return false;
    throw error;
}
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);
function ignoreMissing(error) {
    if (NO_FILE.has(error.code))
        return undefined;
    throw error;
}

// EXTERNAL MODULE: ./errors/files.js
var files = __webpack_require__(6534);
;// CONCATENATED MODULE: ./files/given-path.js

async function readGiven(said, grounds) {
    const path = await givenPath(said, grounds);
    return (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(ignoreMissing);
}
async function writeGiven(said, { text, mode }, grounds) {
    const path = await givenPath(said, grounds);
    const flag = FLAGS[mode] | NO_LINK;
    try {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        return await (0,external_node_fs_promises_.writeFile)(path, text, { flag }).then(() => true, ignoreExisting);
    }
    catch (error) {
        throw new problem .jg((0,files .Wy)(said, codeOf(error)), { cause: error });
    }
}
const { O_CREAT, O_EXCL, O_TRUNC, O_WRONLY } = external_node_fs_.constants;
const FLAGS = { new: O_WRONLY | O_CREAT | O_EXCL, replace: O_WRONLY | O_CREAT | O_TRUNC };
const NO_LINK = external_node_fs_.constants.O_NOFOLLOW ?? 0;
function codeOf(error) {
    return error.code ?? String(error);
}
async function givenPath(said, { root, temporary }) {
    const refuse = (reason) => new problem .jg((0,files .Qi)(said, reason));
    const path = (0,external_node_path_.resolve)(root, said);
    if (!(0,external_node_path_.isAbsolute)(said) && !isBelow(root, path))
        throw refuse('it is outside the repository');
    const bases = await Promise.all([root, ...(temporary === undefined ? [] : [temporary])].map(resolvePath));
    const { above, below } = await splitAtBase(path, bases);
    const file = (0,external_node_path_.join)(above, ...below);
    if (await hasLink(above, below))
        throw refuse('part of it is a link');
    if (await leadsIntoGit(await resolvePath(file)))
        throw refuse("it leads into git's own folder");
    return file;
}
function isBelow(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '' && way.split(external_node_path_.sep)[0] !== '..' && !(0,external_node_path_.isAbsolute)(way);
}
async function splitAtBase(path, bases) {
    const parents = foldersAbove(path);
    const real = await Promise.all(parents.map((folder) => (0,external_node_fs_promises_.realpath)(folder).catch(() => undefined)));
    const entered = bases.map((base) => ({ base, at: real.indexOf(base) })).filter(({ at }) => at >= 0);
    const [inner] = entered.sort((a, b) => b.base.length - a.base.length);
    if (inner !== undefined)
        return { above: inner.base, below: (0,external_node_path_.relative)(parents[inner.at] ?? '', path).split(external_node_path_.sep) };
    return { above: await resolvePath((0,external_node_path_.dirname)(path)), below: [(0,external_node_path_.basename)(path)] };
}
function foldersAbove(path) {
    const above = (0,external_node_path_.dirname)(path);
    return above === path ? [] : [...foldersAbove(above), above];
}
async function resolvePath(path) {
    const real = await (0,external_node_fs_promises_.realpath)(path).catch(() => undefined);
    const above = (0,external_node_path_.dirname)(path);
    return real ?? (above === path ? path : (0,external_node_path_.join)(await resolvePath(above), (0,external_node_path_.basename)(path)));
}
async function hasLink(above, below) {
    const ways = below.map((_, index) => (0,external_node_path_.join)(above, ...below.slice(0, index + 1)));
    const found = await Promise.all(ways.map((way) => (0,external_node_fs_promises_.lstat)(way).catch(() => undefined)));
    return found.some((entry) => entry?.isSymbolicLink() === true);
}
const GIT_FOLDER = /^(?:\.git|git~\d+)[. ]*(?::.*)?$/i;
async function leadsIntoGit(path) {
    if (path.split(external_node_path_.sep).some((part) => GIT_FOLDER.test(part)))
        return true;
    return (await Promise.all(foldersAbove(path).map(isGitDirectory))).includes(true);
}
async function isGitDirectory(folder) {
    const parts = ['HEAD', 'objects', 'refs'].map((name) => (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => undefined));
    return (await Promise.all(parts)).every((part) => part !== undefined);
}

;// CONCATENATED MODULE: ./files/files.js

function filesOf(root, keptIn) {
    let real;
    const realRoot = () => (real ??= (0,external_node_fs_promises_.realpath)(root));
    return {
        read: (path) => readInside(root, realRoot, path).catch(ignoreMissing),
        isDirectory: (path) => (0,external_node_fs_promises_.stat)((0,external_node_path_.resolve)(root, path)).then((found) => found.isDirectory(), () => false),
        readGiven: (path) => readGiven(path, { root, temporary: keptIn }),
        writeGiven: (path, text, mode) => writeGiven(path, { text, mode }, { root, temporary: keptIn }),
        match: (globs) => matchFiles(root, globs),
        bytes: (path) => fileBytes((0,external_node_path_.resolve)(root, path)),
        async keep(name, text) {
            if (keptIn === undefined)
                return undefined;
            const path = (0,external_node_path_.resolve)(keptIn, encodeURIComponent(name));
            await (0,external_node_fs_promises_.writeFile)(path, text);
            return path;
        },
    };
}
async function readInside(root, realRoot, path) {
    const [inside, file] = await Promise.all([realRoot(), (0,external_node_fs_promises_.realpath)((0,external_node_path_.resolve)(root, path))]);
    const parts = (0,external_node_path_.relative)(inside, file).split(external_node_path_.sep);
    const isOutside = parts[0] === '..' || (0,external_node_path_.isAbsolute)((0,external_node_path_.relative)(inside, file));
    if (isOutside || parts.some((part) => part.toLowerCase() === '.git'))
        throw new problem .jg((0,errors_inputs .__)(path));
    return (0,external_node_fs_promises_.readFile)(file, 'utf8');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./errors/forge.js
var forge = __webpack_require__(878);
;// CONCATENATED MODULE: ./local/release-file.js
const FENCE = '---';
function formatReleaseFile({ tag, name, body, draft, prerelease }) {
    const facts = Object.entries({ tag, name, draft, prerelease }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return [FENCE, ...facts, FENCE, body].join('\n');
}
function parseReleaseFile(text) {
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    const end = lines.indexOf(FENCE, 1);
    if (lines[0] !== FENCE || end === -1)
        return undefined;
    const facts = new Map(lines.slice(1, end).map(readFact));
    const [tag, name] = [facts.get('tag'), facts.get('name')];
    const [draft, prerelease] = [facts.get('draft'), facts.get('prerelease')];
    if (typeof tag !== 'string' || typeof name !== 'string')
        return undefined;
    if (typeof draft !== 'boolean' || typeof prerelease !== 'boolean')
        return undefined;
    return { tag, name, draft, prerelease, body: lines.slice(end + 1).join('\n') };
}
function readFact(line) {
    const colon = line.indexOf(':');
    try {
        return [line.slice(0, colon), JSON.parse(line.slice(colon + 1))];
    }
    catch {
        return [line.slice(0, colon), undefined];
    }
}

// EXTERNAL MODULE: ./git/git-tags.js
var git_tags = __webpack_require__(3070);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./release/bytes.js
var bytes = __webpack_require__(1984);
;// CONCATENATED MODULE: ./local/assets.js

const PART = '.part';
function localAssets(folderOf) {
    return {
        assets: ({ tag }) => storedAssets(folderOf(tag)),
        attach: ({ tag }, asset, bytes) => storeAsset(folderOf(tag), asset, bytes),
        detach: ({ tag }, { id }) => (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(folderOf(tag), id), { force: true }),
    };
}
async function storedAssets(folder) {
    const names = await (0,external_node_fs_promises_.readdir)(folder).catch(noEntries);
    const assets = [];
    for (const name of names.sort())
        assets.push(await storedAsset(folder, name));
    return assets;
}
async function storedAsset(folder, file) {
    const path = (0,external_node_path_.join)(folder, file);
    const whole = !file.endsWith(PART);
    const name = whole ? file : file.slice(0, -PART.length);
    const digest = whole ? await (0,bytes .o)(fileBytes(path)) : null;
    return { id: file, name, label: name, size: (await (0,external_node_fs_promises_.stat)(path)).size, digest, whole };
}
async function storeAsset(folder, { name }, bytes) {
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
    const part = (0,external_node_path_.join)(folder, `${name}${PART}`);
    await (0,external_node_stream_promises_.pipeline)(bytes, (0,external_node_fs_.createWriteStream)(part));
    await (0,external_node_fs_promises_.rename)(part, (0,external_node_path_.join)(folder, name));
    return storedAsset(folder, name);
}

// EXTERNAL MODULE: ./errors/history.js
var errors_history = __webpack_require__(4189);
// EXTERNAL MODULE: ./errors/preparation.js
var preparation = __webpack_require__(6652);
// EXTERNAL MODULE: ./git/process.js
var git_process = __webpack_require__(7191);
// EXTERNAL MODULE: ./git/spawned.js
var spawned = __webpack_require__(9204);
;// CONCATENATED MODULE: ./local/commit.js

async function branchAfter(call, name, commit) {
    const ref = `refs/heads/${name}`;
    const head = (0,git_process .TM)((await (0,git_process .EO)(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], call)).stdout);
    if (head === '')
        return undefined;
    const line = await git(call, ['rev-list', '--first-parent', '--parents', head, `^${commit}`, '--']);
    const [child = '', parent] = line.trimEnd().split('\n').at(-1)?.split(' ') ?? [];
    if (parent !== commit)
        return { head };
    return { head, children: [await commit_lookAt(call, child)] };
}
async function commit_lookAt(call, commit) {
    const fields = await git(call, ['log', '-1', '--format=%P%x00%T%x00%ct%x00%B', commit, '--']);
    const [parents = '', tree = '', seconds = '', message = ''] = fields.split('\0');
    return { commit, parents: parents.split(' '), message, tree, date: Number(seconds) * 1000 };
}
async function createCommit(commit, setup) {
    const { call } = setup;
    const made = await commitObject(commit, setup);
    const ref = `refs/heads/${commit.branch}`;
    const isCheckedOut = (0,git_process .TM)((await (0,git_process .EO)(['symbolic-ref', '--quiet', 'HEAD'], call)).stdout) === ref;
    const isBare = (0,git_process .TM)(await git(call, ['rev-parse', '--is-bare-repository'])) === 'true';
    const moved = await whileLocked(call, `update ${ref} ${made} ${commit.parent}`, async () => {
        if (isCheckedOut && !isBare)
            await updateWorkingTree(call, commit.parent, made);
    });
    return moved ? made : undefined;
}
async function commitObject(commit, setup) {
    const { call, identity } = setup;
    const tree = await treeWith(commit.parent, commit.files, setup);
    const when = `@${Math.floor(commit.date / 1000)} +0000`;
    const extraEnvironment = { ...identity, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
    const args = ['commit-tree', tree, '-p', commit.parent, '-F', '-'];
    return (0,git_process .TM)(await git({ ...call, input: `${commit.message}\n`, extraEnvironment }, args));
}
async function treeWith(commit, files, { call, commonDirectory }) {
    const folder = (0,external_node_path_.join)(commonDirectory, 'version-checkpoint');
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
    const index = (0,external_node_path_.join)(folder, `index.${process.pid}.${(0,external_node_crypto_.randomUUID)()}`);
    const beside = { ...call, extraEnvironment: { ...call.extraEnvironment, GIT_INDEX_FILE: index } };
    try {
        await git(beside, ['read-tree', commit]);
        for (const { path, text, isProgram } of files) {
            const blob = (0,git_process .TM)(await git({ ...beside, input: text }, ['hash-object', '-w', '--stdin']));
            const entry = `${isProgram ? '100755' : '100644'},${blob},${path}`;
            await git(beside, ['update-index', '--add', '--cacheinfo', entry]);
        }
        return (0,git_process .TM)(await git(beside, ['write-tree']));
    }
    finally {
        await (0,external_node_fs_promises_.rm)(index, { force: true });
    }
}
async function updateWorkingTree(call, from, to) {
    await (0,git_process .EO)(['update-index', '-q', '--refresh'], call);
    const { exitCode, stderr } = await (0,git_process .EO)(['read-tree', '-m', '-u', from, to], call);
    if (exitCode === 0)
        return;
    throw new problem .jg(/not uptodate|overwritten|unmerged/i.test(stderr) ? (0,preparation .Z9)(stderr) : (0,errors_history .gk)('read-tree', stderr));
}
const ELSEWHERE = /cannot lock ref|unable to create '.*\.lock'|but expected/i;
async function whileLocked(call, update, act) {
    const args = ['update-ref', '-m', 'version-checkpoint: prepare', '--stdin'];
    const child = await (0,git_process .BE)(args, call);
    const ended = (0,spawned .ut)(child);
    let said = '';
    const prepared = new Promise((resolve) => {
        child.stdout.on('data', (data) => {
            said += data.toString();
            if (said.includes('prepare: ok'))
                resolve(true);
        });
    });
    child.stdin.write(`start\n${update}\nprepare\n`);
    const isLocked = await Promise.race([prepared, ended.then(() => false)]);
    try {
        if (isLocked)
            await act();
    }
    catch (error) {
        child.stdin.end('abort\n');
        await ended;
        throw error;
    }
    child.stdin.end('commit\n');
    const { exitCode, stderr } = await ended;
    if (exitCode === 0)
        return true;
    if (ELSEWHERE.test(stderr))
        return false;
    throw new problem .jg((0,errors_history .gk)('update-ref', stderr));
}
async function git(call, args) {
    return (0,git_process .z_)(args, await (0,git_process .EO)(args, call));
}

// EXTERNAL MODULE: ./errors/clone.js
var clone = __webpack_require__(3580);
// EXTERNAL MODULE: ./ports/bot.js
var bot = __webpack_require__(7463);
;// CONCATENATED MODULE: ./local/tags.js

function localTags(call, run) {
    return {
        createTag: (tag) => createTag(tag, call, run),
        moveTag: (move) => moveTag(move, run),
        createMarker: async (marker) => (await createTag({ ...marker, commit: `${marker.commit}^{tree}` }, call, run)) !== undefined,
        deleteTag: (tag) => deleteTag(run, tag),
    };
}
async function createTag(tag, call, run) {
    const { name, commit, message, date } = tag;
    const args = ['tag', '--annotate', '--cleanup=verbatim', '--file=-', '--', name, commit];
    const when = `@${Math.floor(date / 1000)} +0000`;
    const extraEnvironment = { ...(await taggerOf(call)), GIT_COMMITTER_DATE: when };
    const { exitCode, stderr } = await (0,git_process .EO)(args, { ...call, input: message, extraEnvironment });
    if (exitCode === 0)
        return sign(await (0,git_tags .zW)(run, name), stderr, run);
    if (TAKEN.test(stderr))
        return undefined;
    const [, other] = IN_THE_WAY.exec(stderr) ?? [];
    throw new problem .jg(other === undefined ? (0,errors_history .gk)('tag', stderr) : (0,forge .Rp)(name, other));
}
async function sign(made, said, run) {
    if (made === undefined)
        return undefined;
    const { stdout: wanted } = await run(['config', '--type=bool', '--get', 'tag.gpgSign']);
    if ((0,git_process .TM)(wanted) !== 'true')
        return made.object;
    const { stdout: signature } = await run(['for-each-ref', '--format=%(contents:signature)', `refs/tags/${made.name}`]);
    if ((0,git_process .TM)(signature) !== '')
        return made.object;
    await deleteTag(run, made);
    throw new problem .jg((0,clone .gf)(made.name, said));
}
async function moveTag({ name, commit, from }, run) {
    const before = from?.object ?? '0'.repeat(commit.length);
    const { exitCode, stderr } = await run(['update-ref', '--no-deref', `refs/tags/${name}`, commit, before]);
    if (exitCode === 0)
        return true;
    if (MOVED.test(stderr))
        return false;
    const [, other] = IN_THE_WAY.exec(stderr) ?? [];
    throw new problem .jg(other === undefined ? (0,errors_history .gk)('update-ref', stderr) : (0,forge .Rp)(name, other));
}
async function deleteTag(run, { name, object }) {
    const { exitCode, stderr } = await run(['update-ref', '-d', `refs/tags/${name}`, object]);
    const isOther = exitCode !== 0 && (await (0,git_tags .zW)(run, name))?.object !== object;
    if (exitCode !== 0 && !isOther)
        throw new problem .jg((0,errors_history .gk)('update-ref', stderr));
}
async function taggerOf(call) {
    const { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL } = call.environment;
    const configured = await (0,git_process .EO)(['config', '--get-regexp', '^(user|committer)\\.(name|email)$'], call);
    const hasName = GIT_COMMITTER_NAME !== undefined || /^(?:user|committer)\.name ./m.test(configured.stdout);
    const hasEmail = GIT_COMMITTER_EMAIL !== undefined || /^(?:user|committer)\.email ./m.test(configured.stdout);
    return hasName && hasEmail ? {} : { GIT_COMMITTER_NAME: bot .W.name, GIT_COMMITTER_EMAIL: bot .W.email };
}
async function authorOf(call) {
    const tagger = await taggerOf(call);
    return 'GIT_COMMITTER_NAME' in tagger ? { ...tagger, GIT_AUTHOR_NAME: bot .W.name, GIT_AUTHOR_EMAIL: bot .W.email } : {};
}
const TAKEN = /already exists|unable to create '.*\.lock'|cannot lock ref '[^']*': (?:is at|reference already)/i;
const MOVED = /but expected|reference already exists|unable to resolve reference|unable to create '.*\.lock'/i;
const IN_THE_WAY = /cannot lock ref '[^']*': 'refs\/tags\/([^']*)' exists; cannot create/;

;// CONCATENATED MODULE: ./local/forge.js

const RELEASES = (0,external_node_path_.join)('version-checkpoint', 'releases');
const EXTENSION = '.md';
const ASSETS = '.assets';
function localForge({ call, commonDirectory, shownFrom }) {
    const folder = (0,external_node_path_.join)(commonDirectory, RELEASES);
    const pathOf = (tag) => (0,external_node_path_.join)(folder, `${encodeURIComponent(tag)}${EXTENSION}`);
    const assetsOf = (tag) => (0,external_node_path_.join)(folder, `${encodeURIComponent(tag)}${ASSETS}`);
    const shown = (tag) => (0,external_node_path_.relative)(shownFrom, pathOf(tag)).replaceAll('\\', '/');
    const run = (0,git_process .VO)(call);
    async function rewrite({ tag }, change) {
        const found = await read(tag).catch(forge_ignoreMissing);
        if (found === undefined)
            return undefined;
        await replaceFile(pathOf(tag), formatReleaseFile({ ...found, ...change }));
        return read(tag);
    }
    async function read(tag) {
        const path = pathOf(tag);
        const file = parseReleaseFile(await (0,external_node_fs_promises_.readFile)(path, 'utf8'));
        if (file === undefined)
            throw new problem .jg((0,forge .JL)(path, 'it does not start with the lines tag, name, draft and prerelease between two ---'));
        return { ...file, id: tag, url: shown(tag), uploadUrl: '' };
    }
    async function releases() {
        const names = await (0,external_node_fs_promises_.readdir)(folder).catch(() => []);
        const tags = names.filter((name) => name.endsWith(EXTENSION)).map((name) => tagOf(name, folder));
        return Promise.all(tags.sort().map(read));
    }
    const assets = localAssets(assetsOf);
    return {
        ...assets,
        kind: 'local',
        draftPlace: shown,
        async findTag(name) {
            const tag = await (0,git_tags .zW)(run, name);
            if (tag?.annotated !== true)
                return tag;
            const { stdout } = await run(['for-each-ref', '--format=%(taggername)', `refs/tags/${name}`]);
            return { ...tag, tagger: (0,git_process .TM)(stdout) };
        },
        ...localTags(call, run),
        branchAfter: (name, commit) => branchAfter(call, name, commit),
        treeWith: (commit, files) => treeWith(commit, files, { call, commonDirectory }),
        createCommit: async (commit) => createCommit(commit, { call, commonDirectory, identity: await authorOf(call) }),
        releases,
        releasesOf: async () => ({ releases: await releases() }),
        inventory: async () => inventoryOf(await (0,git_tags .g$)(run), await releases(), assets),
        standing: (commit, head) => standingOf(run, commit, head),
        release: (tag) => read(tag).catch(forge_ignoreMissing),
        async createDraft(draft) {
            await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
            const isNew = await createFile(pathOf(draft.tag), formatReleaseFile({ ...draft, draft: true }));
            return isNew ? read(draft.tag) : undefined;
        },
        updateDraft: (release, { name, body }) => rewrite(release, { name, body }),
        mark: async (release, { name, body }) => (await rewrite(release, { name, body })) !== undefined,
        async deleteDraft({ tag }) {
            await (0,external_node_fs_promises_.rm)(assetsOf(tag), { recursive: true, force: true });
            await (0,external_node_fs_promises_.rm)(pathOf(tag), { force: true });
        },
        publish: (release) => rewrite(release, { draft: false }),
    };
}
async function inventoryOf(tags, releases, { assets }) {
    const held = [];
    for (const release of releases)
        held.push({ ...release, assets: (await assets(release)).filter((asset) => asset.whole) });
    return { tags, releases: held, tellsDigests: true };
}
async function standingOf(run, commit, head) {
    const isAncestor = async (one, other) => (await run(['merge-base', '--is-ancestor', one, other])).exitCode === 0;
    if (await isAncestor(commit, head))
        return 'ancestor';
    return (await isAncestor(head, commit)) ? 'descendant' : 'elsewhere';
}
function tagOf(name, folder) {
    try {
        return decodeURIComponent(name.slice(0, -EXTENSION.length));
    }
    catch {
        throw new problem .jg((0,forge .JL)((0,external_node_path_.join)(folder, name), 'its name is not a tag name'));
    }
}
function forge_ignoreMissing(error) {
    if (error.code === 'ENOENT')
        return undefined;
    throw error;
}
async function replaceFile(path, text) {
    await (0,external_node_fs_promises_.rename)(await temporaryFile(path, text), path);
}
async function createFile(path, text) {
    const temporary = await temporaryFile(path, text);
    const isNew = await (0,external_node_fs_promises_.link)(temporary, path).then(() => true, ignoreExisting);
    await (0,external_node_fs_promises_.rm)(temporary, { force: true });
    return isNew;
}
async function temporaryFile(path, text) {
    const temporary = `${path}.${process.pid}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    await (0,external_node_fs_promises_.writeFile)(temporary, text);
    return temporary;
}

;// CONCATENATED MODULE: ./git/clone.js

const REV_PARSE = ['rev-parse', '--path-format=absolute'];
const PLACES = ['--git-common-dir', '--show-toplevel'];
const FACTS = [...REV_PARSE, '--is-shallow-repository', ...PLACES];
const NO_REPOSITORY = 'not a git repository';
const IN_FILES = /cannot use bare repository '([^]*)' \(safe\.bareRepository is/;
async function openClone(call, { isNamed = false } = {}) {
    const facts = await (0,git_process .EO)(FACTS, call);
    const [, place] = IN_FILES.exec(facts.stderr) ?? [];
    if (place === undefined)
        return cloneFrom(call, facts);
    if (!isNamed || !(await standsAlone(call)))
        throw new problem .jg((0,clone .FM)(place));
    const bare = { ...call, bare: true };
    return cloneFrom(bare, await (0,git_process .EO)(FACTS, bare));
}
async function cloneFrom(call, { exitCode, stdout, stderr }) {
    if (stderr.includes(NO_REPOSITORY))
        return { call };
    const [shallow, ...places] = stdout.split('\n').slice(0, -1);
    if (places.length === 0)
        throw new problem .jg((0,errors_history .gk)('rev-parse', stderr));
    const facts = { shallow: shallow === 'true', commonDirectory: places.join('\n') };
    if (exitCode !== 0)
        return { call, clone: facts };
    const [commonDirectory = '', root = ''] = places.length === 2 ? places : await placesOneByOne(call);
    return { call, clone: { ...facts, commonDirectory, root } };
}
function placesOneByOne(call) {
    return Promise.all(PLACES.map(async (place) => (await (0,git_process .EO)([...REV_PARSE, place], call)).stdout.replace(/\n$/, '')));
}
async function standsAlone(call) {
    const directory = await (0,external_node_fs_promises_.realpath)(call.directory);
    if (directory.split(external_node_path_.sep).includes('.git'))
        return true;
    const above = await (0,git_process .EO)(['rev-parse', '--git-dir'], { ...call, directory: (0,external_node_path_.dirname)(directory) });
    return above.stderr.includes(NO_REPOSITORY);
}

// EXTERNAL MODULE: ./ports/asked-once.js
var asked_once = __webpack_require__(6122);
;// CONCATENATED MODULE: ./git/diff-stat.js

async function diffStat(run, { from, to }, counts) {
    const kind = counts === undefined ? ['--shortstat'] : ['--numstat', '--no-renames', '-z'];
    const args = ['diff', '--no-ext-diff', ...kind, from, to, '--'];
    const output = (0,git_process .z_)(args, await run(args, git_process .pK));
    return counts === undefined ? output.trim() : shortStat(output, counts);
}
function shortStat(numstat, counts) {
    const files = numstat.split('\0').flatMap((line) => {
        const [, added = '', deleted = '', path = ''] = /^(\d+|-)\t(\d+|-)\t([^]*)$/.exec(line) ?? [];
        return path !== '' && counts(path) ? [{ added: countOf(added), deleted: countOf(deleted) }] : [];
    });
    if (files.length === 0)
        return '';
    const added = files.reduce((sum, file) => sum + file.added, 0);
    const deleted = files.reduce((sum, file) => sum + file.deleted, 0);
    const isEmpty = added + deleted === 0;
    return [
        `${files.length} ${files.length === 1 ? 'file' : 'files'} changed`,
        ...(added > 0 || isEmpty ? [`${added} ${added === 1 ? 'insertion' : 'insertions'}(+)`] : []),
        ...(deleted > 0 || isEmpty ? [`${deleted} ${deleted === 1 ? 'deletion' : 'deletions'}(-)`] : []),
    ].join(', ');
}
const BINARY = '-';
function countOf(text) {
    return text === BINARY ? 0 : Number(text);
}

;// CONCATENATED MODULE: ./git/read-files.js

async function readFiles(call, commit, paths) {
    if (paths.length === 0)
        return [];
    const args = ['ls-tree', '-z', '--full-tree', commit, '--', ...paths];
    const entries = (0,git_process .z_)(args, await (0,git_process .EO)(args, { ...call, input: git_process .pK }))
        .split('\0')
        .flatMap(entryIn);
    const texts = await readBlobs(call, entries.flatMap(({ type, object }) => (type === 'blob' ? [object] : [])));
    return entries.map(({ path, mode, object }) => ({ path, mode, text: texts.get(object) ?? '' }));
}
function entryIn(text) {
    const [, mode = '', type = '', object = '', path = ''] = /^(\d+) (\w+) (\S+)\t([^]*)$/.exec(text) ?? [];
    return object === '' ? [] : [{ mode, type, object, path }];
}
const BATCH = ['cat-file', '--batch'];
async function readBlobs(call, objects) {
    if (objects.length === 0)
        return new Map();
    const input = (0,git_process .be)(objects);
    const bytes = (0,git_process .z_)(BATCH, await (0,git_process .EO)(BATCH, { ...call, input, reading: { encoding: 'latin1' } }));
    const texts = new Map();
    let from = 0;
    for (const object of objects) {
        const end = bytes.indexOf('\n', from);
        const [, size] = /^\S+ blob (\d+)$/.exec(bytes.slice(from, end)) ?? [];
        if (size === undefined)
            throw new problem .jg((0,errors_history .gk)('cat-file', bytes.slice(from, end)));
        from = end + 1;
        texts.set(object, Buffer.from(bytes.slice(from, from + Number(size)), 'latin1').toString('utf8'));
        from += Number(size) + 1;
    }
    return texts;
}

// EXTERNAL MODULE: ./git/log.js
var log = __webpack_require__(2864);
// EXTERNAL MODULE: ./git/reach.js
var reach = __webpack_require__(9501);
// EXTERNAL MODULE: ./git/shared-history.js
var shared_history = __webpack_require__(4476);
;// CONCATENATED MODULE: ./git/git.js

const WRITERS = '--format=%H%n%an <%ae>%n%(trailers:key=Co-authored-by,valueonly,only,unfold)';
function gitOf(call) {
    const run = (0,git_process .VO)(call);
    const answer = async (args) => (0,git_process .z_)(args, await run(args, git_process .pK));
    const holdsFiles = (0,asked_once .Oo)(() => holdsTrees(run));
    return {
        async branch() {
            const { exitCode, stdout } = await run(['symbolic-ref', '--quiet', 'HEAD']);
            return exitCode === 0 ? (0,git_process .TM)(stdout).replace(/^refs\/heads\//, '') : undefined;
        },
        commitOf: (revision) => commitOf(run, revision),
        tagRefs: () => (0,git_tags .BY)(run),
        tagNamesMergedInto: (head) => (0,git_tags .je)(run, head),
        tag: (name) => (0,git_tags .zW)(run, name),
        tags: () => (0,git_tags .g$)(run),
        since: (tags, head) => (0,reach .S)(run, tags, head),
        async containing(tags, head) {
            const later = await (0,reach .ut)(run, head, tags);
            return tags.filter(({ commit }) => later.has(commit));
        },
        async reaches(head, name) {
            const commit = await commitOf(run, name);
            return commit !== undefined && (0,reach .c)(run, commit, head);
        },
        commits: (head, base) => (0,log .Fe)(run, head, base),
        async fileAt(commit, path) {
            const { exitCode, stdout } = await run(['cat-file', 'blob', `${commit}:${path}`]);
            return exitCode === 0 ? stdout : undefined;
        },
        async writersOf(commit, mostCommits) {
            const count = await answer(['rev-list', '--count', `--max-count=${mostCommits + 1}`, commit, '--']);
            if (Number(count) > mostCommits)
                return undefined;
            return writersIn(await answer(['log', '-z', '--encoding=UTF-8', WRITERS, commit, '--']));
        },
        filesAt: (commit, paths) => readFiles(call, commit, paths),
        async graph(heads) {
            const args = ['rev-list', '--topo-order', '--parents', '--stdin'];
            return (0,git_process .Dx)((0,git_process .z_)(args, await run(args, (0,git_process .be)(heads)))).map((line) => {
                const [sha = '', ...parents] = line.split(' ');
                return { sha, parents };
            });
        },
        async commitsNamed(shas) {
            if (shas.length === 0)
                return [];
            const args = [...log .$9, '--no-walk=unsorted', '--stdin'];
            return (0,log .YD)(run, args, (0,git_process .be)(shas));
        },
        holdsFiles,
        async shared(head) {
            return (await holdsFiles()) ? (0,shared_history .CO)(run, head) : undefined;
        },
        diffStat: (from, to, counts) => diffStat(run, { from, to }, counts),
    };
}
async function holdsTrees(run) {
    const { stdout } = await run(['config', '--get-regexp', '^remote\\..*\\.partialclonefilter$']);
    return !/ (?:tree|sparse|combine):/.test(stdout);
}
async function commitOf(run, revision) {
    if (/[\n\0]/.test(revision))
        return undefined;
    const { stdout } = await run(['cat-file', '--batch-check=%(objectname) %(objecttype)'], `${revision}^{commit}\n`);
    const [name = '', type] = (0,git_process .TM)(stdout).split(' ');
    return type === 'commit' ? name : undefined;
}
function writersIn(output) {
    const records = output.split('\0').filter((record) => record !== '');
    return new Map(records.map((record) => {
        const [sha = '', ...lines] = record.split('\n');
        return [sha, lines.flatMap(personOn)];
    }));
}
function personOn(line) {
    const [, name = '', email = ''] = /^\s*(.*?)\s*<([^>]*)>\s*$/.exec(line) ?? [];
    return email === '' ? [] : [{ name: name === '' ? email : name, email }];
}

;// CONCATENATED MODULE: ./git/web.js
const PATH = String.raw `(?<path>[\w.-]+(?:/[\w.-]+)+)`;
const HTTP = new RegExp(String.raw `^(?<scheme>https?://)(?:[^@/\s]*@)?(?<host>[\w.-]+(?::\d+)?)/${PATH}$`);
const SSH = new RegExp(String.raw `^(?:ssh://(?:[\w.-]+@)?(?<host>\w[\w.-]*)(?::\d+)?/|(?:[\w.-]+@)?(?<short>\w[\w.-]+):/?)${PATH}$`);
const HOSTS_OF_SSH = new Map([['ssh.github.com', 'github.com']]);
function originAt(url, sshHost) {
    const address = withoutEnding(url);
    const found = HTTP.exec(address)?.groups ?? SSH.exec(address)?.groups;
    if (found === undefined)
        return { url };
    const { scheme = 'https://', host: long, short = '', path: repository = '' } = found;
    const named = (found['scheme'] === undefined ? (sshHost ?? long ?? short) : (long ?? '')).toLowerCase();
    const host = HOSTS_OF_SSH.get(named) ?? named;
    return { url, web: `${scheme}${host}/${repository}`, host, repository };
}
function sshHostIn(url) {
    const address = withoutEnding(url);
    const found = HTTP.test(address) ? undefined : SSH.exec(address)?.groups;
    return found?.['host'] ?? found?.['short'];
}
function withoutEnding(address) {
    return address.replace(/\/$/, '').replace(/\.git$/, '');
}
function nameOf(address) {
    return (address
        .replace(/[/\\]+$/, '')
        .replace(/(?:\/|\\)?\.git$/, '')
        .split(/[/\\:]/)
        .at(-1) ?? '');
}
function web_isSameRepository(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function identityOf(origin, folder) {
    const { url = folder, web } = origin ?? {};
    return { project: nameOf(url), ...(web === undefined ? {} : { web }) };
}

;// CONCATENATED MODULE: ./git/remote.js

const ORIGIN = 'origin';
function remoteAddress(origin, credentials) {
    if (credentials === undefined)
        return { url: origin.url };
    const { token, server, repository } = credentials;
    const isOwn = isOn(server, origin) && web_isSameRepository(origin.repository ?? '', repository);
    return isOwn ? { url: `${server}/${repository}.git`, token } : { url: origin.url };
}

function isOn(server, { host }) {
    return host === new URL(server).host;
}
function basicOf(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}

// EXTERNAL MODULE: ./git/program.js
var git_program = __webpack_require__(5406);
;// CONCATENATED MODULE: ./git/origin.js

async function readOrigin(call) {
    const { exitCode, stdout } = await (0,git_process .EO)(['ls-remote', '--get-url', ORIGIN], call);
    const url = (0,git_process .TM)(stdout);
    if (exitCode !== 0 || url === ORIGIN || url === '')
        return undefined;
    const host = sshHostIn(url);
    return originAt(url, host === undefined ? undefined : await hostBehind(host, call));
}
const KNOWN = new Set(['github.com', 'ssh.github.com']);
const MOST_SECONDS = 5;
async function hostBehind(host, call) {
    if (KNOWN.has(host))
        return host;
    const program = await (0,git_program .q)('ssh', call.environment);
    if (program === undefined)
        return undefined;
    const { directory } = call;
    const invocation = { program, args: ['-G', host], directory, environment: (0,git_process .cT)(call.environment) };
    const answer = await (0,spawned .oz)(MOST_SECONDS, invocation, undefined).catch(() => undefined);
    return answer?.exitCode === 0 ? /^hostname (\S+)$/m.exec(answer.stdout)?.[1] : undefined;
}

// EXTERNAL MODULE: ./ports/history.js
var ports_history = __webpack_require__(1478);
;// CONCATENATED MODULE: ./git/read-ahead.js

function readAhead(git, revision) {
    const head = once(git.commitOf(revision));
    const tags = once(git.tagRefs());
    const writers = new Map();
    return {
        ...git,
        commitOf: (asked) => (asked === revision ? head() : undefined) ?? git.commitOf(asked),
        tagRefs: () => tags() ?? git.tagRefs(),
        async since(asked, from) {
            const range = await git.since(asked, from);
            const { base, commits } = range;
            if (base !== undefined && commits.length > 0 && git.writersOf !== undefined)
                writers.set(base.commit, once(git.writersOf(base.commit, ports_history .SK)));
            return range;
        },
        writersOf: async (commit, most) => (most === ports_history .SK ? writers.get(commit)?.() : undefined) ?? git.writersOf?.(commit, most),
    };
}
function once(answer) {
    answer.catch(() => undefined);
    let left = answer;
    return () => {
        const taken = left;
        left = undefined;
        return taken;
    };
}

;// CONCATENATED MODULE: ./git/open.js

async function openHistory(asked, { isNamed = false, ahead }) {
    const opening = openClone(asked, { isNamed });
    const read = readBy(asked, ahead);
    const { call, clone } = await opening;
    const { git, origin } = call === asked ? read : readBy(call, ahead);
    return { call, clone, git, origin };
}
function readBy(call, ahead) {
    const git = gitOf(call);
    const origin = readOrigin(call);
    origin.catch(() => undefined);
    return { git: ahead === undefined ? git : readAhead(git, ahead), origin };
}

// EXTERNAL MODULE: ./git/fetched-range.js + 1 modules
var fetched_range = __webpack_require__(7413);
;// CONCATENATED MODULE: ./git/remote-access.js

const SOURCE = 'source';
const HARMLESS = /^http\.(?:.+\.)?extraheader$/;
const OF_A_PERSON = new RegExp([
    String.raw `^core\.sshcommand$|^ssh\.variant$|^credential\.|^remote\.origin\.(?:proxy|proxyauthmethod|uploadpack)$`,
    String.raw `^http\.(?:.+\.)?(?:proxy\w*|ssl\w+|cookiefile|emptyauth|useragent|version|postbuffer)$`,
].join('|'));
async function accessEnvironment(call, origin, credentials) {
    const { url, token } = remoteAddress(origin, credentials);
    const way = credentials === undefined || token === undefined
        ? [...asItIs(url), ...(await transportOf(call))]
        : authorization(credentials.server, token);
    const settings = [[`remote.${SOURCE}.url`, url], ...way];
    const before = Number(call.environment['GIT_CONFIG_COUNT'] ?? 0);
    const entries = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${before + index}`, key],
        [`GIT_CONFIG_VALUE_${before + index}`, value],
    ]);
    return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(before + settings.length) };
}
function asItIs(url) {
    return [[`url.${url}.insteadof`, url]];
}
function authorization(server, token) {
    const key = `http.${server}/.extraheader`;
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basicOf(token)}`],
        ['http.followredirects', 'false'],
    ];
}
async function transportOf(call) {
    const { stdout } = await (0,git_process .EO)(['config', '--null', '--show-scope', '--list'], call);
    const fields = stdout.split('\0');
    const settings = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [scope, setting = ''] = [fields[at], fields[at + 1]];
        const [key = '', ...value] = setting.split('\n');
        if ((scope === 'local' || scope === 'worktree') && mayGoAlong(key, call))
            settings.push([key.replace(/^remote\.origin\./, `remote.${SOURCE}.`), value.join('\n')]);
    }
    return settings;
}
function mayGoAlong(key, { trusted = false }) {
    return HARMLESS.test(key) || (!trusted && OF_A_PERSON.test(key));
}

;// CONCATENATED MODULE: ./git/own-repository.js

const own_repository_PLACES = [
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_SHALLOW_FILE',
];
const NO_HOOKS = ['-c', 'core.hooksPath=/dev/null'];
const PATIENCE = { listSeconds: 60, fetchSeconds: 600 };
const FETCH = [
    ...['-c', 'protocol.version=2', '-c', 'fetch.fsckObjects=false', '-c', 'transfer.fsckObjects=false'],
    ...['-c', 'fetch.writeCommitGraph=false', 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head'],
    ...['--no-auto-maintenance', '--no-recurse-submodules'],
];
const LIST = ['-c', 'protocol.version=2', 'ls-remote', '--quiet', '--heads', '--tags', SOURCE];
async function makeFolder(temporary) {
    const name = 'version-checkpoint-';
    return (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(temporary, name)).catch(() => (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), name)));
}
async function makeOwnRepository({ call, temporary, access, sha256, patience, }) {
    const directory = await makeFolder(temporary);
    const environment = Object.fromEntries(Object.entries(call.environment).filter(([name]) => !own_repository_PLACES.includes(name)));
    const own = { ...call, environment: { ...environment, GIT_DIR: directory } };
    const git = (args, more = {}) => (0,git_process .EO)([...NO_HOOKS, ...args], { ...own, ...more });
    const runOwn = (0,git_process .VO)(own);
    const run = (args, input, take) => runOwn([...NO_HOOKS, ...args], input, take);
    const format = sha256 ? 'sha256' : 'sha1';
    const init = ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`];
    (0,git_process .z_)(init, await run(init));
    const commitNames = async () => {
        const check = ['--batch-check=%(objecttype) %(objectname)', '--batch-all-objects', '--unordered', '--buffer'];
        const { stdout } = await run(['cat-file', ...check]);
        return (0,git_process .Dx)(stdout).flatMap((line) => (line.startsWith('commit ') ? [line.slice('commit '.length)] : []));
    };
    const bring = (limits, refspecs) => git([...FETCH, ...limits, '--stdin', SOURCE], {
        input: (0,git_process .be)(refspecs),
        extraEnvironment: access,
        mostSeconds: patience.fetchSeconds,
    });
    return {
        directory,
        run,
        commitNames,
        fetch: (limits, refspecs) => bring(['--filter=tree:0', ...limits], refspecs),
        fetchTrees: (limits, refspecs) => bring(['--filter=blob:none', ...limits], refspecs),
        list: () => git(LIST, { extraEnvironment: access, mostSeconds: patience.listSeconds }),
        borders: async () => (0,git_process .Dx)(await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(directory, 'shallow'), 'utf8').catch(() => '')),
        async commits() {
            const withoutBorders = (0,git_process .VO)({ ...own, extraEnvironment: { GIT_SHALLOW_FILE: '' } });
            const args = [...NO_HOOKS, ...log .$9, '--no-walk=unsorted', '--stdin'];
            return (0,log .YD)(withoutBorders, args, (0,git_process .be)(await commitNames()));
        },
        remove: () => (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true }).catch(() => undefined),
    };
}

;// CONCATENATED MODULE: ./git/remote-history.js

const SHA256_DIGITS = 64;
function remoteHistory(setup) {
    const { git, call, origin, credentials, temporary, patience = PATIENCE } = setup;
    const made = [];
    let listed;
    let unused;
    let whole;
    let access;
    let names;
    async function make() {
        access ??= accessEnvironment(call, origin, credentials);
        names ??= git.commitOf('HEAD');
        const sha256 = (await names)?.length === SHA256_DIGITS;
        const repository = await makeOwnRepository({ call, temporary, access: await access, sha256, patience });
        made.push(repository);
        return repository;
    }
    function empty() {
        const repository = unused ?? make();
        unused = undefined;
        return repository;
    }
    async function list() {
        unused ??= make();
        return tagsListedBy(await unused);
    }
    return {
        commitOf: (revision) => git.commitOf(revision),
        fileAt: (commit, path) => git.fileAt(commit, path),
        filesAt: (commit, paths) => git.filesAt(commit, paths),
        tagRefs: () => (listed ??= list()),
        async since(tags, head) {
            const [highest] = tags;
            if (highest?.commit === head)
                return { base: highest, commits: [] };
            if (highest === undefined)
                return (0,fetched_range .OR)((whole = await empty()), tags, head);
            const commits = await (0,fetched_range .pR)(await empty(), highest, head);
            if (commits === 'elsewhere')
                return (0,fetched_range .OR)((whole = await empty()), tags, head);
            if (commits === 'unknown')
                return (0,fetched_range .Aq)(await empty(), tags, head);
            return { base: highest, commits };
        },
        containing: async (tags, head) => (0,fetched_range .Dc)(whole ?? (await empty()), tags, head),
        async reaches(head, name) {
            const own = await empty();
            await (0,fetched_range .OR)(own, [], head);
            return (await own.commitNames()).some((commit) => commit.startsWith(name));
        },
        async tag(name) {
            const { fetch, run } = await empty();
            const { exitCode, stderr } = await fetch(['--depth=1'], [`+refs/tags/${name}:refs/tags/${name}`]);
            if (exitCode !== 0)
                throw new problem .jg((0,errors_history .nX)(stderr));
            return (0,git_tags .zW)(run, name);
        },
        async shared(head, lines) {
            names ??= Promise.resolve(head);
            return (await __webpack_require__.e(  280).then(__webpack_require__.bind(__webpack_require__, 280))).sharedFromRemote(head, lines, empty);
        },
        async close() {
            await Promise.all(made.splice(0).map((repository) => repository.remove()));
        },
    };
}
async function tagsListedBy({ list }) {
    const { exitCode, stdout, stderr } = await list();
    if (exitCode !== 0)
        throw new problem .jg((0,errors_history .OS)(ORIGIN, stderr));
    if ((0,git_process .TM)(stdout) === '')
        throw new problem .jg((0,clone .D2)(ORIGIN));
    return (0,git_tags .e5)(stdout);
}

// EXTERNAL MODULE: ./settings/inputs.js + 1 modules
var settings_inputs = __webpack_require__(8202);
// EXTERNAL MODULE: ./text/printable.js
var printable = __webpack_require__(786);
;// CONCATENATED MODULE: ./cli/progress.js
const QUIET_MILLISECONDS = 1000;
const BETWEEN_MILLISECONDS = 200;
const CLEAR = '\r\u001b[K';
function progressOn({ stderr, environment }, clock) {
    if (stderr.isTTY !== true || environment['TERM'] === 'dumb')
        return undefined;
    let [heard, isShown] = [0, false];
    let next = clock.now().getTime() + QUIET_MILLISECONDS;
    return {
        hear(bytes) {
            heard += bytes;
            const now = clock.now().getTime();
            if (now < next)
                return;
            next = now + BETWEEN_MILLISECONDS;
            isShown = true;
            stderr.write(`${CLEAR}reading the history: ${(heard / 1e6).toFixed(1)} MB`);
        },
        clear() {
            if (isShown)
                stderr.write(CLEAR);
            isShown = false;
        },
    };
}

;// CONCATENATED MODULE: ./cli/world.js

async function openWorld({ command, repository, forge: chosen, inputs }, terminal) {
    const { environment, stderr } = terminal;
    const clock = systemClock(environment);
    const directory = (0,external_node_path_.resolve)(terminal.directory(), repository);
    if (!(await filesOf(directory, undefined).isDirectory(directory)))
        throw new problem .jg((0,errors_inputs .Q7)({ place: '--repository' }, repository));
    const progress = progressOn(terminal, clock);
    const asker = { directory, environment, ...(progress && { hear: progress.hear }) };
    const revision = inputs.get('sha') ?? 'HEAD';
    const ahead = settings_inputs .z6.has(command) ? revision : undefined;
    const { call, clone, git, origin: asking } = await openHistory(asker, { isNamed: true, ahead });
    const [origin, { answerOf }] = await Promise.all([asking, __webpack_require__.e(  44).then(__webpack_require__.bind(__webpack_require__, 8044))]);
    if (clone === undefined)
        throw new problem .jg((0,errors_history .GD)(directory));
    const shownFrom = clone.root ?? clone.commonDirectory;
    const here = { call, commonDirectory: clone.commonDirectory, shownFrom, clock };
    const asked = chosen === 'local' ? { forge: localForge(here) } : await onGitHub(origin, { command, environment, clock });
    const remote = origin === undefined ? undefined : remoteHistory({ git, call, origin, temporary: (0,external_node_os_.tmpdir)() });
    return {
        answerOf,
        run: {
            inputs,
            shallow: clone.shallow,
            workTree: clone.root !== undefined,
            revision,
            planOnly: false,
            branch: () => git.branch(),
            ...identityOf(origin, shownFrom),
        },
        ports: {
            history: git,
            ...(remote && { remote }),
            ...asked,
            files: filesOf(clone.root ?? directory, undefined),
            clock,
            tell(line) {
                progress?.clear();
                stderr.write(`${(0,printable .g$)(line)}\n`);
            },
        },
        inspected: { git, forge: asked.forge },
        async close() {
            progress?.clear();
            await remote?.close();
        },
    };
}
async function onGitHub(origin, { command, environment, clock }) {
    const [{ githubForge }, { githubPeople }] = await Promise.all([
        __webpack_require__.e(  667).then(__webpack_require__.bind(__webpack_require__, 667)),
        __webpack_require__.e(  494).then(__webpack_require__.bind(__webpack_require__, 7494)),
    ]);
    const repository = environment['GITHUB_REPOSITORY'] ?? origin?.repository;
    if (repository === undefined)
        throw new problem .jg((0,forge .fb)(origin?.url ?? ''));
    const apiUrl = apiUrlFor(origin?.host, environment);
    const setup = () => {
        const token = environment['GITHUB_TOKEN'] ?? environment['GH_TOKEN'];
        if (token === undefined || token === '')
            throw new problem .jg((0,forge .fC)());
        return { token, repository, apiUrl, clock };
    };
    const asked = { forge: githubForge(setup), people: githubPeople(setup) };
    if (command !== 'doctor')
        return asked;
    const { githubPolicies } = await __webpack_require__.e(  569).then(__webpack_require__.bind(__webpack_require__, 9569));
    return { ...asked, policies: githubPolicies(setup) };
}
const GITHUB = 'github.com';
function apiUrlFor(host = GITHUB, environment) {
    const said = environment['GITHUB_API_URL'];
    if (said !== undefined && said !== '')
        return said;
    if (host !== GITHUB)
        throw new problem .jg((0,forge .ls)(host));
    return `https://api.${GITHUB}`;
}

/***/ }),

/***/ 8020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BU: () => (  changesReader),
    C: () => (  gitLogReader),
    N_: () => (  LOG_FORMAT),
    mb: () => (  parseGitLog)
  });
  var _text_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(746);

const LOG_FORMAT = '%H%n%P%n%ct%n%an%n%ae%n%B';
function parseGitLog(output) {
    const { take, read } = gitLogReader();
    take(output);
    return read().commits;
}
function gitLogReader() {
    const commits = [];
    const { take, read } = changesReader((text, from, to) => {
        const commit = parseRecord(text, from, to);
        commits.push(commit);
        return commit.sha;
    });
    return { take, read: () => ({ commits, paths: read() }) };
}
function changesReader(readRecord) {
    const paths = new Map();
    let sha = '';
    let own;
    let isPath = false;
    const { take, end } = (0,_text_pieces_js__WEBPACK_IMPORTED_MODULE_0__  .u)('\0', (text, from, to) => {
        if (isPath) {
            own?.push(text.slice(from, to));
            isPath = false;
        }
        else if (text[from] === ':' || text.startsWith('\n:', from)) {
            if (own === undefined)
                paths.set(sha, (own = []));
            isPath = true;
        }
        else if (to > from) {
            sha = readRecord(text, from, to);
            own = undefined;
        }
    });
    const read = () => {
        end();
        return paths;
    };
    return { take, read };
}
function parseRecord(text, from, to) {
    let at = from;
    const nextField = () => {
        const end = text.indexOf('\n', at);
        const field = text.slice(at, end < 0 || end > to ? to : end);
        at += field.length + 1;
        return field;
    };
    const [sha, parents, committedAt, name, email] = [nextField(), nextField(), nextField(), nextField(), nextField()];
    return {
        sha,
        parents: parents === '' ? [] : parents.split(' '),
        committedAt: Number(committedAt),
        author: { name, email },
        message: text.slice(at, to),
    };
}

/***/ }),

/***/ 3580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Cy: () => (  tagOnNoCommit),
    D2: () => (  remoteWithoutRefs),
    FM: () => (  repositoryInFiles),
    IJ: () => (  gitTookTooLong),
    gf: () => (  tagNotSigned)
  });

  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);

function repositoryInFiles(directory) {
    return {
        code: 'VC241',
        what: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(directory)} is a bare repository, made of plain files.`,
        why: 'Anyone can commit such files, and their configuration could make git run other programs.',
        cure: 'Name a folder with a .git folder in it or above it. On the command line, a bare repository works too if it is not inside another one.',
    };
}

function gitTookTooLong(seconds) {
    return {
        code: 'VC243',
        what: `The remote origin did not answer git within ${seconds} seconds.`,
        why: 'The run gave up instead of waiting forever.',
        cure: 'Run again. If it keeps happening, check the network and its proxy, or fetch the history first: fetch-depth: 0 in actions/checkout.',
    };
}
function remoteWithoutRefs(remote) {
    return {
        code: 'VC244',
        what: `The remote ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(remote)} answered without naming any branch or tag.`,
        why: 'An empty answer does not prove that there are no versions.',
        cure: 'If that repository is new, push the branch first. Otherwise run again, and check the output of git ls-remote origin.',
    };
}
function tagNotSigned(tag, reason) {
    return {
        code: 'VC245',
        what: `The tag ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(tag)} was not signed, although tag.gpgSign asks for it: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(reason)}`,
        why: 'git created it anyway, so it was removed again.',
        cure: 'Fix the signing setup (try git tag --sign), or set tag.gpgSign to false.',
    };
}
function tagOnNoCommit(tag, place) {
    return {
        code: 'VC246',
        what: `The tag ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(tag)} points at a ${place}, not at a commit.`,
        why: 'So it has no history to read.',
        cure: 'Name another version. Run list to see all versions.',
    };
}

/***/ }),

/***/ 6534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Qi: () => (  pathRefused),
    Wy: () => (  unwritableFile),
    ZG: () => (  planUnreadable)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);

function pathRefused(path, reason) {
    return {
        code: 'VC142',
        what: `The path ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path)} is not used: ${reason}.`,
        why: "Someone who can commit a link, or a folder that looks like git's own, could choose which file is read or written.",
        cure: 'Set a path without links, in the repository or absolute, such as ${{ runner.temp }}/plan.json.',
    };
}
function unwritableFile(path, reason) {
    return {
        code: 'VC143',
        what: `The file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path)} cannot be written: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(reason)}.`,
        why: '',
        cure: 'Set a path in a folder that this run may write to.',
    };
}
function planUnreadable(path, reason) {
    return {
        code: 'VC121',
        what: `The plan file ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path)} cannot be applied: ${reason}.`,
        why: '',
        cure: 'Set plan-file to the file that a run with command: plan wrote.',
    };
}

/***/ }),

/***/ 6652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fq: () => (  notAPlainFile),
    KW: () => (  noEntryPlace),
    M1: () => (  messageOfAChange),
    Nr: () => (  notMarkdown),
    Tf: () => (  noRepositoryPath),
    Z9: () => (  changesInTheWay),
    kc: () => (  noBranch),
    rz: () => (  branchProtected)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);

function noRepositoryPath(place, path) {
    return {
        code: 'VC713',
        what: `${place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(path)} is not a path to a file inside the repository.`,
        why: 'Paths are relative to the root, with slashes, and without ".." or ".git".',
        cure: 'Write it as git shows it, for example docs/V{{ version }}_RELEASE_NOTES.md.',
    };
}
function noEntryPlace(file) {
    return {
        code: 'VC714',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)} has headings, but neither a version nor "Unreleased" among them.`,
        why: 'Where the new entry belongs would be a guess.',
        cure: 'Add the heading "## [Unreleased]" where the newest entry belongs.',
    };
}
function notMarkdown(place, file) {
    return {
        code: 'VC723',
        what: `${place}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(file)} is not a Markdown file by its name.`,
        why: 'Release notes are Markdown. In another markup, their headings, lists and links would break.',
        cure: 'Name a .md file such as CHANGELOG.md, or leave `changelog` out and edit the other file by hand.',
    };
}
function messageOfAChange(message) {
    return {
        code: 'VC715',
        what: `prepare.message gives ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(message)}, which does not look like a release commit.`,
        why: 'The next run would list it as a change, or release a version for it.',
        cure: 'Start it with a verb and the version, for example "📋 Prepare for {{ tag }} release" or "chore(release): {{ version }}".',
    };
}
function notAPlainFile(file, kind) {
    return {
        code: 'VC716',
        what: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(file)} is ${kind} in the commit to release.`,
        why: "GitHub's API can commit only plain files, so preparing it would change what kind of file it is.",
        cure: 'Name another file, and let this one read the version from it.',
    };
}
function noBranch() {
    return {
        code: 'VC717',
        what: 'prepare makes a commit, but this run is not on a branch.',
        why: 'A commit outside every branch would be lost.',
        cure: 'Run on a branch, for example after git switch main. In a workflow, run on push, workflow_dispatch or schedule.',
    };
}
function changesInTheWay(reason) {
    return {
        code: 'VC718',
        what: `The working tree has changes in files that prepare writes: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(reason)}`,
        why: 'They would be lost, or end up in the release commit.',
        cure: 'Commit or stash them (git stash), then run again.',
    };
}
function branchProtected(branch, message) {
    return {
        code: 'VC719',
        what: `The branch ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .TL)(branch)} does not accept the preparation commit: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__  .HJ)(message)}`,
        why: 'GITHUB_TOKEN cannot bypass a branch rule.',
        cure: 'Set prepare.via: pull-request, or set the input token to the token of an App that may bypass the rule.',
    };
}

/***/ }),

/***/ 1451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  readChanges),
    v: () => (  changedPaths)
  });
  var _commits_history_git_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8020);
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
    const { take, read } = (0,_commits_history_git_log_js__WEBPACK_IMPORTED_MODULE_2__  .BU)((text, from, to) => text.slice(from, to));
    (0,_process_js__WEBPACK_IMPORTED_MODULE_1__  .z_)(args, await run(args, lines, take));
    return read();
}
function pathsOf(folders = []) {
    return folders.map((path) => `:(top,literal)${path}`);
}

/***/ }),

/***/ 7413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Rf: () => (  FIRST_DEPTH),
  pR: () => (  fetchAfter),
  Dc: () => (  fetchContaining),
  Aq: () => (  fetchDeeper),
  OR: () => (  fetchWhole),
  Kg: () => (  refspecOf),
  hq: () => (  requireFetched)
});

;// CONCATENATED MODULE: ./commits/history/borders.js
function undecidedParents(commits, excluded) {
    const present = new Set(commits.map(({ sha }) => sha));
    const undecided = new Set();
    for (const { parents } of commits) {
        const missing = parents.filter((parent) => !present.has(parent));
        if (missing.length < 2)
            continue;
        const open = missing.filter((parent) => !excluded.has(parent));
        const asked = open.length < missing.length ? open : open.slice(0, -1);
        for (const parent of asked)
            undecided.add(parent);
    }
    return [...undecided];
}
function standsBelow(commits, outside) {
    return commits.some(({ parents }) => parents.includes(outside));
}

// EXTERNAL MODULE: ./commits/history/git-log.js
var git_log = __webpack_require__(8020);
// EXTERNAL MODULE: ./errors/history.js
var errors_history = __webpack_require__(4189);
// EXTERNAL MODULE: ./errors/problem.js
var problem = __webpack_require__(626);
// EXTERNAL MODULE: ./git/reach.js
var reach = __webpack_require__(9501);
// EXTERNAL MODULE: ./git/log.js
var git_log_0 = __webpack_require__(2864);
// EXTERNAL MODULE: ./git/process.js
var process = __webpack_require__(7191);
;// CONCATENATED MODULE: ./git/fetched-range.js

const refspecOf = (commit) => `+${commit}:refs/checkpoint/${commit}`;
const NOTHING_LEFT = /no commits selected for shallow requests|error processing shallow info/;
const BROKEN = /RPC failed|curl \d+|unexpected disconnect|early EOF|timed out/i;
function isNothingLeft({ stderr }) {
    return NOTHING_LEFT.test(stderr) && !BROKEN.test(stderr);
}
const MOST_QUESTIONS = 12;
async function fetchAfter(own, base, head) {
    const limits = [`--shallow-exclude=refs/tags/${base.name}`];
    const first = await own.fetch(limits, [refspecOf(head)]);
    if (first.exitCode !== 0)
        return isNothingLeft(first) ? 'elsewhere' : 'unknown';
    const excluded = new Set([base.commit]);
    let questions = MOST_QUESTIONS;
    for (;;) {
        const commits = await own.commits();
        const undecided = undecidedParents(commits, excluded);
        if (undecided.length === 0)
            return standsBelow(commits, base.commit) ? commits : 'elsewhere';
        for (const parent of undecided) {
            questions -= 1;
            const answer = questions < 0 ? undefined : await own.fetch(limits, [refspecOf(parent)]);
            if (answer?.exitCode === 0)
                continue;
            if (answer === undefined || !isNothingLeft(answer))
                return 'unknown';
            excluded.add(parent);
        }
    }
}
const FIRST_DEPTH = 64;
async function fetchDeeper(own, tags, head) {
    const [highest] = tags;
    for (let depth = FIRST_DEPTH;; depth *= 2) {
        requireFetched(await own.fetch([`--depth=${depth}`], [refspecOf(head)]));
        const borders = await own.borders();
        if (borders.length === 0)
            return rangeIn(own, tags, head);
        if (highest !== undefined && (await isBelow(own, borders, highest.commit)))
            return rangeIn(own, [highest], head);
    }
}
async function fetchWhole(own, tags, head) {
    requireFetched(await own.fetch([], [refspecOf(head)]));
    return rangeIn(own, tags, head);
}
const FILTERED = 'did not send all necessary objects';
async function fetchContaining(own, tags, head) {
    const refspecs = [...new Set(tags.map(({ commit }) => `+${commit}:refs/tags/at-${commit}`))];
    const all = await own.fetch([], [refspecOf(head), ...refspecs]);
    if (!all.stderr.includes(FILTERED))
        requireFetched(all);
    else
        for (const refspec of [refspecOf(head), ...refspecs]) {
            const one = await own.fetch([], [refspec]);
            if (!one.stderr.includes(FILTERED))
                requireFetched(one);
        }
    const later = await (0,reach .ut)(own.run, head, tags, ['--ignore-missing']);
    return tags.filter(({ commit }) => later.has(commit));
}
async function rangeIn(own, tags, head) {
    const present = tags.length === 0 ? new Set() : new Set(await own.commitNames());
    const base = tags.find(({ commit }) => present.has(commit));
    const log = await own.run([...git_log_0 .$9, head, ...(base === undefined ? [] : [`^${base.commit}`]), '--']);
    requireFetched(log);
    return { ...(base && { base }), commits: (0,git_log .mb)(log.stdout) };
}
async function isBelow(own, borders, commit) {
    if (!(await own.commitNames()).includes(commit))
        return false;
    const revisions = (0,process .be)([...borders, `^${commit}`]);
    const { exitCode, stdout } = await own.run(['rev-list', '--count', '--stdin'], revisions);
    return exitCode === 0 && (0,process .TM)(stdout) === '0';
}
function requireFetched({ exitCode, stderr }) {
    if (exitCode !== 0)
        throw new problem .jg((0,errors_history .nX)(stderr));
}

/***/ }),

/***/ 3070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BY: () => (  readTagRefs),
    e5: () => (  parseTagRefs),
    g$: () => (  readTags),
    je: () => (  tagNamesMergedInto),
    r9: () => (  readTagsNamed),
    zW: () => (  readTag)
  });
  var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4189);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
  var _text_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(746);
  var _ports_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1478);
  var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);

const PEELED = '^{}';
const PASSED_OVER = /^warning: ignoring (?:broken ref|ref with broken name|dangling symref)|^error: \S+ does not point to a valid object/m;
async function readTagRefs(run) {
    const { refs, take } = tagReader();
    const { exitCode, stderr } = await run(['show-ref', '--tags', '--dereference'], _process_js__WEBPACK_IMPORTED_MODULE_2__  .pK, take);
    if (exitCode > 1 || PASSED_OVER.test(stderr))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .DY)(stderr));
    return refs;
}
const TAGS = 'refs/tags/';
function parseTagRefs(output) {
    const { refs, take } = tagReader();
    take(output);
    return refs;
}
function tagReader() {
    const refs = [];
    let width = 0;
    const { take } = (0,_text_pieces_js__WEBPACK_IMPORTED_MODULE_3__  .u)('\n', (text, from, to) => {
        width ||= text.slice(from, to).search(/[ \t]/);
        const ref = from + width + 1;
        if (!text.startsWith(TAGS, ref))
            return;
        const isPeeled = text.endsWith(PEELED, to);
        if (isPeeled)
            refs.pop();
        const name = text.slice(ref + TAGS.length, isPeeled ? to - PEELED.length : to);
        refs.push({ name, commit: text.slice(from, from + width) });
    });
    return { refs, take };
}
const MOST_NAMES = 400;
function patternsOf(names) {
    return names === undefined || names.length > MOST_NAMES ? ['refs/tags'] : names.map((name) => `${TAGS}${name}`);
}
async function tagNamesMergedInto(run, head, names) {
    const args = ['for-each-ref', '--format=%(refname)', '--merged', head, ...patternsOf(names)];
    const { exitCode, stdout, stderr } = await run(args, _process_js__WEBPACK_IMPORTED_MODULE_2__  .pK);
    if (exitCode !== 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .DY)(stderr));
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_2__  .Dx)(stdout).map((ref) => ref.slice(TAGS.length));
}
const FIELDS = {
    date: '%(committerdate:unix)',
    peeled: '%(*objectname)',
    peeledType: '%(*objecttype)',
    ref: '%(refname)',
    object: '%(objectname)',
    type: '%(objecttype)',
    tagged: '%(creatordate:unix)',
    committed: '%(*committerdate:unix)',
    signature: '%(contents:signature)',
    message: '%(contents)',
};
async function readTag(run, name) {
    return (await readTagsNamed(run, [name]))[0]?.tag;
}
async function readTagsNamed(run, names) {
    if (names.length === 0)
        return [];
    const wanted = new Set(names.map((name) => `${TAGS}${name}`));
    const most = names.length === 1 ? ['--count=1'] : [];
    const format = `--format=${Object.values(FIELDS).join('%00')}%00`;
    const args = ['for-each-ref', format, ...most, ...patternsOf(names)];
    const { exitCode, stdout, stderr } = await run(args, _process_js__WEBPACK_IMPORTED_MODULE_2__  .pK);
    if (exitCode !== 0 || PASSED_OVER.test(stderr))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .DY)(stderr));
    const rows = rowsIn(stdout).filter(({ ref }) => wanted.has(ref));
    const nested = rows.filter(({ peeledType }) => peeledType === 'tag').map(({ object }) => object);
    const ends = new Map(await peelEach(run, nested));
    return rows.map((row) => {
        const annotated = row.type === 'tag';
        const [commit, commitType] = ends.get(row.object) ?? (annotated ? [row.peeled, row.peeledType] : [row.object, row.type]);
        if (!/^[0-9a-f]+$/.test(commit))
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .DY)(`${row.ref} names no object`));
        const tag = {
            ...{ name: row.ref.slice(TAGS.length), object: row.object, commit, annotated, ...elsewhere(commitType) },
            taggedAt: (0,_ports_history_js__WEBPACK_IMPORTED_MODULE_4__  .Eh)(Number(row.tagged), Number(row.committed)),
            message: annotated ? withoutEnd(row.message, row.signature) : '',
        };
        return { tag, committedAt: Number(annotated ? row.committed : row.date) || NaN };
    });
}
function rowsIn(output) {
    const names = Object.keys(FIELDS);
    const texts = output.split('\0');
    const rows = [];
    for (let at = 0; at + names.length <= texts.length; at += names.length)
        rows.push(Object.fromEntries(names.map((name, field) => [name, texts[at + field] ?? ''])));
    return rows;
}
async function peelEach(run, objects) {
    if (objects.length === 0)
        return [];
    const asked = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__  .be)(objects.map((object) => `${object}${PEELED}`));
    const { stdout } = await run(['cat-file', '--batch-check=%(objectname) %(objecttype)'], asked);
    const answers = (0,_process_js__WEBPACK_IMPORTED_MODULE_2__  .Dx)(stdout);
    return objects.map((object, at) => {
        const [commit = '', type = ''] = (answers[at] ?? '').split(' ');
        return [object, [commit, type]];
    });
}
function elsewhere(type) {
    return type === 'tree' || type === 'blob' ? { leadsTo: type } : {};
}
function withoutEnd(message, signature) {
    const end = signature === '' ? -1 : message.lastIndexOf(signature.trimEnd());
    return (end < 0 ? message : message.slice(0, end)).trimEnd();
}
const TAGS_FORMAT = [
    '%(refname)',
    '%(objectname)',
    '%(objecttype)',
    '%(*objectname)',
    '%(*objecttype)',
    '%(creatordate:unix)',
    '%(*committerdate:unix)',
].join(' ');
async function readTags(run) {
    const { exitCode, stdout, stderr } = await run(['for-each-ref', `--format=${TAGS_FORMAT}`, 'refs/tags'], _process_js__WEBPACK_IMPORTED_MODULE_2__  .pK);
    if (exitCode !== 0 || PASSED_OVER.test(stderr))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .DY)(stderr));
    const tags = await Promise.all((0,_process_js__WEBPACK_IMPORTED_MODULE_2__  .Dx)(stdout).map((line) => tagOfLine(run, line)));
    return tags.filter((tag) => tag !== undefined);
}
async function tagOfLine(run, line) {
    const [ref = '', object = '', type = '', peeled = '', peeledType = '', tagged = '', committed = ''] = line.split(' ');
    const name = ref.slice('refs/tags/'.length);
    if (type === 'tag' && peeledType === 'tag')
        return readTag(run, name);
    const annotated = type === 'tag';
    return {
        ...{ name, object, commit: annotated ? peeled : object, annotated, message: '' },
        ...elsewhere(annotated ? peeledType : type),
        taggedAt: (0,_ports_history_js__WEBPACK_IMPORTED_MODULE_4__  .Eh)(Number(tagged), Number(committed)),
    };
}

/***/ }),

/***/ 2864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $9: () => (  LOG),
    Fe: () => (  readCommits),
    YD: () => (  runLog),
    x6: () => (  readLog)
  });
  var _commits_history_git_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8020);
  var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7191);

const LOG = [
    'log',
    '-z',
    '--encoding=UTF-8',
    '--no-color',
    '--no-decorate',
    '--no-notes',
    `--format=${_commits_history_git_log_js__WEBPACK_IMPORTED_MODULE_1__  .N_}`,
];
async function readCommits(run, head, base, most) {
    const args = [
        ...LOG,
        ...(most === undefined ? [] : [`--max-count=${most}`]),
        ...[head, ...(base === undefined ? [] : [`^${base}`]), '--'],
    ];
    return runLog(run, args);
}
async function runLog(run, args, input = _process_js__WEBPACK_IMPORTED_MODULE_0__  .pK) {
    return (await readLog(run, args, input)).commits;
}
async function readLog(run, args, input = _process_js__WEBPACK_IMPORTED_MODULE_0__  .pK) {
    const { take, read } = (0,_commits_history_git_log_js__WEBPACK_IMPORTED_MODULE_1__  .C)();
    (0,_process_js__WEBPACK_IMPORTED_MODULE_0__  .z_)(args, await run(args, input, take));
    return read();
}

/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BE: () => (  startGit),
    Dx: () => (  linesOf),
    EO: () => (  runGit),
    TM: () => (  firstLine),
    VO: () => (  runIn),
    be: () => (  linesFor),
    cT: () => (  withoutSecrets),
    pK: () => (  NO_INPUT),
    z_: () => (  requireSuccess)
  });
  var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
  var _errors_clone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3580);
  var _errors_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4189);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(626);
  var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5406);
  var _spawned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9204);

const ISOLATION = [
    ...['-c', 'safe.bareRepository=explicit'],
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.quotePath=false'],
    ...['-c', 'log.showSignature=false'],
    ...['-c', 'advice.graftFileDeprecated=false'],
    ...['--no-pager', '--no-replace-objects'],
];
const SECRETS = ['INPUT_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
async function runGit(args, call) {
    const invocation = await invocationOf(args, call);
    const answer = await answerTo(invocation, call).catch((error) => {
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_2__  .gk)(nameOf(args), error instanceof Error ? error.message : ''), { cause: error });
    });
    if (answer === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__  .jg((0,_errors_clone_js__WEBPACK_IMPORTED_MODULE_1__  .IJ)(call.mostSeconds ?? 0));
    return answer;
}
async function answerTo(invocation, { input, reading, mostSeconds, hear }) {
    if (mostSeconds !== undefined)
        return (0,_spawned_js__WEBPACK_IMPORTED_MODULE_5__  .oz)(mostSeconds, invocation, input);
    if (input === undefined)
        return execute(invocation, hear);
    const child = (0,_spawned_js__WEBPACK_IMPORTED_MODULE_5__  .ni)(invocation);
    child.stdout.on('data', (data) => hear?.(Buffer.byteLength(data)));
    child.stdin.end(input);
    return (0,_spawned_js__WEBPACK_IMPORTED_MODULE_5__  .ut)(child, reading);
}
const NO_INPUT = '';
async function execute({ program, args, directory, environment }, hear) {
    const [stdout, stderr] = [[], []];
    const listeners = {
        stdout(data) {
            stdout.push(data);
            hear?.(data.byteLength);
        },
        stderr: (data) => stderr.push(data),
    };
    const options = { cwd: directory, env: environment, silent: true, ignoreReturnCode: true, listeners };
    return (0,_spawned_js__WEBPACK_IMPORTED_MODULE_5__  .Gl)(await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__  .m)(quotePath(program), [...args], options), stdout, stderr);
}
function quotePath(path) {
    return `"${path.replaceAll('"', '\\"')}"`;
}
async function startGit(args, call) {
    return (0,_spawned_js__WEBPACK_IMPORTED_MODULE_5__  .ni)(await invocationOf(args, call));
}
async function invocationOf(args, call) {
    const program = await (0,_program_js__WEBPACK_IMPORTED_MODULE_4__  .q)('git', call.environment);
    if (program === undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_2__  .HF)());
    const own = [...(call.trusted === true ? ['-c', 'safe.directory=*'] : []), ...(call.bare === true ? ['--bare'] : [])];
    return {
        program,
        args: [...own, ...ISOLATION, ...args],
        directory: call.directory,
        environment: environmentOf(call),
    };
}
function environmentOf({ environment, extraEnvironment }) {
    return {
        ...withoutSecrets(environment),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        SSH_ASKPASS_REQUIRE: 'never',
        GIT_GRAFT_FILE: '/dev/null',
        ...extraEnvironment,
    };
}
function withoutSecrets(environment) {
    const result = {};
    const secrets = new Set(SECRETS.map((name) => environment[name]?.trim()).filter((value) => value !== ''));
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && !SECRETS.includes(name) && !secrets.has(value.trim()))
            result[name] = value;
    }
    return result;
}
function runIn(call) {
    return (args, input, take) => runGit(args, input === undefined ? call : { ...call, input, reading: { take } });
}
function requireSuccess(args, { exitCode, stdout, stderr }) {
    if (exitCode !== 0)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_2__  .gk)(nameOf(args), stderr));
    return stdout;
}
function nameOf(args) {
    return args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '-c') ?? '';
}
function linesOf(text) {
    return text.split('\n').filter((line) => line !== '');
}
function linesFor(asked) {
    return asked.map((one) => `${one}\n`).join('');
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}

/***/ }),

/***/ 5406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  programAt)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);

const SUFFIX = process.platform === 'win32' ? '.exe' : '';
const looked = new Map();
function programAt(name, environment) {
    const path = pathOf(environment);
    const key = `${name}\0${path}`;
    const found = looked.get(key) ?? firstProgram(path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name + SUFFIX)));
    looked.set(key, found);
    return found;
}
function pathOf(environment) {
    const name = Object.keys(environment).find((key) => (SUFFIX === '' ? key : key.toUpperCase()) === 'PATH');
    return (name === undefined ? undefined : environment[name]) ?? '';
}
async function firstProgram(paths) {
    for (const path of paths)
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) && (await isProgram(path)))
            return path;
    return undefined;
}
async function isProgram(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

/***/ }),

/***/ 9501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BK: () => (  commitsReached),
    S: () => (  rangeSince),
    c: () => (  isInHistory),
    ut: () => (  commitsAbove)
  });
  var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4189);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
  var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2864);
  var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7191);

async function rangeSince(run, tags, head) {
    const [first, ...others] = tags;
    if (first === undefined)
        return { commits: await (0,_log_js__WEBPACK_IMPORTED_MODULE_2__  .Fe)(run, head) };
    const near = await rangeNear(run, first, head);
    if (near?.base !== undefined)
        return near;
    const isIn = near === undefined && (await isInHistory(run, first.commit, head));
    const base = isIn ? first : await highestBeside(run, others, { beside: first.commit, head });
    return { ...(base && { base }), commits: await (0,_log_js__WEBPACK_IMPORTED_MODULE_2__  .Fe)(run, head, base?.commit) };
}
const MOST_NEAR = 5000;
async function rangeNear(run, tag, head) {
    const commits = await (0,_log_js__WEBPACK_IMPORTED_MODULE_2__  .Fe)(run, head, tag.commit, MOST_NEAR);
    if (commits.length === MOST_NEAR)
        return undefined;
    const isBase = tag.commit === head || commits.some(({ parents }) => parents.includes(tag.commit));
    return { ...(isBase && { base: tag }), commits };
}
async function highestBeside(run, tags, fork) {
    if (tags.length === 0)
        return undefined;
    const near = await highestNearFork(run, tags, fork);
    if (near !== undefined)
        return near;
    const reached = await commitsReached(run, fork.head);
    return tags.find(({ commit }) => reached.has(commit));
}
const MOST_BESIDE = 100;
async function highestNearFork(run, tags, { beside, head }) {
    const fork = await mergeBase(run, beside, head);
    if (fork === undefined)
        return undefined;
    const reached = new Set(await commitsIn(run, [head, `^${fork}`])).add(fork);
    const known = tags.findIndex(({ commit }) => reached.has(commit));
    const above = await commitsAbove(run, fork, tags.slice(0, known < 0 ? MOST_BESIDE : known));
    const first = tags.find(({ commit }) => reached.has(commit) || !above.has(commit));
    if (first === undefined || reached.has(first.commit))
        return first;
    return (await isInHistory(run, first.commit, head)) ? first : undefined;
}
async function mergeBase(run, one, other) {
    const { exitCode, stdout, stderr } = await run(['merge-base', one, other]);
    if (exitCode > 1 && !NOT_A_COMMIT.test(stderr))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .gk)('merge-base', stderr));
    return exitCode === 0 ? (0,_process_js__WEBPACK_IMPORTED_MODULE_3__  .TM)(stdout) : undefined;
}
const NOT_A_COMMIT = /is a (?:tree|blob), not a commit/;
async function isInHistory(run, revision, head) {
    const { exitCode, stderr } = await run(['merge-base', '--is-ancestor', revision, head]);
    if (NOT_A_COMMIT.test(stderr))
        return false;
    if (exitCode > 1)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__  .jg((0,_errors_history_js__WEBPACK_IMPORTED_MODULE_0__  .gk)('merge-base', stderr));
    return exitCode === 0;
}
async function commitsIn(run, revisions) {
    const args = ['rev-list', ...revisions, '--'];
    return (0,_process_js__WEBPACK_IMPORTED_MODULE_3__  .Dx)((0,_process_js__WEBPACK_IMPORTED_MODULE_3__  .z_)(args, await run(args, _process_js__WEBPACK_IMPORTED_MODULE_3__  .pK)));
}
async function commitsReached(run, head) {
    return new Set(await commitsIn(run, [head]));
}
async function commitsAbove(run, head, tags, options = []) {
    if (tags.length === 0)
        return new Set();
    const args = ['rev-list', '--ancestry-path', ...options, '--stdin'];
    const revisions = [`^${head}`, ...tags.map(({ commit }) => commit)];
    return new Set((0,_process_js__WEBPACK_IMPORTED_MODULE_3__  .Dx)((0,_process_js__WEBPACK_IMPORTED_MODULE_3__  .z_)(args, await run(args, (0,_process_js__WEBPACK_IMPORTED_MODULE_3__  .be)(revisions)))));
}

/***/ }),

/***/ 4476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CO: () => (  sharedHistory),
    pd: () => (  foldersOf),
    wX: () => (  namesIn),
    yR: () => (  objectsAt),
    zS: () => (  reachedByAll)
  });
  var _errors_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4189);
  var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(626);
  var _ports_asked_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6122);
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
        objectsAt: (0,_ports_asked_once_js__WEBPACK_IMPORTED_MODULE_7__  .L9)(({ commit, path }) => `${commit}:${path}`, (spots) => objectsAt(run, spots)),
        namesIn: (folder) => namesIn(run, folder),
        foldersOf: (commit) => foldersOf(run, commit),
        tagsNamed: async (names) => (await tagsOf(names)).map(({ tag }) => tag),
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

/***/ 9204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gl: () => (  toAnswer),
    ni: () => (  start),
    oz: () => (  answerWithin),
    ut: () => (  answerOf)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

const HAS_GROUPS = process.platform !== 'win32';
function start({ program, args, directory, environment }, ownGroup = false) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { cwd: directory, env: environment, detached: ownGroup && HAS_GROUPS });
    child.stdin.on('error', () => undefined);
    return child;
}
function answerOf(child, { encoding = 'utf8', take } = {}) {
    const [stdout, stderr] = [[], []];
    if (take === undefined)
        child.stdout.on('data', (data) => stdout.push(data));
    else
        child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.on('data', (data) => stderr.push(data));
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (exitCode) => {
            resolve(toAnswer(exitCode, stdout, stderr, encoding));
        });
    });
}
function toAnswer(exitCode, stdout, stderr, encoding = 'utf8') {
    const textOf = (pieces, as) => Buffer.concat(pieces).toString(as);
    return { exitCode: exitCode ?? 1, stdout: textOf(stdout, encoding), stderr: textOf(stderr, 'utf8') };
}
async function answerWithin(seconds, invocation, input) {
    const child = start(invocation, true);
    const answer = answerOf(child);
    child.stdin.end(input ?? '');
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => {
            end(child);
            resolve(undefined);
        }, seconds * 1000);
    });
    return Promise.race([answer, late]).finally(() => {
        clearTimeout(timer);
    });
}
function end(child) {
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream.destroy();
    if (HAS_GROUPS && child.pid !== undefined)
        process.kill(-child.pid);
    else
        child.kill();
}

/***/ }),

/***/ 6122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L9: () => (  askedTogether),
    Oo: () => (  once),
    mb: () => (  askedOnce)
  });
function once(ask) {
    let answer;
    return () => (answer ??= ask());
}
function askedOnce(ask) {
    const answers = new Map();
    return (question) => {
        const known = answers.get(question) ?? ask(question);
        answers.set(question, known);
        return known;
    };
}
function askedTogether(keyOf, ask) {
    const answers = new Map();
    return (questions) => {
        const lacking = questions.filter((question) => !answers.has(keyOf(question)));
        const found = lacking.length === 0 ? Promise.resolve([]) : ask(lacking);
        lacking.forEach((question, at) => {
            const own = found.then((all) => all[at]);
            own.catch(() => undefined);
            answers.set(keyOf(question), own);
        });
        return Promise.all(questions.map(async (question) => answers.get(keyOf(question))));
    };
}

/***/ }),

/***/ 7463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  BOT)
  });
const BOT = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};

/***/ }),

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Eh: () => (  timeAmong),
    Q$: () => (  dateOf),
    SK: () => (  COMMITS_LOOKED_AT)
  });
function dateOf({ taggedAt }) {
    return taggedAt === 0 ? '' : new Date(taggedAt * 1000).toISOString();
}
const MOST_SECONDS = 8_640_000_000_000;
function timeAmong(...times) {
    return times.find((seconds) => seconds > 0 && seconds <= MOST_SECONDS) ?? 0;
}
const COMMITS_LOOKED_AT = 5_000;

/***/ }),

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  bytesOf),
    o: () => (  digestOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function bytesOf(text) {
    return {
        async *[Symbol.asyncIterator]() {
            yield await Promise.resolve(Buffer.from(text));
        },
    };
}
async function digestOf(bytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const piece of bytes)
        hash.update(piece);
    return `sha256:${hash.digest('hex')}`;
}

/***/ }),

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  readPieces)
  });
function readPieces(separator, read) {
    let begun = '';
    return {
        take(piece) {
            const text = begun + piece;
            let from = 0;
            for (let to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
                read(text, from, to);
                from = to + separator.length;
            }
            begun = text.slice(from);
        },
        end() {
            if (begun !== '')
                read(begun, 0, begun.length);
            begun = '';
        },
    };
}

/***/ })

};
