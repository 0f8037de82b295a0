/**
 * The runner's toolkit, loaded when the first of its functions is needed and not before: it brings
 * a whole HTTP client along, which costs more than everything that a step with nothing to do does.
 */
export const toolkit = () => import(/* webpackMode: "eager" */ "@actions/core");
