/** Something that is left to Apollo's own executor: a plan, an operation or an answer out of the ordinary. */
export class Unfit extends Error {}
