// Objects in which what is not known is absent, rather than there and undefined: what is copied, compared or written as
// JSON then says no more than is known.

/** Fields that may be undefined become optional. */
export type Defined<Fields> = {
  readonly [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name];
} & {
  readonly [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<
    Fields[Name],
    undefined
  >;
};

/** `{ chair: "Cllr Lee", clerk: undefined }` => `{ chair: "Cllr Lee" }`. For what is made some thousand times, not millions. */
export const defined = <Fields extends object>(fields: Fields): Defined<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
