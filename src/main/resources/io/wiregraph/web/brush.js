// A histogram of months on which a stretch of time is chosen: by dragging, or with the two fields beneath.
import { count, day, h, QUADS, s, t } from './dom.js';

const HEIGHT = 56;

function index(month) {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function month(at) {
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/**
 * @param months [{month, count, quads}], in order
 * @param from, to the chosen months, or empty
 * @param choose is told of another choice
 */
export function brush(months, from, to, choose) {
  const first = index(months[0].month);
  const size = index(months.at(-1).month) - first + 1;
  const most = Math.max(...months.map((each) => each.count));
  const width = 100 / size;
  const bars = months.map((each) => {
    let y = HEIGHT;
    const parts = QUADS.map((quad) => [quad, each.quads?.[quad] ?? 0]);
    parts.push(['', each.count - parts.reduce((sum, [, n]) => sum + n, 0)]);
    return s('g', {}, s('title', {}, `${day(each.month)}: ${count('facts', each.count)}`), parts.filter(([, n]) => n > 0).map(([quad, n]) => {
      const height = (HEIGHT * n) / most;
      y -= height;
      const bar = s('rect', { x: `${(index(each.month) - first) * width}%`, width: `${Math.max(width * .9, .4)}%`, y, height, 'data-quad': quad });
      bar.style.fill = 'var(--tone)';
      return bar;
    }));
  });
  const shade = s('rect', { y: 0, height: HEIGHT, fill: 'var(--link)', 'fill-opacity': .16 });
  const drawing = s('svg', { role: 'img', 'aria-label': t('brush.label', day(months[0].month), day(months.at(-1).month)) },
    shade, bars, s('line', { x1: 0, x2: '100%', y1: HEIGHT, y2: HEIGHT, stroke: 'var(--line)' }),
    s('text', { x: 0, y: HEIGHT + 16 }, day(months[0].month)),
    s('text', { x: '100%', y: HEIGHT + 16, 'text-anchor': 'end' }, day(months.at(-1).month)));
  const begin = field('brush.from', from);
  const end = field('brush.to', to);
  const clear = h('button', { type: 'button', class: 'plainly', click: () => { begin.value = ''; end.value = ''; changed(); } }, t('brush.clear'));

  function field(label, value) {
    return h('input', { type: 'month', value: value.slice(0, 7), min: months[0].month, max: months.at(-1).month, 'aria-label': t(label), change: changed });
  }

  function paint() {
    const a = begin.value ? index(begin.value) - first : 0;
    const b = end.value ? index(end.value) - first + 1 : size;
    shade.setAttribute('x', `${Math.max(a, 0) * width}%`);
    shade.setAttribute('width', `${Math.max(Math.min(b, size) - Math.max(a, 0), 0) * width}%`);
    shade.toggleAttribute('hidden', !begin.value && !end.value);
    clear.hidden = !begin.value && !end.value;
  }

  function changed() {
    paint();
    choose(begin.value, end.value);
  }

  let start = null;
  function place(event) {
    const box = drawing.getBoundingClientRect();
    return Math.max(0, Math.min(size - 1, Math.floor(((event.clientX - box.left) / box.width) * size)));
  }
  drawing.addEventListener('pointerdown', (event) => { start = place(event); drawing.setPointerCapture(event.pointerId); });
  drawing.addEventListener('pointermove', (event) => {
    if (start !== null) {
      const now = place(event);
      begin.value = month(first + Math.min(start, now));
      end.value = month(first + Math.max(start, now));
      paint();
    }
  });
  drawing.addEventListener('pointerup', (event) => {
    if (start !== null && place(event) === start) {
      begin.value = month(first + start);
      end.value = month(first + start);
    }
    start = null;
    changed();
  });
  paint();
  return h('div', { class: 'brush' }, drawing, h('div', { class: 'range' }, h('label', {}, t('brush.from'), ' ', begin), h('label', {}, t('brush.to'), ' ', end), clear));
}
