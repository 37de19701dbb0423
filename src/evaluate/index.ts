/** Validation: results against hand-coded articles, coders against each other, samples to code. */
export { type Agreement, type AgreementLine, agreement } from './agreement/index.js';
export type { Interval } from './bootstrap.js';
export type { ItemError } from './errors.js';
export type { Rates } from './figures.js';
export type { Gold, GoldSet } from './gold.js';
export { MATCHINGS, type Matching } from './kinds.js';
export { seeded } from './random.js';
export { readGoldSet } from './read-gold.js';
export { type Evaluation, evaluate, type Line } from './report.js';
export { readResults } from './results.js';
export { Reservoir } from './sample.js';
export { writeTemplate } from './template.js';
