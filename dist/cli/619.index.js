export const id = 619;
export const ids = [619];
export const modules = {

/***/ 7619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    movedInLines: () => (  movedInLines)
  });
  var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(786);
  var _inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9288);

const VERDICT_COLUMNS = 'not there'.length;
function movedInLines(moved, style) {
    const { paint } = style;
    const table = moved.rows.flatMap(({ verdict, theirs, place, ours }) => {
        const word = verdict.padEnd(VERDICT_COLUMNS);
        const at = place === undefined ? '' : paint.faint(`  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(place)}`);
        return [
            `  ${verdict === 'kept' ? word : paint.alert(word)}  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(theirs)}${at}`,
            `${MARGIN}→ ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(ours)}`,
        ];
    });
    return [
        `${moved.tool}, from ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(moved.from)}`,
        '',
        ...table,
        '',
        ...moved.written.map((path) => `${paint.good('✔')} wrote ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(path)}`),
        '',
        ...(moved.proof === 'shallow' ? [SHALLOW] : proofLines(moved.proof, moved.tool, style)),
        '',
        `What to delete of ${moved.tool}: docs/migration/${moved.tool}.md. In the workflow, OWNER is the account you take the action from.`,
    ];
}
const MARGIN = ' '.repeat(VERDICT_COLUMNS + 4);
const SHALLOW = 'This clone is shallow, so nothing was proven: node dist/cli replay in a whole clone compares your past releases.';
function proofLines({ releases, same, sameByTheirs }, tool, style) {
    if (releases.length === 0)
        return ['There are no two versions with these tags to prove it on.'];
    const differing = releases.filter(({ agreed }) => !agreed);
    const others = sameByTheirs === undefined ? '' : ` By the rules of ${tool} it would be ${sameByTheirs}.`;
    const count = `${same} of your last ${releases.length} releases would be the same.${others}`;
    if (differing.length === 0)
        return [style.paint.strong(count)];
    const shown = differing.slice(0, MOST_SHOWN);
    const hidden = differing.length - shown.length;
    return [
        `${style.paint.strong(count)} These differ, with the commits that say why:`,
        ...(0,_inspection_js__WEBPACK_IMPORTED_MODULE_1__  .ZC)(shown, style).slice(0, -2),
        ...(hidden > 0 ? [`… and ${hidden} more: node dist/cli replay --last ${releases.length}`] : []),
    ];
}
const MOST_SHOWN = 10;

/***/ })

};
