/** The part of zod that options are made of. By name, since bundlers keep all of a namespace that is passed on. */
export {
  _default,
  array,
  boolean,
  enum,
  int,
  literal,
  maximum,
  minimum,
  minLength,
  number,
  optional,
  record,
  strictObject,
  string,
  union,
} from 'zod/mini';
