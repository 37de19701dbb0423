/** A place in the unit square. */
export interface Point {
	x: number;
	y: number;
}

export interface Spring {
	readonly from: number;
	readonly to: number;
	/** 0 to 1; stronger ties pull more */
	readonly pull: number;
}

const ROUNDS = 400;
const GRAVITY = 0.6;

/**
 * Places the nodes of a graph (Fruchterman & Reingold 1991, with gravity towards the middle so that parts without a tie
 * stay in the picture). Starts on a spiral, never by chance: one graph always gives one picture. Quadratic in nodes.
 */
export function layoutGraph(nodes: number, springs: readonly Spring[]): readonly Point[] {
	const ideal = 1 / Math.sqrt(Math.max(1, nodes));
	const points = Array.from({ length: nodes }, (_, index): Point => {
		const angle = index * Math.PI * (3 - Math.sqrt(5));
		const radius = 0.4 * Math.sqrt((index + 0.5) / nodes);
		return { x: 0.5 + radius * Math.cos(angle), y: 0.5 + radius * Math.sin(angle) };
	});
	for (let round = 0; round < ROUNDS; round++) step(points, springs, ideal, 0.08 * (1 - round / ROUNDS) + 0.001);
	return fitted(points);
}

function step(points: readonly Point[], springs: readonly Spring[], ideal: number, heat: number): void {
	const moves = points.map((): Point => ({ x: 0, y: 0 }));
	const push = (a: number, b: number, force: (distance: number) => number): void => {
		const from = points[a]!;
		const to = points[b]!;
		const dx = from.x - to.x;
		const dy = from.y - to.y;
		const distance = Math.max(1e-4, Math.hypot(dx, dy));
		const size = force(distance) / distance;
		moves[a]!.x += dx * size;
		moves[a]!.y += dy * size;
		moves[b]!.x -= dx * size;
		moves[b]!.y -= dy * size;
	};
	for (let a = 0; a < points.length; a++)
		for (let b = a + 1; b < points.length; b++) push(a, b, (distance) => (ideal * ideal) / distance);
	for (const { from, to, pull } of springs)
		push(from, to, (distance) => (-distance * distance * (0.08 + 0.3 * pull)) / ideal);
	for (const [index, point] of points.entries()) {
		const move = moves[index]!;
		move.x += (0.5 - point.x) * GRAVITY;
		move.y += (0.5 - point.y) * GRAVITY;
		const length = Math.max(1e-9, Math.hypot(move.x, move.y));
		point.x += (move.x / length) * Math.min(length, heat);
		point.y += (move.y / length) * Math.min(length, heat);
	}
}

/** Stretches the picture to the whole square. */
function fitted(points: readonly Point[]): readonly Point[] {
	const range = (axis: 'x' | 'y'): readonly [number, number] => {
		const values = points.map((point) => point[axis]);
		const low = Math.min(...values);
		return [low, Math.max(1e-6, Math.max(...values) - low)];
	};
	const [left, width] = range('x');
	const [top, height] = range('y');
	return points.map(({ x, y }) => ({ x: (x - left) / width, y: (y - top) / height }));
}
