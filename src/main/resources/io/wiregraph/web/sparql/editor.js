// The editor: YASQE, the editor of YASGUI, in the place of the plain field; it keeps the field up to date.
import { h, t } from '../dom.js';
import { complete } from './complete.js';
import { vocabulary } from './vocabulary.js';

const CLOSES = /[\s()[\]{};>,]/;

function load() {
  return new Promise((done, fail) => {
    document.head.append(h('script', { src: new URL('../lib/yasqe.js', import.meta.url).href, load: done, error: () => fail(new Error('yasqe.js')) }));
  });
}

/** Marks the first line that the grammar does not allow; the words are ours. */
function check() {
  const editor = this.getWrapperElement().CodeMirror;
  editor.clearGutter('gutterErrorBar');
  for (let line = 0; line < editor.lineCount(); line++) {
    const { state } = editor.getTokenAt({ line, ch: editor.getLine(line).length }, true);
    if (state.OK === false) {
      editor.setGutterMarker(line, 'gutterErrorBar', h('span', { class: 'wrong', role: 'img', 'aria-label': t('sparql.wrong.line', line + 1), title: t('sparql.wrong.line', line + 1) }, '!'));
      return;
    }
  }
}

/** Puts an editor in the place of a field; run is what Ctrl+Enter does. */
export async function edit(field, run) {
  await load();
  const { Yasqe } = window;
  // What it would ask of other hosts (prefix.cc, LOV) and keep in the browser is left out.
  Yasqe.defaults.autocompleters = [];
  Yasqe.prototype.checkSyntax = check;
  const place = h('div', { class: 'code' });
  field.after(place);
  const known = vocabulary(() => { place.dataset.terms = known.classes.length + known.properties.length; });
  const offer = (isAsked) => {
    if (!editor.state.completionActive || isAsked) {
      editor.showHint({ hint: () => complete(editor, known, isAsked), completeSingle: false, closeCharacters: CLOSES, container: yasqe.rootEl });
    }
  };
  const yasqe = new Yasqe(place, {
    value: field.value, persistenceId: null, consumeShareLink: null, createShareableLink: null, showQueryButton: false, resizeable: false,
    editorHeight: 'auto', viewportMargin: Infinity, collapsePrefixesOnLoad: matchMedia('(max-width: 640px)').matches, highlightSelectionMatches: false,
    // Tab and Shift+Tab stay what they are everywhere: the way out (WCAG 2.1.2).
    extraKeys: { Tab: false, 'Shift-Tab': false, Esc: false, 'Ctrl-S': false, 'Ctrl-Enter': run, 'Cmd-Enter': run, 'Ctrl-Space': () => offer(true) },
  });
  // YASQE is a copy of its CodeMirror that does not hear of the other's operations: only one of both may be used.
  const editor = yasqe.getWrapperElement().CodeMirror;
  const scroller = editor.getScrollerElement();
  for (const [name, value] of Object.entries({ tabindex: '0', role: 'region', 'aria-label': t('sparql.scroller') })) {
    scroller.setAttribute(name, value);
  }
  const input = editor.getInputField();
  for (const [name, value] of Object.entries({ role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'query-label', 'aria-describedby': 'query-keys' })) {
    input.setAttribute(name, value);
  }
  let marks = [];
  const clear = () => { marks.forEach((mark) => mark()); marks = []; };
  editor.on('change', () => { field.value = editor.getValue(); clear(); });
  editor.on('inputRead', (_, change) => { if (change.origin === '+input') { offer(false); } });
  field.hidden = true;
  document.getElementById('query-label').addEventListener('click', () => editor.focus());
  return {
    set(text) {
      if (text !== editor.getValue()) {
        editor.setValue(text);
      }
    },
    clear,
    /** Marks a line, counted from one, and where in it. */
    mark(line, column) {
      const at = editor.addLineClass(line - 1, 'background', 'line-wrong');
      if (at) {
        const word = editor.findWordAt({ line: line - 1, ch: Math.max(0, column - 1) });
        const text = editor.markText(word.anchor, word.head, { className: 'word-wrong' });
        marks = [() => editor.removeLineClass(at, 'background', 'line-wrong'), () => text.clear()];
      }
    },
    goTo(line, column) {
      editor.focus();
      editor.setCursor(line - 1, Math.max(0, column - 1));
    },
  };
}
