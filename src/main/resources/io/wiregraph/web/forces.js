// Where the nodes of a graph go: forces between them, worked out beside the page (a worker runs this file).
// There is no chance in it: the same graph comes to lie in the same places.

/** Large graphs get fewer steps, which cool down faster. */
const TICKS = [220, 110];
const LARGE = 600;
const COLD = .012;
const DRAG = .62;
const LINK = 46;
const GRAVITY = .045;

/** How far apart few nodes lie, and very many. */
const ROOM = [190, 40];
const FEW = 60;

const LEAF = 6;
const FAR = 1.4;
const GAP = 6;
const PASSES = 80;

/**
 * Returns x and y of each node in turn.
 * @param nodes [{x, y, r, w, h, held}]: where it is, its radius, the box of it and its name, whether it has to stay
 * @param links [[i, j]], places in nodes
 * @param ratio how many times as wide as high the picture is
 */
export function settle({ nodes, links, ratio }) {
  const bodies = nodes.map((node) => ({ ...node, vx: 0, vy: 0, ties: 0 }));
  links.forEach(([i, j]) => { bodies[i].ties += 1; bodies[j].ties += 1; });
  // In a disc of bodies that all repel one another, gravity and this balance at that much room for each.
  const room = Math.min(ROOM[0], Math.max(ROOM[1], ROOM[0] * Math.sqrt(FEW / bodies.length)));
  const strength = GRAVITY * room ** 2 / Math.PI;
  const flat = ratio ** .8;
  const ticks = TICKS[bodies.length > LARGE ? 1 : 0];
  for (let tick = 0; tick < ticks; tick += 1) {
    const heat = COLD ** (tick / ticks);
    pull(bodies, links, heat);
    repel(bodies, strength * heat);
    for (const body of bodies) {
      body.vx = (body.vx - body.x * GRAVITY * heat / flat) * DRAG;
      body.vy = (body.vy - body.y * GRAVITY * heat * flat) * DRAG;
      if (!body.held) {
        body.x += body.vx;
        body.y += body.vy;
      }
    }
  }
  for (let pass = 0; pass < PASSES && part(bodies, ratio); pass += 1);
  return bodies.flatMap(({ x, y }) => [x, y]);
}

/** Links are springs; those of nodes with many are weak, so that these stand between all of them. */
function pull(bodies, links, heat) {
  for (const [i, j] of links) {
    const a = bodies[i];
    const b = bodies[j];
    const dx = b.x + b.vx - a.x - a.vx || .01;
    const dy = b.y + b.vy - a.y - a.vy || .01;
    const length = Math.hypot(dx, dy);
    const force = (length - LINK - a.r - b.r - (a.w + b.w) / 8) / length * heat / Math.min(a.ties, b.ties);
    const share = a.ties / (a.ties + b.ties);
    b.vx -= dx * force * share;
    b.vy -= dy * force * share;
    a.vx += dx * force * (1 - share);
    a.vy += dy * force * (1 - share);
  }
}

/** Nodes push each other away: near ones one by one, those of squares farther off all at once (Barnes and Hut). */
function repel(bodies, strength) {
  const xs = bodies.map((body) => body.x);
  const ys = bodies.map((body) => body.y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const all = square(bodies, left, top, Math.max(Math.max(...xs) - left, Math.max(...ys) - top) + 1);
  bodies.forEach((body) => push(body, all, strength));
}

function square(bodies, left, top, size) {
  let [x, y] = [0, 0];
  for (const body of bodies) {
    x += body.x / bodies.length;
    y += body.y / bodies.length;
  }
  if (bodies.length <= LEAF || size < 1) {
    return { x, y, size, bodies, parts: null };
  }
  const half = size / 2;
  const quarters = [[], [], [], []];
  bodies.forEach((body) => quarters[(body.x >= left + half ? 1 : 0) + (body.y >= top + half ? 2 : 0)].push(body));
  const parts = quarters.flatMap((some, i) => (some.length ? [square(some, left + (i % 2) * half, top + (i > 1 ? half : 0), half)] : []));
  return { x, y, size, bodies, parts };
}

function push(body, from, strength) {
  const dx = body.x - from.x;
  const dy = body.y - from.y;
  if (from.size * from.size < (dx * dx + dy * dy) * FAR) {
    away(body, from.x, from.y, strength * from.bodies.length);
  } else if (from.parts) {
    for (const part of from.parts) {
      push(body, part, strength);
    }
  } else {
    for (const near of from.bodies) {
      if (near !== body) {
        away(body, near.x, near.y, strength);
      }
    }
  }
}

function away(body, x, y, strength) {
  const dx = body.x - x || .01;
  const dy = body.y - y || .02;
  const force = strength / Math.max(dx * dx + dy * dy, 100);
  body.vx += dx * force;
  body.vy += dy * force;
}

function grid(bodies, size) {
  const cells = new Map();
  for (const body of bodies) {
    const i = Math.floor(body.x / size);
    const j = Math.floor(body.y / size);
    const key = i * 100003 + j;
    if (!cells.has(key)) {
      cells.set(key, Object.assign([], { i, j }));
    }
    cells.get(key).push(body);
  }
  return cells;
}

/** Moves apart what lies on each other; returns whether anything did. */
function part(bodies, ratio) {
  const size = Math.max(...bodies.map((body) => Math.max(body.w, body.h))) + GAP;
  const cells = grid(bodies, size);
  let isMoved = false;
  for (const cell of cells.values()) {
    for (let i = cell.i; i <= cell.i + 1; i += 1) {
      for (let j = cell.j - 1; j <= cell.j + 1; j += 1) {
        const other = cells.get(i * 100003 + j);
        if (other && (i > cell.i || j >= cell.j)) {
          cell.forEach((a, k) => other.forEach((b, l) => { if (other !== cell || k < l) { isMoved = apart(a, b, ratio) || isMoved; } }));
        }
      }
    }
  }
  return isMoved;
}

function apart(a, b, ratio) {
  const x = (a.w + b.w) / 2 + GAP - Math.abs(a.x - b.x);
  const y = (a.h + b.h) / 2 + GAP - Math.abs(a.y - b.y);
  if (x <= .5 || y <= .5 || (a.held && b.held)) {
    return false;
  }
  const axis = x < y * ratio ? 'x' : 'y';
  const step = (axis === 'x' ? x : y) / (a.held || b.held ? 1 : 2) * (a[axis] < b[axis] ? 1 : -1);
  if (!a.held) {
    a[axis] -= step;
  }
  if (!b.held) {
    b[axis] += step;
  }
  return true;
}

if (typeof WorkerGlobalScope !== 'undefined') {
  onmessage = ({ data }) => postMessage({ turn: data.turn, places: settle(data) });
}
