/** How ids of requirements are built. */

/** The letters in front: functional, non-functional, success criterion, business rule, constraint and their like. */
const LETTERS = 'FR|NFR|SC|REQ|BR|UR|SR|CR|QR|TR|IR|DR|AR|EC|C';

/** `FR-001`, `NFR-2`, `SC-012a`, `FR-AUTH-01`, as the source of a regular expression without groups. */
export const REQUIREMENT_ID = `(?:${LETTERS})-(?:[A-Z]{1,8}-)?\\d{1,4}[a-z]?`;
