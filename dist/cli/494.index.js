export const id = 494;
export const ids = [494];
export const modules = {

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubPeople: () => (/* binding */ githubPeople)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7304);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5120);


const COMMITS_A_REQUEST = 100;
const MOST_REQUESTS = 10;
function githubPeople(setupOf) {
    const ask = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .githubRequests */ .a)(setupOf);
    return {
        async accounts(commits) {
            const found = new Map();
            for (const page of pagesOf(commits).slice(0, MOST_REQUESTS)) {
                const answer = await ask('read the authors of the commits', ({ graphql, repository: { owner, repo: name } }) => graphql(queryFor(page), { owner, name }, ANSWER));
                for (const account of accountsIn(answer))
                    found.set(account.email, account);
            }
            return [...found.values()];
        },
    };
}
function pagesOf(commits) {
    const count = Math.ceil(commits.length / COMMITS_A_REQUEST);
    return Array.from({ length: count }, (_, page) => commits.slice(page * COMMITS_A_REQUEST, (page + 1) * COMMITS_A_REQUEST));
}
function queryFor(commits) {
    const fields = commits.map((sha, index) => `c${index}: object(oid: "${sha}") { ... on Commit { authors(first: 10) { nodes { email user { login } } } } }`);
    return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
}
const AUTHOR = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ email: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, user: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ login: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })) });
const ANSWER = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)('repository', (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ authors: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ nodes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .maybe */ .no)(AUTHOR)) })) }))));
function accountsIn(commits) {
    return [...commits.values()]
        .flatMap((commit) => commit?.authors?.nodes ?? [])
        .flatMap((author) => (author?.user ? [{ email: author.email, login: author.user.login }] : []));
}


/***/ })

};
