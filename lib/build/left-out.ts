/** Stands for a module that a bundle does without: it loads, and whoever uses it fails at once. */
export default class LeftOut {}
